import { Act, differences, fieldName, type StepInfo } from '@zhifa/domain'
import type { Proposal } from '../../cases'

interface ChangesProps {
  readonly step: StepInfo
  readonly before: Proposal
  readonly after: Proposal
}

/** What is different from the proposal that came back: whoever confirms again need not compare by eye. */
export function Changes({ step, before, after }: ChangesProps) {
  const changed = differences(before.act, after.act)
  return (
    <section class="panel">
      <h2>与上次提出的不同之处（{changed.length}）</h2>
      {before.returned && <p class="note">上次退回理由：{before.returned.reasons}</p>}
      {changed.length === 0 && <p class="soft">内容没有变化，只是按现在的案件记录重新提出。</p>}
      <dl class="pairs">
        {changed.map(({ path, before: was, after: is }) => (
          <div key={path.join('.')}>
            <dt>{nameOf(step, path)}</dt>
            <dd>
              <del>{textOf(was)}</del> → <ins>{textOf(is)}</ins>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

const nameOf = (step: StepInfo, [first, ...rest]: readonly (string | number)[]): string =>
  first === 'data' ? fieldName(step.data, rest) : fieldName(Act, first === undefined ? [] : [first, ...rest])

const textOf = (value: unknown): string =>
  value === undefined ? '（未填）' : typeof value === 'string' ? value : JSON.stringify(value)
