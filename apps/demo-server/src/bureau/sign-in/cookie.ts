import { minutesInHour, secondsInDay, secondsInHour } from 'date-fns/constants'
import type { Request, Response } from 'express'
import { deviceDays } from './device'
import { sessionSeconds } from './session'

const session = 'zhifa_session'
const device = 'zhifa_device'
const flow = 'zhifa_flow'

function cookieOf(request: Request, name: string): string | undefined {
  for (const part of (request.headers.cookie ?? '').split(';')) {
    const [key, value] = part.trim().split('=')
    if (key === name && value) return value
  }
  return undefined
}

/** The token of the session that a request comes in. */
export const tokenOf = (request: Request): string | undefined => cookieOf(request, session)

/** The token of the device that a request comes from. */
export const deviceOf = (request: Request): string | undefined => cookieOf(request, device)

/** The secret of the browser that went to the identity provider. */
export const flowOf = (request: Request): string | undefined => cookieOf(request, flow)

export function setToken(response: Response, token: string): void {
  response.cookie(session, token, { httpOnly: true, sameSite: 'lax', path: '/', maxAge: sessionSeconds * 1000 })
}

/** Nobody but the sign-in page asks for it. */
export function setDevice(response: Response, token: string): void {
  response.cookie(device, token, {
    httpOnly: true,
    sameSite: 'strict',
    path: '/sign-in',
    maxAge: deviceDays * secondsInDay * 1000,
  })
}

/** The way back from the provider begins at another site: `lax` lets it come with that, and with nothing that is sent from there. */
const ofFlow = (secure: boolean) => ({ httpOnly: true, sameSite: 'lax', path: '/sign-in/oidc', secure }) as const

/** Marks the browser that goes to the identity provider. @param secure over HTTPS only */
export function setFlow(response: Response, secret: string, minutes: number, secure: boolean): void {
  response.cookie(flow, secret, { ...ofFlow(secure), maxAge: minutes * (secondsInHour / minutesInHour) * 1000 })
}

export const clearFlow = (response: Response, secure: boolean): void => void response.clearCookie(flow, ofFlow(secure))

export function clearToken(response: Response): void {
  response.clearCookie(session, { httpOnly: true, sameSite: 'lax', path: '/' })
}
