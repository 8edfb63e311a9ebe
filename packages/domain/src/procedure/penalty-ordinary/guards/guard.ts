import type { Bilingual, Finding } from '../../../finding/finding'
import { finding, outcomeOf } from '../../../finding/make'
import type { Grade } from '../../../law/grade'
import type { Guard } from '../../types'

export interface Answer {
  /** Absent: a fact is missing. */
  readonly holds: boolean | undefined
  readonly read?: Readonly<Record<string, unknown>>
  readonly message: Bilingual
  readonly cure: Bilingual
  readonly grade?: Grade | undefined
}

/** A guard that gives one finding, under its own id. */
export function guard<Data>(
  head: Pick<Guard, 'id' | 'title' | 'cites' | 'early'>,
  check: (attempt: Parameters<Guard<Data>['check']>[0]) => Answer | readonly Finding[],
): Guard<Data> {
  return {
    ...head,
    check(attempt) {
      const answer = check(attempt)
      if (!('holds' in answer)) return answer
      return finding(head.id, {
        outcome: outcomeOf(answer.holds),
        zh: answer.message.zh,
        en: answer.message.en,
        cites: head.cites,
        read: answer.read ?? {},
        cure: answer.cure,
        ...(answer.grade ? { grade: answer.grade } : {}),
      })
    },
  }
}
