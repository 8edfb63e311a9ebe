import type { LawBook, PlainDate } from '@zhifa/domain'
import { type NextAct, sampleOf } from '@zhifa/domain/testing'
import type { Chance } from './chance'
import { seenOn } from './kind'
import type { Planned } from './story'

/** Acts that belong together, where one of them comes up. */
const together: readonly (readonly string[])[] = [
  ['recusal-request', 'recusal-decision'],
  ['supervision-paper', 'supervision-report'],
  ['complaint', 'complaint-answer'],
  ['element-correction', 'text-correction'],
  ['remedy', 'remedy-result', 'refund', 'compensation-claim', 'compensation-decision'],
  ['decision-revocation', 'disclosure-withdrawal'],
  ['suspension', 'resumption'],
  ['no-penalty', 'no-penalty-service'],
  ['preservation', 'preservation-disposition'],
  ['demand', 'court-application', 'court-ruling'],
  ['deferral-application', 'deferral-refusal'],
  ['credit-repair-notice', 'credit-repair-request', 'credit-repair-answer'],
  ['agreement', 'deferral-application', 'deferral'],
  ['pause', 'resume'],
  ['cash-collection', 'cash-hand-in', 'cash-to-bank'],
  ['revocation-examination', 'revocation', 'revocation-dropped', 'recall'],
  ['hearing-offer', 'hearing-waiver'],
]

/** What may come up in a case of a procedure, by the steps that its samples do not hold. */
function groupsOf(procedure: string, acts: readonly Planned[], law: LawBook): readonly (readonly string[])[] {
  const own = new Set(acts.map(({ next }) => seenOn(next, procedure).step))
  const steps = [...new Set(othersOn(procedure, '2026-11-20', law).map((next) => seenOn(next, procedure).step))]
  const others = steps.filter((step) => !own.has(step))
  const grouped = together.filter((group) => others.includes(group[0] ?? ''))
  const alone = others.filter((step) => !together.some((group) => group.includes(step)))
  return [...grouped, ...alone.map((step) => [step])]
}

const othersOn = (procedure: string, on: PlainDate, law: LawBook): readonly NextAct[] =>
  sampleOf(procedure as Parameters<typeof sampleOf>[0], on, law).others

/**
 * A case in which something comes up: what it is goes by the number of the case, and it comes as soon as the law allows it after a
 * place that chance chooses.
 */
export function branches(
  acts: readonly Planned[],
  { procedure, law, branch, chance }: { procedure: string; law: LawBook; branch: number; chance: Chance },
): readonly Planned[] {
  const groups = groupsOf(procedure, acts, law)
  // Two in five go as they should.
  const group = branch % 5 < 2 ? undefined : groups[(branch - Math.floor(branch / 5) * 2 - 2) % groups.length]
  if (!group) return acts
  const from = chance.number('place', 1, Math.max(1, acts.length - 2))
  const place = group.some((step) => late.has(step)) ? acts.length - 3 : Math.min(from, acts.length - 1)
  return acts.flatMap((planned, i) => {
    if (i < place) return [planned]
    const on = seenOn(planned.next, procedure).on
    const coming = group.flatMap((step): Planned[] => {
      const found = othersOn(procedure, on, law).filter((next) => {
        const seen = seenOn(next, procedure)
        return seen.step === step && seen.on === on
      })
      return found.slice(0, 1).map((next) => ({ next, optional: true, once: true }))
    })
    return [planned, ...coming]
  })
}

/** What comes when a case is nearly over. */
const late = new Set(['remedy', 'decision-revocation', 'credit-repair-notice', 'demand', 'revocation-examination'])
