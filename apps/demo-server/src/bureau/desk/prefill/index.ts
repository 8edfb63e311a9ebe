import { hasRole, officersNeeded, procedureOf, teamOf } from '@zhifa/domain'
import { numberingOf } from '../../cases'
import { decisionAndAfter } from './decision-and-after'
import { draw } from './draw'
import { inspection } from './inspection'
import { investigation } from './investigation'
import type { Known } from './known'
import { reviewAndNotice } from './review-and-notice'

export type { Known } from './known'

const fillings = { ...draw, ...inspection, ...investigation, ...reviewAndNotice, ...decisionAndAfter }

type Role = Parameters<typeof hasRole>[1]

/** An act as its form opens: what the record, the law and the people's roles already say. */
export async function openingAct(known: Known): Promise<Record<string, unknown>> {
  const { step, bureau } = known
  const approver = step.approvedBy && (sameAsBefore(known, step.approvedBy) ?? onlyOne(known, step.approvedBy))
  const data = { ...(await fillings[step.id]?.(known)), ...(await numberOf(known)) }
  return {
    on: bureau.today(),
    by: actingOf(known),
    ...(approver ? { approvedBy: approver } : {}),
    ...(step.recording ? { recordings: [{}] } : {}),
    data,
  }
}

/** The next number of the paper, in the series of the day. */
async function numberOf({ bureau, record, step, number }: Known): Promise<Record<string, string>> {
  const numbering = numberingOf(bureau, procedureOf(record).id, step.id, bureau.today())
  return numbering ? { [numbering.field]: await number(numbering.series, numbering.tail) } : {}
}

function actingOf({ record, step, state, user, bureau }: Known): string[] {
  const needed = officersNeeded(step, bureau.law, bureau.today())
  if (needed === undefined) return [user.id]
  const handlers = [...teamOf(state, procedureOf(record)).handlers]
  return [...new Set([user.id, ...handlers])].slice(0, Math.max(needed.people ?? 1, handlers.length))
}

/** Who approved in this case before and still holds the role. */
function sameAsBefore({ record, bureau }: Known, role: Role): string | undefined {
  const approved = record.entries.findLast(({ approvedBy }) => {
    const officer = approvedBy && bureau.registry.officers.get(approvedBy.id)
    return officer !== undefined && hasRole(officer, role, bureau.today())
  })
  return approved?.approvedBy?.id
}

/** The person for an approval, when only one holds the role. */
function onlyOne({ bureau }: Known, role: Role): string | undefined {
  const holders = [...bureau.registry.officers.values()].filter((officer) => hasRole(officer, role, bureau.today()))
  return holders.length === 1 ? holders[0]?.id : undefined
}
