import { formatCitation } from '@zhifa/domain'
import { pointNames, type ReviewFinding } from '@zhifa/review-rules'
import type { ReviewDesk } from './read'

const verb = 'problem'

/** What the rules find not to be met, as the problems of an opinion: a proposal, which the reviewer accepts or does not. */
export function proposedProblems({ check }: Pick<ReviewDesk, 'check'>) {
  return check.points.flatMap(({ point, findings }) =>
    findings
      .filter(({ outcome }) => outcome === 'not-met')
      .map((finding) => ({
        rule: finding.rule as string,
        row: { point: pointNames[point], problem: problemText(finding), cure: finding.cure?.zh ?? '' },
      })),
  )
}

const problemText = ({ message, citations }: ReviewFinding): string =>
  `${message.zh.replace(/。$/, '')}（依据${citations.map((cite) => formatCitation(cite)).join('、')}）。`

/**
 * Writes what a button of the proposal accepts into the problems of an opinion that somebody is typing; the act is changed in place.
 * What stands there already is not written twice.
 *
 * @returns whether it was such a command
 */
export function acceptProblems(act: Record<string, unknown>, command: string, desk: ReviewDesk): boolean {
  const [first, rule] = command.split(':')
  if (first !== verb) return false
  const data = { ...Object(act.data) } as Record<string, unknown>
  const rows = Array.isArray(data.problems) ? (data.problems as Partial<Record<string, unknown>>[]) : []
  const wanted = proposedProblems(desk).filter((item) => rule === 'all' || item.rule === rule)
  data.problems = [
    ...rows,
    ...wanted.flatMap(({ row }) => (rows.some(({ problem }) => problem === row.problem) ? [] : [row])),
  ]
  data.result = 'problems'
  act.data = data
  return true
}

/** The problems that the rules propose, each with the button that takes it over into the form. */
export function ProposedProblems({ desk, form }: { readonly desk: ReviewDesk; readonly form: string }) {
  const proposed = proposedProblems(desk)
  if (proposed.length === 0) return null
  return (
    <section class="panel" id="proposed">
      <h2>规则发现的问题（{proposed.length}）</h2>
      <p class="soft">供审核人员参考；认可的列入审核意见，不认可的不必列入。</p>
      <ul class="plain">
        {proposed.map(({ rule, row }) => (
          <li key={rule}>
            <a href={`#rule-${rule}`}>{row.point}</a>：{row.problem}
            <div class="split">
              <small>处理建议：{row.cure}</small>
              <button type="submit" form={form} name="_do" value={`${verb}:${rule}`} class="quiet" formnovalidate>
                列入存在的问题
              </button>
            </div>
          </li>
        ))}
      </ul>
      {proposed.length > 1 && (
        <div class="actions">
          <button type="submit" form={form} name="_do" value={`${verb}:all`} class="quiet" formnovalidate>
            全部列入
          </button>
        </div>
      )}
    </section>
  )
}
