import { unknownClass } from '@zhifa/review-rules'
import type { FileView } from '../../appraisal'
import type { Bureau } from '../../bureau'

/** 案卷评查评分表 filled from the record of one file in one round. */
export function scorePaper({ registry, agency }: Pick<Bureau, 'registry' | 'agency'>, view: FileView): unknown {
  const { progress, round, scheme, marks, result, events } = view
  const said = new Map(marks.map((mark) => [mark.item, mark]))
  const arising = scheme.items.filter(({ id }) => {
    const mark = said.get(id)
    return mark !== undefined && mark.outcome !== 'not-arising'
  })
  const problemOf = (id: string): string | undefined => {
    const { problem, place } = said.get(id) ?? {}
    return problem === undefined ? undefined : [problem, place].filter(Boolean).join('；').slice(0, 1000)
  }
  const told = events.findLast(({ act }) => act.kind === 'tell')?.act
  const demand = told?.kind === 'tell' ? told.demand : undefined
  const people = [progress.score?.by, progress.confirmed?.by].flatMap((id) =>
    id === undefined ? [] : [registry.officers.get(id)?.name ?? id],
  )
  return {
    agency: agency.name,
    file: { title: `${progress.file}案卷` },
    standard: scheme.title,
    items: arising
      .filter(({ veto }) => !veto)
      .map(({ id, title, points }) => {
        const problem = problemOf(id)
        const deducted = said.get(id)?.deducted ?? 0
        return { item: title, points, deducted, ...(problem === undefined ? {} : { problem }) }
      }),
    vetoes: (result?.vetoes ?? []).map((id) => {
      const title = scheme.items.find((item) => item.id === id)?.title ?? id
      return [title, problemOf(id)].filter(Boolean).join('：').slice(0, 300)
    }),
    level: result?.grade?.title ?? unknownClass,
    ...(result?.score === undefined ? {} : { score: result.score }),
    ...(demand === undefined ? {} : { feedback: demand }),
    reviewers: people,
    on: (progress.confirmed ?? round.request).at.slice(0, 10),
  }
}
