import { type AccountEvent, doerName, isKept, stateNames } from '../../accounts'
import type { Bureau } from '../../bureau'

const most = 20

/**
 * 账号办理: what was done with the accounts of those who approve or administer, and everything that was done on the server itself. Who could
 * sign in as a head would be his own approver, so that others see it here.
 */
export function AccountActs({
  bureau,
  events,
}: {
  readonly bureau: Bureau
  /** The newest first. */
  readonly events: readonly AccountEvent[]
}) {
  const on = bureau.today()
  const told = events.filter(({ account, by }) => {
    const officer = bureau.registry.officers.get(account)
    return by === 'system' || (officer !== undefined && isKept(officer, on))
  })
  if (told.length === 0) return null
  return (
    <section class="panel" id="accounts">
      <h2>账号办理</h2>
      <p class="soft">
        机关负责人、局办公室、系统管理员的账号，以及在服务器上用命令办理的账号。本人不知情的，请立即核查。
      </p>
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
          {told.slice(0, most).map(({ account, state, by, reason, at }, i) => (
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
    </section>
  )
}
