import { z } from 'zod'
import { choice } from '../../choice/choice'
import { dateField, line, money, prose, statement } from '../../input/field-kind'
import { Party } from '../../party/party'
import { Penalties } from '../../penalty/penalty-item'
import { tierField } from '../common/cause-and-tier'
import { concerning } from '../common/concerning'
import { Articles, DocumentNumber, serviceOf } from '../common/on-site'
import { BenchmarkUses } from './benchmark-use'
import { DecidedOthers, oneTier, Violations } from './violation'

/** 处罚决定: the six items of 行政处罚法第五十九条. */
export const PenaltyDecision = z
  .strictObject({
    number: DocumentNumber,
    party: Party,
    facts: statement('违法事实'),
    evidence: z
      .array(line('证据', 'case-text', 500))
      .min(1)
      .max(500)
      .meta({ title: '证据列举' }),
    defence: statement('陈述申辩、听证及采纳情况'),
    violated: Articles.meta({ title: '违反条款' }),
    penaltyBasis: Articles.meta({ title: '处罚依据' }),
    tier: tierField().optional(),
    discretion: statement('裁量说明'),
    benchmarks: BenchmarkUses.optional(),
    /** What the first party has to bear in all; with several violations, all of them combined. */
    penalties: Penalties,
    violations: Violations.optional(),
    others: DecidedOthers.optional(),
    correction: statement('责令改正内容和期限', 'case-text', 2000).optional(),
    payee: line('缴款方式、银行及账户', 'plain', 300).optional(),
  })
  .refine(...oneTier())
export type PenaltyDecision = z.infer<typeof PenaltyDecision>

/** 不予处罚: the grounds of 行政处罚法第三十条、第三十三条、第三十六条、第五十七条. */
export const NoPenalty = z.strictObject({
  number: DocumentNumber,
  ground: choice('不予处罚情形', {
    'minor-corrected': '违法行为轻微并及时改正，没有造成危害后果',
    'first-time': '初次违法且危害后果轻微并及时改正',
    'no-fault': '当事人有证据足以证明没有主观过错',
    'facts-fail': '违法事实不能成立',
    'under-age': '不满十四周岁',
    'mental-illness': '精神病人、智力残疾人不能辨认或者控制行为',
    limitation: '超过追究时效',
  }),
  reason: statement('不予处罚理由'),
  basis: Articles.meta({ title: '依据' }),
  education: prose('教育情况', 'case-text', 2000).optional(),
  /** Where the record has no citizen identity number: the day, and the papers that prove it. */
  bornOn: dateField('出生日期', { act: 'until' }).optional(),
  ageProof: prose('年龄的证明材料', 'case-text', 1000).optional(),
})

export const NoPenaltyService = serviceOf('no-penalty').extend(concerning)

export const DecisionService = serviceOf('decision').extend(concerning)

export const Deferral = z.strictObject({
  ...concerning,
  appliedOn: dateField('申请日期', { act: 'until', since: [{ step: 'decision' }] }),
  reason: prose('申请理由', 'case-text', 2000),
  until: dateField('延至日期', { act: 'after' }),
  instalments: z
    .array(z.strictObject({ dueOn: dateField('缴款日', { act: 'after' }), amount: money('分期金额（分）').min(1) }))
    .max(60)
    .meta({ title: '分期安排' })
    .optional(),
})

export const Compliance = z.strictObject({
  ...concerning,
  content: prose('履行情况', 'case-text', 2000),
  verified: z.boolean().meta({ title: '是否核实', kind: 'plain' }),
})
export const Surcharge = z.strictObject({
  ...concerning,
  amount: money('加处罚款（分）').min(1),
  from: dateField('起算日', { act: 'until', since: [{ step: 'decision-service', of: 'receivedOn' }] }),
  to: dateField('计至日', { act: 'until', since: [{ field: 'from' }] }),
})
export const Demand = z.strictObject({
  ...concerning,
  number: DocumentNumber,
  content: prose('催告内容', 'case-text', 2000),
  servedOn: dateField('送达日期', { act: 'same-day', since: [{ step: 'decision' }] }),
})
export const CourtApplication = z.strictObject({
  ...concerning,
  court: line('人民法院', 'plain'),
  amount: money('申请执行金额（分）'),
  note: prose('说明', 'case-text', 2000).optional(),
})
/** 法院对执行申请的裁定 (行政强制法第五十六条至第五十八条) */
export const CourtRuling = z.strictObject({
  ...concerning,
  result: choice('裁定结果', {
    granted: '准予强制执行',
    'not-accepted': '不予受理',
    refused: '不予强制执行',
    enforced: '已强制执行',
  }),
  number: line('裁定书文号', 'reference', 100),
  receivedOn: dateField('收到日期', { act: 'until', since: [{ step: 'court-application' }] }),
  text: prose('主要内容', 'case-text', 2000).optional(),
})

export const DecisionCorrection = z.strictObject({
  field: line('更正事项', 'plain', 100),
  before: prose('原内容', 'case-text', 2000),
  after: prose('更正后内容', 'case-text', 2000),
  reason: statement('更正理由', 'case-text', 2000),
})
