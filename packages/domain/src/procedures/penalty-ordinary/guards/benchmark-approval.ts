import { type CaseState, entriesOf, latest } from '../../../case/record/state'
import type { Attempt } from '../../../case/table/types'
import type { Benchmark } from '../../../law/benchmark'
import type { PenaltyPaper } from '../../../payloads/penalty-ordinary'
import type { Deviation } from '../../../payloads/penalty-ordinary/benchmark-use'
import type { PenaltyOrdinary } from '../../../payloads/penalty-ordinary/table'
import { approvesAsHead } from '../../../people/principal'
import { holdersOf } from '../../../people/registry'

/** Whether a benchmark is left with leave, or is only proposed to be. */
export interface DeviationApproval {
  readonly proposed: boolean
  /** Undetermined: somebody is said to have approved it, and the file has no proof. */
  readonly holds: boolean | undefined
}

/**
 * 调整适用的批准 (国办发〔2022〕27号（十二）): by the main leader, who confirms, or the heads together in a discussion of this benchmark
 * for an own one; by its maker, whose paper is in the file, for any other.
 */
export function approvalOf(
  { registry, act, state, step }: Attempt<PenaltyPaper, PenaltyOrdinary>,
  { id, maker }: Benchmark,
  { approval: given }: Deviation,
): DeviationApproval {
  // The final report only proposes to leave the benchmark; the notice and the decision do.
  if (given === undefined) {
    const proposed = step.id === 'investigation-end'
    return { proposed, holds: proposed }
  }
  if (maker.own) {
    const holds =
      given.kind === 'main-leader'
        ? holdersOf(registry, 'agency-head', act.on).includes(given.leader) &&
          approvesAsHead(registry.officers.get(given.leader), given.head ?? 'principal')
        : given.kind === 'collective-discussion' && discussed(state, id)
    return { proposed: false, holds }
  }
  if (given.kind !== 'issuing-body' || given.body !== maker.name) return { proposed: false, holds: false }
  return { proposed: false, holds: given.sha256 === undefined ? undefined : true }
}

/** What to do where it lacks. */
export const approvalCure = ({ maker }: Benchmark) =>
  maker.own
    ? {
        zh: '本机关的基准，须经主要负责人（正职或者主持工作的负责人）批准，或者在集体讨论记录中写明通过调整适用该基准',
        en: 'an own benchmark: the main leader approves, or the heads discuss leaving this one, on record',
      }
    : {
        zh: `上级机关的基准，须报请${maker.name}批准，批准文件入卷`,
        en: 'a superior benchmark: its maker approves, with the paper in the file',
      }

/** The newest discussion since the report decides: one that was about something else lets nothing pass. */
function discussed(state: CaseState<PenaltyOrdinary>, benchmark: string): boolean {
  const report = latest(state, 'investigation-end')
  const newest = entriesOf(state, 'collective-discussion').findLast(
    ({ seq, data }) => seq > (report?.seq ?? 0) && data.deviates?.includes(benchmark),
  )
  return newest !== undefined && newest.data.conclusion !== 'stop'
}
