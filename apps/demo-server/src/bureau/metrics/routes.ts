import { createHash, timingSafeEqual } from 'node:crypto'
import { isIPv4 } from 'node:net'
import { type Request, Router } from 'express'
import type { Metrics } from './metrics'

const sha256 = (text: string): Buffer => createHash('sha256').update(text).digest()

/** Whether a request comes from this machine itself, as far as can be seen: what a proxy hands on does not. */
function fromHere(request: Request): boolean {
  const { remoteAddress = '' } = request.socket
  const address = remoteAddress.replace(/^::ffff:/, '')
  const local = address === '::1' || (isIPv4(address) && address.startsWith('127.'))
  return local && request.headers.forwarded === undefined && request.headers['x-forwarded-for'] === undefined
}

/**
 * `GET /metrics`, for whoever bears the token; without a token for this machine alone. A proxy on the same machine that
 * tells nobody for whom it asks looks like the machine itself: behind one the token must be set.
 */
export function metricsRoutes(metrics: Metrics, token: string | undefined): Router {
  const expected = token === undefined ? undefined : sha256(`Bearer ${token}`)
  const may = (request: Request): boolean =>
    expected ? timingSafeEqual(sha256(request.headers.authorization ?? ''), expected) : fromHere(request)
  return Router().get('/metrics', async (request, response) => {
    response.set('cache-control', 'no-store')
    if (!may(request)) {
      if (expected) response.set('www-authenticate', 'Bearer')
      return void response
        .status(expected ? 401 : 403)
        .type('text')
        .send('无权读取运行指标，请设置 METRICS_TOKEN / not for you: set METRICS_TOKEN\n')
    }
    response.set('content-type', metrics.contentType).send(await metrics.text())
  })
}
