import type { CaseRecord } from '../case/record/entry'
import { latest } from '../case/record/state'
import { replay } from '../handling/handling'
import type { PlannedInspection } from '../plan/progress'
import { approvals } from '../public-content/publication-of'

/** What an inspection says to the plan that it names; nothing where it names none, or was not approved. */
export function underPlan(record: CaseRecord): { readonly plan: string; readonly made: PlannedInspection } | undefined {
  if (!record.procedure.startsWith('inspection.')) return undefined
  const state = replay(record)
  const approval = latest(state, 'approval')?.data
  const plan = approval && 'planCase' in approval ? approval.planCase : undefined
  if (plan === undefined || approval === undefined || !('items' in approval)) return undefined
  const result = latest(state, 'result')
  return {
    plan,
    made: {
      object: approval.object,
      items: approval.items,
      ...(result ? { checkedOn: result.on } : {}),
      problems: latest(state, 'visit')?.data.problems.length !== 0 && result?.data.conclusion === 'problem-found',
      published: approvals(state).length > 0,
    },
  }
}
