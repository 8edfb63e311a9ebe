import { entriesAfter } from '../../case/reading/clock'
import type { PeriodStart, Rows } from '../../case/table/types'
import type { KnownPayloads } from '../../payloads'
import type { recusalPayloads, workPayloads } from '../../payloads/common/tables'
import { clockCorrectionFits } from './guards/clock'
import { correctionFits } from './guards/correction'
import { joinersFit, recusalDecidable, reviewOnce, successorFit } from './guards/people'
import { textCorrectionFits, textToCorrect } from './guards/text-correction'
import { supervisionSteps } from './supervision-steps'

const recordDuty = ['国办发〔2018〕118号']

const recusalAsked = { period: 'recusal.decision', local: true } as const

/** The time to decide on a withdrawal that the party asks for while an act is done: of those who do it. */
export const askedAtTheAct: PeriodStart<{ recusalAsked: boolean }, KnownPayloads> = {
  ...recusalAsked,
  when: (act) => act.recusalAsked,
  about: (_, by) => by,
}

/**
 * 回避
 * @param phases those in which somebody may have to step back: before the decision
 * @param cites articles for this kind of case; absent where the facts give none, so that the duty to record is all that is cited
 */
export const recusalSteps = (
  phases: readonly string[],
  cites: { readonly request: readonly string[]; readonly decision: readonly string[] } = {
    request: recordDuty,
    decision: recordDuty,
  },
): Rows<typeof recusalPayloads> => ({
  'recusal-request': {
    title: '申请回避',
    in: phases,
    repeatable: true,
    role: 'handler',
    guards: [reviewOnce],
    starts: [
      { ...recusalAsked, when: (request) => request.review !== true, about: (request) => [request.person] },
      {
        period: 'recusal.review',
        when: (request) => request.review === true,
        about: (request) => [request.person],
        local: true,
      },
    ],
    cites: cites.request,
    hint: '登记回避申请；决定作出前调查不停止，由其他承办人员继续；对驳回决定申请复核的，也在此登记',
  },
  'recusal-decision': {
    title: '回避决定',
    in: phases,
    answers: ['recusal-request'],
    repeatable: true,
    role: 'agency-head',
    guards: [recusalDecidable],
    stops: ['recusal.decision', 'recusal.review'],
    stopsAbout: (decision) => decision.person,
    cites: cites.decision,
    hint: '由机关负责人决定',
  },
})

/**
 * 交接、更正、监督: what may happen to any case, whatever it is about.
 * @param work all phases in which the case is still worked on; what supervisors ask comes after the archive too
 */
export const workSteps = (
  work: readonly string[],
  handover: readonly string[] = recordDuty,
): Rows<typeof workPayloads> => ({
  ...supervisionSteps([...work, 'archived']),
  handover: {
    title: '承办人交接',
    in: work,
    repeatable: true,
    aside: true,
    role: 'handler',
    approvedBy: 'department-head',
    guards: [successorFit],
    cites: handover,
    hint: '承办人调离、回避或者证件失效的，交接材料，由他人接办',
  },
  'team-change': {
    title: '承办人员调整',
    in: work,
    repeatable: true,
    aside: true,
    role: 'handler',
    approvedBy: 'department-head',
    guards: [joinersFit],
    cites: handover,
    hint: '增加承办人员，或者承办人员退出而无须交接的',
  },
  'element-correction': {
    title: '案件要素更正',
    in: work,
    repeatable: true,
    aside: true,
    role: 'handler',
    approvedBy: 'department-head',
    guards: [correctionFits],
    cites: recordDuty,
    hint: '更正名称、代码、住址、文号、案由等笔误；原记载保留在卷，已送达的文书另作更正书',
  },
  'text-correction': {
    title: '案卷文字更正',
    in: work,
    repeatable: true,
    aside: true,
    role: 'handler',
    approvedBy: 'department-head',
    complete: ({ data, state, procedure }) => {
      const found = textToCorrect(data, state, procedure)
      return { path: [...(found?.path ?? [])], was: found?.value ?? '' }
    },
    guards: [textCorrectionFits],
    cites: recordDuty,
    hint: '更正笔录、报告等文字中的笔误或者无法印制的字符；原记载保留在卷，文书按更正后的文字印制，已送达的另作更正书',
  },
  'clock-correction': {
    title: '时钟差错更正',
    in: work,
    repeatable: true,
    aside: true,
    setsDays: true,
    role: 'office',
    approvedBy: 'agency-head',
    complete: ({ state, act }) => ({ entries: entriesAfter(state.entries, act.on) }),
    guards: [clockCorrectionFits],
    cites: recordDuty,
    hint: '系统时钟超前造成记录日期在今日以后的，更正后继续办理；原记载保留在卷',
  },
})
