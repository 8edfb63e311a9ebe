import { onceForSame } from '../../unchanging/unchanging'
import type { Entry } from '../record/entry'
import type { CaseState } from '../record/state'
import type { Procedure, StepInfo } from '../table/types'
import { namedFor } from './named'

const handling: readonly string[] = ['handler', 'recorder', 'hearing-host', 'department-head']

/** What one act shows of who handled the case: an entry, or an act that is being done. */
interface Handling {
  readonly by: readonly string[]
  readonly approvedBy?: string | undefined
  readonly data: unknown
}

/**
 * Everybody who handled the case: who investigated, recorded, heard, proposed, or was named to. Whoever is here may not
 * review it (行政处罚法第五十八条; 国办发〔2018〕118号).
 */
export function handlersOf(state: CaseState, procedure: Procedure): Set<string> {
  const people = new Set<string>()
  for (const entry of state.entries) {
    const step = procedure.steps[entry.step]
    if (step)
      for (const person of onceForSame(entry, handlersOn, [step], () => handlersOn(step, entry))) people.add(person)
  }
  return people
}

const handlersOn = (step: StepInfo, { by, approvedBy, data }: Entry): readonly string[] =>
  handlersIn(step, { by: by.map((actor) => actor.id), approvedBy: approvedBy?.id, data })

/** Those who handle the case by one act. */
export function handlersIn(step: StepInfo, { by, approvedBy, data }: Handling): string[] {
  return [
    ...(handling.includes(step.role) ? by : []),
    ...(approvedBy !== undefined && step.approvedBy === 'department-head' ? [approvedBy] : []),
    ...namedFor(step, data, 'team', 'successor', 'host', 'recorder'),
  ]
}
