import express, { type ErrorRequestHandler, type Express, type RequestHandler, type Response } from 'express'
import { placeOf, problemReply, type Reply } from '../operation/handle'
import type { Operation } from '../operation/operation'
import { operations } from '../operations'
import type { ProblemCode } from '../problem/codes'
import { problemOf } from '../problem/problem'
import type { Crew } from '../worker/crew'
import { type LogLine, logged } from './log'
import { pages } from './pages'

export interface AppOptions {
  readonly crew: Crew
  /** Bytes of a body, at most. */
  readonly limit: number
  readonly log: (line: LogLine) => void
  /** Folder with the files of the pages. */
  readonly assets: string
}

/** The service as an Express application. */
export function appOf({ crew, limit, log, assets }: AppOptions): Express {
  const app = express()
  app.disable('x-powered-by')
  app.disable('etag')
  app.set('query parser', false)
  app.use(logged(log))
  app.use((_, response, next) => {
    response.set({ 'x-content-type-options': 'nosniff', 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' })
    next()
  })
  app.use(pages(assets))
  app.get('/v1/health', (_, response) => void response.json({ status: 'ok' }))
  for (const [path, own] of byPath()) {
    const route = app.route(path.replaceAll(/\{(\w+)\}/g, ':$1'))
    for (const each of own) {
      if (each.method === 'get') route.get(answering(each, crew))
      else route.post(jsonOnly, express.raw({ type: () => true, limit }), answering(each, crew))
    }
    route.all((_, response) => {
      response.set('allow', own.map(({ method }) => method.toUpperCase()).join(', '))
      refuse(response, 'request.method')
    })
  }
  app.use((_, response) => refuse(response, 'request.not-found'))
  app.use(failed)
  return app
}

function byPath(): Map<string, Operation[]> {
  const paths = new Map<string, Operation[]>()
  for (const each of operations.values()) paths.set(each.path, [...(paths.get(each.path) ?? []), each])
  return paths
}

const jsonOnly: RequestHandler = (request, response, next) => {
  if (/^application\/json\s*(;|$)/i.test(request.headers['content-type'] ?? '')) next()
  else refuse(response, 'request.media-type')
}

const answering =
  (each: Operation, crew: Crew): RequestHandler =>
  async (request, response) => {
    response.locals.operation = each.id
    // Without any bytes there is no body, and `express.raw` leaves an object of its own.
    const body = each.method === 'get' ? undefined : Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0)
    send(
      response,
      await crew.answer({ operation: each.id, body, address: each.method === 'get' ? strings(request.params) : {} }),
    )
  }

const strings = (params: Readonly<Record<string, string | string[]>>): Record<string, string> =>
  Object.fromEntries(Object.entries(params).map(([name, value]) => [name, String(value)]))

function send(response: Response, { status, type, body, code, fault }: Reply): void {
  Object.assign(response.locals, { code, fault })
  if (status === 503) response.set('retry-after', '1')
  response.status(status).set('content-type', type).end(body)
}

const refuse = (response: Response, code: ProblemCode): void => send(response, problemReply(problemOf(code)))

/** What the parsing of a request throws, and anything else: said without its values. */
const failed: ErrorRequestHandler = (error: { status?: unknown }, _request, response, next) => {
  if (response.headersSent) return next(error)
  const { status } = error
  if (status === 413) refuse(response, 'request.too-large')
  else if (status === 415) refuse(response, 'request.media-type')
  else if (typeof status === 'number' && status < 500) refuse(response, 'request.unreadable')
  else send(response, { ...problemReply(problemOf('service.failed')), fault: placeOf(error) })
}
