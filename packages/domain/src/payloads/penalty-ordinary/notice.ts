import { z } from 'zod'
import { choice } from '../../choice/choice'
import { line, prose, statement } from '../../input/field-kind'
import { Party } from '../../party/party'
import { Penalties } from '../../penalty/penalty-item'
import { concerning } from '../common/concerning'
import { Articles, DocumentNumber, serviceOf } from '../common/on-site'
import { BenchmarkUses } from './benchmark-use'
import { NotifiedOthers, Violations } from './violation'

/** 事先告知 */
export const PriorNotice = z.strictObject({
  number: DocumentNumber,
  party: Party,
  facts: statement('查明的违法事实'),
  evidence: statement('主要证据'),
  violated: Articles.meta({ title: '违反条款' }),
  penaltyBasis: Articles.meta({ title: '处罚依据' }),
  proposal: Penalties.meta({ title: '拟处罚种类和幅度' }),
  discretion: statement('裁量理由'),
  benchmarks: BenchmarkUses.optional(),
  /** How the party looks up what a monitoring device recorded (行政处罚法第四十一条第三款). */
  monitoringQuery: statement('监控记录的查询途径', 'case-text', 500).optional(),
  violations: Violations.optional(),
  others: NotifiedOthers.optional(),
  /** The law fixes no length: the bureau sets it and tells it in the notice. */
  statementPeriod: z
    .strictObject({
      amount: z.int().positive().max(60).meta({ title: '陈述申辩期限', kind: 'plain' }),
      unit: choice('期限单位', { 'working-day': '个工作日', 'calendar-day': '日（自然日）' }),
    })
    .meta({ title: '陈述申辩期限' }),
  hearingOffered: z.boolean().meta({ title: '是否告知听证权利', kind: 'plain' }),
  contact: z
    .strictObject({
      person: line('联系人', 'plain', 60),
      telephone: line('联系电话', 'plain', 40),
      address: line('地址', 'plain'),
    })
    .meta({ title: '联系方式' }),
})
export type PriorNotice = z.infer<typeof PriorNotice>

export const NoticeService = serviceOf('prior-notice').extend(concerning)

/** 陈述、申辩 */
export const Statement = z.strictObject({
  ...concerning,
  form: choice('方式', { oral: '口头', written: '书面' }),
  by: line('陈述申辩人', 'personal-name', 60),
  content: prose('陈述申辩内容'),
})

/** 明确放弃 (行政处罚法第四十五条、第六十二条但书) */
export const Waiver = z.strictObject({
  ...concerning,
  rights: z
    .array(choice('放弃的权利', { statement: '陈述申辩', hearing: '听证' }))
    .min(1)
    .meta({ title: '放弃的权利' }),
  by: line('声明人', 'personal-name', 60),
  text: prose('声明内容', 'case-text', 2000),
})

/** 复核 */
export const DefenceReview = z.strictObject({
  ...concerning,
  adopted: choice('采纳情况', { all: '全部采纳', partly: '部分采纳', none: '不予采纳' }),
  opinion: statement('复核意见'),
})

export const HearingRequest = z.strictObject({
  ...concerning,
  by: line('申请人', 'personal-name', 100),
  reason: prose('申请理由', 'case-text', 4000).optional(),
})
export const HearingRefusal = z.strictObject({ ...concerning, reason: statement('不予受理听证的理由') })
