import { type CaseState, latest } from '../../case/record/state'
import { type Answer, guard } from '../../case/table/guard'
import type { InspectionPlan } from '../../payloads/inspection-plan'
import type { PlanItem } from '../../plan/item'

interface Rows {
  readonly items: readonly PlanItem[]
  /** Absent in a change: the year is that of the draft. */
  readonly year?: number
}

const cites = ['国办发〔2024〕54号']

/** 各计划项自身一致: what is drawn has a share, what is visited has none; ids and objects are named once; the window is of the year. */
export const rowsSound = guard<Rows, InspectionPlan>(
  { id: 'plan.rows-sound', title: '计划项前后一致', cites },
  ({ data: { items, year }, state }): Answer => {
    const of = year ?? latestYear(state)
    const faults = [
      ...twice(items.map(({ id }) => id)).map((id) => ({ zh: `计划项编号${id}重复`, en: `${id} is used twice` })),
      ...items.flatMap((row) => faultsOf(row, of)),
    ]
    return {
      holds: of === undefined ? undefined : faults.length === 0,
      read: { year: of ?? null, faults: faults.map(({ en }) => en) },
      message:
        faults.length === 0
          ? { zh: '计划项一致', en: 'the rows are sound' }
          : { zh: faults.map(({ zh }) => zh).join('；'), en: faults.map(({ en }) => en).join('; ') },
      cure: { zh: '请更正计划项', en: 'mend the rows' },
    }
  },
)

function faultsOf({ id, way, quota, objects, from, until }: PlanItem, year: number | undefined): Answer['message'][] {
  const doubled = twice(objects.flatMap((object) => [object.id, ...(object.uscc === undefined ? [] : [object.uscc])]))
  const nameless = objects.filter(({ uscc, address }) => uscc === undefined && address === undefined)
  const outside = year !== undefined && (!from.startsWith(`${year}-`) || !until.startsWith(`${year}-`))
  return [
    ...(way === 'random' && quota === undefined
      ? [{ zh: `${id}是随机抽查，没有抽查比例`, en: `${id} is drawn and has no share` }]
      : []),
    ...(way === 'planned' && quota !== undefined
      ? [{ zh: `${id}不抽取，却有抽查比例`, en: `${id} is not drawn and has a share` }]
      : []),
    ...(quota && quota.value > most(quota.unit, objects.length)
      ? [{ zh: `${id}的抽查数超过名录`, en: `${id} draws more than there are` }]
      : []),
    ...doubled.map((one) => ({ zh: `${id}的检查对象${one}重复`, en: `${id} names ${one} twice` })),
    // By its name alone no plan of another body can be held against it: two of one name are two, and one of two names is one.
    ...nameless.map(({ name }) => ({
      zh: `${id}的检查对象${name}没有统一社会信用代码，也没有地址`,
      en: `${id} names ${name} without a code and without an address`,
    })),
    ...(outside ? [{ zh: `${id}的检查时段不在计划年度内`, en: `the window of ${id} is not of the year` }] : []),
  ]
}

const most = (unit: 'percent' | 'per-mille' | 'count', objects: number): number =>
  unit === 'percent' ? 100 : unit === 'per-mille' ? 1000 : objects

const twice = (list: readonly string[]): string[] => {
  const sorted = [...list].sort()
  return [...new Set(sorted.filter((one, i) => sorted[i - 1] === one))]
}

const latestYear = (state: CaseState<InspectionPlan>): number | undefined => latest(state, 'plan-draft')?.data.year

/** 抽查比例不超过本地规定的最高比例; where no law sets one, none is exceeded. */
export const shareWithin = guard<Rows, InspectionPlan>(
  { id: 'plan.share-within', title: '抽查比例不超过规定的最高比例', cites: ['国办发〔2024〕54号'] },
  ({ data: { items }, law, act }): Answer => {
    const most = law.parameter('inspection.sample-share', act.on)
    const limit = most?.value
    const over = items.flatMap(({ id, quota, objects }) =>
      quota && typeof limit === 'number' && perMilleOf(quota.unit, quota.value, objects.length) > limit * 10
        ? [id]
        : [],
    )
    return {
      holds: over.length === 0,
      read: { limit: limit ?? null, over },
      message:
        over.length === 0
          ? { zh: '没有超过最高比例', en: 'within the highest share' }
          : {
              zh: `${over.join('、')}的抽查比例超过百分之${String(limit)}`,
              en: `${over.join(', ')} draw more than ${String(limit)} percent`,
            },
      cure: { zh: '请降低抽查比例或者数量', en: 'lower the share' },
      grade: most?.grade,
    }
  },
)

const perMilleOf = (unit: 'percent' | 'per-mille' | 'count', value: number, objects: number): number =>
  unit === 'percent' ? value * 10 : unit === 'per-mille' ? value : (value * 1000) / objects
