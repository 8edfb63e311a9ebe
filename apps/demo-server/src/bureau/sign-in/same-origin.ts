import type { RequestHandler } from 'express'
import { isOwnOrigin } from '../../web/own-origin'
import { refuseWith } from '../problems'
import { bearerOf } from '../tokens'

const safe = new Set(['GET', 'HEAD'])

/**
 * Where the identity provider ends sessions. It is a server and names no origin; what it sends proves itself by its signature, and no
 * session of whoever sends it is used there, so that nobody can be made to send it for somebody else.
 */
export const backChannelPath = '/sign-in/oidc/logout'

/**
 * Lets a change through only when it comes from a page of this server: browsers name the page's origin with every POST, and
 * no other site can forge it. A program that shows a token or key needs none: no browser adds that header by itself, and no session
 * is read beside it.
 */
export const sameOrigin: RequestHandler = (request, response, next) => {
  const { method, headers, path } = request
  if (method === 'POST' && path === backChannelPath) return next()
  if (safe.has(method) || isOwnOrigin(headers.origin, headers.host)) return next()
  if (headers.origin === undefined && bearerOf(request) !== undefined) return next()
  refuseWith(response, 'http.foreign-origin', {
    zh: '请在本系统页面内操作',
    en: 'send Origin: http://HOST with every POST',
  })
}
