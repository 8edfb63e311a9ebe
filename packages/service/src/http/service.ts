import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { worldOf } from '../operation/world'
import { Crew } from '../worker/crew'
import { appOf } from './app'
import type { LogLine } from './log'
import { national } from './national'

export interface ServiceOptions {
  /** The layers of the law book, from wide to narrow; national and provincial law when absent. */
  readonly layers?: readonly unknown[]
  /** The agencies and officers that stand for a request without any. */
  readonly registry?: unknown
  /** File of a module with the bureau's own procedures. */
  readonly procedures?: string
  /** Threads that answer; as many as the machine has processors, four at most, when absent. */
  readonly threads?: number
  /** Requests that wait for a thread, at most; 64 when absent. */
  readonly waiting?: number
  /** Milliseconds after which a computation is ended; 20,000 when absent. */
  readonly timeoutMs?: number
  /** Bytes of a body, at most; 8 MiB when absent. */
  readonly limit?: number
  /** Receives a line for each request, without values; nothing is logged when absent. */
  readonly log?: (line: LogLine) => void
}

/** A service that listens. */
export interface Service {
  /** `http://127.0.0.1:4880` */
  readonly url: string
  close(): Promise<void>
}

/**
 * Starts the rules service. It keeps no state: whoever asks keeps the records.
 *
 * @param address where to listen; 127.0.0.1 unless told, and port 0 takes any that is free. There is no sign-in: let nobody
 *   reach it who may not ask, by the address or by a proxy.
 * @throws {LawBookError} for layers that do not fit together, and what `listen` throws
 * @example const { url, close } = await startService({ port: 4880 })
 */
export async function startService(
  { port, host = '127.0.0.1' }: { readonly port: number; readonly host?: string },
  options: ServiceOptions = {},
): Promise<Service> {
  const { layers = national, registry, procedures } = options
  const world = {
    layers,
    ...(registry === undefined ? {} : { registry }),
    ...(procedures === undefined ? {} : { procedures }),
  }
  // Mistakes of the bureau's files come out here, not with the first request.
  await worldOf(world)
  const crew = new Crew({
    world,
    threads: options.threads ?? Math.min(4, availableParallelism()),
    waiting: options.waiting ?? 64,
    timeoutMs: options.timeoutMs ?? 20_000,
    worker: new URL('./worker.js', import.meta.url),
  })
  const app = appOf({
    crew,
    limit: options.limit ?? 8 * 1024 * 1024,
    log: options.log ?? (() => {}),
    assets: fileURLToPath(new URL('.', import.meta.url)),
  })
  // Idle connections outlast those of the usual proxies (60 or 75 s): whoever asks has to be the one who closes.
  const server = createServer({ requestTimeout: 30_000, headersTimeout: 10_000, keepAliveTimeout: 76_000 }, app)
  let closing = false
  server.on('request', (_request, response: ServerResponse) =>
    // A connection whose answer promised to keep it open, before the service was told to end.
    response.once('close', () => {
      if (closing) server.closeIdleConnections()
    }),
  )
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject)
      server.listen(port, host, resolve)
    })
  } catch (error) {
    await crew.close()
    throw error
  }
  const { port: taken } = server.address() as AddressInfo
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${taken}`,
    close: async () => {
      closing = true
      await new Promise<void>((resolve) => {
        server.close(() => resolve())
        server.closeIdleConnections()
      })
      await crew.close()
    },
  }
}
