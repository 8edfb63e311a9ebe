import { type CaseState, entriesOf, latest } from '../../../case/record/state'
import type { Attempt } from '../../../case/table/types'
import { drawInspectors } from '../../../draw/inspectors'
import type { DrawInspector, DrawPlan } from '../../../draw/plan'
import type { DrawCommitted } from '../../../payloads/inspection-draw'
import type { InspectionPlan } from '../../../payloads/inspection-plan'
import { hasRole } from '../../../people/registry'
import { drawPlanOf } from '../../../plan/draw-plan'
import type { PlanItem } from '../../../plan/item'
import { drawsOf } from './kept'

type Asked = Pick<Attempt<DrawCommitted, InspectionPlan>, 'data' | 'state' | 'record' | 'registry' | 'agency'>

/** The row that is to be drawn, in the newest version of the plan. */
export const rowOf = (state: CaseState<InspectionPlan>, id: string): PlanItem | undefined =>
  latest(state, 'plan-draft', 'plan-change')?.data.items.find((row) => row.id === id)

/**
 * The draw that a commitment is to: lists and share of the row as it was approved, and everybody of the agency who may inspect on
 * the day, except for those of whom it says why not. Nothing where the plan has no such row, or one that is not drawn.
 */
export function preparedPlan({ data, state, record, registry, agency }: Asked): DrawPlan | undefined {
  const row = rowOf(state, data.row)
  const title = latest(state, 'plan-draft')?.data.title
  if (!row || title === undefined) return undefined
  const { number, team, maxPerInspector, weights = [] } = data
  const weightOf = new Map(weights.map(({ risk, weight }) => [risk, weight]))
  const classes = [...new Set(row.objects.map(({ risk }) => risk))]
  return drawPlanOf({ id: record.id, title }, row, {
    on: number.on,
    number,
    team,
    maxPerInspector,
    nth: 1 + drawsOf(state).filter((one) => one.row.id === row.id).length,
    risks: Object.fromEntries(classes.map((risk) => [risk, { weight: weightOf.get(risk) ?? 1 }])),
    inspectors: inspectorsOf({ data, registry, agency }, row),
  })
}

/** Whoever handles cases and holds a certificate for inspection that is valid on the day of the draw. */
function inspectorsOf({ data, registry, agency }: Pick<Asked, 'data' | 'registry' | 'agency'>, row: PlanItem) {
  const { number, absent = [], recused = [] } = data
  const away = new Set<string>(absent.map(({ inspector }) => inspector))
  const able = [...registry.officers.values()].filter(
    (officer) => hasRole(officer, 'handler', number.on) && !away.has(officer.id),
  )
  const categories = [...new Set(row.objects.map(({ category }) => category))]
  const from: Record<string, string[]> = {}
  for (const { inspector, object } of recused) from[inspector] = [...(from[inspector] ?? []), object]
  const areas = [...new Set(row.objects.map(({ area }) => area))]
  return drawInspectors(registry, {
    on: number.on,
    area: agency.area,
    categories: Object.fromEntries(able.map(({ id }) => [id, categories])),
    recused: from,
  }).map((inspector): DrawInspector => ({ ...inspector, areas }))
}

/** Whether the newest rows are those that the public can read: a change is published before it is drawn from. */
export function publishedRows(state: CaseState<InspectionPlan>, on: string): boolean {
  const made = latest(state, 'plan-approval', 'plan-change')
  return entriesOf(state, 'plan-publication').some(
    (entry) => made !== undefined && entry.seq > made.seq && entry.on <= on,
  )
}
