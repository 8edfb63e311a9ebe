import { type CaseState, entriesOf } from '../record/state'
import type { Procedure } from '../table/types'
import { namedFor } from './named'
import type { PeoplePayloads } from './payloads'

/** Who works on a case, by what is on record. */
export interface Team {
  /** 承办人员: those who began the case, until an act assigns others; changed by handover, replacement and team change. */
  readonly handlers: ReadonlySet<string>
  /** False until somebody has handled the case: whoever does that first is the team. Afterwards nobody joins but by an act. */
  readonly begun: boolean
  /** 听证主持人、记录人, of the newest notice of a hearing. */
  readonly hosts: ReadonlySet<string>
  readonly recorders: ReadonlySet<string>
  /** 审核人员, as last assigned. */
  readonly reviewers: ReadonlySet<string>
}

/** Who works on a case: nobody comes to it or leaves it but by an act (行政处罚法第四十三条、第五十八条). */
export function teamOf(state: CaseState<PeoplePayloads>, procedure: Procedure): Team {
  const leaving = leavers(state)
  let handlers = new Set<string>()
  let begun = false
  let [hosts, recorders, reviewers]: Set<string>[] = [new Set(), new Set(), new Set()]
  for (const { seq, step: id, by, data } of state.entries) {
    const step = procedure.steps[id]
    if (!step) continue
    const team = namedFor(step, data, 'team')
    if (team.length > 0) [handlers, begun] = [new Set(team), true]
    else if (!begun && step.role === 'handler') [handlers, begun] = [new Set(by.map((actor) => actor.id)), true]
    for (const person of namedFor(step, data, 'successor')) handlers.add(person)
    for (const person of leaving.get(seq) ?? []) handlers.delete(person)
    const host = namedFor(step, data, 'host')
    if (host.length > 0) [hosts, recorders] = [new Set(host), new Set(namedFor(step, data, 'recorder'))]
    const reviewing = namedFor(step, data, 'reviewer')
    if (reviewing.length > 0) reviewers = new Set(reviewing)
  }
  return { handlers, begun, hosts: hosts!, recorders: recorders!, reviewers: reviewers! }
}

/** Who leaves the case, by the number of the act that says so. */
function leavers(state: CaseState<PeoplePayloads>): ReadonlyMap<number, readonly string[]> {
  return new Map<number, readonly string[]>([
    ...entriesOf(state, 'handover').map(({ seq, data }) => [seq, [data.from]] as const),
    ...entriesOf(state, 'team-change').map(({ seq, data }) => [seq, data.leave] as const),
    ...entriesOf(state, 'recusal-decision').map(
      ({ seq, data }) => [seq, data.decision === 'recused' ? [data.person] : []] as const,
    ),
  ])
}
