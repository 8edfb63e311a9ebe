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

/** The files behind each figure of a round; one stands as often as it was counted. */
export interface AppraisedFiles {
  readonly files: readonly string[]
  readonly scored: readonly string[]
  readonly classes: readonly { readonly title: string; readonly files: readonly string[] }[]
  readonly vetoed: readonly string[]
  readonly objections: readonly string[]
  readonly upheld: readonly string[]
  readonly corrections: readonly string[]
}

/** The files of a round that stayed in it and were scored, each with what it came to. */
function resultsOf(events: readonly AppraisalEvent[], no: number) {
  const round = appraisalRound(events, no)
  const scheme = round && schemeOf(events, round.request.act.standard)
  const kept = round?.files.filter(({ stage }) => stage !== 'out') ?? []
  const scored = kept.flatMap(({ file, score }) => {
    if (!score || !scheme) return []
    const marks = marksOf(events, no, file)
    return [{ file, marks, result: appraisalResult(marks, scheme) }]
  })
  return { scheme, kept, scored }
}

type Results = ReturnType<typeof resultsOf>

/**
 * The files that a round counts, from its lines as they hold now.
 * @example appraisedFiles(events, 3).vetoed // ['2026-0012']
 */
export const appraisedFiles = (events: readonly AppraisalEvent[], no: number): AppraisedFiles =>
  listed(events, no, resultsOf(events, no))

function listed(events: readonly AppraisalEvent[], no: number, { kept, scored }: Results): AppraisedFiles {
  const own = events.filter(({ act }) => 'round' in act && act.round === no)
  const objections = appraisalEventsOf(own, 'objection')
  const classOf = ({ result }: (typeof scored)[number]): string => result.grade?.title ?? unknownClass
  return {
    files: filesOf(kept),
    scored: filesOf(scored),
    classes: [...new Set(scored.map(classOf))].map((title) => ({
      title,
      files: filesOf(scored.filter((one) => classOf(one) === title)),
    })),
    vetoed: filesOf(scored.filter(({ result }) => result.vetoes.length > 0)),
    objections: filesOf(objections.map(({ act }) => act)),
    upheld: appraisalEventsOf(own, 'objection-answer').flatMap(({ act }) =>
      act.verdict === 'rejected'
        ? []
        : filesOf(objections.filter(({ no: of }) => of === act.objection).map((one) => one.act)),
    ),
    corrections: filesOf(appraisalEventsOf(own, 'correction').map(({ act }) => act)),
  }
}

const filesOf = (all: readonly { readonly file: string }[]): string[] => all.map(({ file }) => file)

/** Counts a round from its lines, as they hold now. */
export function appraisalFigures(events: readonly AppraisalEvent[], no: number): AppraisalFigures {
  const results = resultsOf(events, no)
  const { scheme, scored } = results
  const { classes, ...lists } = listed(events, no, results)
  const faults = new Map<string, number>()
  for (const { marks } of scored)
    for (const { item, outcome } of marks) if (outcome === 'not-met') faults.set(item, (faults.get(item) ?? 0) + 1)
  const title = (item: string): string => scheme?.items.find(({ id }) => id === item)?.title ?? item
  return {
    ...{ files: lists.files.length, scored: lists.scored.length, vetoed: lists.vetoed.length },
    ...{ objections: lists.objections.length, upheld: lists.upheld.length, corrections: lists.corrections.length },
    classes: classes.map(({ title, files }) => ({ title, count: files.length })),
    faults: [...faults]
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
      .map(([item, count]) => ({ item, title: title(item), count })),
  }
}
