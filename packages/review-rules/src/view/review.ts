import { determinationRepeats, handlersOf, teamOf } from '@zhifa/domain'
import { stateBefore } from './ask'
import type { CaseView } from './case-view'
import type { AnyCase } from './cases'

/** Whether the newest determination comes out the same again. */
export const repeats = (c: CaseView): boolean | undefined =>
  determinationRepeats(c.latest('review-determination')?.data.determination, c.law)

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
