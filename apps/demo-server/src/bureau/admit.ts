import { roleNames } from '@zhifa/domain'
import { type RequestHandler, type Response, Router } from 'express'
import { may, policy, rolesFor, type Who } from './access'
import type { Bureau } from './bureau'
import { noticePage } from './frame/notice-page'
import { notFound, notSignedIn, refuseWith } from './problems'
import { maybeUser, requireUser } from './sign-in'

/**
 * The door before every route: lets those through who come to it by {@link policy}, and nobody to a route that does not stand there. Which
 * cases somebody sees, and what of them, is read with the case (`casesSeen`).
 */
export function admit(bureau: Bureau, missing: (response: Response) => void): RequestHandler {
  const routes = Router()
  for (const { methods, path, who } of policy)
    routes.all(path, ({ method }, response, next) => {
      // The first that fits, as with the routes themselves; what may be read may be asked for by HEAD.
      const asked = method.toLowerCase()
      if (methods.some((known) => known === asked || (known === 'get' && asked === 'head'))) response.locals.who ??= who
      next()
    })
  const signIn = requireUser(bureau)
  return (request, response, next) =>
    routes(request, response, (error?: unknown) => {
      if (error) return next(error)
      const who = response.locals.who as Who | undefined
      if (who === 'anybody') return next()
      const program = /^\/api(\/|$)/.test(request.path)
      const user = maybeUser(response)
      if (!user && (who !== undefined || program || /^\/desk(\/|$)/.test(request.path))) {
        // A system shows its key to the route itself. A stranger does not learn which addresses there are.
        if (who === 'system' && request.headers.authorization !== undefined) return next()
        return program ? notSignedIn(response) : signIn(request, response, next)
      }
      if (user === undefined || who === undefined) return program ? notFound(response) : missing(response)
      const roles = typeof who === 'object' && !may(user, who.purpose) ? rolesFor(who.purpose) : undefined
      if (user.roles.length > 0 && roles === undefined) return next()
      const text = roles
        ? `该内容由${roles.map((role) => roleNames[role]).join('、')}查看。`
        : '您目前没有任职岗位，不能查看和办理。'
      if (program)
        return refuseWith(
          response,
          'http.forbidden',
          { zh: '请由有权人员办理', en: 'let one of those who may do it' },
          { zh: text },
        )
      response
        .status(403)
        .type('html')
        .send(noticePage(bureau, '没有权限', text, user.roles.length > 0 ? user : undefined))
    })
}
