import type { Registry } from '@zhifa/domain'
import { chinaTime } from '../../../web/china-time'
import { type KeptRead, readKinds } from '../../reading'
import { stepTitle } from '../pages/proposal-list'

/** Why somebody had to do with a case: what waited there for them, or that it is theirs. */
function taskText({ caseId, task, procedure }: KeptRead): string {
  if (caseId === null) return '—'
  if (task === null) return '无本案任务'
  if (task === 'own') return '本案承办'
  return task === 'confirm' ? '待确认' : `待办：${stepTitle(procedure ?? '', task.slice('step:'.length))}`
}

function itemText({ kind, item, procedure }: KeptRead): string {
  if (item === null) return ''
  if (kind === 'act') return stepTitle(procedure ?? '', item)
  if (kind === 'paper' || kind === 'draft') return `第${item}件`
  return item.length > 40 ? `${item.slice(0, 16)}…` : item
}

/** Pages from which people come, as they are called. */
const pageNames: readonly (readonly [RegExp, string])[] = [
  [/^\/desk$/, '待办'],
  [/^\/desk\/cases$/, '案件列表'],
  [/^\/desk\/approvals/, '批量审批'],
  [/^\/desk\/supervision/, '监督考核'],
  [/^\/desk\/disclosure/, '公示'],
  [/^\/desk\/proposals\//, '提出事项'],
  [/^\/desk\/reads/, '我的查阅记录'],
  [/^\/desk\/cases\/[^/]+\/media/, '音像和电子文件'],
  [/^\/desk\/cases\/[^/]+\/acts\//, '办理页面'],
  [/^\/desk\/cases\//, '案件页面'],
]
const viaText = (via: string | null): string =>
  via === null ? '直接打开' : (pageNames.find(([pattern]) => pattern.test(via))?.[1] ?? via)

/** Lines of the log as a table. */
export function ReadsTable({ reads, registry }: { readonly reads: readonly KeptRead[]; readonly registry: Registry }) {
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
            <td data-label="人员">{registry.officers.get(read.person)?.name ?? read.person}</td>
            <td data-label="案件" class="fit">
              {read.caseId === null ? '—' : <a href={`/desk/cases/${read.caseId}`}>{read.caseId}</a>}
            </td>
            <td data-label="查阅内容">
              {readKinds[read.kind] ?? read.kind} <small>{itemText(read)}</small>{' '}
              {read.refused !== null && <span class="badge warn">未提供（{read.refused}）</span>}
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
