import { z } from 'zod'
import { line, person, prose } from '../../input/field-kind'
import { ElementCorrection } from '../../record/corrections'
import { step } from '../define'
import { successorFit } from '../penalty-ordinary/guards/filing'
import type { Step } from '../types'
import { correctionFits } from './correction-guard'

export const RecusalRequest = z.strictObject({
  person: person('被申请回避人'),
  askedBy: z.enum(['party', 'self', 'agency']).meta({ title: '申请方', kind: 'plain' }),
  reason: prose('回避理由', 'case-text', 2000),
})

export const RecusalDecision = z.strictObject({
  person: person('被申请回避人'),
  decision: z.enum(['recused', 'rejected']).meta({ title: '决定', kind: 'plain' }),
  reason: prose('决定理由', 'case-text', 2000),
  replacement: person('接替人').optional(),
})

/** 交接: somebody leaves the case, somebody else takes it over. */
export const Handover = z.strictObject({
  from: person('移交人'),
  to: person('接收人'),
  reason: prose('交接原因', 'case-text', 1000),
  papers: z.array(line('移交材料', 'case-text')).max(500).meta({ title: '移交材料清单' }),
})

interface Where {
  /** Phases in which somebody may have to step back: those before the decision. */
  readonly recusal: readonly string[]
  /** All phases in which the case is still worked on. */
  readonly work: readonly string[]
  /** Articles for this kind of case; absent where the facts give none, so that the duty to record is all that is cited. */
  readonly cites?: {
    readonly request: readonly string[]
    readonly decision: readonly string[]
    readonly handover: readonly string[]
  }
}

const recordDuty = ['国办发〔2018〕118号']
const onlyRecorded = { request: recordDuty, decision: recordDuty, handover: recordDuty }

const recusalSteps = (phases: readonly string[], cites: NonNullable<Where['cites']>): Record<string, Step> => ({
  'recusal-request': step({
    title: '申请回避',
    in: phases,
    repeatable: true,
    role: 'handler',
    data: RecusalRequest,
    cites: cites.request,
    hint: '登记回避申请；决定作出前不停止调查',
  }),
  'recusal-decision': step({
    title: '回避决定',
    in: phases,
    after: ['recusal-request'],
    repeatable: true,
    role: 'agency-head',
    data: RecusalDecision,
    cites: cites.decision,
    hint: '由机关负责人决定',
  }),
})

/** 回避、交接、更正: what may happen to any case, whatever it is about. */
export const peopleSteps = ({ recusal, work, cites = onlyRecorded }: Where): Record<string, Step> => ({
  // What is decided on the spot leaves no time to ask for anybody else.
  ...(recusal.length === 0 ? {} : recusalSteps(recusal, cites)),
  handover: step({
    title: '承办人交接',
    in: work,
    repeatable: true,
    aside: true,
    role: 'handler',
    approvedBy: 'department-head',
    data: Handover,
    guards: [successorFit],
    cites: cites.handover,
    hint: '承办人调离、回避或者证件失效的，交接材料，由他人接办',
  }),
  'element-correction': step({
    title: '案件要素更正',
    in: work,
    repeatable: true,
    aside: true,
    role: 'handler',
    approvedBy: 'department-head',
    data: ElementCorrection,
    guards: [correctionFits],
    cites: recordDuty,
    hint: '更正名称、代码、住址、文号、案由等笔误；原记载保留在卷，已送达的文书另作更正书',
  }),
})
