import { Grade } from '@zhifa/domain'
import { z } from 'zod'
import defaultOrder from '../../data/case-file-order.json'

/** The order of the papers in a file: form ids of the main and of the sub-file. A bureau gives its own when its standard differs. */
export const FileOrder = z.strictObject({
  title: z.string().min(1),
  grade: Grade,
  note: z.string().min(1).optional(),
  main: z.array(z.string().min(1)).min(1),
  sub: z.array(z.string().min(1)),
})
export type FileOrder = z.infer<typeof FileOrder>

/** The order that comes with the package. Its grade says that no standard was read for it. */
export const standardOrder: FileOrder = FileOrder.parse(defaultOrder)

export interface Filed {
  readonly form: string
  readonly of?: string | undefined
  readonly on: string
}

/** Sorts papers by the table, then by date; a receipt comes right after the document that it proves to be served. */
export function inOrder<T extends Filed>(papers: readonly T[], order: FileOrder): T[] {
  const table = [...order.main, ...order.sub]
  const rank = (paper: T): number => {
    const own = table.indexOf(paper.of ?? paper.form)
    return own < 0 ? table.length : own
  }
  return papers
    .map((paper, i) => ({ paper, i }))
    .sort(
      (a, b) =>
        rank(a.paper) - rank(b.paper) ||
        Number(a.paper.of !== undefined) - Number(b.paper.of !== undefined) ||
        (a.paper.on < b.paper.on ? -1 : a.paper.on > b.paper.on ? 1 : a.i - b.i),
    )
    .map(({ paper }) => paper)
}

/** Papers that only the office may see stay out of the main file. */
export function isInternal(paper: Filed, order: FileOrder): boolean {
  return order.sub.includes(paper.of ?? paper.form)
}
