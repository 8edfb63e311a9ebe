import { canonicalJson } from '../../../canonical/canonical'
import { latest } from '../../../case/record/state'
import { type Answer, guard } from '../../../case/table/guard'
import { planFindings } from '../../../draw/check-plan'
import { fewestWays, waysOf } from '../../../draw/number'
import type { DrawCommitted } from '../../../payloads/inspection-draw'
import type { InspectionPlan } from '../../../payloads/inspection-plan'
import type { PlanItem } from '../../../plan/item'
import type { KeptDraw } from '../../../plan/kept-draw'
import { drawsOf } from './kept'
import { preparedPlan, publishedRows, rowOf } from './prepare'

const cites = ['国办发〔2018〕118号', '国办发〔2024〕54号']

/** 抽取的名录就是批准并公布的计划里的名录 */
export const fromPublishedRow = guard<DrawCommitted, InspectionPlan>(
  { id: 'draw.from-published-row', title: '从已批准、公布的随机抽查计划项抽取', cites },
  ({ data, state, act }): Answer => {
    const row = rowOf(state, data.row)
    const fault =
      row === undefined
        ? { zh: `计划没有${data.row}项`, en: `the plan has no row ${data.row}` }
        : row.way !== 'random'
          ? { zh: `${data.row}不是随机抽查`, en: `${data.row} is not drawn` }
          : publishedRows(state, act.on)
            ? undefined
            : { zh: '计划或者计划的调整尚未公布', en: 'the plan, or its change, is not published yet' }
    return {
      holds: fault === undefined,
      read: { row: data.row, way: row?.way ?? null },
      message: fault ?? { zh: '计划项已批准、公布', en: 'the row is approved and public' },
      cure: { zh: '请先公布计划，再准备抽取', en: 'publish the plan first' },
    }
  },
)

/** 同一事项、同一对象一年只抽一次，抽到满意为止的不是随机 */
export const drawnOnce = guard<DrawCommitted, InspectionPlan>(
  { id: 'draw.once', title: '同一事项的名录在计划年度内只抽取一次', cites },
  ({ data, state, act, record, agency, history }): Answer => {
    const row = rowOf(state, data.row)
    const year = latest(state, 'plan-draft')?.data.year
    const plans = year === undefined ? undefined : history?.plansOf?.(year)
    if (!row || !plans)
      return {
        holds: undefined,
        message: { zh: '本机关同一年度的其他计划尚不明确', en: 'other plans of this body for the year are not known' },
        cure: { zh: '请接入同一年度的检查计划', en: 'pass the plans for the year' },
      }
    const others = plans.filter(({ id, body }) => id !== record.id && body === agency.name)
    const standing = [...drawsOf(state), ...others.flatMap(({ draws = [] }) => draws)].filter(
      (one) => one.void === undefined && overlaps(one.row, row),
    )
    const final = standing.filter((one) => !replaceable(one, row, act.on))
    return {
      holds: final.length === 0,
      read: { standing: standing.map(({ id }) => id) },
      message:
        final.length === 0
          ? { zh: '没有抽取过', en: 'it was not drawn before' }
          : {
              zh: `已经抽取，或者随机数已可知：${final.map(({ id }) => id).join('、')}`,
              en: `drawn, or its number can be known: ${final.map(({ id }) => id).join(', ')}`,
            },
      cure: {
        zh: '以首次抽取的结果为准；对象、人员确需变更的，办理抽取结果变更',
        en: 'the first draw stands; what must change is changed in it',
      },
    }
  },
)

/** A row of the same item that lists one of the same objects, by whatever id. */
const overlaps = (drawn: PlanItem, row: PlanItem): boolean =>
  drawn.id === row.id ||
  (drawn.item === row.item && drawn.objects.some((one) => row.objects.some((other) => isSame(one, other))))

type Named = Pick<PlanItem['objects'][number], 'id' | 'name' | 'uscc'>

const isSame = (a: Named, b: Named): boolean =>
  a.uscc !== undefined && b.uscc !== undefined ? a.uscc === b.uscc : a.name === b.name

/** Only the same row, before its number can be known, and not once it was drawn. */
const replaceable = ({ row: { id }, drawn, plan }: KeptDraw, row: PlanItem, on: string): boolean =>
  id === row.id && drawn === undefined && plan.number !== undefined && on < plan.number.on

