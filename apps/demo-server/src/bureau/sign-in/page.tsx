import { hasRole, type Officer, roleNames } from '@zhifa/domain'
import type { Bureau } from '../bureau'
import { publicPage } from '../frame/layout'
import { demoPassword } from './accounts'

/** What each demo account is good for in the sample case. */
const purpose: Readonly<Record<string, string>> = {
  'officer-a': '办案、取证、告知、决定',
  'officer-b': '办案、取证、记录',
  'officer-c': '主持听证',
  'section-head': '科室审批',
  'reviewer-a': '法制审核',
  'reviewer-b': '法制审核',
  'agency-head': '机关负责人审批、集体讨论',
  'office-head': '审核公开内容',
  archivist: '立卷归档',
}

/** The sign-in page; in the demo every account is one press away. */
export function signInPage(bureau: Bureau, next: string, problem?: string): string {
  const officers = [...bureau.registry.officers.values()]
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
        <section class="panel">
          <h2>演示账号</h2>
          <p class="soft">
            本系统为演示环境，人员和案件均为虚构。点选一个账号即可登录，统一密码为 <code>{demoPassword}</code>。
          </p>
          <ul class="accounts">
            {officers.map((officer) => (
              <li key={officer.id}>
                <form method="post" action="/sign-in">
                  <input type="hidden" name="account" value={officer.id} />
                  <input type="hidden" name="password" value={demoPassword} />
                  <input type="hidden" name="next" value={next} />
                  <button type="submit" class="account">
                    <b>{officer.name}</b>
                    <span>{rolesText(officer, bureau.today())}</span>
                    <small>
                      {officer.department}
                      {purpose[officer.id] ? ` · ${purpose[officer.id]}` : ''}
                    </small>
                  </button>
                </form>
              </li>
            ))}
          </ul>
        </section>
        <details class="panel" open={problem !== undefined}>
          <summary>用账号和密码登录</summary>
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
        </details>
      </div>
    ),
  })
}

function rolesText(officer: Officer, today: string): string {
  const roles = officer.roles.filter(({ role }) => hasRole(officer, role, today))
  return [...new Set(roles.map(({ role }) => roleNames[role]))].join('、')
}
