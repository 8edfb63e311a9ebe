import { randomUUID } from 'node:crypto'
import { type PublicKind, RecordKey, validate } from '@zhifa/domain'
import {
  type Answer,
  fieldErrors,
  listChanges,
  listItems,
  observe,
  openapi,
  type Platform,
  type RefusalCode,
  readBack,
  receive,
  receiveBatch,
  recordIdOf,
  refusal,
  refusalStatus,
  type Sender,
  summarise,
} from '@zhifa/integrations'
import express, { type ErrorRequestHandler, type Response, Router } from 'express'
import { type Kysely, sql } from 'kysely'
import { z } from 'zod'
import { bodiesAtOnce } from '../../web/bodies-at-once'
import { type LogLine, logLine } from '../../web/log-line'
import { receivingStore } from '../storage/receiving-store'

export interface ApiOptions<DB> {
  readonly db: Kysely<DB>
  readonly senders: readonly Sender[]
  readonly certified?: readonly PublicKind[] | undefined
  readonly publicUrl: string
  readonly now: () => Date
  /** Largest message in bytes. */
  readonly maxBytes: number
  readonly log: (line: LogLine) => void
}

/** The receiving side of the push contract, on this platform's database. */
export function api<DB>(options: ApiOptions<DB>): Router {
  const { db, now } = options
  const platform: Platform = {
    senders: options.senders,
    certified: options.certified,
    store: receivingStore(db, now),
    now,
    newId: randomUUID,
    recordIdOf,
    publicUrlOf: (id) => new URL(`items/${id}`, options.publicUrl).href,
  }
  const router = Router()
  // Signatures are over the bytes as sent: no parsing and no decompression before they are checked.
  const raw = express.raw({ type: () => true, limit: options.maxBytes, inflate: false })
  const atOnce = bodiesAtOnce({
    budget: options.maxBytes * 4,
    largest: options.maxBytes,
    small: 200_000,
    patienceMs: 60_000,
    refuse: (response) => send(response, refused('unavailable')),
  })
  router.post(['/api/publications', '/api/publications/batch', '/api/observed'], atOnce)
  router.post('/api/publications', raw, async ({ headers, body }, response) => {
    const bytes = body instanceof Uint8Array ? body : new Uint8Array()
    send(response, await receive({ headers, body: bytes }, platform))
  })
  router.post('/api/publications/batch', raw, async ({ headers, body }, response) => {
    const bytes = body instanceof Uint8Array ? body : new Uint8Array()
    send(response, await receiveBatch({ headers, body: bytes }, platform))
  })
  router.post('/api/observed', raw, async ({ body }, response) =>
    send(response, await observe(body instanceof Uint8Array ? body : new Uint8Array(), platform)),
  )
  router.get('/api/publications/:key', async ({ params }, response) => {
    const key = validate(z.strictObject({ key: RecordKey }), { key: params.key }, 'platform.read-back')
    send(response, key.ok ? await readBack(key.value.key, platform) : refused('invalid', key))
  })
  router.get('/api/summary', async ({ query }, response) => send(response, await summarise({ ...query }, platform)))
  router.get('/api/items', async ({ query }, response) => send(response, await listItems({ ...query }, platform)))
  router.get('/api/changes', async ({ query }, response) => send(response, await listChanges({ ...query }, platform)))
  const description = openapi({ url: options.publicUrl })
  router.get('/openapi.json', (_, response) => send(response, { status: 200, body: description }))
  router.get('/healthz', async (_, response) => {
    await sql`select 1`.execute(db)
    send(response, { status: 200, body: { status: 'ok' } })
  })
  router.use('/api', (_, response) => send(response, refused('not-found')))
  return router
}

/** Answers for what went wrong in the interface or before it. */
export function apiErrors(log: (line: LogLine) => void): ErrorRequestHandler {
  return (error, _request, response, next) => {
    if (response.headersSent) return next(error)
    const { type, status } = error as { type?: string; status?: number }
    if (status === 404) return send(response, refused('not-found'))
    if (type === 'entity.too.large') return send(response, refused('too-large'))
    if (type?.startsWith('entity.') || type?.startsWith('encoding.') || type === 'request.aborted')
      return send(response, refused('not-json'))
    log(logLine(error))
    send(response, refused('unavailable'))
  }
}

function refused(code: RefusalCode, invalid?: { readonly findings: Parameters<typeof fieldErrors>[0] }): Answer {
  return { status: refusalStatus[code], body: refusal(code, invalid ? fieldErrors(invalid.findings) : []) }
}

function send(response: Response, { status, body }: Answer): void {
  if (status === 503) response.set('retry-after', '5')
  response.status(status).set('cache-control', 'no-store').json(body)
}
