import type { RequestHandler } from 'express'

const headers = {
  'content-security-policy':
    "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  // With `no-referrer` browsers would send `Origin: null` with forms, and the check of the origin could not tell us apart.
  'referrer-policy': 'same-origin',
}

/** What every answer carries. @param cache `no-cache` where a browser may keep a page if it asks every time */
export const safeHeaders =
  (cache: 'no-store' | 'no-cache'): RequestHandler =>
  (_, response, next) => {
    response.set({ ...headers, 'cache-control': cache })
    next()
  }
