import type { Finding, Officer } from '@zhifa/domain'
import { chinaTime } from '../../../web/china-time'
import {
  type AccountEvent,
  type AccountVerb,
  accountFindings,
  codeHours,
  doerName,
  type Standing,
  stateNames,
  verbNames,
} from '../../accounts'
import type { Bureau } from '../../bureau'
import { type Session, wayNames } from '../../sign-in'
import { Problems } from './parts'

/** What is shown of somebody's account. */
export interface AccountShown {
  /** Absent: there is no account. */
  readonly standing: Standing | undefined
  readonly events: readonly AccountEvent[]
  readonly sessions: readonly Session[]
  /** A code that was just made, and is shown this once. */
  readonly code?: string
  readonly problems?: readonly Finding[]
}

/** 账号: how it stands, who is signed in with it by which way, what was done with it, and what may be done. */
export function AccountPanel({
  bureau,
  officer,
  by,
  shown: { standing, events, sessions, code, problems = [] },
}: {
  readonly bureau: Bureau
  readonly officer: Officer
  /** The administrator who looks; absent: somebody who only looks. */
  readonly by: string | undefined
  readonly shown: AccountShown
}) {
  const verbs = Object.keys(verbNames) as AccountVerb[]
  const allowed = by === undefined ? [] : verbs.filter((verb) => judged(verb).length === 0)
  function judged(verb: AccountVerb) {
    return accountFindings(verb, { officer, standing, by, on: bureau.today() })
  }
  return (
    <section class="panel" id="account">
      <h2>登录账号</h2>
      <Problems title="没有办理" findings={problems} />
      {code !== undefined && (
        <div class="panel" role="status">
          <p>
            启用码（只显示这一次，{codeHours}小时内有效）：<code>{code}</code>
          </p>
          <p>
            请当面交给{officer.name}，由本人在 {new URL('activate', bureau.publicUrl).href} 填写账号 <b>{officer.id}</b>{' '}
            和启用码，设置自己的密码。
          </p>
        </div>
      )}
      <dl class="pairs lines">
        <dt>状态</dt>
        <dd>
          {standing ? stateNames[standing.state] : '没有账号'}
          {standing?.expiresAt && `，启用码有效至${chinaTime(standing.expiresAt)}`}
        </dd>
        <dt>正在登录</dt>
        <dd>{sessions.map(({ way, until }) => `${wayNames[way]}，有效至${chinaTime(until)}`).join('\n') || '没有'}</dd>
        <dt>办理记录</dt>
        <dd>
          {events
            .map(
              ({ at, state, by: who, reason }) =>
                `${at.replace('T', ' ')} ${doerName(bureau, who)}：${stateNames[state]}，${reason}`,
            )
            .join('\n') || '没有'}
        </dd>
      </dl>
      {allowed.length > 0 && (
        <form method="post" action={`/desk/administration/people/${officer.id}/account`} class="stack">
          <label>
            依据和理由
            <input name="reason" maxLength={500} required />
          </label>
          <p class="actions">
            {allowed.map((verb) => (
              <button key={verb} type="submit" name="verb" value={verb} class={verb === 'close' ? 'quiet' : ''}>
                {verbNames[verb]}
              </button>
            ))}
          </p>
          <p class="soft">立即生效，记入账本；重置和关闭使已有的登录和访问令牌一并失效。</p>
        </form>
      )}
    </section>
  )
}
