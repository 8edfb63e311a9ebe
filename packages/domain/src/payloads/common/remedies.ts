import { z } from 'zod'
import { choice } from '../../choice/choice'
import { dateField, line, money, prose, statement } from '../../input/field-kind'
import { Penalties } from '../../penalty/penalty-item'
import { DocumentNumber } from './on-site'

export const Payment = z.strictObject({
  amount: money('缴款金额（分）').min(1),
  receipt: line('票据号', 'reference', 100),
  channel: choice('缴款渠道', { bank: '银行', electronic: '电子支付', 'on-the-spot': '当场收缴' }),
})
const RemedyKind = choice('救济方式', { reconsideration: '行政复议', suit: '行政诉讼' })

export const Remedy = z.strictObject({
  kind: RemedyKind,
  body: line('受理机关', 'plain'),
  filedOn: dateField('申请（起诉）日期', {
    act: 'until',
    since: [{ step: ['decision', 'grant', 'refusal', 'imposition', 'emergency-imposition'] }],
  }),
})
export const RemedyResult = z.strictObject({
  kind: RemedyKind,
  result: choice('结果', {
    upheld: '维持',
    changed: '变更',
    revoked: '撤销',
    unlawful: '确认违法',
    void: '确认无效',
    withdrawn: '撤回申请',
    rejected: '驳回',
  }),
  number: line('文书号', 'reference', 100),
  effectiveOn: dateField('生效日期', { act: 'until', since: [{ step: 'remedy', of: 'filedOn' }] }),
  receivedOn: dateField('本机关收到日期', { act: 'until', since: [{ step: 'remedy', of: 'filedOn' }] }).optional(),
  /** What the reconsideration body or the court put in place of the penalties. */
  penalties: Penalties.meta({ title: '变更后的处罚' }).optional(),
  /** 责令重新作出行政行为 (行政复议法第六十四条、行政诉讼法第七十条) */
  redo: z.boolean().meta({ title: '是否责令重新作出', kind: 'plain' }).optional(),
  /** Revoked because of the procedure: then the same may be decided again (行政复议法第六十四条第二款). */
  procedural: z.boolean().meta({ title: '是否以违反法定程序为由撤销', kind: 'plain' }).optional(),
  redoDays: z.int().min(1).max(365).meta({ title: '重新作出的期限（日）', kind: 'plain' }).optional(),
  text: prose('主要内容', 'case-text', 4000),
})
export type RemedyResult = z.infer<typeof RemedyResult>

const fallen: readonly string[] = ['revoked', 'void'] satisfies RemedyResult['result'][]

/** The decision is gone: revoked or void (行政复议法第六十四条、第六十七条, 行政诉讼法第七十条、第七十五条). */
export const fell = ({ result }: Pick<RemedyResult, 'result'>): boolean => fallen.includes(result)

/** It fell, or stands though it was unlawful (行政复议法第六十五条, 行政诉讼法第七十四条): it is not published again. */
export const disowned = (told: Pick<RemedyResult, 'result'>): boolean => told.result === 'unlawful' || fell(told)

/** What was published of the decision is no longer true: it fell, was unlawful, or was changed (行政处罚法第四十八条第二款). */
export const unsays = (told: Pick<RemedyResult, 'result'>): boolean => told.result === 'changed' || disowned(told)

/** 退还: what was paid and is not owed any more. */
export const Refund = z.strictObject({
  amount: money('退还金额（分）').min(1),
  reason: statement('退还理由', 'case-text', 2000),
  receipt: line('退库凭证号', 'reference', 100),
})

/** 国家赔偿申请 (国家赔偿法第九条) */
export const CompensationClaim = z.strictObject({
  claimant: line('赔偿请求人', 'personal-name', 100),
  receivedOn: dateField('收到申请日期', { act: 'until' }),
  ground: prose('请求事项和理由', 'case-text', 4000),
  amount: money('请求金额（分）').optional(),
})
/** 赔偿决定 (国家赔偿法第十三条) */
export const CompensationDecision = z.strictObject({
  number: DocumentNumber,
  compensate: z.boolean().meta({ title: '是否赔偿', kind: 'plain' }),
  amount: money('赔偿金额（分）').optional(),
  reason: statement('理由', 'case-text', 4000),
})

/** 本机关自行撤销、确认违法 (行政处罚法第七十五条第二款) */
export const DecisionRevocation = z.strictObject({ number: DocumentNumber, reason: statement('撤销理由') })

/** 退还解除后仍在本机关的财物，或者变卖所得 (行政强制法第二十八条第二款) */
export const GoodsReturn = z.strictObject({
  ground: choice('退还理由', {
    overturned: '措施被撤销、确认违法或者无效',
    sold: '已经变卖，退还所得款项',
    left: '解除后尚未领回',
  }),
  goods: prose('退还的财物', 'case-text', 2000),
  amount: money('退还的款项（分）').optional(),
  receivedBy: line('领取人', 'personal-name', 100),
})

/** 重新办理已经结案的案件 */
export const Reopening = z.strictObject({
  ground: choice('重新办理的原因', {
    'error-found': '发现决定有错误',
    supervision: '监督机关要求',
    'new-facts': '出现新的事实',
    returned: '移送后被退回',
  }),
  reason: statement('理由'),
})
/** 依复议决定、判决重新作出行政行为 */
export const Anew = z.strictObject({
  number: line('复议决定书、判决书文号', 'reference', 100),
  reason: prose('重新办理的安排', 'case-text', 2000),
})

/** 国家赔偿 and 重新办理: what may come after the end of a case that decided about somebody. */
export const afterEndPayloads = {
  'compensation-claim': CompensationClaim,
  'compensation-decision': CompensationDecision,
  reopening: Reopening,
}
