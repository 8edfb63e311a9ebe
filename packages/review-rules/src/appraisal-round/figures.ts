import { type AppraisalEvent, appraisalEventsOf } from './acts'
import { appraisalResult, unknownClass } from './result'
import { schemeOf } from './standard'
import { appraisalRound, marksOf } from './standing'

/** What one round came to. */
export interface AppraisalFigures {
  readonly files: number
  readonly scored: number
  readonly classes: readonly { readonly title: string; readonly count: number }[]
  readonly vetoed: number
  /** Items that were not met, the most frequent first. */
  readonly faults: readonly { readonly item: string; readonly title: string; readonly count: number }[]
  readonly objections: number
  readonly upheld: number
  readonly corrections: number
}

/** Counts a round from its lines, as they hold now. */
export function appraisalFigures(events: readonly AppraisalEvent[], no: number): AppraisalFigures {
  const round = appraisalRound(events, no)
  const scheme = round && schemeOf(events, round.request.act.standard)
  const files = round?.files.filter(({ stage }) => stage !== 'out') ?? []
  const [classes, faults] = [new Map<string, number>(), new Map<string, number>()]
  const add = (map: Map<string, number>, key: string) => map.set(key, (map.get(key) ?? 0) + 1)
  let [scored, vetoed] = [0, 0]
  for (const { file, score } of files) {
    if (!score || !scheme) continue
    const marks = marksOf(events, no, file)
    const result = appraisalResult(marks, scheme)
    scored += 1
    add(classes, result.grade?.title ?? unknownClass)
    if (result.vetoes.length > 0) vetoed += 1
    for (const { item, outcome } of marks) if (outcome === 'not-met') add(faults, item)
  }
  const own = events.filter(({ act }) => 'round' in act && act.round === no)
  const title = (item: string): string => scheme?.items.find(({ id }) => id === item)?.title ?? item
  return {
    ...{ files: files.length, scored, vetoed },
    classes: [...classes].map(([name, count]) => ({ title: name, count })),
    faults: [...faults]
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
      .map(([item, count]) => ({ item, title: title(item), count })),
    objections: appraisalEventsOf(own, 'objection').length,
    upheld: appraisalEventsOf(own, 'objection-answer').filter(({ act }) => act.verdict !== 'rejected').length,
    corrections: appraisalEventsOf(own, 'correction').length,
  }
}
