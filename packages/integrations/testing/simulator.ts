import { randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { refusal } from '../src/contract'
import {
  type Answer,
  listChanges,
  listItems,
  observe,
  type Platform,
  readBack,
  receive,
  receiveBatch,
  recordIdOf,
  summarise,
} from '../src/receiving'
import { answerWithFault, type Exchange } from './answer'
import type { Fault } from './faults'
import { type MemoryStore, memoryStore } from './memory-store'
import { sampleAgency, sampleSecret } from './samples'

export interface SimulatorOptions {
  readonly agencyUscc?: string
  readonly secrets?: readonly string[]
  /** 0, the default, takes a free port. */
  readonly port?: number
  /** The platform's clock. */
  readonly now?: () => Date
  /** Storage that outlives a restart. */
  readonly store?: MemoryStore
  /** Largest body in bytes, 8 MB by default. */
  readonly maxBytes?: number
}

export interface Simulator {
  readonly url: string
  readonly port: number
  readonly store: MemoryStore
  /** Number of POST and GET requests that arrived. */
  readonly requests: { readonly put: number; readonly readBack: number }
  /** Bodies of the POST requests, in order of arrival, as text. */
  readonly bodies: readonly string[]
  /** Lets the next POST requests go wrong in this order. */
  script(...faults: readonly Fault[]): void
  /** Lets the next GET requests go wrong in this order. */
  scriptReadBack(...faults: readonly Fault[]): void
  /** Stops listening and drops every connection. */
  close(): Promise<void>
}

/**
 * A county platform on 127.0.0.1 that keeps to the contract, and breaks it where a script says so. Real HTTP: what it
 * does to a connection really happens to the client.
 *
 * @example
 * const platform = await startSimulator()
 * platform.script({ fault: 'timeout-after-commit' }, { fault: 'status', status: 503 })
 */
export async function startSimulator(options: SimulatorOptions = {}): Promise<Simulator> {
  const store = options.store ?? memoryStore()
  const puts: Fault[] = []
  const reads: Fault[] = []
  const bodies: string[] = []
  const requests = { put: 0, readBack: 0 }
  const platform: Platform = {
    senders: [{ agencyUscc: options.agencyUscc ?? sampleAgency.uscc, secrets: options.secrets ?? [sampleSecret] }],
    store,
    now: options.now ?? (() => new Date()),
    newId: randomUUID,
    recordIdOf,
    publicUrlOf: (id) => `http://127.0.0.1:${port}/items/${id}`,
  }
  const exchange = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const put = request.method === 'POST'
    const question = !put || request.url === '/api/observed'
    requests[question ? 'readBack' : 'put'] += 1
    const fault = (!question ? puts : reads).shift() ?? { fault: 'none' }
    const body =
      fault.fault === 'timeout-before-commit' ? Buffer.alloc(0) : await read(request, options.maxBytes ?? 8e6)
    if (!question && body) bodies.push(body.toString())
    const answer = async (): Promise<Answer> => {
      if (!body) return { status: 413, body: refusal('too-large') }
      if (put && request.url === '/api/publications') return receive({ headers: request.headers, body }, platform)
      if (put && request.url === '/api/publications/batch')
        return receiveBatch({ headers: request.headers, body }, platform)
      if (put && request.url === '/api/observed') return observe(body, platform)
      const { pathname, searchParams } = new URL(request.url ?? '', 'http://127.0.0.1')
      if (pathname === '/api/summary') return summarise(Object.fromEntries(searchParams), platform)
      if (pathname === '/api/items') return listItems(Object.fromEntries(searchParams), platform)
      if (pathname === '/api/changes') return listChanges(Object.fromEntries(searchParams), platform)
      const key = /^\/api\/publications\/([^/?]+)$/.exec(request.url ?? '')?.[1]
      return key === undefined
        ? { status: 404, body: refusal('not-found') }
        : readBack(decodeURIComponent(key), platform)
    }
    const context: Exchange = { request, response, body: body ?? Buffer.alloc(0), platform, answer }
    await answerWithFault(fault, context)
  }
  const server = createServer((request, response) => {
    exchange(request, response).catch(() => response.destroy())
  })
  const port = await listen(server, options.port ?? 0)
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    store,
    requests,
    bodies,
    script: (...faults) => void puts.push(...faults),
    scriptReadBack: (...faults) => void reads.push(...faults),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port))
  })
}

async function read(request: IncomingMessage, maxBytes: number): Promise<Buffer | undefined> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size <= maxBytes) chunks.push(chunk)
  }
  return size > maxBytes ? undefined : Buffer.concat(chunks)
}
