import type { Entry } from '../record/entry'
import type { CaseState } from '../record/state'
import type { Procedure } from '../table/types'

const handling: readonly string[] = ['handler', 'recorder', 'hearing-host', 'department-head']

/**
 * Everybody who handled the case: who investigated, recorded, heard, proposed, or was named to. Whoever is here may not
 * review it (行政处罚法第五十八条; 国办发〔2018〕118号).
 */
export function handlersOf(state: CaseState, procedure: Procedure): ReadonlySet<string> {
  const people = new Set<string>()
  for (const entry of state.entries) {
    const step = procedure.steps[entry.step]
    if (!step) continue
    if (handling.includes(step.role)) for (const actor of entry.by) people.add(actor.id)
    if (entry.approvedBy && step.approvedBy === 'department-head') people.add(entry.approvedBy.id)
    for (const id of namedIn(entry)) people.add(id)
  }
  return people
}

/** People whom a payload names to handle the case. */
function namedIn(entry: Entry): string[] {
  const data = entry.data as {
    handlers?: string[]
    host?: string
    recorder?: string
    replacement?: string
    to?: unknown
  }
  return [
    ...(data.handlers ?? []),
    ...[data.host, data.recorder, data.replacement, entry.step === 'handover' ? (data.to as string) : undefined].filter(
      (id) => id !== undefined,
    ),
  ]
}
