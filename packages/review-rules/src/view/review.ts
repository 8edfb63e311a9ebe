import { determine, EnforcementCategory, type Facts, handlersOf, PlainDate, teamOf } from '@zhifa/domain'
import { z } from 'zod'
import { stateBefore } from './ask'
import type { CaseView } from './case-view'
import type { AnyCase } from './cases'

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

/**
 * Numbers of the opinions that somebody gave who was not assigned then; `undefined` when none is at fault and one is from
 * before assignments were put on record.
 */
export function unassignedOpinions(c: AnyCase): readonly number[] | undefined {
  const asked = c.record.entries.flatMap(({ seq, step, by, entered }, i) => {
    if (step !== 'review-opinion') return []
    const { reviewers } = teamOf(stateBefore(c, i), c.procedure)
    const told = reviewers.size > 0 || entered !== undefined
    return [{ seq, assigned: told ? by.every(({ id }) => reviewers.has(id)) : undefined }]
  })
  const faults = asked.filter(({ assigned }) => assigned === false).map(({ seq }) => seq)
  return faults.length > 0 || asked.every(({ assigned }) => assigned) ? faults : undefined
}

/** Everybody who handled the case. */
export const handlersOn = (c: CaseView): ReadonlySet<string> => c.keep(allHandlers)
const allHandlers = (c: CaseView): ReadonlySet<string> => handlersOf(c.state, c.procedure)
