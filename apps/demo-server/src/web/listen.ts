import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'

/** Where whoever spreads requests over several servers asks whether this one takes more. */
export const readinessPath = '/readyz'
/** Where whoever starts processes anew asks whether this one lives; it says nothing of what the server needs. */
export const livenessPath = '/livez'

/**
 * How long a connection on which nothing is asked stays open, milliseconds: longer than the minute, or 75 seconds, after which the
 * usual proxies close theirs. Whoever closes first must be the one who asks, else a request meets a connection that has just gone.
 */
const idleMs = 76_000

export interface ListenOptions {
  /** How long a server that leaves still takes requests while it says that it is not ready, milliseconds; 0 by default. */
  readonly noticeMs?: number
  /** How long a server that leaves waits for half-sent requests and for slow readers, milliseconds; 10,000 by default. */
  readonly patienceMs?: number
  /** How many requests may be open at once; whoever comes beyond is asked to come again. 500 by default. */
  readonly mostOpen?: number
  /** Told how many connections are open, whenever one comes or goes. */
  readonly connections?: (open: number) => void
}

export interface Listening {
  readonly url: string
  /**
   * Says that it is not ready, takes nothing more and waits for open answers. A request that came whole and is not answered
   * may be committing: it is waited for without end, and only the time-outs of the database bound it.
   */
  close(): Promise<void>
}

/** Listens on an address; port 0 takes a free one. @throws the system's error when the port is taken */
export function listen(
  app: RequestListener,
  host: string,
  port: number,
  options: ListenOptions = {},
): Promise<Listening> {
  const open = new Map<ServerResponse, IncomingMessage>()
  const sockets = new Set<Socket>()
  let leaving = false
  const server = createServer({ keepAliveTimeout: idleMs }, (request, response) => {
    open.set(response, request)
    response.once('close', () => {
      open.delete(response)
      // A connection whose last answer promised to keep it open, before the server was told to leave.
      if (leaving) server.closeIdleConnections()
    })
    if (leaving) response.setHeader('connection', 'close')
    const path = request.url?.split('?')[0]
    if (path === livenessPath) return plainly(response, 200, 'ok')
    if (path === readinessPath && leaving) return plainly(response, 503, 'leaving')
    if (open.size > (options.mostOpen ?? 500) && path !== readinessPath) return plainly(response, 503, busy, 5)
    app(request, response)
  })
  server.on('connection', (socket: Socket) => {
    sockets.add(socket)
    options.connections?.(sockets.size)
    socket.once('close', () => {
      sockets.delete(socket)
      options.connections?.(sockets.size)
    })
  })
  const close = async (): Promise<void> => {
    leaving = true
    for (const response of open.keys()) if (!response.headersSent) response.setHeader('connection', 'close')
    if (options.noticeMs) await new Promise((resolve) => setTimeout(resolve, options.noticeMs))
    const cut = setTimeout(() => cutIdle(sockets, open), options.patienceMs ?? 10_000)
    await closed(server)
    clearTimeout(cut)
  }
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      const { port: taken } = server.address() as AddressInfo
      resolve({ url: `http://${host.includes(':') ? `[${host}]` : host}:${taken}`, close })
    })
  })
}

const busy = '正在办理的请求过多，请稍后再试 / too many requests are open, try again'

function plainly(response: ServerResponse, status: number, text: string, retryAfter?: number): void {
  response.writeHead(status, {
    'content-type': 'text/plain; charset=utf-8',
    'cache-control': 'no-store',
    ...(retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) }),
  })
  response.end(`${text}\n`)
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    server.closeIdleConnections()
  })
}

/** Cuts every connection but those on which a whole request waits for its answer. */
function cutIdle(sockets: ReadonlySet<Socket>, open: ReadonlyMap<ServerResponse, IncomingMessage>): void {
  const working = new Set<Socket>()
  for (const [response, request] of open) if (request.complete && !response.headersSent) working.add(request.socket)
  for (const socket of sockets) if (!working.has(socket)) socket.destroy()
}
