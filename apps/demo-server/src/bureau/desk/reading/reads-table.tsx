import { chinaTime } from '../../../web/china-time'
import type { Bureau } from '../../bureau'
import { type KeptRead, readKinds } from '../../reading'
import { stepTitle } from '../pages/proposal-list'
import { itemText, refusedText, viaText } from './words'

/** Why somebody had to do with a case: what waited there for them, or that it is theirs. */
function taskText({ caseId, task, procedure }: KeptRead): string {
  if (caseId === null) return '—'
  if (task === null) return '无本案任务'
  if (task === 'own') return '本案承办'
  return task === 'confirm' ? '待确认' : `待办：${stepTitle(procedure ?? '', task.slice('step:'.length))}`
}

/** Lines of the log as a table. */
export function ReadsTable({ reads, bureau }: { readonly reads: readonly KeptRead[]; readonly bureau: Bureau }) {
  if (reads.length === 0) return <p class="soft">没有符合条件的查阅记录。</p>
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">时间</th>
          <th scope="col">人员</th>
          <th scope="col">案件</th>
          <th scope="col">查阅内容</th>
          <th scope="col">任务</th>
          <th scope="col">来自</th>
          <th scope="col">入账</th>
        </tr>
      </thead>
      <tbody>
        {reads.map((read) => (
          <tr key={read.seq}>
            <td class="fit">{chinaTime(read.at)}</td>
            <td data-label="人员">{bureau.registry.officers.get(read.person)?.name ?? read.person}</td>
            <td data-label="案件" class="fit">
              {read.caseId === null ? '—' : <a href={`/desk/cases/${read.caseId}`}>{read.caseId}</a>}
            </td>
            <td data-label="查阅内容">
              {readKinds[read.kind] ?? read.kind} <small>{itemText(read, bureau)}</small>{' '}
              {read.refused !== null && <span class="badge warn">未提供：{refusedText(read.refused)}</span>}
            </td>
            <td data-label="任务">
              {read.caseId !== null && read.task === null ? (
                <span class="badge warn">{taskText(read)}</span>
              ) : (
                taskText(read)
              )}
            </td>
            <td data-label="来自">{viaText(read.via)}</td>
            <td data-label="入账">{read.batch === null ? '待入账' : `第${read.batch}批`}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** The way to the next page of a list. */
export function NextPage({ path, next }: { readonly path: string; readonly next: string | undefined }) {
  if (next === undefined) return null
  return (
    <p>
      <a href={`${path}${path.includes('?') ? '&' : '?'}before=${next}`}>更早的记录</a>
    </p>
  )
}
