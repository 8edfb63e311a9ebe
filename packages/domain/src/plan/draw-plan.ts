import type { PlainDate } from '../date/plain-date'
import type { DrawNumber } from '../draw/number'
import type { DrawInspector, DrawPlan } from '../draw/plan'
import type { PlanItem, PlanQuota } from './item'
import type { KeptPlan } from './plan'

/** What a draw needs beside the yearly plan. */
export interface DrawnBy {
  readonly on: PlainDate
  readonly inspectors: readonly DrawInspector[]
  readonly risks: DrawPlan['risks']
  readonly team: number
  readonly maxPerInspector?: number | undefined
  /** The public number that decides. */
  readonly number?: DrawNumber
  /** Which draw of the row it is, where an earlier one was replaced before it could be drawn; absent: the first. */
  readonly nth?: number
  /** How often each object was inspected this year, by its id; one without an entry is not known, and not none. */
  readonly inspected?: ReadonlyMap<string, number>
}

/** The share or number of a row, as a draw takes it. */
export const drawQuota = ({ unit, value, rounding }: PlanQuota): DrawPlan['quota'] =>
  unit === 'count'
    ? { count: value }
    : unit === 'percent'
      ? { percent: value, rounding }
      : { perMille: value, rounding }

/** The id of the draw of a row: an inspection that names it names the plan and the row. */
export const drawId = (plan: Pick<KeptPlan, 'id'>, { id }: Pick<PlanItem, 'id'>): string => `${plan.id}/${id}`

/**
 * The draw (双随机) of one row of the yearly plan: its directory and its share are those that were approved and published, and
 * nobody types them again.
 *
 * @returns nothing for a row that is not drawn at random
 * @example commitDraw(drawPlanOf(plan, row, { on: '2026-03-02', inspectors, risks: { B: { weight: 1 } }, team: 2 })!)
 */
export function drawPlanOf(plan: Pick<KeptPlan, 'id' | 'title'>, row: PlanItem, by: DrawnBy): DrawPlan | undefined {
  const { on, risks, team, inspectors, inspected, maxPerInspector, number, nth = 1 } = by
  if (row.way !== 'random' || row.quota === undefined) return undefined
  return {
    format: 'zhifa-draw/1',
    id: nth === 1 ? drawId(plan, row) : `${drawId(plan, row)}/${nth}`,
    title: `${plan.title}：${row.item}`,
    on,
    quota: drawQuota(row.quota),
    ...(number ? { number } : {}),
    risks,
    team,
    ...(maxPerInspector === undefined ? {} : { maxPerInspector }),
    objects: row.objects.map(({ id, name, category, area, risk }) => {
      const times = inspected?.get(id)
      return { id, name, category, area, risk, ...(times === undefined ? {} : { inspected: times }) }
    }),
    inspectors: [...inspectors],
  }
}
