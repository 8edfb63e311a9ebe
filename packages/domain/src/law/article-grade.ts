import { z } from 'zod'
import read from '../../data/law/national/articles.json'
import { type Citation, formatCitation, parseCitation } from '../citation/citation'
import { Grade } from '../citation/grade'
import { PlainDate } from '../date/plain-date'
import type { LawBook } from './law-book'

/** The articles of a norm whose content was read, in the norm itself or in a source about it, by the day of the reading. */
export const ArticlesRead = z.strictObject({
  /** The norm's short title. */
  statute: z.string().min(1),
  /** The norm as a whole, where it has no articles to cite. */
  whole: z.strictObject({ grade: Grade, readOn: PlainDate }).optional(),
  readings: z.array(
    z.strictObject({
      readOn: PlainDate,
      grade: Grade.exclude(['unverified']),
      articles: z.array(z.int().positive()).min(1),
    }),
  ),
})
export type ArticlesRead = z.infer<typeof ArticlesRead>

/** What was read of the norms on their own account, beside the values of the law book. */
export const articlesRead = read as readonly ArticlesRead[]

const known: ReadonlyMap<string, ReadonlyMap<number, Grade>> = new Map(
  articlesRead.map(({ statute, readings }) => {
    const grades = new Map<number, Grade>()
    for (const { grade, articles } of readings)
      for (const n of articles) grades.set(n, better(grade, grades.get(n)) ?? grade)
    return [statute, grades]
  }),
)

const wholes: ReadonlyMap<string, Grade> = new Map(
  articlesRead.flatMap(({ statute, whole }) => (whole ? [[statute, whole.grade] as const] : [])),
)

const byBook = new WeakMap<LawBook, ReadonlyMap<string, Grade>>()

/**
 * How well the content of a cited article is known: as well as the best value that rests on it, or as it was read on its
 * own account. An article that nobody is known to have read is `unverified`, however sure its number seems. A norm cited
 * without an article is as well known as it is said to be as a whole, or as its newest edition.
 * @example citationGrade(law, parseCitation('行政处罚法 58.1')) // 'text'
 */
export function citationGrade(law: LawBook, citation: Citation): Grade {
  if (citation.article === undefined)
    return wholes.get(citation.statute) ?? law.statute(citation.statute)?.editions.at(-1)?.grade ?? 'unverified'
  const own = known.get(citation.statute)?.get(citation.article)
  return better(own, articlesOfValues(law).get(place(citation))) ?? 'unverified'
}

/** A citation for somebody to read, marked where its article was not read in the norm itself. */
export function markedCitation(law: LawBook, citation: Citation): string {
  const text = formatCitation(citation, law.statute(citation.statute)?.title)
  return `${text}${marks[citationGrade(law, citation)]}`
}

const marks: Readonly<Record<Grade, string>> = { text: '', secondary: '（依二手资料）', unverified: '（条文未核实）' }

const place = ({ statute, article, inserted }: Citation): string => `${statute} ${article}之${inserted ?? 0}`

function better(a: Grade | undefined, b: Grade | undefined): Grade | undefined {
  return Grade.options.find((grade) => grade === a || grade === b)
}

function articlesOfValues(law: LawBook): ReadonlyMap<string, Grade> {
  const found = byBook.get(law)
  if (found) return found
  const places = new Map<string, Grade>()
  for (const rule of [...law.periods.values(), ...law.parameters.values(), ...law.causes.values()])
    for (const { cites, grade } of rule.versions as readonly { cites: readonly string[]; grade: Grade }[])
      for (const text of cites) {
        const at = place(parseCitation(text))
        places.set(at, better(places.get(at), grade) ?? grade)
      }
  byBook.set(law, places)
  return places
}
