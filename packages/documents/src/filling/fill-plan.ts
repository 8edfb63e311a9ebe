import { latest, type PlanItem } from '@zhifa/domain'
import { lawRefsText } from '../fields/legal'
import { inspectionPlanForm } from '../forms/inspection/inspection-plan'
import { inspectionPlanSummary } from '../forms/inspection/inspection-plan-summary'
import { jointInspection } from '../forms/inspection/joint-inspection'
import { filling } from './filling'
import { sheet } from './known'
import { articles, type ViewOf } from './view'

type Planning = ViewOf<'plan.inspection'>

const ways = { random: '双随机抽查', planned: '计划检查' } as const
/** What comes out even is a share of a hundred, as people read it: 200‰ is 20%. */
const shareText = (value: number, unit: 'percent' | 'per-mille'): string =>
  unit === 'percent' ? `${value}%` : value % 10 === 0 ? `${value / 10}%` : `${value}‰`
const roundings = { up: '进一', down: '舍去' } as const

const draft = (view: Planning) => latest(view.state, 'plan-draft')?.data
const head = (view: Planning) => ({ ...sheet(view), name: draft(view)?.title, year: draft(view)?.year })

const rowsOf = (view: Planning, items: readonly PlanItem[] | undefined) =>
  items?.map(({ id, item, basis, way, objects, quota, from, until, partners }) => ({
    id,
    item,
    basis: lawRefsText(articles(view, basis)),
    way: ways[way],
    objects: objects.length,
    ...(quota
      ? {
          share:
            quota.unit === 'count'
              ? `${quota.value}个`
              : `${shareText(quota.value, quota.unit)}，不足一个的${roundings[quota.rounding]}`,
        }
      : {}),
    from,
    until,
    ...(partners.length > 0 ? { partners: partners.join('、') } : {}),
  }))

/** 年度行政检查计划 */
export const planFillings = [
  filling('plan.inspection', ['plan-approval'], inspectionPlanForm, {
    data: (view) => ({
      ...head(view),
      documentNumber: view.entry.data.number,
      rows: rowsOf(view, draft(view)?.items),
    }),
  }),
  filling('plan.inspection', ['plan-change'], inspectionPlanForm, {
    data: (view) => ({
      ...head(view),
      documentNumber: latest(view.state, 'plan-approval')?.data.number,
      rows: rowsOf(view, view.entry.data.items),
      change: view.entry.data.reason,
    }),
  }),
  filling('plan.inspection', ['plan-joint'], jointInspection, {
    when: (view) => view.entry.data.decision === 'joint' && view.entry.data.lead !== undefined,
    data: ({ entry, ...view }) => ({
      ...sheet({ ...view, entry }),
      object: entry.data.object,
      lead: entry.data.lead,
      window: { from: entry.data.from, to: entry.data.until },
      parts: entry.data.parts.map(({ body, plan, items }) => ({ body, plan, items: items.join('、') })),
      reason: entry.data.reason,
    }),
  }),
  filling('plan.inspection', ['plan-summary'], inspectionPlanSummary, {
    data: (view) => ({ ...head(view), figures: view.entry.data.figures, text: view.entry.data.text }),
  }),
]
