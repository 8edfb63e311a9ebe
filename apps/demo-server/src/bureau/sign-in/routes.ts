import { isInService, validate } from '@zhifa/domain'
import { type Response, Router } from 'express'
import { type Kysely, sql } from 'kysely'
import { z } from 'zod'
import { formBody } from '../../web/readable'
import type { Bureau } from '../bureau'
import { demandProved } from '../ledger'
import { clearToken, deviceOf, setDevice, setToken, tokenOf } from './cookie'
import { knownDevice, noteDevice } from './device'
import { signInPage } from './page'
import { passwordFits } from './password'
import { closeSession, openSession } from './session'
import { attemptSucceeded, beginAttempt } from './throttle'
import { maybeUser } from './user'

const SignIn = z.strictObject({
  account: z.string().trim().min(1).max(40).meta({ title: '账号' }),
  password: z.string().min(1).max(200).meta({ title: '密码' }),
  next: z.string().max(500).optional(),
})

/** Only a path of this server: never a way to send people elsewhere. */
function ownPath(next: unknown): string {
  return typeof next === 'string' && /^\/(?![/\\])[\w\-./?=&%]*$/.test(next) ? next : '/desk'
}

/** Signing in and out. */
export function signIn<DB>({ db, bureau }: { readonly db: Kysely<DB>; readonly bureau: Bureau }): Router {
  const router = Router()
  const show = (response: Response, status: number, next: string, problem?: string) =>
    void response
      .status(status)
      .type('html')
      .send(signInPage(bureau, next, problem))

  router.get('/sign-in', ({ query }, response) => {
    const next = ownPath(query.next)
    if (maybeUser(response)) return void response.redirect(303, next)
    show(response, 200, next)
  })
  router.post('/sign-in', formBody('10kb'), async (request, response) => {
    const read = validate(SignIn, request.body ?? {}, 'sign-in')
    const next = ownPath((request.body as { next?: unknown } | undefined)?.next)
    if (!read.ok) return show(response, 422, next, read.findings.map(({ message }) => message.zh).join(';'))
    const { account, password } = read.value
    const address = request.socket.remoteAddress ?? ''
    const device = await knownDevice(db, deviceOf(request), account, bureau.now())
    const attempt = await beginAttempt(db, { account, address, device }, bureau.now())
    if (attempt === undefined) return show(response, 429, next, '登录失败次数过多，请五分钟后再试')
    const { rows } = await sql<{ password: string }>`select password from zhifa.account where id = ${account}`.execute(
      db,
    )
    if (!(await passwordFits(password, rows[0]?.password))) return show(response, 403, next, '账号或者密码不正确')
    const officer = bureau.registry.officers.get(account)
    if (officer && !isInService(officer, bureau.today())) return show(response, 403, next, '账号或者密码不正确')
    await attemptSucceeded(db, attempt)
    // A password that somebody wrote into the database opens nothing.
    await demandProved(db, bureau.agency.id, 'account', sql`id = ${account}`)
    setToken(response, await openSession(db, account, bureau.now()))
    setDevice(response, await noteDevice(db, device, account, bureau.now()))
    response.redirect(303, next)
  })
  router.post('/sign-out', async (request, response) => {
    const token = tokenOf(request)
    if (token !== undefined) await closeSession(db, token)
    clearToken(response)
    response.redirect(303, '/')
  })
  return router
}
