import type { ReviewQuestion } from '@zhifa/domain'
import type { Offer } from '../form'

const verb = 'holds'

type Asked = Pick<ReviewQuestion, 'rule' | 'point' | 'judged'>
interface Answer {
  readonly rule?: unknown
  readonly holds?: unknown
  readonly text?: unknown
}

/** What a reviewer judges of a point and has not answered yet. */
const openIn = (point: string, questions: readonly Asked[], given: readonly Answer[]): readonly Asked[] =>
  questions.filter(
    (one) =>
      one.point === point &&
      one.judged &&
      !given.some(({ rule, holds, text }) => rule === one.rule && (holds !== undefined || (text ?? '') !== '')),
  )

/** Beside a point that leaves several judgements: that all of them that nobody answered yet hold, with one press of the reviewer's. */
export function pointOffer(point: string, questions: readonly Asked[], given: readonly Answer[]): Offer | undefined {
  const open = openIn(point, questions, given)
  return open.length < 2
    ? undefined
    : { command: `${verb}:${point}`, label: `“${point}”尚未回答的${open.length}问均经核查，所述成立` }
}

/**
 * Answers what is still open of one point: that it holds. An answer that was given stays, and what lacks in the record is not
 * answered so. The act is changed in place.
 * @returns whether it was such a command
 */
export function pointHolds(act: Record<string, unknown>, command: string, questions: readonly Asked[]): boolean {
  if (!command.startsWith(`${verb}:`)) return false
  const point = command.slice(verb.length + 1)
  const data = { ...Object(act.data) } as Record<string, unknown>
  const given = Array.isArray(data.answers) ? (data.answers as readonly Answer[]) : []
  const open = new Set(openIn(point, questions, given).map(({ rule }) => rule))
  const held = (one: Answer): Answer => (open.has(String(one.rule)) ? { ...one, holds: true } : one)
  const added = [...open].filter((rule) => !given.some((one) => one.rule === rule))
  data.answers = [...given, ...added.map((rule) => ({ rule }))].map(held)
  act.data = data
  return true
}
