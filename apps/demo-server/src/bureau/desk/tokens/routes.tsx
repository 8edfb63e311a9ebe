import { type Finding, validate } from '@zhifa/domain'
import { type Response, Router } from 'express'
import { chinaTime } from '../../../web/china-time'
import type { CaseContext } from '../../cases'
import { deskPage } from '../../frame/layout'
import { writtenBy } from '../../ledger'
import { userOf } from '../../sign-in'
import { endToken, makeToken, NewTokenBody, scopeNames, tokensOf } from '../../tokens'
import type { Sent } from '../form'
import { deskForm, html } from '../http'
import { Refused } from '../pages/refused'

const text = (value: Sent[string]): string => (typeof value === 'string' ? value.trim() : '')

/** Where a person makes and ends the tokens with which programs act in their name. Behind the sign-in. */
export function tokenPages<DB>({ db, bureau }: CaseContext<DB>): Router {
  const router = Router()
  const show = async (response: Response, status: number, more: { findings?: readonly Finding[]; secret?: string }) => {
    const user = userOf(response)
    const tokens = await tokensOf(db, user.id, bureau.now())
    const { findings = [], secret } = more
    html(
      response,
      status,
      deskPage({
        title: '访问令牌',
        bureau,
        user,
        here: '/desk',
        body: (
          <div class="narrow">
            <p class="crumbs">
              <a href="/desk">待办</a> / 访问令牌
            </p>
            <h1>访问令牌</h1>
            <p>
              其他程序以令牌访问接口，只能办令牌所列的事项，并以本人的权限为限。令牌不代替本人确认：程序提出的事项仍待本人登录确认。接口说明见
              <a href="/api/docs">接口文档</a>。
            </p>
            <Refused title="未能生成令牌" findings={findings} law={bureau.law} />
            {secret !== undefined && (
              <section class="panel" role="status">
                <h2>新令牌</h2>
                <p>
                  仅显示这一次，请立即保存：<code>{secret}</code>
                </p>
              </section>
            )}
            <section class="panel">
              <h2>有效的令牌（{tokens.length}）</h2>
              {tokens.length === 0 && <p class="soft">没有有效的令牌。</p>}
              <ul class="plain">
                {tokens.map(({ id, name, scopes, expiresAt }) => (
                  <li key={id}>
                    <form method="post" action="/desk/tokens" class="actions">
                      <span>
                        {name} <small>{scopes.map((scope) => scopeNames[scope].zh).join('；')}</small>{' '}
                        <small>有效至 {chinaTime(expiresAt)}</small>
                      </span>
                      <input type="hidden" name="end" value={id} />
                      <button type="submit" class="quiet">
                        终止
                      </button>
                    </form>
                  </li>
                ))}
              </ul>
            </section>
            <section class="panel">
              <h2>生成令牌</h2>
              <form method="post" action="/desk/tokens" class="stack">
                <label>
                  用途
                  <input name="name" maxLength={60} required />
                </label>
                <label>
                  有效天数
                  <input name="days" type="number" min={1} max={366} required />
                </label>
                <fieldset>
                  <legend>权限</legend>
                  {Object.entries(scopeNames).map(([scope, { zh }]) => (
                    <label key={scope} class="check">
                      <input type="checkbox" name="scopes" value={scope} /> {zh}
                    </label>
                  ))}
                </fieldset>
                <button type="submit">生成</button>
              </form>
            </section>
          </div>
        ),
      }),
    )
  }
  router.get('/desk/tokens', (_, response) => show(response, 200, {}))
  router.post('/desk/tokens', deskForm, async ({ body }, response) => {
    const user = userOf(response)
    const sent = (body ?? {}) as Sent
    const written = writtenBy(bureau, user.id)
    if (sent.end !== undefined) {
      await endToken(db, user.id, text(sent.end), written, bureau.now())
      return response.redirect(303, '/desk/tokens')
    }
    const asked = { name: text(sent.name), days: Number(text(sent.days)), scopes: [sent.scopes ?? []].flat() }
    const read = validate(NewTokenBody, asked, 'tokens.make')
    if (!read.ok) return show(response, 422, { findings: read.findings })
    const { secret } = await makeToken(db, user.id, read.value, written, bureau.now())
    await show(response, 201, { secret })
  })
  return router
}
