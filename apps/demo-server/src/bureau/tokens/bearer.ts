import type { Request, Response } from 'express'
import type { AccessToken } from './store'

/** What stands after `Bearer` in the header (RFC 6750); nothing where there is no such header, `""` where it cannot be read. */
export function bearerOf({ headers }: Pick<Request, 'headers'>): string | undefined {
  const [scheme, token, ...rest] = (headers.authorization ?? '').split(' ')
  return scheme?.toLowerCase() === 'bearer' && rest.length === 0 ? (token ?? '') : undefined
}

/** The token by which a program asks; nothing where a person is signed in. */
export const tokenUsed = (response: Response): AccessToken | undefined =>
  response.locals.token as AccessToken | undefined
