import { hasRole, isInService } from '@zhifa/domain'
import type { Request, RequestHandler, Response } from 'express'
import type { Kysely } from 'kysely'
import { formBody } from '../../web/readable'
import type { User } from '../access'
import type { Bureau } from '../bureau'
import { tokenOf } from './cookie'
import { heldPage } from './held-page'
import { closeSessionsOf, sessionOf } from './session'

/** Reads who is signed in; {@link userOf} gives it to the pages. */
export function readUser<DB>(db: Kysely<DB>, bureau: Bureau): RequestHandler {
  return async (request, response, next) => {
    const token = tokenOf(request)
    const id = token === undefined ? undefined : await sessionOf(db, token, bureau.now())
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
