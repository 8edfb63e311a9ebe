import { type Entry, hasRole, isRecused, officersNeeded, type StepInfo, validCertificate } from '@zhifa/domain'
import { stateBefore } from './ask'
import type { AnyCase } from './cases'

export interface EnforcementAct {
  readonly entry: Entry
  readonly step: StepInfo
  /** How many different people acted, and how many the law of that day asks for; absent where the law book does not say. */
  readonly people: number
  readonly needed?: number
}

/** Acts towards the party or for the proof: those for which the table demands a number of certified officers. */
export const enforcementActs = (c: AnyCase): readonly EnforcementAct[] => c.keep(actsWithOfficers)

function actsWithOfficers(c: AnyCase): readonly EnforcementAct[] {
  return c.record.entries.flatMap((entry) => {
    const step = c.procedure.steps[entry.step]!
    const needed = officersNeeded(step, c.law, entry.on)
    if (!needed) return []
    const people = new Set(entry.by.map(({ id }) => id)).size
    return [{ entry, step, people, ...(needed.people === undefined ? {} : { needed: needed.people }) }]
  })
}

/** The act that comes nearest to having too few people, or has fewest of all: what was there, and what was needed. */
export function scarcest(c: AnyCase): { readonly fewest: number; readonly needed: number | undefined } {
  const acts = enforcementActs(c)
  const open = acts.some(({ needed }) => needed === undefined)
  const [first] = [...acts].sort((a, b) => a.people - (a.needed ?? 0) - (b.people - (b.needed ?? 0)))
  return { fewest: first?.people ?? 0, needed: open ? undefined : first?.needed }
}

/** Numbers of the acts of which somebody held no valid certificate on that day; `undefined` when the agency is not known. */
export function uncertified(c: AnyCase): readonly number[] | undefined {
  const { agency } = c
  if (!agency) return undefined
  return enforcementActs(c)
    .filter(({ entry }) =>
      entry.by.some(({ id }) => {
        const officer = c.registry.officers.get(id)
        return !officer || !validCertificate(officer, c.procedure.power, agency.area, entry.on)
      }),
    )
    .map(({ entry }) => entry.seq)
}

/** Numbers of the acts that somebody did without the role that the table asks for. */
export function withoutRole(c: AnyCase): readonly number[] {
  return c.record.entries
    .filter((entry) => {
      const { role } = c.procedure.steps[entry.step]!
      return entry.by.some(({ id }) => {
        const officer = c.registry.officers.get(id)
        return !officer || !hasRole(officer, role, entry.on)
      })
    })
    .map((entry) => entry.seq)
}

/** Numbers of the acts that need the approval of a head and lack one who was head on that day. */
export function unapproved(c: AnyCase, ...only: readonly string[]): readonly number[] {
  return c.record.entries
    .filter((entry) => {
      const role = c.procedure.steps[entry.step]!.approvedBy
      if (role === undefined || (only.length > 0 && !only.includes(entry.step))) return false
      const officer = entry.approvedBy && c.registry.officers.get(entry.approvedBy.id)
      return !officer || !hasRole(officer, role, entry.on)
    })
    .map((entry) => entry.seq)
}

/** Numbers of acts that somebody did after the decision that they withdraw. */
export function afterRecusal(c: AnyCase): readonly number[] {
  return c.record.entries
    .filter((entry, i) => {
      const before = stateBefore(c, i)
      return entry.by.some(({ id }) => isRecused(before, id))
    })
    .map((entry) => entry.seq)
}
