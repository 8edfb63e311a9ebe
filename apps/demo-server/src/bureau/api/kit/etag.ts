import { createHash } from 'node:crypto'
import type { Request } from 'express'
import { refusedWith } from './refused'

/** The strong tag of what somebody sees: another content, or another view of it, has another. */
export const etagOf = (seen: unknown): string =>
  `"${createHash('sha256').update(JSON.stringify(seen)).digest('base64url').slice(0, 27)}"`

/** Holds `If-Match` against what is there now (RFC 9110 §13.1.1). @throws Refused when it has changed @returns whether it was asked */
export function demandMatch({ headers }: Request, now: string): boolean {
  const asked = headers['if-match']
  if (asked === undefined) return false
  const tags = asked.split(',').map((tag) => tag.trim())
  if (tags.includes('*') || tags.includes(now)) return true
  throw changed()
}

export const changed = () =>
  refusedWith('request.precondition', {
    zh: '请重新读取，核对后再提交',
    en: 'read it again, look, and submit once more',
  })
