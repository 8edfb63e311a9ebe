import type { Request, Response } from 'express'
import { sessionSeconds } from './session'

const name = 'zhifa_session'

export function tokenOf(request: Request): string | undefined {
  for (const part of (request.headers.cookie ?? '').split(';')) {
    const [key, value] = part.trim().split('=')
    if (key === name && value) return value
  }
  return undefined
}

export function setToken(response: Response, token: string): void {
  response.cookie(name, token, { httpOnly: true, sameSite: 'lax', path: '/', maxAge: sessionSeconds * 1000 })
}

export function clearToken(response: Response): void {
  response.clearCookie(name, { httpOnly: true, sameSite: 'lax', path: '/' })
}
