import { formatCitation, type Grade, type Outcome, parseCitation } from '@zhifa/domain'

export const outcomeNames: Readonly<Record<Outcome, string>> = {
  met: '符合',
  'not-met': '不符合',
  undetermined: '尚不能确定',
}

/** Said beside whatever does not rest on the text of a norm. */
export function gradeNote(grade: Grade | undefined): string {
  if (grade === 'secondary') return '（依二手资料，请核对原文）'
  return grade === 'unverified' ? '（未经核实）' : ''
}

/** `《行政处罚法》第五十八条第一款、…` */
export function articles(cites: readonly string[]): string {
  return cites.map((text) => formatCitation(parseCitation(text))).join('、')
}

/** Values in words: 是、否、无、lists joined. Dates, counts and codes stand as they are. */
export function inWords(value: unknown): string {
  if (value === null || value === undefined) return '无记录'
  if (typeof value === 'boolean') return value ? '是' : '否'
  if (Array.isArray(value)) return value.length === 0 ? '无' : value.map(inWords).join('、')
  return String(value)
}
