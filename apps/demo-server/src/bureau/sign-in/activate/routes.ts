import { type Finding, finding, validate } from '@zhifa/domain'
import { type Response, Router } from 'express'
import type { Kysely } from 'kysely'
import { z } from 'zod'
import { formBody } from '../../../web/readable'
import { activateAccount } from '../../accounts/acts'
import type { Bureau } from '../../bureau'
import { deviceOf } from '../cookie'
import { knownDevice } from '../device'
import { attemptSucceeded, beginAttempt } from '../throttle'
import { activatePage } from './page'

const Activation = z.strictObject({
  account: z.string().trim().min(1).max(40).meta({ title: '账号' }),
  code: z.string().trim().min(1).max(60).meta({ title: '启用码' }),
  password: z.string().min(1).max(200).meta({ title: '新密码' }),
  again: z.string().max(200).meta({ title: '再次填写新密码' }),
})

const said = (code: string, zh: string, en: string): Finding =>
  finding(`account.${code}`, { outcome: 'not-met', zh, en })

/** Putting an account to use. For anybody: whoever has no password yet cannot be signed in. */
export function activation<DB>({ db, bureau }: { readonly db: Kysely<DB>; readonly bureau: Bureau }): Router {
  const router = Router()
  const show = (response: Response, status: number, account: string, findings: readonly Finding[]) =>
    void response
      .status(status)
      .type('html')
      .send(activatePage(bureau, account, findings))
  router.get('/activate', (_, response) => show(response, 200, '', []))
  router.post('/activate', formBody('10kb'), async (request, response) => {
    const read = validate(Activation, request.body ?? {}, 'account.activate')
    if (!read.ok) return show(response, 422, '', read.findings)
    const { account, again, ...typed } = read.value
    if (again !== typed.password)
      return show(response, 422, account, [said('again', '两次填写的密码不一致', 'the two passwords are not the same')])
    const address = request.socket.remoteAddress ?? ''
    const device = await knownDevice(db, deviceOf(request), account, bureau.now())
    // A code is guessed at like a password, and counted with it.
    const attempt = await beginAttempt(db, { account, address, device }, bureau.now())
    if (attempt === undefined)
      return show(response, 429, account, [
        said('often', '失败次数过多，请五分钟后再试', 'too many failures, wait five minutes'),
      ])
    const done = await activateAccount(db, bureau, { account, ...typed })
    // A password that is none was not a guess at the code.
    if (done.ok || done.findings.every(({ code }) => code.startsWith('password.'))) await attemptSucceeded(db, attempt)
    if (!done.ok) return show(response, 403, account, done.findings)
    response.redirect(303, '/sign-in')
  })
  return router
}
