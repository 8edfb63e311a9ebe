import { z } from 'zod'
import type { PlainDate } from '../date/plain-date'
import { deadline } from '../deadline/deadline'
import type { Deadline } from '../deadline/result'
import type { Finding } from '../finding/finding'
import { finding } from '../finding/make'
import { prose } from '../input/field-kind'
import type { LawBook } from '../law/law-book'
import { type GateContext, gateFinding, heldBack, outgoingTexts } from '../masking/gate'
import { hasRole, type Officer } from '../people/registry'

/** What a visitor says is wrong with something that is published (纠错). No name and no address is asked for. */
export const ErrorReportText = z.strictObject({
  text: prose('哪里有错误', 'case-text', 1000),
  /** What it should say, where the visitor knows. */
  suggestion: prose('应当是什么', 'case-text', 1000).optional(),
})
export type ErrorReportText = z.infer<typeof ErrorReportText>

/** The bureau's answer, which stands on the public page. */
export const ErrorAnswer = z.strictObject({
  verdict: z.enum(['accepted', 'rejected']).meta({ title: '处理结果', kind: 'plain' }),
  text: prose('公开的答复', 'case-text', 1000),
})
export type ErrorAnswer = z.infer<typeof ErrorAnswer>

/** The Chinese words of each answer to a report of an error in what is published. */
export const errorVerdictNames: Readonly<Record<ErrorAnswer['verdict'], string>> = {
  accepted: '确有错误，予以更正',
  rejected: '经核实没有错误，不予更正',
}

/** How a report stands: when it came, how it was answered, when the correction was published. */
export interface ErrorReportState {
  readonly receivedOn: PlainDate
  readonly answer?: { readonly verdict: ErrorAnswer['verdict']; readonly on: PlainDate }
  /** First day on which a newer text than the reported one was public, after the answer. */
  readonly correctedOn?: PlainDate
}

export interface ErrorReportDuty {
  readonly duty: 'answer' | 'correction'
  readonly since: PlainDate
  /** Absent where no layer says how long. */
  readonly deadline: Deadline | undefined
  readonly doneOn?: PlainDate
  readonly status: 'open' | 'overdue' | 'done' | 'done-late' | 'undetermined'
}

/**
 * The duties that a report brings about: an answer, and where the error is accepted, the corrected text (changed information
 * is published within the time of 政府信息公开条例第二十六条). The law gives no number of days for the answer; a bureau may.
 */
export function errorReportDuties(
  { receivedOn, answer, correctedOn }: ErrorReportState,
  { law, asOf }: { law: LawBook; asOf: PlainDate },
): ErrorReportDuty[] {
  const duty = (name: ErrorReportDuty['duty'], period: string, since: PlainDate, doneOn: PlainDate | undefined) => {
    const found = law.periods.has(period) ? deadline(law, period, since) : undefined
    const late = found !== undefined && (doneOn ?? asOf) > found.due
    const status =
      doneOn !== undefined
        ? late
          ? 'done-late'
          : 'done'
        : found === undefined
          ? 'undetermined'
          : late
            ? 'overdue'
            : 'open'
    return { duty: name, since, deadline: found, ...(doneOn === undefined ? {} : { doneOn }), status } as const
  }
  return [
    duty('answer', 'disclosure.error-answer', receivedOn, answer?.on),
    ...(answer?.verdict === 'accepted' ? [duty('correction', 'disclosure.proactive', answer.on, correctedOn)] : []),
  ]
}

/**
 * What keeps an answer from being given: the office answers, once, and the answer is public, so no personal data may be in it.
 * @param context with what the gate knows of the case that the reported text is about, where it is about one
 */
export function errorAnswerFindings(
  answer: ErrorAnswer,
  context: {
    readonly officer: Officer
    readonly on: PlainDate
    readonly answered: boolean
    readonly gate?: GateContext
  },
): Finding[] {
  const { officer, on, answered, gate } = context
  const held = heldBack(outgoingTexts({ text: answer.text }), gate)
  return [
    ...(hasRole(officer, 'office', on)
      ? []
      : [
          finding('user.wrong-role', {
            outcome: 'not-met',
            zh: '纠错由局办公室答复，您没有该岗位',
            en: 'reports are answered by the office; you do not hold that role',
            cure: { zh: '请由局办公室登录办理', en: 'let the office sign in and do it' },
          }),
        ]),
    ...(answered
      ? [
          finding('error-report.answered', {
            outcome: 'not-met',
            zh: '该纠错已经答复',
            en: 'the report was answered already',
            cure: { zh: '请核对答复', en: 'look at the answer' },
          }),
        ]
      : []),
    ...(held.length > 0
      ? [
          gateFinding('error-report.answer-clean', '公开的答复', held, {
            cites: ['政府信息公开条例 15'],
            path: ['text'],
          }),
        ]
      : []),
  ]
}
