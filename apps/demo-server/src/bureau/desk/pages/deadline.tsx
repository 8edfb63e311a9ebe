import { formatChineseDate } from '@zhifa/domain'
import type { RunningDeadline } from '../view'
import { Grade } from './finding'

export const statusNames: Readonly<Record<RunningDeadline['status'], string>> = {
  running: '进行中',
  suspended: '中止',
  overdue: '已超期',
  kept: '按期完成',
  missed: '逾期完成',
  lapsed: '已届满',
  undetermined: '无法确定',
}

export const leftText = (left: number): string =>
  left > 0 ? `还有${left}天` : left === 0 ? '今天到期' : `已超期${-left}天`

/** The state of a period in one word and colour. */
export function Urgency({ item }: { readonly item: RunningDeadline }) {
  const running = item.status === 'running' || item.status === 'overdue'
  const style = running ? (item.status === 'overdue' ? 'overdue' : item.urgency) : item.status
  return (
    <span class={`badge ${style}`}>
      {running && item.left !== undefined ? leftText(item.left) : statusNames[item.status]}
    </span>
  )
}

/** One period with the day to keep and, when opened, how that day was counted. */
export function DeadlineItem({ item }: { readonly item: RunningDeadline }) {
  const { deadline } = item
  return (
    <section class="deadline">
      <header>
        <h3>{item.title}</h3>
        <Urgency item={item} />
      </header>
      {deadline ? (
        <>
          <div class="day">{formatChineseDate(deadline.keepBy)}</div>
          <div>
            {deadline.duty === 'party-right' && <span class="badge dim">当事人的权利</span>}{' '}
            {deadline.provisional && <span class="badge warn">暂定</span>} <Grade grade={deadline.grade} />
          </div>
          <details>
            <summary>怎样算出来的</summary>
            <p>{deadline.explanation}</p>
            {deadline.due !== deadline.keepBy && <p>按历法顺延后为{formatChineseDate(deadline.due)}。</p>}
          </details>
        </>
      ) : (
        <p class="soft">没有已核实的期限规定，不作推定。</p>
      )}
    </section>
  )
}
