import { hasRole, type Officer, roleNames } from '@zhifa/domain'
import type { Bureau, Demonstration } from '../bureau'
import { publicPage } from '../frame/layout'

/** What a sign-in page is shown with. */
export interface Shown {
  /** Where the person wants to go. */
  readonly next: string
  readonly problem?: string | undefined
  /** The person has left here, and not yet at the identity provider. */
  readonly left?: boolean
}

/** The sign-in page; in the demo every account is one press away. */
export function signInPage(bureau: Bureau, { next, problem, left = false }: Shown): string {
  const { demonstration, oidc } = bureau
  const passwords = oidc === undefined || oidc.passwords
  return publicPage({
    title: '登录办案系统',
    bureau,
    body: (
      <div class="narrow">
        <h1>登录办案系统</h1>
        {problem && (
          <p class="alert" role="alert">
            {problem}
          </p>
        )}
        {oidc && left && (
          <p class="panel" role="status">
            已退出办案系统，{oidc.name}仍在登录中。与他人共用计算机的，请
            <a href="/sign-out/oidc">同时退出{oidc.name}</a>。
          </p>
        )}
        {oidc && (
          <section class="panel">
            <p class="actions">
              <a class="button" href={`/sign-in/oidc?${new URLSearchParams({ next })}`}>
                用{oidc.name}登录
              </a>
            </p>
          </section>
        )}
        {demonstration && passwords && <DemoAccounts bureau={bureau} demonstration={demonstration} next={next} />}
        {(passwords || (oidc?.unbound.length ?? 0) > 0) && (
          <details class="panel" open={!oidc && (problem !== undefined || !demonstration)}>
            <summary>用账号和密码登录</summary>
            {!passwords && <p class="soft">仅供指定的应急账号使用，其他人员请用{oidc?.name}登录。</p>}
            <form method="post" action="/sign-in" class="stack">
              <input type="hidden" name="next" value={next} />
              <label>
                账号
                <input name="account" autocomplete="username" required />
              </label>
              <label>
                密码
                <input name="password" type="password" autocomplete="current-password" required />
              </label>
              <button type="submit">登录</button>
            </form>
            <p class="soft">
              账号刚刚开立或者重置的，先用启用码<a href="/activate">设置密码</a>；本人可以
              <a href="/password">更换密码</a>。
            </p>
          </details>
        )}
      </div>
    ),
  })
}

function DemoAccounts({
  bureau,
  demonstration,
  next,
}: {
  readonly bureau: Bureau
  readonly demonstration: Demonstration
  readonly next: string
}) {
  return (
    <section class="panel">
      <h2>演示账号</h2>
      <p class="soft">
        本系统为演示环境，人员和案件均为虚构。点选一个账号即可登录，统一密码为 <code>{demonstration.password}</code>。
      </p>
      <ul class="accounts">
        {[...bureau.registry.officers.values()].map((officer) => (
          <li key={officer.id}>
            <form method="post" action="/sign-in">
              <input type="hidden" name="account" value={officer.id} />
              <input type="hidden" name="password" value={demonstration.password} />
              <input type="hidden" name="next" value={next} />
              <button type="submit" class="account">
                <b>{officer.name}</b>
                <span>{rolesText(officer, bureau.today())}</span>
                <small>
                  {officer.department}
                  {demonstration.purposes[officer.id] ? ` · ${demonstration.purposes[officer.id]}` : ''}
                </small>
              </button>
            </form>
          </li>
        ))}
      </ul>
    </section>
  )
}

function rolesText(officer: Officer, today: string): string {
  const roles = officer.roles.filter(({ role }) => hasRole(officer, role, today))
  return [...new Set(roles.map(({ role }) => roleNames[role]))].join('、')
}
