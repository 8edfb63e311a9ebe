import { batchLimit, isObservedAnswerGenuine, ObservedAnswer } from '../contract'
import { isToldNow } from '../instant'
import type { Failure, ReadBack } from './channel'
import { failure } from './failure'
import type { RestPost } from './rest-post'

/** Reads back many items with few questions; an answer is signed for one agency, so each agency is asked about apart. */
export function restObserved({ keys, now, post, read }: RestPost) {
  const problemOf = (answer: ObservedAnswer): Failure | undefined => {
    if (!isToldNow(answer.at, now())) return failure('receipt-mismatch')
    return isObservedAnswerGenuine(answer, keys) ? undefined : failure('receipt-not-genuine')
  }

  const ask = async (items: readonly string[]): Promise<(readonly [string, ReadBack])[]> => {
    const answer = await post('observed', {}, JSON.stringify({ keys: items }))
    const found = 'code' in answer ? answer : read(answer, ObservedAnswer)
    const wrong = 'code' in found ? found : problemOf(found)
    if (wrong || 'code' in found)
      return items.map((key) => [key, { kind: 'failed', failure: wrong ?? failure('answer-unreadable') }])
    const shown = new Map(found.items.map((item) => [item.key, { ...item, visible: true }]))
    return items.map((key) => {
      const observed = shown.get(key)
      return [key, { kind: 'observed', ...(observed ? { observed } : {}) }]
    })
  }

  return async (items: readonly string[]): Promise<readonly ReadBack[]> => {
    const seen = new Map<string, ReadBack>()
    for (const agency of new Set(items.map((key) => key.slice(0, 18)))) {
      const own = [...new Set(items)].filter((key) => key.startsWith(agency))
      for (let from = 0; from < own.length; from += batchLimit)
        for (const [key, back] of await ask(own.slice(from, from + batchLimit))) seen.set(key, back)
    }
    return items.map((key) => seen.get(key) ?? { kind: 'failed', failure: failure('answer-unreadable') })
  }
}
