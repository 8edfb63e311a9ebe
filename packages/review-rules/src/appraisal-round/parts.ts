import { type CaseRecord, isRecused, peopleIn, procedureOf, replay, teamOf } from '@zhifa/domain'

/** Who had to do with a case in which way. */
export interface CaseParts {
  /** Handled, approved, reviewed, archived, entered or confirmed something, or is named in an act: their own work is in the file. */
  readonly own: ReadonlySet<string>
  /** Handled it: those who may object to what is said of their work. */
  readonly handled: ReadonlySet<string>
  readonly recused: (person: string) => boolean
}

/** Everybody who has a part in a finished file, by what is on record. */
export function partsOf(record: CaseRecord): CaseParts {
  const procedure = procedureOf(record)
  const steps: Readonly<Record<string, Parameters<typeof peopleIn>[0] | undefined>> = procedure.steps
  const state = replay(record)
  const team = teamOf(state, procedure)
  const acted = record.entries.flatMap(({ by, approvedBy, entered, confirmations, step, data }) => {
    const info = steps[step]
    return [
      ...by.map(({ id }) => id),
      ...(approvedBy ? [approvedBy.id] : []),
      ...(entered ? [entered.by.id] : []),
      ...(confirmations ?? []).map(({ person }) => person),
      ...(info ? peopleIn(info, data) : []),
    ]
  })
  const handled = new Set([...team.handlers])
  for (const { by, step } of record.entries)
    if (steps[step]?.role === 'handler') for (const { id } of by) handled.add(id)
  return {
    own: new Set([...team.handlers, ...team.hosts, ...team.recorders, ...team.reviewers, ...acted]),
    handled,
    recused: (id) => isRecused(state, id),
  }
}
