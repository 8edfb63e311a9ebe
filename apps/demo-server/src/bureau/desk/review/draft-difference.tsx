import { DraftDecision, differences, fieldName } from '@zhifa/domain'
import { type DescribeContext, Described } from '../form'

/** How another plan stands to the one that was submitted: the same, or both beside each other with what differs. */
export function DraftDifference({
  title,
  now = '本次送审',
  before,
  after,
  context,
}: {
  readonly title: string
  readonly now?: string
  readonly before: DraftDecision
  readonly after: DraftDecision
  readonly context: DescribeContext
}) {
  const changed = differences(before, after)
  if (changed.length === 0) return <p class="soft">与{title}一致。</p>
  const names = [...new Set(changed.map(({ path }) => fieldName(DraftDecision, path.slice(0, 1))))]
  return (
    <div class="note">
      <p>
        与{title}不同：{names.join('、')}
      </p>
      <div class="beforeafter">
        <div>
          <b>{title}</b>
          <Described schema={DraftDecision} value={before} context={context} />
        </div>
        <div>
          <b>{now}</b>
          <Described schema={DraftDecision} value={after} context={context} />
        </div>
      </div>
    </div>
  )
}
