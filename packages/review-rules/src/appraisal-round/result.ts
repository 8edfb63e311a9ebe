import type { AppraisalScheme } from '../appraisal/scheme'
import type { Mark } from './acts'

/** What a file comes to. */
export interface AppraisalResult {
  /** Of 100, two decimals, over the points of the items that come up; none where none carries points. */
  readonly score: number | undefined
  readonly points: number
  readonly deducted: number
  /** Veto items that are not met. */
  readonly vetoes: readonly string[]
  /** The class and whether it passes; nothing where the standard names no classes: never a pass. */
  readonly grade: { readonly title: string; readonly passed: boolean } | undefined
}

/** What no class reaches, and what a veto item makes of any file. */
export const failedTitle = '不合格'
/** What pages say of a file whose class nobody can tell. */
export const unknownClass = '无法认定（没有等次标准）'

/** Adds up the marks of a file: a veto item that is not met makes it fail whatever the points are. */
export function appraisalResult(marks: readonly Mark[], scheme: AppraisalScheme): AppraisalResult {
  const said = new Map(marks.map((mark) => [mark.item, mark]))
  const arising = scheme.items.filter(({ id }) => {
    const mark = said.get(id)
    return mark !== undefined && mark.outcome !== 'not-arising'
  })
  const points = arising.reduce((sum, item) => sum + item.points, 0)
  const lost = arising.reduce((sum, item) => sum + Math.round((said.get(item.id)?.deducted ?? 0) * 100), 0)
  const vetoes = arising.filter((item) => item.veto && said.get(item.id)?.outcome === 'not-met').map(({ id }) => id)
  const score = points === 0 ? undefined : Math.round(((points * 100 - lost) * 100) / points) / 100
  const grade = vetoes.length > 0 ? { title: failedTitle, passed: false } : gradeOf(score, scheme)
  return { score, points, deducted: lost / 100, vetoes, grade }
}

function gradeOf(score: number | undefined, { classes }: AppraisalScheme): AppraisalResult['grade'] {
  if (score === undefined || classes === undefined) return undefined
  const reached = [...classes].sort((a, b) => b.atLeast - a.atLeast).find(({ atLeast }) => score >= atLeast)
  return reached ? { title: reached.title, passed: true } : { title: failedTitle, passed: false }
}
