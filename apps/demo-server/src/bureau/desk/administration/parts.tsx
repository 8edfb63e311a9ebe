import { type AdministrationAct, changeKindName, changeSchemas, exampleNumber, type Finding } from '@zhifa/domain'
import type { Bureau } from '../../bureau'
import { Described } from '../form'

export const stateNames: Readonly<Record<AdministrationAct['state'], string>> = {
  waiting: '等待审批',
  'in-effect': '已生效',
  returned: '已退回',
  withdrawn: '已撤回',
}

/** What an act is about, on one line. */
export function actTitle({ changes: [first], changes }: AdministrationAct): string {
  if (!first) return ''
  return changes.length === 1 ? changeKindName(first.kind) : `${changeKindName(first.kind)}等${changes.length}项`
}

/** Acts of administration as a list, the newest first. */
export function ActList({ acts, bureau }: { readonly acts: readonly AdministrationAct[]; readonly bureau: Bureau }) {
  if (acts.length === 0) return <p class="soft">没有。</p>
  return (
    <table>
      <thead>
        <tr>
          <th>事项</th>
          <th>涉及人员</th>
          <th>提出</th>
          <th>办理</th>
          <th>状态</th>
        </tr>
      </thead>
      <tbody>
        {acts.map((act) => (
          <tr key={act.id}>
            <td data-label="事项">
              <a href={`/desk/administration/acts/${act.id}`}>{actTitle(act)}</a>
            </td>
            <td data-label="涉及人员">{peopleOf(act, bureau)}</td>
            <td data-label="提出">
              {act.proposedBy.name} {act.proposedOn}
            </td>
            <td data-label="办理">{act.endedBy && `${act.endedBy.name} ${act.endedOn}`}</td>
            <td data-label="状态">{stateNames[act.state]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** The way to the pages before and after one. */
export function Pages({ path, page, more }: { readonly path: string; readonly page: number; readonly more: boolean }) {
  const at = (n: number): string => `${path}${path.includes('?') ? '&' : '?'}page=${n}`
  if (page === 1 && !more) return null
  return (
    <p class="facts">
      {page > 1 && <a href={at(page - 1)}>上一页</a>}
      {more && <a href={at(page + 1)}>下一页</a>}
    </p>
  )
}

function peopleOf(act: AdministrationAct, { registry }: Bureau): string {
  const ids = [...new Set(act.changes.flatMap((change) => ('person' in change ? [change.person] : [])))]
  const names = ids.slice(0, 3).map((id) => registry.officers.get(id)?.name ?? nameEntered(act, id) ?? id)
  return ids.length > 3 ? `${names.join('、')}等${ids.length}人` : names.join('、')
}

/** Whoever is only being entered is in no registry yet. */
const nameEntered = ({ changes }: AdministrationAct, id: string): string | undefined =>
  changes.flatMap((change) => (change.kind === 'person-entered' && change.person === id ? [change.name] : []))[0]

/** One change as a person reads it; data of the law by its title, and whole below it. */
export function ChangeShown({
  change,
  bureau,
}: {
  readonly change: AdministrationAct['changes'][number]
  readonly bureau: Bureau
}) {
  const schema = changeSchemas.get(change.kind)
  const law = lawOf(change)
  if (law)
    return (
      <>
        <p>
          <b>{changeKindName(change.kind)}</b>：{law.title}
        </p>
        <details>
          <summary>查看全部数据</summary>
          <textarea
            class="mono"
            rows={20}
            readOnly
            aria-label="全部数据"
            value={JSON.stringify(law.data, null, 1).slice(0, 60_000)}
          />
        </details>
      </>
    )
  if (!schema) return null
  return (
    <>
      <Described schema={schema} value={change} context={{ registry: bureau.registry }} />
      {change.kind === 'number-template-set' && (
        <p>
          文号写作：<b>{exampleNumber(change.template, bureau.agency, change.from)}</b>
        </p>
      )}
    </>
  )
}

function lawOf(change: AdministrationAct['changes'][number]): { title: string; data: object } | undefined {
  switch (change.kind) {
    case 'holidays-entered':
      return { title: change.year.notice?.title ?? `${change.year.year}年放假安排`, data: change.year }
    case 'layer-entered':
      return { title: change.layer.title, data: change.layer }
    case 'benchmark-entered':
      return { title: change.benchmark.title, data: change.benchmark }
    case 'checklist-entered':
      return { title: change.checklist.title, data: change.checklist }
    case 'cause-entered':
      return { title: change.cause.title, data: change.cause }
    default:
      return undefined
  }
}

/** Why something was refused, each with its cure. */
export function Problems({ title, findings }: { readonly title: string; readonly findings: readonly Finding[] }) {
  if (findings.length === 0) return null
  return (
    <section class="refusal" role="alert">
      <h2>{title}</h2>
      <ul>
        {findings.map(({ message, cure }, i) => (
          <li key={i}>
            {message.zh}
            {cure && `。${cure.zh}`}
          </li>
        ))}
      </ul>
    </section>
  )
}
