import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { readinessPath } from '../../web/listen'

/** A bureau's application and the host under which its people and the public come to it. */
export interface Hosted {
  readonly host: string
  readonly app: RequestListener
  /** Whether its database answers. */
  readonly ready: () => Promise<boolean>
}

/**
 * Several bureaus behind one address. Only the host of the request says whose it is, and nothing is shared: sessions and cases of one
 * are in a database of which the others' applications know nothing. A host that is nobody's gets nobody's page (421, RFC 9110 §15.5.20).
 */
export function byHost(all: readonly Hosted[]): RequestListener {
  const of = new Map(all.map((one) => [one.host.toLowerCase(), one]))
  return (request, response) => {
    const hosted = of.get(hostOf(request))
    if (hosted) return hosted.app(request, response)
    // Whoever spreads requests over servers asks by their address.
    if (request.url?.split('?')[0] === readinessPath) return void ready(all, response)
    plainly(response, 421, '本服务没有这个主机名的机关 / no agency is served under this host')
  }
}

/** The host as it was asked for, without the port that a scheme has anyway. */
const hostOf = ({ headers }: IncomingMessage): string => (headers.host ?? '').toLowerCase().replace(/:(80|443)$/, '')

async function ready(all: readonly Hosted[], response: ServerResponse): Promise<void> {
  const answers = await Promise.all(all.map((one) => one.ready()))
  const up = answers.every(Boolean)
  plainly(response, up ? 200 : 503, up ? 'ready' : 'database-unreachable')
}

function plainly(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' })
  response.end(`${text}\n`)
}
