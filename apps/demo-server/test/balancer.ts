import { createServer, request } from 'node:http'
import { freePort } from '../../../scripts/testing/free-port'

/** A request as it was answered: 502 where the server broke off, 503 where none was ready. */
export interface Passed {
  readonly method: string
  readonly path: string
  readonly status: number
  /** Milliseconds since the process began. */
  readonly began: number
  readonly ended: number
}

export interface Balancer {
  readonly url: string
  /** How many servers say that they are ready. */
  ready(): number
  close(): void
}

/** Spreads requests over the servers that say they are ready, as one before several servers does; it repeats nothing. */
export async function balancer(urls: readonly string[], told: (passed: Passed) => void = () => {}): Promise<Balancer> {
  let ready: string[] = []
  const look = async (): Promise<void> => {
    const asked = urls.map(async (url) =>
      (await fetch(`${url}/readyz`, { signal: AbortSignal.timeout(2000) }).catch(() => undefined))?.ok ? [url] : [],
    )
    ready = (await Promise.all(asked)).flat()
  }
  await look()
  const timer = setInterval(() => void look(), 100)
  const port = await freePort()
  let turn = 0
  const server = createServer((asked, answer) => {
    const { method = '', url: path = '', headers } = asked
    const began = performance.now()
    answer.once('close', () => {
      const status = answer.writableFinished ? answer.statusCode : 502
      told({ method, path, status, began, ended: performance.now() })
    })
    const url = ready[turn++ % ready.length]
    if (url === undefined) {
      asked.resume()
      return void answer.writeHead(503, { 'retry-after': '1' }).end('no server is ready')
    }
    const passed = request(
      `${url}${path}`,
      { method, headers: { ...headers, connection: 'close' }, agent: false },
      (got) => {
        answer.writeHead(got.statusCode ?? 502, got.headers)
        got.pipe(answer)
        got.once('error', () => answer.destroy())
      },
    )
    passed.on('error', () => {
      if (answer.headersSent) answer.destroy()
      else answer.writeHead(502).end('cut off')
    })
    asked.pipe(passed)
  })
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${port}`,
    ready: () => ready.length,
    close: () => {
      clearInterval(timer)
      server.closeAllConnections()
      server.close()
    },
  }
}
