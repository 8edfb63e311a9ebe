import { handlersOf } from '../case/people/handled'
import { hasHandedOver } from '../case/people/recused'
import type { CaseRecord } from '../case/record/entry'
import { replay } from '../handling/handling'
import { procedureOf } from '../handling/procedure-of'

/** The open cases that somebody handles: what must be handed over when they leave. */
export function casesToHandOver(person: string, records: Iterable<CaseRecord>): string[] {
  const ids: string[] = []
  for (const record of records) {
    const procedure = procedureOf(record)
    const state = replay(record)
    if (procedure.final.includes(state.phase) || !handlersOf(state, procedure).has(person)) continue
    if (!hasHandedOver(state, person)) ids.push(record.id)
  }
  return ids
}
