import { line, money, prose } from '@zhifa/domain'
import { z } from 'zod'
import { amountText } from '../money/capitals'

/** Articles as a document prints them: 《公共场所卫生管理条例》第四条第二款. */
export const lawRefs = (title: string) =>
  z
    .array(line('条款', 'reference', 500))
    .min(1)
    .max(30)
    .meta({ title })
export const lawRefsText = (refs: readonly string[]): string => refs.join('、')

/** The number of a document that goes out: 示卫公罚〔2026〕12号. */
export const DocumentNumber = z
  .string()
  .regex(/^\p{Script=Han}{1,20}〔(?:19|20)\d{2}〕\d{1,6}号$/u, {
    error: 'must look like 示卫公罚〔2026〕12号 (hexagonal brackets)',
  })
  .meta({ title: '文号' })

/** The number of an internal form: year and serial, 2026-12. */
export const FormNumber = z
  .string()
  .regex(/^(?:19|20)\d{2}-\d{1,6}$/, { error: 'must be year and serial: 2026-12' })
  .meta({ title: '编号' })

export const Evidence = z.strictObject({
  name: line('证据名称', 'plain', 300),
  proves: prose('证明事项', 'case-text', 1000),
  /** Where it comes from: the officer, the party, a laboratory. */
  source: line('证据来源', 'plain', 200).optional(),
})
export type Evidence = z.infer<typeof Evidence>
export const evidenceList = z.array(Evidence).min(1).max(300).meta({ title: '证据' })

const what = (title: string) => line(title, 'plain', 500)

/** One penalty of 行政处罚法第九条. */
export const PenaltyItem = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('warning') }),
  z.strictObject({ kind: z.literal('criticism') }),
  z.strictObject({ kind: z.literal('fine'), amount: money('罚款数额') }),
  z.strictObject({ kind: z.literal('confiscate-gains'), amount: money('没收违法所得数额') }),
  z.strictObject({ kind: z.literal('confiscate-goods'), what: what('没收的财物') }),
  z.strictObject({ kind: z.literal('suspend-licence'), what: what('暂扣的许可证件') }),
  z.strictObject({ kind: z.literal('downgrade'), what: what('降低的资质等级') }),
  z.strictObject({ kind: z.literal('revoke-licence'), what: what('吊销的许可证件') }),
  z.strictObject({ kind: z.literal('restrict'), what: what('限制开展的生产经营活动') }),
  z.strictObject({ kind: z.literal('suspend-business'), what: what('停产停业的范围和期限') }),
  z.strictObject({ kind: z.literal('close'), what: what('责令关闭的对象') }),
  z.strictObject({ kind: z.literal('ban'), what: what('限制从业的范围和期限') }),
  z.strictObject({ kind: z.literal('other'), what: what('其他行政处罚') }),
])
export type PenaltyItem = z.infer<typeof PenaltyItem>
export const penaltyList = (title: string) => z.array(PenaltyItem).min(1).max(20).meta({ title })

/** `罚款人民币伍仟元整（¥5,000.00）` */
export function penaltyText(item: PenaltyItem): string {
  switch (item.kind) {
    case 'warning':
      return '警告'
    case 'criticism':
      return '通报批评'
    case 'fine':
      return `罚款${amountText(item.amount)}`
    case 'confiscate-gains':
      return `没收违法所得${amountText(item.amount)}`
    case 'confiscate-goods':
      return `没收${item.what}`
    case 'suspend-licence':
      return `暂扣${item.what}`
    case 'downgrade':
      return `降低资质等级：${item.what}`
    case 'revoke-licence':
      return `吊销${item.what}`
    case 'restrict':
      return `限制开展生产经营活动：${item.what}`
    case 'suspend-business':
      return `责令停产停业：${item.what}`
    case 'close':
      return `责令关闭${item.what}`
    case 'ban':
      return `限制从业：${item.what}`
    case 'other':
      return item.what
  }
}

/** Numbered when there are several: `1.警告；` `2.罚款…。` */
export function penaltyLines(items: readonly PenaltyItem[]): string[] {
  if (items.length === 1) return items.map((item) => `${penaltyText(item)}。`)
  return items.map((item, i) => `${i + 1}.${penaltyText(item)}${i === items.length - 1 ? '。' : '；'}`)
}
