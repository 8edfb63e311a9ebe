import { type ErrorRequestHandler, type Response, Router } from 'express'
import type { Kysely } from 'kysely'
import { buildEndSessionUrl, type Configuration } from 'openid-client'
import { type LogLine, logLine } from '../../web/log-line'
import { formBody } from '../../web/readable'
import type { Bureau } from '../bureau'
import { endByProvider } from '../sign-in/provider-session'
import { backChannelPath } from '../sign-in/same-origin'
import { logoutTokens, NoLogoutTokenError } from './logout-token'

interface Options<DB> {
  readonly db: Kysely<DB>
  readonly bureau: Bureau
  readonly log: (line: LogLine) => void
  /** Absent without the settings of one. */
  readonly provider: (() => Promise<Configuration>) | undefined
  /** The provider, or a page that says why not. */
  readonly reached: (response: Response) => Promise<Configuration | undefined>
}

/** As the standard has every refusal; why it was, the log says. */
const refuse = (response: Response): void =>
  void response.status(400).json({ error: 'invalid_request', error_description: 'the logout was not carried out' })

/**
 * Leaving, from both sides: the provider ends the sessions that were opened with one of its own (OpenID Connect Back-Channel Logout 1.0),
 * and a person who left here may leave the provider too (RP-Initiated Logout 1.0).
 */
export function logoutRoutes<DB>({ db, bureau, log, provider, reached }: Options<DB>): Router {
  const { oidc } = bureau
  const router = Router()
  const read = oidc && logoutTokens(oidc)
  router.post(backChannelPath, formBody('20kb'), async (request, response, next) => {
    if (!read || !provider) return next()
    const token = (request.body as { readonly logout_token?: unknown } | undefined)?.logout_token
    if (typeof token !== 'string') throw new NoLogoutTokenError()
    const logout = await read(await provider(), token, bureau.now())
    if (!(await endByProvider(db, logout, bureau.now()))) throw new NoLogoutTokenError()
    response.status(200).set('cache-control', 'no-store').end()
  })
  const onError: ErrorRequestHandler = (error, _request, response, next) => {
    if (response.headersSent) return next(error)
    log(logLine(error))
    refuse(response)
  }
  router.use(backChannelPath, onError)

  router.get('/sign-out/oidc', async (_, response, next) => {
    if (!oidc) return next()
    const config = await reached(response)
    if (!config) return
    if (config.serverMetadata().end_session_endpoint === undefined) return response.redirect(303, '/')
    response.redirect(303, buildEndSessionUrl(config, { post_logout_redirect_uri: bureau.publicUrl }).href)
  })
  return router
}
