import type { ReviewQuestion } from '@zhifa/domain'
import type { Suggestion } from './suggestion'

/** Where the button of a point stands: under the last of its questions. */
export const atPoint = (point: string): string => `data.answers ${point}`

/**
 * For each point of the review with several questions, one press by which the reviewer says that all that is still unanswered of it
 * holds. What they answered themselves stays; what the record lacks is answered in words only.
 */
export function pointOffers(questions: readonly ReviewQuestion[]): Suggestion[] {
  const points = [...new Set(questions.map(({ point }) => point))]
  return points.flatMap((point, i) => {
    const own = questions.filter((question) => question.point === point && question.judged)
    if (own.length < 2) return []
    return [
      {
        id: `point-${i}`,
        at: atPoint(point),
        label: `本要点的${own.length}个问题，未答的均符合`,
        write(data: Record<string, unknown>) {
          const given = (Array.isArray(data.answers) ? data.answers : []) as { rule?: string; holds?: boolean }[]
          const said = new Map(given.map((row) => [row.rule, row]))
          data.answers = questions.map(({ rule }) => {
            const row = said.get(rule) ?? { rule }
            return own.some((question) => question.rule === rule) && row.holds === undefined
              ? { ...row, holds: true }
              : row
          })
        },
      },
    ]
  })
}
