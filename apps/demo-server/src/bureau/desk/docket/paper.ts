import { type DocketAct, type DocketMatter, SupervisionPaper, valueNames } from '@zhifa/domain'
import type { Bureau } from '../../bureau'

/** The answer of a matter as a paper: its form, its title and its data. */
export interface AnswerPaper {
  readonly form: 'supervision-answer' | 'complaint-answer'
  readonly title: string
  readonly data: unknown
}

/** Of an answer that has not gone out: the number that the office gives it. */
export interface PaperAsked {
  readonly number: string
  readonly on: string
}

/** How the answer of a matter went out; nothing as long as it did not. */
export const sentAnswer = ({ events }: DocketMatter): Extract<DocketAct, { kind: 'answer-sent' }> | undefined =>
  events.flatMap(({ act }) => (act.kind === 'answer-sent' ? [act] : [])).at(-1)

/**
 * The answer that the head approved, as it goes out; once it went out, by the number and the day that were entered. Nothing as long as nobody approved
 * it, or it has no number. Nobody who complained is named in it.
 */
export function answerPaper(
  { agency }: Pick<Bureau, 'agency'>,
  matter: DocketMatter,
  given?: PaperAsked,
): AnswerPaper | undefined {
  const {
    state,
    answer,
    intake: { act: asked },
  } = matter
  if (!answer || (state !== 'to-send' && state !== 'answered')) return undefined
  const { number, on } = sentAnswer(matter) ?? given ?? {}
  if (number === undefined || on === undefined) return undefined
  const { text, disagreement, result } = answer.act
  const head = { agency: agency.name, number, on, text }
  if (asked.kind === 'complaint') {
    const { number: complaint, acceptedOn } = asked.complaint
    return {
      ...{ form: 'complaint-answer', title: '执法投诉答复书' },
      data: { ...head, receiver: '投诉人', complaint, acceptedOn, result },
    }
  }
  const { kind, number: paper, body } = asked.paper
  const title = valueNames(SupervisionPaper.shape.kind)?.[kind] ?? kind
  return {
    ...{ form: 'supervision-answer', title: '监督文书办理情况答复函' },
    data: {
      ...{ ...head, receiver: body, paper: { title, number: paper } },
      ...(disagreement === undefined ? {} : { disagreement }),
    },
  }
}
