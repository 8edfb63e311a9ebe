import { validate } from '@zhifa/domain'
import { type Response, Router } from 'express'
import { type Kysely, sql } from 'kysely'
import { z } from 'zod'
import { clientAddress } from '../../web/client-address'
import { formBody } from '../../web/readable'
import { passwordFits } from '../accounts/password'
import type { Bureau } from '../bureau'
import { refusesPassword } from '../identity-provider'
import { clearToken, deviceOf, tokenOf } from './cookie'
import { knownDevice } from './device'
import { enter } from './enter'
import { ownPath } from './own-path'
import { signInPage } from './page'
import { closeSession, sessionOf } from './session'
import { attemptSucceeded, beginAttempt } from './throttle'
import { maybeUser } from './user'

const SignIn = z.strictObject({
  account: z.string().trim().min(1).max(40).meta({ title: '账号' }),
  password: z.string().min(1).max(200).meta({ title: '密码' }),
  next: z.string().max(500).optional(),
})

/** Signing in and out. */
export function signIn<DB>({ db, bureau }: { readonly db: Kysely<DB>; readonly bureau: Bureau }): Router {
  const router = Router()
  const show = (response: Response, status: number, next: string, problem?: string) =>
    void response.status(status).type('html').send(signInPage(bureau, { next, problem }))

  router.get('/sign-in', ({ query }, response) => {
    const next = ownPath(query.next)
    if (maybeUser(response)) return void response.redirect(303, next)
    response.type('html').send(signInPage(bureau, { next, left: query.left === 'oidc' }))
  })
  router.post('/sign-in', formBody('10kb'), async (request, response) => {
    const read = validate(SignIn, request.body ?? {}, 'sign-in')
    const next = ownPath((request.body as { next?: unknown } | undefined)?.next)
    if (!read.ok) return show(response, 422, next, read.findings.map(({ message }) => message.zh).join(';'))
    const { account, password } = read.value
    const address = clientAddress(request)
    const device = await knownDevice(db, deviceOf(request), account, bureau.now())
    const attempt = await beginAttempt(db, { account, address, device }, bureau.now())
    if (attempt === undefined) return show(response, 429, next, '登录失败次数过多，请五分钟后再试')
    const { rows } = await sql<{ password: string }>`select password from zhifa.account where id = ${account}`.execute(
      db,
    )
    // Where the provider alone opens an account, no password fits it: the answer, and the time it takes, are those of a wrong one.
    const stored = refusesPassword(bureau.oidc, account) ? undefined : rows[0]?.password
    if (
      !(await passwordFits(password, stored)) ||
      (await enter({ db, bureau }, { account, way: 'password' }, request, response)) !== 'entered'
    )
      return show(response, 403, next, '账号或者密码不正确')
    await attemptSucceeded(db, attempt)
    response.redirect(303, next)
  })
  router.post('/sign-out', async (request, response) => {
    const token = tokenOf(request)
    const session = token === undefined ? undefined : await sessionOf(db, token, bureau.now())
    if (token !== undefined) await closeSession(db, token)
    clearToken(response)
    // Whoever sits down at this computer next would be let in by the provider as the one who left.
    response.redirect(303, session?.way === 'oidc' && bureau.oidc ? '/sign-in?left=oidc' : '/')
  })
  return router
}
