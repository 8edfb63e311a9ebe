import { finding } from '@zhifa/domain'
import type { RequestHandler } from 'express'

const safe = new Set(['GET', 'HEAD'])

/**
 * Lets a change through only when it comes from a page of this server: browsers name the page's origin with every POST, and
 * no other site can forge it. Programs send the header themselves.
 */
export const sameOrigin: RequestHandler = ({ method, headers }, response, next) => {
  if (safe.has(method) || isOwn(headers.origin, headers.host)) return next()
  const refused = finding('http.foreign-origin', {
    outcome: 'not-met',
    zh: '请求不是从本系统页面发出的，已拒绝',
    en: 'the Origin header does not name this server',
    cure: { zh: '请在本系统页面内操作', en: 'send Origin: http://HOST with every POST' },
  })
  response.status(403).json({ findings: [refused] })
}

function isOwn(origin: string | undefined, host: string | undefined): boolean {
  if (!origin || !host || !URL.canParse(origin)) return false
  const { host: from, protocol } = new URL(origin)
  return from === host && (protocol === 'http:' || protocol === 'https:')
}
