import type { Procedure } from '../case/table/types'
import { formatCitation, parseCitation } from '../citation/citation'
import { citationGrade } from '../law/article-grade'
import type { LawBook } from '../law/law-book'
import type { DataRemark } from '../law/remark'

/** The articles on which steps and guards rest and which nobody is known to have read, once for each place that cites them. */
export function checkArticles(procedures: Iterable<Procedure>, law: LawBook): DataRemark[] {
  const places = new Map<string, Set<string>>()
  for (const { id, steps } of procedures)
    for (const step of Object.values(steps)) {
      for (const text of step.cites) add(places, text, `${id} ${step.id}`)
      for (const guard of step.guards ?? []) for (const text of guard.cites) add(places, text, guard.id)
    }
  return [...places].flatMap(([text, cited]) => {
    const citation = parseCitation(text)
    if (citationGrade(law, citation) !== 'unverified') return []
    const where = [...cited].join('、')
    return [
      {
        level: 'unverified',
        layer: 'procedures',
        rule: text,
        message: {
          zh: `${formatCitation(citation)}的条文未核实，引用处：${where}`,
          en: `nobody is known to have read ${text}, cited by ${[...cited].join(', ')}`,
        },
      } satisfies DataRemark,
    ]
  })
}

function add(places: Map<string, Set<string>>, text: string, where: string): void {
  const cited = places.get(text)
  if (cited) cited.add(where)
  else places.set(text, new Set([where]))
}
