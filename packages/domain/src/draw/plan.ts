import { z } from 'zod'
import { PlainDate } from '../date/plain-date'
import { DrawNumber } from './number'

const id = z.string().trim().min(1).max(100)
const ids = z.array(id).max(10_000)

/** An object in the directory (抽查对象名录库). */
export const DrawObject = z.strictObject({
  id: id.meta({ title: '对象编号' }),
  name: z.string().min(1).meta({ title: '对象名称' }),
  category: id.meta({ title: '监管类别' }),
  area: id.meta({ title: '区域' }),
  /** Credit-risk class, one of the plan's. */
  risk: id.meta({ title: '信用风险类别' }),
  /** Inspections of this object in this year that count towards its cap; absent is not zero. */
  inspected: z.int().nonnegative().meta({ title: '本年已检查次数' }).optional(),
})
export type DrawObject = z.infer<typeof DrawObject>

/** An inspector in the list (执法检查人员名录库), with what the certificate allows. */
export const DrawInspector = z.strictObject({
  id: id.meta({ title: '人员编号' }),
  name: z.string().min(1).meta({ title: '姓名' }),
  categories: ids.min(1).meta({ title: '执法类别' }),
  areas: ids.min(1).meta({ title: '执法区域' }),
  /** Objects from which the inspector is recused, known before the draw. */
  recused: ids.meta({ title: '应回避的对象' }).optional(),
})
export type DrawInspector = z.infer<typeof DrawInspector>

/** How many objects: a share of the directory in percent or per mille, rounded as the plan says, or a number. */
export const DrawQuota = z.union([
  z.strictObject({ percent: z.int().min(1).max(100), rounding: z.enum(['up', 'down']) }),
  z.strictObject({ perMille: z.int().min(1).max(1000), rounding: z.enum(['up', 'down']) }),
  z.strictObject({ count: z.int().min(1) }),
])

/** What is fixed and committed to before the draw (随机抽查计划). */
export const DrawPlan = z.strictObject({
  format: z.literal('zhifa-draw/1'),
  id: id.meta({ title: '计划编号' }),
  title: z.string().min(1).meta({ title: '任务名称' }),
  on: PlainDate.meta({ title: '抽取日期' }),
  quota: DrawQuota.meta({ title: '抽查比例或数量' }),
  /** Named with the lists, where a public number decides; absent: the entropy is not bound beforehand. */
  number: DrawNumber.meta({ title: '随机数' }).optional(),
  /** For each credit-risk class: its weight, and how often a year an object of it may be inspected. */
  risks: z
    .record(id, z.strictObject({ weight: z.int().min(1).max(1000), yearlyCap: z.int().min(1).optional() }))
    .meta({ title: '信用风险类别' }),
  team: z.int().min(2).max(20).meta({ title: '每个对象的检查人员数' }),
  /** At most so many objects for one inspector; absent: no limit. */
  maxPerInspector: z.int().min(1).meta({ title: '每人最多对象数' }).optional(),
  objects: z.array(DrawObject).min(1).max(100_000).meta({ title: '抽查对象名录' }),
  inspectors: z.array(DrawInspector).min(2).max(10_000).meta({ title: '检查人员名录' }),
})
export type DrawPlan = z.infer<typeof DrawPlan>

/** What came up after the draw; each is answered by the next in order and changes nothing that was drawn before. */
export const DrawChange = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('object-withdrawn'), object: id, on: PlainDate, reason: z.string().trim().min(1) }),
  z.strictObject({
    kind: z.literal('inspector-recused'),
    object: id,
    inspector: id,
    on: PlainDate,
    reason: z.string().trim().min(1),
  }),
])
export type DrawChange = z.infer<typeof DrawChange>

/**
 * The plan in the one order that counts: lists sorted by id, so that the order in which somebody typed them decides
 * nothing.
 */
export function normalisePlan(plan: DrawPlan): DrawPlan {
  const byId = <T extends { id: string }>(list: readonly T[]): T[] => [...list].sort((a, b) => order(a.id, b.id))
  const sorted = (list: readonly string[]): string[] => [...new Set(list)].sort(order)
  return {
    ...plan,
    objects: byId(plan.objects),
    inspectors: byId(plan.inspectors).map((inspector) => ({
      ...inspector,
      categories: sorted(inspector.categories),
      areas: sorted(inspector.areas),
      ...(inspector.recused ? { recused: sorted(inspector.recused) } : {}),
    })),
  }
}

/** By code units: the same on every machine, unlike a locale's order. */
function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
