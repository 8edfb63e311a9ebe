import { type Finding, finding, validate } from '@zhifa/domain'
import { type Request, type Response, Router } from 'express'
import type { Kysely } from 'kysely'
import { z } from 'zod'
import { clientAddress } from '../../../web/client-address'
import { formBody } from '../../../web/readable'
import { activateAccount, changePassword } from '../../accounts/acts'
import type { Bureau } from '../../bureau'
import { refusesPassword } from '../../identity-provider'
import { deviceOf } from '../cookie'
import { knownDevice } from '../device'
import { attemptSucceeded, beginAttempt } from '../throttle'
import { ownPasswordPage, type Way, ways } from './page'

const typed = {
  account: z.string().trim().min(1).max(40).meta({ title: '账号' }),
  password: z.string().min(1).max(200).meta({ title: '新密码' }),
  again: z.string().max(200).meta({ title: '再次填写新密码' }),
}
const Activation = z.strictObject({ ...typed, code: z.string().trim().min(1).max(60).meta({ title: '启用码' }) })
const Change = z.strictObject({ ...typed, current: z.string().min(1).max(200).meta({ title: '现在的密码' }) })

const said = (code: string, zh: string, en: string): Finding =>
  finding(`account.${code}`, { outcome: 'not-met', zh, en })

/** The owner of an account sets its password: with the code of one that was opened or reset, or with the password that it has. */
export function ownPassword<DB>({ db, bureau }: { readonly db: Kysely<DB>; readonly bureau: Bureau }): Router {
  const router = Router()
  const show = (response: Response, status: number, way: Way, account: string, findings: readonly Finding[]) =>
    void response
      .status(status)
      .type('html')
      .send(ownPasswordPage(bureau, way, account, findings))

  /** For anybody, as signing in is: what is typed here is guessed at like a password, and counted with it. */
  const answer = async (
    request: Request,
    response: Response,
    way: Way,
    { account, password, again }: { readonly account: string; readonly password: string; readonly again: string },
    set: () => ReturnType<typeof activateAccount>,
  ): Promise<void> => {
    if (again !== password)
      return show(response, 422, way, account, [
        said('again', '两次填写的密码不一致', 'the two passwords are not the same'),
      ])
    const address = clientAddress(request)
    const device = await knownDevice(db, deviceOf(request), account, bureau.now())
    const attempt = await beginAttempt(db, { account, address, device }, bureau.now())
    if (attempt === undefined)
      return show(response, 429, way, account, [
        said('often', '失败次数过多，请五分钟后再试', 'too many failures, wait five minutes'),
      ])
    const done = await set()
    // A password that is none was not a guess.
    if (done.ok || done.findings.every(({ code }) => code.startsWith('password.'))) await attemptSucceeded(db, attempt)
    if (!done.ok) return show(response, 403, way, account, done.findings)
    response.redirect(303, '/sign-in')
  }

  for (const way of ['activate', 'change'] as const)
    router.get(ways[way].action, (_, response) => show(response, 200, way, '', []))
  router.post(ways.activate.action, formBody('10kb'), async (request, response) => {
    const read = validate(Activation, request.body ?? {}, 'account.activate')
    if (!read.ok) return show(response, 422, 'activate', '', read.findings)
    const { again, ...own } = read.value
    await answer(request, response, 'activate', read.value, () => activateAccount(db, bureau, own))
  })
  router.post(ways.change.action, formBody('10kb'), async (request, response) => {
    const read = validate(Change, request.body ?? {}, 'account.change-password')
    if (!read.ok) return show(response, 422, 'change', '', read.findings)
    const { again, ...own } = read.value
    // Where the provider alone opens an account it has no password to change: answered like a wrong one.
    const known = !refusesPassword(bureau.oidc, own.account)
    await answer(request, response, 'change', read.value, () => changePassword(db, bureau, { ...own, known }))
  })
  return router
}
