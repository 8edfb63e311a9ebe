import type { Grade } from '../../citation/grade'
import type { Bilingual, Finding } from '../../finding/finding'
import { finding, outcomeOf } from '../../finding/make'
import type { PayloadTable } from '../record/payloads'
import type { Attempt, Guard } from './types'

export interface Answer {
  /** Absent: a fact is missing. */
  readonly holds: boolean | undefined
  readonly read?: Readonly<Record<string, unknown>>
  readonly message: Bilingual
  readonly cure: Bilingual
  readonly grade?: Grade | undefined
}

/** A guard that gives one finding, under its own id. */
export function guard<Data = unknown, T extends PayloadTable = PayloadTable>(
  head: Pick<Guard, 'id' | 'title' | 'cites' | 'early' | 'asks'>,
  check: (attempt: Attempt<Data, T>) => Answer | readonly Finding[],
): Guard<Data, T> {
  return {
    ...head,
    check(attempt) {
      const answer = check(attempt)
      return 'holds' in answer ? answered(head, answer) : answer
    },
  }
}

/** The finding that an answer makes under the head of its guard. */
export const answered = (head: Pick<Guard, 'id' | 'cites'>, answer: Answer): Finding =>
  finding(head.id, {
    outcome: outcomeOf(answer.holds),
    zh: answer.message.zh,
    en: answer.message.en,
    cites: head.cites,
    read: answer.read ?? {},
    cure: answer.cure,
    ...(answer.grade ? { grade: answer.grade } : {}),
  })
