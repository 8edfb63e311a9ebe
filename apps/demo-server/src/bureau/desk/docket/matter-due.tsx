import { type DocketMatter, formatChineseDate, isLate } from '@zhifa/domain'
import { Due } from '../pages/due'

/** By when a matter is to be answered, or when it was. */
export function MatterDue({ matter, today }: { readonly matter: DocketMatter; readonly today: string }) {
  const { endedOn, state, keepBy, due } = matter
  if (endedOn !== undefined)
    return (
      <>
        <span class="badge good">
          {formatChineseDate(endedOn)}
          {state === 'referred' ? '移送' : '答复'}
        </span>{' '}
        {isLate(matter, today) && <span class="badge bad">逾期</span>}
      </>
    )
  if (keepBy === undefined) return <span class="soft">没有法定期限，文书也没有写明</span>
  return <Due item={{ due: keepBy, dueTitle: keepBy === due?.keepBy ? '法定期限' : '文书要求' }} today={today} />
}
