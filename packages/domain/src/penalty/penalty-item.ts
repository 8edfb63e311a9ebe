import { z } from 'zod'
import { line, money, prose } from '../input/field-kind'
import { said } from '../input/validate'
import { penaltyKindNames } from '../law/cause'

const withLicence = { licence: line('证照名称及编号', 'plain'), term: line('期限', 'plain', 100).optional() }
const described = { description: prose('内容和期限', 'case-text', 1000) }

/** One penalty of a decision; amounts in 分. */
export const PenaltyItem = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.enum(['warning', 'criticism']).meta({ title: '处罚种类' }) }),
  z.strictObject({ kind: z.literal('fine').meta({ title: '处罚种类' }), amount: money('罚款金额（分）').min(1) }),
  z.strictObject({
    kind: z.literal('confiscation-of-gains').meta({ title: '处罚种类' }),
    amount: money('没收违法所得金额（分）').min(1),
  }),
  z.strictObject({
    kind: z.literal('confiscation-of-property').meta({ title: '处罚种类' }),
    ...described,
    amount: money('非法财物价值（分）').optional(),
  }),
  z.strictObject({
    kind: z.enum(['licence-suspension', 'downgrade', 'licence-revocation']).meta({ title: '处罚种类' }),
    ...withLicence,
  }),
  z.strictObject({
    kind: z.enum(['restriction', 'business-suspension', 'closure', 'occupational-ban']).meta({ title: '处罚种类' }),
    ...described,
  }),
])
export type PenaltyItem = z.infer<typeof PenaltyItem>

/** The penalties of one decision. A kind appears once. */
export const Penalties = z
  .array(PenaltyItem)
  .min(1)
  .refine(
    (items) => new Set(items.map((item) => item.kind)).size === items.length,
    said({ zh: '同一处罚种类只能列一次', en: 'a kind of penalty appears once' }),
  )
  .meta({ title: '处罚种类和幅度' })

/** The sum of the fines in 分. */
export function fineOf(items: readonly PenaltyItem[]): number {
  return items.reduce((sum, item) => sum + (item.kind === 'fine' ? item.amount : 0), 0)
}

/** The illegal gains that are confiscated as a sum of money, in 分. */
export function gainsOf(items: readonly PenaltyItem[]): number {
  return items.reduce((sum, item) => sum + (item.kind === 'confiscation-of-gains' ? item.amount : 0), 0)
}

/** The sum of what is confiscated, as far as its amount is fixed, in 分. */
export function confiscatedOf(items: readonly PenaltyItem[]): number {
  return items.reduce(
    (sum, item) => sum + (item.kind === 'confiscation-of-property' ? (item.amount ?? 0) : 0),
    gainsOf(items),
  )
}

/** True when `next` is heavier than `before`: a new kind that is heavier than all before, a larger sum, a longer list. */
export function isHeavier(next: readonly PenaltyItem[], before: readonly PenaltyItem[]): boolean {
  const had = new Set(before.map((item) => item.kind))
  const added = next.filter((item) => !had.has(item.kind))
  return added.length > 0 || fineOf(next) > fineOf(before) || confiscatedOf(next) > confiscatedOf(before)
}

/** 分 as figures in 元: 300000 → `3,000.00`. Exact: no floating point on the way. */
export function formatYuan(fen: number): string {
  // By hand: judging a fine writes its range, and a pattern costs more than all the rest of that.
  let whole = String(Math.trunc(fen / 100))
  for (let at = whole.length - 3; at > (fen < 0 ? 1 : 0); at -= 3) whole = `${whole.slice(0, at)},${whole.slice(at)}`
  return `${whole}.${String(fen % 100).padStart(2, '0')}`
}

/** One penalty in words: `罚款人民币3,000.00元`. */
export function describePenalty(item: PenaltyItem): string {
  const name = penaltyKindNames[item.kind]
  if ('amount' in item && item.amount !== undefined && item.kind !== 'confiscation-of-property')
    return `${name}人民币${formatYuan(item.amount)}元`
  if ('licence' in item) return `${name}：${item.licence}${item.term ? `，${item.term}` : ''}`
  if ('description' in item) return `${name}：${item.description}`
  return name
}
