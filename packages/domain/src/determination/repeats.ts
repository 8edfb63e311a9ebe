import { z } from 'zod'
import { PlainDate } from '../date/plain-date'
import { Fact } from '../law/condition'
import type { LawBook } from '../law/law-book'
import { EnforcementCategory } from '../law/review-catalogue'
import { knowUnchanging, onceFor } from '../unchanging/unchanging'
import { determine } from './determine'

/** What a determination is executed again from. The rules wrote it, but a record may come from elsewhere. */
const Stored = z.object({
  outcome: z.string(),
  facts: z.record(z.string(), Fact),
  category: EnforcementCategory,
  on: PlainDate,
  lawDigest: z.string(),
})

/**
 * Whether a stored determination comes out the same when its own facts are judged again for its own day.
 *
 * @param determination as it stands on record; what it is made of is looked at, since a record may come from elsewhere
 * @returns `undefined` for what is none, and where another answer comes out and the law book has changed since: nobody can then say
 *   from here whether the answer was right
 * @example determinationRepeats(latest(state, 'review-determination')?.data.determination, law) // true
 */
export function determinationRepeats(determination: unknown, law: LawBook): boolean | undefined {
  const stored = read(determination)
  if (!stored) return undefined
  const again = determine(stored.facts, stored.category, law, stored.on)
  if (again.outcome === stored.outcome) return true
  return stored.lawDigest === law.digest ? false : undefined
}

function read(determination: unknown): z.infer<typeof Stored> | undefined {
  if (typeof determination === 'object' && determination !== null) knowUnchanging(determination)
  return onceFor(determination, Stored, () => Stored.safeParse(determination)).data
}
