import type { Finding } from '@zhifa/domain'
import { passwordRule } from '../../accounts/password-policy'
import type { Bureau } from '../../bureau'
import { publicPage } from '../../frame/layout'

/** Where the owner of an account that was opened or reset sets a password of their own. */
export function activatePage(bureau: Bureau, account: string, findings: readonly Finding[]): string {
  return publicPage({
    title: '设置密码',
    bureau,
    body: (
      <div class="narrow">
        <h1>设置密码</h1>
        <p>账号由系统管理员开立或者重置。请填写收到的启用码，设置只有本人知道的密码；启用码只能使用一次。</p>
        {findings.length > 0 && (
          <div class="alert" role="alert">
            <ul>
              {findings.map(({ code, message }) => (
                <li key={code}>{message.zh}</li>
              ))}
            </ul>
          </div>
        )}
        <section class="panel">
          <form method="post" action="/activate" class="stack">
            <label>
              账号
              <input name="account" autocomplete="username" value={account} maxLength={40} required />
            </label>
            <label>
              启用码
              <input name="code" autocomplete="one-time-code" maxLength={60} spellcheck={false} required />
            </label>
            <label>
              新密码
              <input name="password" type="password" autocomplete="new-password" maxLength={200} required />
            </label>
            <label>
              再次填写新密码
              <input name="again" type="password" autocomplete="new-password" maxLength={200} required />
            </label>
            <p class="soft">{passwordRule}。</p>
            <button type="submit">设置密码</button>
          </form>
        </section>
      </div>
    ),
  })
}
