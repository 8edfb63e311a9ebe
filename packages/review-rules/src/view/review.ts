import { determine, EnforcementCategory, type Facts, handlersOf, PlainDate } from '@zhifa/domain'
import { z } from 'zod'
import type { CaseView } from './case-view'

/** What a determination is executed again from. The rules wrote it, but a record may come from elsewhere. */
const Stored = z.object({
  outcome: z.string(),
  facts: z.record(z.string(), z.custom<Facts[string]>()),
  category: EnforcementCategory,
  on: PlainDate,
  lawDigest: z.string(),
})

/**
 * Whether the stored determination comes out the same when its own facts are judged again for its own day. Where it does
 * not, and the law book has changed since, nobody can say from here whether the answer was right then.
 */
export function repeats(c: CaseView): boolean | undefined {
  const stored = Stored.safeParse(c.latest('review-determination')?.data.determination).data
  if (!stored) return undefined
  const again = determine(stored.facts, stored.category, c.law, stored.on)
  if (again.outcome === stored.outcome) return true
  return stored.lawDigest === c.law.digest ? false : undefined
}

/** Numbers of the submissions that disputed a problem which nobody settled afterwards. */
export function unsettledDisputes(c: CaseView): readonly number[] {
  const disputed = c.all('review-submission').filter(({ data }) => data.answers?.some((a) => a.handling === 'disputed'))
  const settled = [...c.all('review-coordination'), ...c.all('collective-discussion')]
  return disputed
    .filter(({ seq }) => {
      const opinion = c.all('review-opinion').find((item) => item.seq > seq)
      return opinion?.data.result !== 'agree' && !settled.some((item) => item.seq > seq)
    })
    .map(({ seq }) => seq)
}

/** Everybody who handled the case. */
export const handlersOn = (c: CaseView): ReadonlySet<string> => c.keep(allHandlers)
const allHandlers = (c: CaseView): ReadonlySet<string> => handlersOf(c.state, c.procedure)
