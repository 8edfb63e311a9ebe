import type { Finding } from '@zhifa/domain'
import { passwordRule } from '../../accounts/password-policy'
import type { Bureau } from '../../bureau'
import { publicPage } from '../../frame/layout'

/** The two ways in which the owner of an account sets its password, and what each shows instead of being signed in. */
export const ways = {
  activate: {
    title: '设置密码',
    action: '/activate',
    intro: '账号由系统管理员开立或者重置。请填写收到的启用码，设置只有本人知道的密码；启用码只能使用一次。',
    secret: { name: 'code', title: '启用码', type: 'text', autocomplete: 'one-time-code', most: 60 },
  },
  change: {
    title: '更换密码',
    action: '/password',
    intro: '请填写现在的密码和新密码。更换以后，其他计算机上的登录和程序令牌一并失效，须用新密码重新登录。',
    secret: { name: 'current', title: '现在的密码', type: 'password', autocomplete: 'current-password', most: 200 },
  },
} as const
export type Way = keyof typeof ways

/** Where the owner of an account sets a password of their own. */
export function ownPasswordPage(bureau: Bureau, way: Way, account: string, findings: readonly Finding[]): string {
  const { title, action, intro, secret } = ways[way]
  return publicPage({
    title,
    bureau,
    body: (
      <div class="narrow">
        <h1>{title}</h1>
        <p>{intro}</p>
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
          <form method="post" action={action} class="stack">
            <label>
              账号
              <input name="account" autocomplete="username" value={account} maxLength={40} required />
            </label>
            <label>
              {secret.title}
              <input
                name={secret.name}
                type={secret.type}
                autocomplete={secret.autocomplete}
                maxLength={secret.most}
                spellcheck={false}
                required
              />
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
            <button type="submit">{title}</button>
          </form>
        </section>
      </div>
    ),
  })
}
