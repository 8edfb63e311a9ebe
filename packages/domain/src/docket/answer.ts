import type { CaseRecord } from '../case/record/entry'
import { entriesOf } from '../case/record/state'
import type { Finding } from '../finding/finding'
import { finding } from '../finding/make'
import { refusal } from '../finding/refusal'
import { replay } from '../handling/handling'
import { procedureOf } from '../handling/procedure-of'
import { isReportedBack } from '../payloads/common/supervision'
import type { DocketActOf } from './acts'
import type { DocketAsked } from './asked'
import type { DocketMatter } from './standing'

/** What stands against the draft of an answer. */
export function answerFindings(act: DocketActOf<'answer'>, matter: DocketMatter): (Finding | undefined)[] {
  const { act: asked } = matter.intake
  const complaint = asked.kind === 'complaint'
  return [
    complaint === (act.result !== undefined)
      ? undefined
      : refusal(
          'docket.result',
          complaint ? '投诉的答复须写明调查结果' : '调查结果只用于投诉',
          'a complaint is answered with its result, and nothing else is',
          '请核对调查结果',
          'check the result',
        ),
    act.disagreement !== undefined && (complaint || isReportedBack(asked.paper))
      ? refusal(
          'docket.binding',
          '监督通知书、决定书应当执行，不能以不采纳的理由答复',
          'a notice or a decision is carried out, not argued with',
          '请执行以后报告；有异议的，依法向监督机关提出',
          'carry it out, and report',
        )
      : undefined,
  ]
}

/** What stands against the word of the head on an answer: everything that its cases owe is done before it is approved. */
export function answerDecisionFindings(
  { answer, verdict }: DocketActOf<'answer-decision'>,
  matter: DocketMatter,
  asked: DocketAsked,
): (Finding | undefined)[] {
  return [
    matter.answer?.no === answer
      ? undefined
      : refusal(
          'docket.approves-what-is-read',
          '答复稿已经修改或者不存在',
          'this is not the answer that was drafted last',
          '请重新打开后审批',
          'open it again',
        ),
    matter.answer?.by.id === asked.officer.id || tookOut(asked.officer.id, matter)
      ? refusal(
          'docket.approver-apart',
          '拟稿人、将案件从该事项中去除的负责人，不得审批该答复',
          'who drafted it, or took a case out of the matter, does not approve it',
          '请由其他机关负责人审批',
          'let another head approve',
        )
      : undefined,
    ...(verdict === 'approved' ? matter.cases.map((id) => caseAnswered(id, matter, asked)) : []),
  ]
}

/** A head who takes a case out of a matter, and then approves the answer that the case had stood against, would be alone in it. */
const tookOut = (id: string, { events }: DocketMatter): boolean =>
  events.some(({ act, by }) => act.kind === 'case-unnamed' && by.id === id)

/**
 * In each case that a paper concerns it is on record and reported on: there the demands are carried out, and the publication is
 * withdrawn. An answer of the bureau that went out before would say what is not so.
 */
function caseAnswered(id: string, { intake: { act } }: DocketMatter, { caseOf }: DocketAsked): Finding | undefined {
  if (act.kind !== 'paper') return undefined
  const record = caseOf(id)
  const standing = record === undefined || record === 'none' ? undefined : standingIn(record, act.paper.number)
  if (standing === 'reported' || standing === 'no-such-step') return undefined
  return finding('docket.case-answered', {
    outcome: standing === undefined ? 'undetermined' : 'not-met',
    zh:
      standing === undefined
        ? `案件${id}的记录不能核实`
        : standing === 'absent'
          ? `案件${id}没有登记该文书`
          : `案件${id}尚未报告执行情况`,
    en: standing === undefined ? `nothing is known of ${id}` : `in the case ${id} the paper is ${standing}`,
    read: { case: id, standing: standing ?? null },
    cure: {
      zh: '请先在案件中登记该文书，办理撤销、撤回公开或者更正，并报告执行情况',
      en: 'enter the paper in the case, carry it out there, and report',
    },
  })
}

