import { formatCitation, parseCitation } from '../../citation/citation'
import type { Grade } from '../../citation/grade'
import type { EnforcementCategory } from '../../law/review-catalogue'
import { disclosureCatalogue } from '../catalogue'
import type { BeforeSource } from './source'

/** The Chinese words of each category of enforcement. */
export const enforcementCategoryNames: Readonly<Record<EnforcementCategory, string>> = {
  penalty: '行政处罚',
  licence: '行政许可',
  coercion: '行政强制',
  inspection: '行政检查',
  other: '其他执法',
}

/** What a grade means to a reader. */
export const gradeNames: Readonly<Record<Grade, string>> = {
  text: '已核对原文',
  secondary: '据转述，请以原文为准',
  unverified: '未经核实',
}

/** Citations as a reader reads them, the norm named once: 《行政许可法》第二十九条、第三十二条. */
export function articles(texts: readonly string[]): string {
  const places = new Map<string, string[]>()
  for (const citation of texts.map(parseCitation)) {
    const norm = formatCitation({ statute: citation.statute })
    places.set(norm, [...(places.get(norm) ?? []), formatCitation(citation).slice(norm.length)])
  }
  return [...places].map(([norm, found]) => `${norm}${unique(found.filter(Boolean)).join('、')}`).join('；')
}

/** The articles that a kind of item rests on by the catalogue, before its own. */
export function catalogueCites(kind: string, { on }: Pick<BeforeSource, 'on'>): readonly string[] {
  return disclosureCatalogue(on).find((item) => item.id === kind)?.cites ?? []
}

export const unique = (texts: readonly string[]): string[] => [...new Set(texts)]

/** What is shown where nothing is known: never a guess. */
export const unknown = '本机关尚未登记'
