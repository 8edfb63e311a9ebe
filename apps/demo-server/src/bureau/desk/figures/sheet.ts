import type { FiguresView } from './read'

type Cell = string | number | undefined

/** Everything that the page shows, a row for each number: the same numbers, and all lines of every chart. */
export function figureRows({ filter, sections }: FiguresView): (readonly Cell[])[] {
  return [
    [
      '类别',
      '项目',
      '程序、单位',
      '结果',
      '次数',
      '案件数',
      '中位数（天）',
      '九成以内（天）',
      '最长（天）',
      '统计时间',
    ],
    ...sections.flatMap(({ title, lines }) =>
      lines.flatMap(({ label, under, parts, days }) =>
        parts.map(({ name, count, cases }) => [
          ...[title, label, under, name, count, cases],
          ...[days?.median ?? undefined, days?.p90 ?? undefined, days?.longest ?? undefined],
          `${filter.from}至${filter.to}`,
        ]),
      ),
    ),
  ]
}
