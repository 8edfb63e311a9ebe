import { minutesInHour, secondsInDay, secondsInHour } from 'date-fns/constants'
import type { Application, Request, Response } from 'express'
import { deviceDays } from './device'
import { sessionSeconds } from './session'

const overHttps = 'zhifa cookies over HTTPS only'

/**
 * Says that people come over HTTPS: then a browser gives the cookies to no other connection, and takes them of this very host alone
 * (RFC 6265bis §4.1.3). Without the prefix a neighbour under the same domain, as another bureau's, could put its own session into them.
 */
export const demandHttps = (app: Application, publicUrl: string): void =>
  void app.set(overHttps, new URL(publicUrl).protocol === 'https:')

const secureOf = ({ app }: Request | Response): boolean => app.get(overHttps) === true

/** The name of a cookie, which says by itself how it may be set. */
const named = (of: Request | Response, name: string, prefix: '__Host-' | '__Secure-'): string =>
  secureOf(of) ? `${prefix}${name}` : name
const session = (of: Request | Response): string => named(of, 'zhifa_session', '__Host-')
const device = (of: Request | Response): string => named(of, 'zhifa_device', '__Secure-')
const flow = (of: Request | Response): string => named(of, 'zhifa_flow', '__Secure-')

function cookieOf(request: Request, name: string): string | undefined {
  for (const part of (request.headers.cookie ?? '').split(';')) {
    const [key, value] = part.trim().split('=')
    if (key === name && value) return value
  }
  return undefined
}

/** The token of the session that a request comes in. */
export const tokenOf = (request: Request): string | undefined => cookieOf(request, session(request))

/** The token of the device that a request comes from. */
export const deviceOf = (request: Request): string | undefined => cookieOf(request, device(request))

/** The secret of the browser that went to the identity provider. */
export const flowOf = (request: Request): string | undefined => cookieOf(request, flow(request))

const ofSession = (response: Response) =>
  ({ httpOnly: true, sameSite: 'lax', path: '/', secure: secureOf(response) }) as const

export function setToken(response: Response, token: string): void {
  response.cookie(session(response), token, { ...ofSession(response), maxAge: sessionSeconds * 1000 })
}

export function clearToken(response: Response): void {
  response.clearCookie(session(response), ofSession(response))
}

/** Nobody but the sign-in page asks for it. */
export function setDevice(response: Response, token: string): void {
  response.cookie(device(response), token, {
    httpOnly: true,
    sameSite: 'strict',
    path: '/sign-in',
    secure: secureOf(response),
    maxAge: deviceDays * secondsInDay * 1000,
  })
}

/** The way back from the provider begins at another site: `lax` lets it come with that, and with nothing that is sent from there. */
const ofFlow = (response: Response) =>
  ({ httpOnly: true, sameSite: 'lax', path: '/sign-in/oidc', secure: secureOf(response) }) as const

/** Marks the browser that goes to the identity provider. */
export function setFlow(response: Response, secret: string, minutes: number): void {
  response.cookie(flow(response), secret, {
    ...ofFlow(response),
    maxAge: minutes * (secondsInHour / minutesInHour) * 1000,
  })
}

export const clearFlow = (response: Response): void => void response.clearCookie(flow(response), ofFlow(response))
