import { secondsInMinute } from 'date-fns/constants'
import { differenceInSeconds } from 'date-fns/differenceInSeconds'
import { type Request, type Response, Router } from 'express'
import type { Kysely } from 'kysely'
import {
  buildAuthorizationUrl,
  type Configuration,
  calculatePKCECodeChallenge,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
} from 'openid-client'
import { clientAddress } from '../../web/client-address'
import { type LogLine, logLine } from '../../web/log-line'
import type { Bureau } from '../bureau'
import { isBound } from '../identity-provider'
import { clearFlow, deviceOf, flowOf, setFlow } from '../sign-in/cookie'
import { knownDevice } from '../sign-in/device'
import { enter } from '../sign-in/enter'
import { ownPath } from '../sign-in/own-path'
import { signInPage } from '../sign-in/page'
import { providerDigest } from '../sign-in/provider-session'
import type { Opening } from '../sign-in/session'
import { attemptSucceeded, beginAttempt } from '../sign-in/throttle'
import { beginFlow, flowMinutes, takeFlow } from './flow'
import { logoutRoutes } from './logout-routes'
import { type Person, personOf } from './person'
import { isUnreachable, oidcProvider } from './provider'

const words = {
  down: '统一身份认证暂时无法连接，请稍后再试',
  failed: '统一身份认证未通过，请重新登录',
  stale: '本次登录已过期、已使用，或者不是由本浏览器发起，请重新登录',
  often: '登录失败次数过多，请五分钟后再试',
  crowded: (minutes: number) => `从您所在的网络发起、尚未完成的登录过多，请${minutes}分钟后再试`,
  ended: '您已在统一身份认证处退出，请重新登录',
  unknown: '统一身份认证已通过，但本系统没有与之对应的可用账号，请联系系统管理员',
} as const

interface Options<DB> {
  readonly db: Kysely<DB>
  readonly bureau: Bureau
  readonly log: (line: LogLine) => void
}

/**
 * Signing in at the provider of the house: authorization code with PKCE, state and nonce, ended by the browser that began it and once. A
 * person is who the claim says and has an account here: nobody is entered by signing in. Without the settings nothing of it is there.
 */
export function oidcRoutes<DB>(options: Options<DB>): Router {
  const { db, bureau, log } = options
  const { oidc } = bureau
  const router = Router()
  const provider = oidc && oidcProvider(oidc)
  const callback = new URL('sign-in/oidc/callback', bureau.publicUrl)
  const refuse = (response: Response, status: number, problem: string, next = '/desk') =>
    void response.status(status).type('html').send(signInPage(bureau, { next, problem }))
  /** The provider, or a page that says why not. */
  const reached = async (response: Response, next?: string): Promise<Configuration | undefined> => {
    try {
      return await provider?.()
    } catch (error) {
      log(logLine(error))
      refuse(response, 503, words.down, next)
      return undefined
    }
  }

  router.get('/sign-in/oidc', async (request, response, next) => {
    if (!oidc) return next()
    const wanted = ownPath(request.query.next)
    // The way back ends at the public address, where the cookie of another one would be missing.
    if (request.headers.host !== callback.host)
      return refuse(response, 422, `请在 ${new URL('sign-in', bureau.publicUrl).href} 登录`, wanted)
    const config = await reached(response, wanted)
    if (!config) return
    const [state, nonce, verifier] = [randomState(), randomNonce(), randomPKCECodeVerifier()]
    const now = bureau.now()
    const { address, device } = await trying(options, request)
    const from = { address, device, before: flowOf(request) }
    const begun = await beginFlow(db, state, { verifier, nonce, next: wanted }, from, now)
    if ('until' in begun) {
      const seconds = Math.max(1, differenceInSeconds(begun.until, now, { roundingMethod: 'ceil' }))
      response.set('retry-after', String(seconds))
      return refuse(response, 429, words.crowded(Math.ceil(seconds / secondsInMinute)), wanted)
    }
    setFlow(response, begun.browser, flowMinutes)
    const provided = buildAuthorizationUrl(config, {
      redirect_uri: callback.href,
      scope: oidc.scope,
      state,
      nonce,
      code_challenge: await calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
    })
    response.redirect(303, provided.href)
  })

  router.get('/sign-in/oidc/callback', async (request, response, next) => {
    if (!oidc) return next()
    const { state } = request.query
    const now = bureau.now()
    const flow = typeof state === 'string' ? await takeFlow(db, state, flowOf(request), now) : undefined
    clearFlow(response)
    if (!flow || typeof state !== 'string') return refuse(response, 403, words.stale)
    const attempt = await beginAttempt(db, await trying(options, request), now)
    if (attempt === undefined) return refuse(response, 429, words.often, flow.next)
    const config = await reached(response, flow.next)
    if (!config) return attemptSucceeded(db, attempt)
    let person: Person | undefined
    try {
      person = await personOf(oidc, config, request, { callback: callback.href, state, flow })
    } catch (error) {
      log(logLine(error))
      if (!isUnreachable(error)) return refuse(response, 403, words.failed, flow.next)
      // That the provider is not there is nobody's try.
      await attemptSucceeded(db, attempt)
      return refuse(response, 503, words.down, flow.next)
    }
    if (person === undefined || !isBound(oidc, person.account)) return refuse(response, 403, words.unknown, flow.next)
    const entered = await enter(options, openingOf(oidc.issuer, person, flow.place), request, response)
    if (entered === 'refused') return refuse(response, 403, words.unknown, flow.next)
    await attemptSucceeded(db, attempt)
    // Who left meanwhile was nobody's try.
    if (entered === 'ended') return refuse(response, 403, words.ended, flow.next)
    response.redirect(303, flow.next)
  })

  router.use(logoutRoutes({ db, bureau, log, provider, reached }))
  return router
}

const openingOf = (issuer: string, { account, sub, sid }: Person, place: number): Opening => ({
  account,
  way: 'oidc',
  provided: {
    subject: providerDigest(issuer, 'sub', sub),
    session: sid === undefined ? undefined : providerDigest(issuer, 'sid', sid),
    place,
  },
})

/** Whose tries count together: whose account it is, only the provider's answer says. */
const trying = async <DB>({ db, bureau }: Options<DB>, request: Request) => ({
  account: undefined,
  address: clientAddress(request),
  device: await knownDevice(db, deviceOf(request), undefined, bureau.now()),
})
