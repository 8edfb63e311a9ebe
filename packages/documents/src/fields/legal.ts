import { type PenaltyItem, penaltyKindNames } from '@zhifa/domain'
import { z } from 'zod'
import { amountText } from '../money/capitals'
import { actLine, actText, paperLine } from './text'

/** Articles as a document prints them: 《公共场所卫生管理条例》第四条第二款. */
export const lawRefs = (title: string) => z.array(actLine('条款', 'reference')).min(1).max(30).meta({ title })

/** The same in a sentence: a law is named once for the articles of it that follow each other, 《…》第十四条、第三十六条. */
export function lawRefsText(refs: readonly string[]): string {
  let named: string | undefined
  return refs
    .map((ref) => {
      const law = /^《[^》]+》(?=第)/.exec(ref)?.[0]
      const again = law !== undefined && law === named
      // 第五十四条 by itself goes on with the law before it; anything else ends it.
      if (law !== undefined || !ref.startsWith('第')) named = law
      return again ? ref.slice(law.length) : ref
    })
    .join('、')
}

/** 依据…的规定: a law without an article whose own name ends with 规定 is not called 《…规定》的规定. */
export function ruledBy(refs: readonly string[]): string {
  const text = lawRefsText(refs)
  return text.endsWith('规定》') ? text : `${text}的规定`
}

/** The number of an internal form, as the bureau gives it. */
export const FormNumber = paperLine('编号')

export const Evidence = z.strictObject({
  name: actLine('证据名称', 'plain'),
  proves: actText('证明事项', 'case-text'),
  /** Where it comes from: the officer, the party, a laboratory. */
  source: actLine('证据来源', 'plain').optional(),
})
export type Evidence = z.infer<typeof Evidence>
export const evidenceList = z.array(Evidence).min(1).max(20_000).meta({ title: '证据' })

/** `罚款人民币伍仟元整（¥5,000.00）`: as a decision states a penalty, amounts in capitals and figures. */
export function penaltyText(item: PenaltyItem): string {
  const name = penaltyKindNames[item.kind]
  switch (item.kind) {
    case 'warning':
    case 'criticism':
      return name
    case 'fine':
    case 'confiscation-of-gains':
      return `${name}${amountText(item.amount)}`
    case 'confiscation-of-property':
      return `${name}：${item.description}${item.amount === undefined ? '' : `，价值${amountText(item.amount)}`}`
    case 'licence-suspension':
    case 'downgrade':
    case 'licence-revocation':
      return `${name}：${item.licence}${item.term === undefined ? '' : `，${item.term}`}`
    default:
      return `${name}：${item.description}`
  }
}

/** Numbered when there are several: `1.警告；` `2.罚款…。` */
export function penaltyLines(items: readonly PenaltyItem[]): string[] {
  if (items.length === 1) return items.map((item) => `${penaltyText(item)}。`)
  return items.map((item, i) => `${i + 1}.${penaltyText(item)}${i === items.length - 1 ? '。' : '；'}`)
}
