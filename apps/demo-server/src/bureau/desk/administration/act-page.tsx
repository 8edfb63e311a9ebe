import { type Administration, type AdministrationAct, approversOf, changesFindings, type Finding } from '@zhifa/domain'
import type { User } from '../../access'
import type { Bureau } from '../../bureau'
import { deskPage } from '../../frame/layout'
import type { Moves } from './moves'
import { actTitle, ChangeShown, Problems, stateNames } from './parts'

interface ActView {
  readonly act: AdministrationAct
  readonly state: Administration
  readonly moved: Moves | undefined
  readonly findings: readonly Finding[]
}

/** One act of administration: all changes, what they move, and the word of who approves. */
export function actPage(bureau: Bureau, user: User, { act, state, moved, findings }: ActView): string {
  const waiting = act.state === 'waiting'
  const approvers = waiting ? approversOf(state.house, act, bureau.today()) : []
  const name = (id: string): string => bureau.registry.officers.get(id)?.name ?? id
  const address = `/desk/administration/acts/${act.id}`
  return deskPage({
    title: actTitle(act),
    bureau,
    user,
    here: '/desk/administration',
    body: (
      <div class="narrow">
        <p class="crumbs">
          <a href="/desk/administration">管理</a> / {actTitle(act)}
        </p>
        <h1>
          {actTitle(act)}（{stateNames[act.state]}）
        </h1>
        <Problems title="未能办理，没有任何变化" findings={findings} />
        {waiting && findings.length === 0 && (
          <Problems
            title="按今日核对，批准将被拒绝"
            findings={changesFindings(state.house, act.changes, bureau.today())}
          />
        )}
        <section class="panel">
          <p>
            {act.proposedBy.name}于{act.proposedOn}提出。依据和理由：{act.reason}
          </p>
          {act.endedBy && (
            <p>
              {act.endedBy.name}于{act.endedOn}办理：{stateNames[act.state]}
              {act.opinion && `。退回意见：${act.opinion}`}
            </p>
          )}
          {waiting && <p>等待{approvers.map(name).join('、') || '机关负责人'}审批。</p>}
        </section>
        <section class="panel">
          <h2>内容</h2>
          <ol class="values">
            {act.changes.map((change, i) => (
              <li key={i}>
                <ChangeShown change={change} bureau={bureau} />
              </li>
            ))}
          </ol>
        </section>
        {moved && <Moved moved={moved} address={address} />}
        {approvers.includes(user.id) && (
          <form method="post" action={address} class="panel stack">
            <input type="hidden" name="digest" value={act.digest} />
            <label>
              退回意见（退回时填写）
              <textarea name="opinion" rows={2} maxLength={500} />
            </label>
            <div class="actions">
              <button type="submit" name="_do" value="approve">
                批准
              </button>
              <button type="submit" name="_do" value="return" class="quiet">
                退回
              </button>
            </div>
          </form>
        )}
        {waiting && act.proposedBy.id === user.id && (
          <form method="post" action={address} class="panel">
            <button type="submit" name="_do" value="withdraw" class="quiet">
              撤回
            </button>
          </form>
        )}
      </div>
    ),
  })
}

function Moved({ moved, address }: { readonly moved: Moves; readonly address: string }) {
  const day = (item: { due: string; provisional: boolean } | undefined): string =>
    item ? `${item.due}${item.provisional ? '（暂定）' : ''}` : '无'
  return (
    <section class="panel">
      <h2>批准后的变化</h2>
      <ul>
        {moved.rules.slice(0, 200).map(({ list, id, title, from, before, after }) => (
          <li key={`${list} ${id} ${from}`}>
            “{title}”自{from}起{before === undefined ? '有规定' : after === undefined ? '没有规定' : '改变'}
          </li>
        ))}
        {moved.rules.length === 0 && <li>没有规定改变。</li>}
      </ul>
      <h3>未办结案件变动的期限</h3>
      <p class="soft">已核对{moved.looked}件未办结案件。</p>
      <table>
        <thead>
          <tr>
            <th>案件</th>
            <th>期限</th>
            <th>原来</th>
            <th>现在</th>
          </tr>
        </thead>
        <tbody>
          {moved.deadlines.map(({ caseId, title, before, after }, i) => (
            <tr key={i}>
              <td data-label="案件">{caseId}</td>
              <td data-label="期限">{title}</td>
              <td data-label="原来">{day(before)}</td>
              <td data-label="现在">{day(after)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {moved.deadlines.length === 0 && <p>没有变动。</p>}
      {moved.next !== undefined && <a href={`${address}?after=${encodeURIComponent(moved.next)}`}>核对其余案件</a>}
    </section>
  )
}
