import { fromChineseNumber, toChineseNumber } from './chinese-number'

/**
 * A place in a norm. `statute` is the norm's short title (`行政处罚法`) or its document number (`国办发〔2018〕118号`);
 * the law book knows the full title and the edition of a day. Articles count from 1; `inserted` is the 之一, 之二 of an
 * article that was added between two others.
 */
export interface Citation {
  readonly statute: string
  readonly article?: number
  readonly inserted?: number
  /** 款 */
  readonly paragraph?: number
  /** 项 */
  readonly item?: number
  /** 目 */
  readonly point?: number
}

/** Thrown for text that is not a citation: a mistake in data or code, never of a person in a bureau. */
export class CitationError extends Error {
  readonly code = 'citation.unreadable'
  constructor(readonly text: string) {
    super(
      `Not a citation: ${JSON.stringify(text)}. Write 行政处罚法 58.1(2) or 《行政处罚法》第五十八条第一款第(二)项 / 引用无法识别`,
    )
    this.name = 'CitationError'
  }
}

// 行政处罚法 58.1(2)[3], 刑法 133之1, 国办发〔2018〕118号
const compact =
  /^(?<statute>.+?)\s+(?<article>\d{1,4})(?:之(?<inserted>\d{1,2}))?(?:\.(?<paragraph>\d{1,2}))?(?:\((?<item>\d{1,2})\))?(?:\[(?<point>\d{1,2})\])?$/u
const number = '[零〇一二两三四五六七八九十百千\\d]+'
const full = new RegExp(
  `^《?(?<statute>[^《》]+?)》?(?:第(?<article>${number})条(?:之(?<inserted>${number}))?)?(?:第(?<paragraph>${number})款)?(?:第[(（]?(?<item>${number})[)）]?项)?(?:第(?<point>${number})目)?$`,
  'u',
)

const cache = new Map<string, Citation>()

/**
 * Reads a citation in the compact form of the data files (`行政处罚法 58.1(2)`: article 58, paragraph 1, item 2) or in the
 * form that documents print (`《行政处罚法》第五十八条第一款第二项`).
 * @throws {CitationError} when the text is neither.
 * @example parseCitation('行政处罚法 58.1(2)') // { statute: '行政处罚法', article: 58, paragraph: 1, item: 2 }
 */
export function parseCitation(text: string): Citation {
  const known = cache.get(text)
  if (known) return known
  const groups = (compact.exec(text.trim()) ?? full.exec(text.trim()))?.groups
  if (!groups?.statute) throw new CitationError(text)
  const read = (name: string): Record<string, number> => {
    const value = groups[name]
    if (value === undefined) return {}
    const n = fromChineseNumber(value)
    if (n === undefined) throw new CitationError(text)
    return { [name]: n }
  }
  const citation: Citation = Object.freeze({
    statute: groups.statute.trim(),
    ...read('article'),
    ...read('inserted'),
    ...read('paragraph'),
    ...read('item'),
    ...read('point'),
  })
  if (cache.size < 5000) cache.set(text, citation)
  return citation
}

/**
 * Prints a citation as a document does: 《行政处罚法》第五十八条第一款第二项.
 * @param title replaces the short title, e.g. by the full one of the law book.
 */
export function formatCitation(citation: Citation, title?: string): string {
  if (title !== undefined) return print(citation, title)
  const known = printed.get(citation)
  if (known !== undefined) return known
  const text = print(citation, citation.statute)
  printed.set(citation, text)
  return text
}

const printed = new WeakMap<Citation, string>()

function print(citation: Citation, title: string): string {
  const part = (n: number | undefined, unit: string): string =>
    n === undefined ? '' : `第${toChineseNumber(n)}${unit}`
  const inserted = citation.inserted === undefined ? '' : `之${toChineseNumber(citation.inserted)}`
  // A document number carries no title marks: 国办发〔2018〕118号
  const name = /〔\d{4}〕/.test(title) ? title : `《${title}》`
  return `${name}${part(citation.article, '条')}${inserted}${part(citation.paragraph, '款')}${part(citation.item, '项')}${part(citation.point, '目')}`
}

/** Prints a citation in the compact form of the data files; the inverse of {@link parseCitation}. */
export function compactCitation(citation: Citation): string {
  if (citation.article === undefined) return citation.statute
  const opt = (n: number | undefined, before: string, after = ''): string =>
    n === undefined ? '' : `${before}${n}${after}`
  return `${citation.statute} ${citation.article}${opt(citation.inserted, '之')}${opt(citation.paragraph, '.')}${opt(citation.item, '(', ')')}${opt(citation.point, '[', ']')}`
}

/** Prints several citations as one phrase, joined by 、. */
export function formatCitations(citations: readonly Citation[]): string {
  return citations.map((citation) => formatCitation(citation)).join('、')
}

/** Reads a list of compact citations: the usual form in tables and data. */
export function cites(...texts: readonly string[]): readonly Citation[] {
  return texts.map(parseCitation)
}