/** How a paper stands in a case. */
export function standingIn(record: CaseRecord, number: string): 'absent' | 'open' | 'reported' | 'no-such-step' {
  if (!procedureOf(record).steps['supervision-paper']) return 'no-such-step'
  const state = replay(record)
  const paper = entriesOf(state, 'supervision-paper').findLast(({ data }) => data.number === number)
  if (!paper) return 'absent'
  const reported = entriesOf(state, 'supervision-report').some(
    ({ seq, data }) => seq > paper.seq && data.paper === number,
  )
  return reported ? 'reported' : 'open'
}

/** What stands against entering that the answer went out. */
export function sentFindings(
  act: DocketActOf<'answer-sent'>,
  matter: DocketMatter,
  { now }: DocketAsked,
): (Finding | undefined)[] {
  const decision = matter.events.findLast((event) => event.act.kind === 'answer-decision')
  return [
    act.on > now.slice(0, 10) || act.on < (decision?.at.slice(0, 10) ?? '')
      ? refusal(
          'docket.time',
          '答复日期晚于今天，或者早于批准',
          'a day after today, or before the approval',
          '请核对日期',
          'check the day',
        )
      : undefined,
    matter.intake.act.kind === 'paper' && act.number === undefined
      ? refusal(
          'docket.answer-number',
          '对监督文书的答复须填写答复文号',
          'the answer to a paper has a number',
          '请填写答复文号',
          'give its number',
        )
      : undefined,
  ]
}

/**
 * What stands against more time: only the body that asked gives it, by a paper of its own, while the time still runs. It is entered while the
 * time runs, too: a day that somebody typed afterwards proves nothing.
 */
export function extensionFindings(
  act: DocketActOf<'extension'>,
  matter: DocketMatter,
  { now }: DocketAsked,
): (Finding | undefined)[] {
  const { intake, askedBy } = matter
  const received = intake.act.kind === 'paper' ? intake.act.paper.receivedOn : undefined
  return [
    received === undefined || askedBy === undefined
      ? refusal(
          'docket.extendable',
          '只有文书自行要求的答复日期可以由来文机关延长；法定期限没有延期的规定',
          'only the day that a paper asks for is moved by its sender; no norm moves the legal one',
          '请在期限内答复',
          'answer within the time',
        )
      : act.until <= askedBy
        ? refusal(
            'docket.extension-later',
            '延至的日期不晚于原来的日期',
            'the new day is not later',
            '请核对来文机关的文书',
            'check the paper',
          )
        : undefined,
    act.on > now.slice(0, 10) ||
    (received !== undefined && act.on < received) ||
    (askedBy !== undefined && (act.on > askedBy || now.slice(0, 10) > askedBy))
      ? refusal(
          'docket.extension-in-time',
          '同意延期的日期晚于今天、早于收到文书，或者在期限届满以后同意、登记',
          'it was given after today, before the paper came, or given or entered after the day was over',
          '逾期以后同意或者登记的，不改变逾期',
          'what came after the day changes nothing',
        )
      : undefined,
  ]
}

/** What stands against sending a matter elsewhere: a notice or a decision is for whom it was given to. */
export function referralFindings(
  { on }: DocketActOf<'referral'>,
  { intake: { act } }: DocketMatter,
  { now }: DocketAsked,
): (Finding | undefined)[] {
  return [
    on > now.slice(0, 10)
      ? refusal('docket.time', '移送日期晚于今天', 'a day after today', '请核对日期', 'check the day')
      : undefined,
    act.kind === 'paper' && isReportedBack(act.paper)
      ? refusal(
          'docket.binding',
          '监督通知书、决定书应当由本机关执行并报告，不能移送其他机关',
          'a notice or a decision is carried out by whom it was given to',
          '请执行以后报告；不属于本机关职责的，向来文机关说明，由其撤回或者变更',
          'carry it out and report; where it is not yours, ask its sender to withdraw it',
        )
      : undefined,
  ]
}
