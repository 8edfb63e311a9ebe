import { replayIn } from '../case/reading/replay'
import type { CaseRecord } from '../case/record/entry'
import { entriesOf } from '../case/record/state'
import type { InspectionPlan } from '../payloads/inspection-plan'
import type { KeptPlan, PlanVersion } from '../plan/plan'
import { drawsOf } from '../procedures/inspection-plan/draws/kept'
import { inspectionPlan } from '../procedures/inspection-plan/inspection-plan'

/**
 * The yearly plan that a record holds; nothing where it is no plan, or none was drafted yet.
 * @param body the name of the body that made it, as other bodies know it
 */
export function keptPlan(record: CaseRecord, body: string): KeptPlan | undefined {
  if (record.procedure !== 'plan.inspection') return undefined
  const state = replayIn(inspectionPlan, record as CaseRecord<InspectionPlan>)
  const made = [
    ...entriesOf(state, 'plan-draft'),
    ...entriesOf(state, 'plan-approval'),
    ...entriesOf(state, 'plan-change'),
    ...entriesOf(state, 'plan-publication'),
  ].sort((a, b) => a.seq - b.seq)
  const versions: PlanVersion[] = []
  for (const entry of made) {
    const { step, on } = entry
    const last = versions.at(-1)
    // A draft that nobody approved is replaced, never approved beside the one that followed.
    if (entry.step === 'plan-draft') versions.splice(0, versions.length, { items: entry.data.items })
    else if (entry.step === 'plan-change') versions.push({ items: entry.data.items, approvedOn: on })
    else if (last) versions.splice(-1, 1, { ...last, [step === 'plan-approval' ? 'approvedOn' : 'publishedOn']: on })
  }
  const [first, ...later] = versions
  const draft = entriesOf(state, 'plan-draft').at(-1)
  if (!first || !draft) return undefined
  const { year, title } = draft.data
  const joints = entriesOf(state, 'plan-joint').map(({ data }) => data)
  return { id: record.id, body, year, title, versions: [first, ...later], joints, draws: drawsOf(state) }
}
