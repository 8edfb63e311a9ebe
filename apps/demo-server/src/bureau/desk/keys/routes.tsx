import { Router } from 'express'
import type { CaseContext } from '../../cases'
import { deskPage } from '../../frame/layout'
import { passkeysOf, placeOf, registerKey, registrationOf } from '../../passkeys'
import { userOf } from '../../sign-in'
import type { Sent } from '../form'
import { deskForm, html } from '../http'
import { Refused } from '../pages/refused'

/** Where a person registers the keys with which they sign what they confirm. Behind the sign-in. */
export function keyPages<DB>({ db, bureau }: CaseContext<DB>): Router {
  const router = Router()
  const page = async (
    request: Parameters<typeof placeOf>[0],
    user: ReturnType<typeof userOf>,
    findings: Parameters<typeof Refused>[0]['findings'],
  ): Promise<string> => {
    const keys = await passkeysOf(db, user.id)
    const options = await registrationOf(db, user, placeOf(request), bureau.agency.name, bureau.now())
    return deskPage({
      title: '个人密钥',
      bureau,
      user,
      here: '/desk',
      body: (
        <div class="narrow">
          <p class="crumbs">
            <a href="/desk">待办</a> / 个人密钥
          </p>
          <h1>个人密钥</h1>
          <p>
            登记之后，可以用本人设备上的密钥（指纹、人脸、安全钥匙）对所确认的内容签名；签名随办理记录保存。密钥不离开设备。
          </p>
          <Refused title="未能登记密钥" findings={findings} law={bureau.law} />
          <section class="panel">
            <h2>已登记（{keys.length}）</h2>
            {keys.length === 0 && <p class="soft">还没有登记密钥。</p>}
            <ul class="plain">
              {keys.map(({ credential, relyingParty }) => (
                <li key={credential.id}>
                  <code>{credential.id.slice(0, 16)}…</code> <small>{relyingParty}</small>
                </li>
              ))}
            </ul>
            <form method="post" action="/desk/keys" class="actions">
              <input type="hidden" name="signature" value="" />
              <button type="submit" data-register={JSON.stringify(options)}>
                登记新的密钥
              </button>
            </form>
          </section>
        </div>
      ),
    })
  }
  router.get('/desk/keys', async (request, response) => {
    html(response, 200, await page(request, userOf(response), []))
  })
  router.post('/desk/keys', deskForm, async (request, response) => {
    const user = userOf(response)
    const sent = (request.body ?? {}) as Sent
    const done = await registerKey(db, bureau, user.id, placeOf(request), sent.signature)
    if (done.ok) return response.redirect(303, '/desk/keys')
    html(response, done.status, await page(request, user, done.findings))
  })
  return router
}
