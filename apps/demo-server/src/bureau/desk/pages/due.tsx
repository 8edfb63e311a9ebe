import { daysBetween } from '@zhifa/domain'
import type { ListedCase } from '../../cases'
import { leftText } from './deadline'

/** The nearest day that the agency has to keep in a case, and how near it is. */
export function Due({ item, today }: { readonly item: Pick<ListedCase, 'due' | 'dueTitle'>; readonly today: string }) {
  if (item.due === undefined) return <span class="soft">无</span>
  const left = daysBetween(today, item.due)
  const urgency = left < 0 ? 'overdue' : left <= 3 ? 'urgent' : left <= 10 ? 'soon' : 'calm'
  return (
    <>
      <span class={`badge ${urgency}`}>{leftText(left)}</span>{' '}
      <small>
        {item.dueTitle} {item.due}
      </small>
    </>
  )
}