/** 决定结果的随机数足够多样，逐一试算不能避开谁 */
export const numberUnguessable = guard<DrawCommitted, InspectionPlan>(
  { id: 'draw.number-unguessable', title: '决定抽取结果的公开随机数不能逐一试算', cites },
  ({ data: { number } }): Answer => {
    const ways = waysOf(number)
    return {
      holds: ways >= fewestWays,
      read: { ways, least: fewestWays },
      message:
        ways >= fewestWays
          ? { zh: `有${ways}种可能`, en: `it comes out in ${ways} ways` }
          : { zh: `只有${ways}种可能，可以逐一试算`, en: `it comes out in ${ways} ways only: lists can be tried out` },
      cure: { zh: '请用可能更多的公开随机数，例如三十三选六', en: 'name a number of more ways, six of thirty-three' },
    }
  },
)

/** 名录本身可以抽取：编号不重复，人员足够 */
export const planDrawable = guard<DrawCommitted, InspectionPlan>(
  { id: 'draw.plan-drawable', title: '名录和人员可以抽取', cites },
  (attempt) => {
    const plan = preparedPlan(attempt)
    const unknown = strangers(attempt.data, plan)
    const short = plan !== undefined && plan.inspectors.length < plan.team
    const fault = !plan
      ? { zh: '没有可以抽取的计划项', en: 'there is no row to draw from' }
      : short
        ? {
            zh: `可以检查的执法人员${plan.inspectors.length}名，不足每组${plan.team}名`,
            en: `${plan.inspectors.length} may inspect, fewer than a team of ${plan.team}`,
          }
        : unknown.length > 0
          ? { zh: `名录中没有${unknown.join('、')}`, en: `not on the lists: ${unknown.join(', ')}` }
          : undefined
    const findings = plan ? planFindings(plan) : []
    if (!fault && findings.length > 0) return findings
    return {
      holds: fault === undefined,
      read: { objects: plan?.objects.length ?? null, inspectors: plan?.inspectors.length ?? null },
      message: fault ?? { zh: '名录、人员可以抽取', en: 'the lists can be drawn from' },
      cure: { zh: '请更正计划项、人员或者回避情况', en: 'mend the row, the people or what is said of them' },
    }
  },
)

/** Who is said to be recused, and from what, without being listed. */
const strangers = ({ recused = [], weights = [] }: DrawCommitted, plan: ReturnType<typeof preparedPlan>): string[] => [
  ...recused.flatMap(({ inspector, object }) => [
    ...(plan?.inspectors.some(({ id }) => id === inspector) ? [] : [inspector]),
    ...(plan?.objects.some(({ id }) => id === object) ? [] : [object]),
  ]),
  ...weights.flatMap(({ risk }) => (plan && Object.hasOwn(plan.risks, risk) ? [] : [risk])),
]

/** 已承诺的计划项，其名录、比例不得再变 */
export const committedRowsStand = guard<{ items: readonly PlanItem[] }, InspectionPlan>(
  { id: 'draw.committed-rows-stand', title: '已公布抽取承诺的计划项，名录、事项、比例不再变动', cites },
  ({ data: { items }, state }): Answer => {
    const changed = drawsOf(state).flatMap(({ row, void: gone }) => {
      const now = items.find(({ id }) => id === row.id)
      return gone === undefined && !(now && sameLists(row, now)) ? [row.id] : []
    })
    return {
      holds: changed.length === 0,
      read: { changed },
      message:
        changed.length === 0
          ? { zh: '已承诺的计划项没有变动', en: 'committed rows are as they were' }
          : {
              zh: `${changed.join('、')}已承诺抽取，名录、事项、比例不得变动`,
              en: `${changed.join(', ')} was committed to and cannot change`,
            },
      cure: {
        zh: '请保持已承诺的计划项不变；抽中的对象不再检查的，办理抽取结果变更',
        en: 'leave the row; what was drawn is changed in the draw',
      },
    }
  },
)

const sameLists = (a: PlanItem, b: PlanItem): boolean =>
  a.item === b.item &&
  a.way === b.way &&
  canonicalJson([a.quota ?? null, a.objects]) === canonicalJson([b.quota ?? null, b.objects])
