import { hasRole, officersNeeded, procedureOf, teamOf } from '@zhifa/domain'
import { numberingOf } from '../../cases'
import { decisionAndAfter } from './decision-and-after'
import { draw } from './draw'
import { inspection } from './inspection'
import { investigation } from './investigation'
import type { Known } from './known'
import { recordingsFor } from './recordings'
import { reviewAndNotice } from './review-and-notice'

export { foundByCheck } from './found-by-check'
export type { Known } from './known'
export { namesProposed } from './proposed'
export { unnamed } from './recordings'
export type { Suggestion } from './suggestion'
export { buttonsOf, offersOf, sendsToo, takeSuggestion } from './suggestions'

const fillings = { ...draw, ...inspection, ...investigation, ...reviewAndNotice, ...decisionAndAfter }

type Role = Parameters<typeof hasRole>[1]

/**
 * An act as its form opens: what the record, the law and the people's roles already say, and whom this person named the last time.
 * All of it is a proposal that the form marks; what only a person can state is left empty.
 */
export async function openingAct(known: Known): Promise<Record<string, unknown>> {
  const { step, bureau } = known
  const recordings = step.recording ? await recordingsFor(known) : []
  const approver = step.approvedBy && (await approverOf(known, step.approvedBy))
  const data = { ...(await fillings[step.id]?.(known, recordings)), ...(await numberOf(known)) }
  return {
    // An act is of the day that its recording shows.
    on: dayOf(recordings) ?? bureau.today(),
    by: await actingOf(known),
    ...(approver ? { approvedBy: approver } : {}),
    ...(step.recording ? { recordings: recordings.length > 0 ? recordings : [{}] } : {}),
    data,
  }
}

/** The next number of the paper, filing, opinion or file, in the series of the day. */
async function numberOf({ bureau, record, step, number }: Known): Promise<Record<string, string>> {
  const numbering = numberingOf(bureau, procedureOf(record).id, step.id, bureau.today())
  return numbering ? { [numbering.field]: await number(numbering.series, numbering.tail, numbering.width) } : {}
}

function dayOf(recordings: readonly Record<string, unknown>[]): string | undefined {
  const start = recordings[0]?.start
  return typeof start === 'string' ? start.slice(0, 10) : undefined
}

async function actingOf(known: Known): Promise<string[]> {
  const { record, step, state, user, bureau } = known
  const needed = officersNeeded(step, bureau.law, bureau.today())
  // Where one is enough, whoever usually does it with another does so again.
  if (needed === undefined) return [...new Set([user.id, ...(await partnersOf(known))])]
  const handlers = [...teamOf(state, procedureOf(record)).handlers]
  const partners = handlers.length > 0 ? handlers : await partnersOf(known)
  return [...new Set([user.id, ...partners])].slice(0, Math.max(needed.people ?? 1, handlers.length))
}

/** With whom this person did such an act the last time, as far as they may still do it. */
async function partnersOf(known: Known): Promise<string[]> {
  const { bureau, step } = known
  const by = (await known.usual())?.by ?? []
  return by.map(({ id }) => id).filter((id) => stillHolds(known, id, step.role) && bureau.registry.officers.has(id))
}

async function approverOf(known: Known, role: Role): Promise<string | undefined> {
  const usual = (await known.usual())?.approvedBy?.id
  return (
    sameAsBefore(known, role) ?? (usual && stillHolds(known, usual, role) ? usual : undefined) ?? onlyOne(known, role)
  )
}

function stillHolds({ bureau }: Known, id: string, role: Role): boolean {
  const officer = bureau.registry.officers.get(id)
  return officer !== undefined && hasRole(officer, role, bureau.today())
}

/** Who approved in this case before and still holds the role. */
function sameAsBefore(known: Known, role: Role): string | undefined {
  return known.record.entries.findLast(({ approvedBy }) => approvedBy && stillHolds(known, approvedBy.id, role))
    ?.approvedBy?.id
}

/** The person for an approval, when only one holds the role. */
function onlyOne({ bureau }: Known, role: Role): string | undefined {
  const holders = [...bureau.registry.officers.values()].filter((officer) => hasRole(officer, role, bureau.today()))
  return holders.length === 1 ? holders[0]?.id : undefined
}
