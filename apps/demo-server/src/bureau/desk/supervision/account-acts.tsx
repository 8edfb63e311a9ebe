import { type AccountEvent, doerName, isKept, stateNames } from '../../accounts'
import type { Bureau } from '../../bureau'

const most = 20

/**
 * 账号办理: what was done with accounts, so that others see it than who did it. Whoever could sign in as a head would be his own approver, and
 * whoever keeps the code of a new account could act as its owner: the accounts of those who approve or administer and what was done on
 * the server stand by themselves, and many others never push them off the page.
 */
export function AccountActs({
  bureau,
  events,
}: {
  readonly bureau: Bureau
  /** The newest first. */
  readonly events: readonly AccountEvent[]
}) {
  if (events.length === 0) return null
  const on = bureau.today()
  const isGrave = ({ account, by }: AccountEvent): boolean => {
    const officer = bureau.registry.officers.get(account)
    return by === 'system' || (officer !== undefined && isKept(officer, on))
  }
  return (
    <section class="panel" id="accounts">
      <h2>账号办理</h2>
      <p class="soft">启用码只应由本人使用。本人不知情、没有收到启用码而账号已经启用的，请立即核查，并由他人重置。</p>
      <Acts
        bureau={bureau}
        title="机关负责人、局办公室、系统管理员的账号，以及在服务器上用命令办理的账号"
        events={events.filter(isGrave)}
      />
      <Acts bureau={bureau} title="其他人员的账号" events={events.filter((event) => !isGrave(event))} />
    </section>
  )
}

function Acts({
  bureau,
  title,
  events,
}: {
  readonly bureau: Bureau
  readonly title: string
  readonly events: readonly AccountEvent[]
}) {
  if (events.length === 0) return null
  return (
    <>
      <h3>{title}</h3>
      <table>
        <thead>
          <tr>
            <th>时间</th>
            <th>账号</th>
            <th>办理</th>
            <th>办理人</th>
            <th>依据和理由</th>
          </tr>
        </thead>
        <tbody>
          {events.slice(0, most).map(({ account, state, by, reason, at }, i) => (
            <tr key={i}>
              <td data-label="时间">{at.replace('T', ' ')}</td>
              <td data-label="账号">
                {bureau.registry.officers.get(account)?.name ?? ''} {account}
              </td>
              <td data-label="办理">{stateNames[state]}</td>
              <td data-label="办理人">{doerName(bureau, by)}</td>
              <td data-label="依据和理由">{reason}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}
