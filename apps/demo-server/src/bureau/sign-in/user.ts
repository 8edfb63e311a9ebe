import { hasRole, isInService } from '@zhifa/domain'
import type { Request, RequestHandler, Response } from 'express'
import type { Kysely } from 'kysely'
import { formBody } from '../../web/readable'
import type { User } from '../access'
import type { Bureau } from '../bureau'
import { refusesPassword } from '../identity-provider'
import { bearerOf, tokenWith } from '../tokens'
import { tokenOf } from './cookie'
import { heldPage } from './held-page'
import { closeSessionsOf, sessionOf } from './session'

/** Reads who is signed in; {@link userOf} gives it to the pages. */
export function readUser<DB>(db: Kysely<DB>, bureau: Bureau): RequestHandler {
  /** Whose request it is: by their session, or where a program shows a token, by that and nothing else. */
  const personOf = async (request: Request, response: Response): Promise<string | undefined> => {
    const bearer = bearerOf(request)
    if (bearer === undefined) {
      const token = tokenOf(request)
      const session = token === undefined ? undefined : await sessionOf(db, token, bureau.now())
      // Where passwords open nothing any more, neither does a session that one opened before.
      return session?.way === 'password' && refusesPassword(bureau.oidc, session.account) ? undefined : session?.account
    }
    // Pages are for people.
    if (!/^\/api(\/|$)/.test(request.path)) return undefined
    const shown = await tokenWith(db, bureau.agency.id, bearer, bureau.now())
    if (shown) response.locals.token = shown
    return shown?.person
  }
  return async (request, response, next) => {
    const id = await personOf(request, response)
    const officer = id === undefined ? undefined : bureau.registry.officers.get(id)
    // Who has left is signed out wherever they were signed in.
    if (officer && !isInService(officer, bureau.today())) await closeSessionsOf(db, officer.id)
    else if (officer) {
      const today = bureau.today()
      const roles = [...new Set(officer.roles.map(({ role }) => role))].filter((role) => hasRole(officer, role, today))
      response.locals.user = { id: officer.id, officer, roles } satisfies User
    }
    next()
  }
}

export function maybeUser(response: Response): User | undefined {
  return response.locals.user as User | undefined
}

/** The signed-in person, on routes behind {@link requireUser}. */
export function userOf(response: Response): User {
  const user = maybeUser(response)
  if (!user) throw new Error('This route stands behind requireUser / 该地址须登录后访问')
  return user
}

/** Sends strangers to the sign-in page, and back here afterwards; who filled a form in before the session ended keeps every word. */
export const requireUser = (bureau: Bureau): RequestHandler => {
  const form = formBody('2mb', 20_000)
  return (request: Request, response, next) => {
    if (maybeUser(response)) return next()
    if (request.method === 'GET' || !request.is('application/x-www-form-urlencoded'))
      return response.redirect(
        303,
        `/sign-in?next=${encodeURIComponent(request.method === 'GET' ? request.originalUrl : '/desk')}`,
      )
    form(request, response, (error?: unknown) => {
      if (error) return next(error)
      const sent = (request.body ?? {}) as Readonly<Record<string, string | readonly string[]>>
      response
        .status(401)
        .type('html')
        .send(heldPage(bureau, request.originalUrl, sent))
    })
  }
}
