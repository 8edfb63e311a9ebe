import { validate } from '@zhifa/domain'
import type { Request, RequestHandler, Response, Router } from 'express'
import type { z } from 'zod'
import type { User } from '../../access'
import type { CaseContext } from '../../cases'
import { sendProblem } from '../../problems'
import { userOf } from '../../sign-in'
import { scopeNames, tokenUsed } from '../../tokens'
import type { Endpoint } from './endpoint'
import { fingerprintOf, keyOf, once } from './idempotency'
import { Refused, refusedWith } from './refused'
import type { Reply } from './reply'

/** A request to an endpoint, as its route reads it. */
export interface Asked<Q, B> {
  readonly request: Request
  readonly response: Response
  readonly user: User
  readonly params: Readonly<Record<string, string>>
  readonly query: Q
  /** The body by its schema: read when the route knows that whoever asks may see what it is about. @throws Refused */
  body(): B
  /** Whether a program asks in the person's name. */
  readonly byToken: boolean
}

type Read<B> = B extends z.ZodType ? z.output<B> : Uint8Array

/** Whether a token may do this at all. @throws Refused */
function demandScope({ scope }: Endpoint, response: Response): boolean {
  const token = tokenUsed(response)
  if (!token) return false
  if (scope === undefined)
    throw refusedWith('token.in-person', { zh: '请本人登录后办理', en: 'let the person sign in and do it' })
  if (!token.scopes.includes(scope))
    throw refusedWith('token.scope', {
      zh: `请使用有"${scopeNames[scope].zh}"（${scope}）权限的令牌`,
      en: `use a token with the scope ${scope}`,
    })
  return true
}

/** Answers an endpoint of the house by its description: scopes, what is asked, keys of idempotency, problems. */
export function serve<DB, Q extends z.ZodObject, B extends z.ZodType | readonly string[]>(
  router: Router,
  { db, bureau }: CaseContext<DB>,
  described: Endpoint<Q, B>,
  run: (asked: Asked<z.output<Q>, Read<B>>) => Promise<Reply>,
): void {
  const { id, method, path, query, body, secret = false } = described
  const read = <S extends z.ZodType>(schema: S, value: unknown): z.output<S> => {
    const found = validate(schema, value, `api.${id}`)
    if (found.ok) return found.value
    throw new Refused(422, found.findings, 'request.invalid')
  }
  const handler: RequestHandler = async (request, response) => {
    try {
      const byToken = demandScope(described as Endpoint, response)
      const user = userOf(response)
      const asked: Asked<z.output<Q>, Read<B>> = {
        ...{ request, response, user, byToken },
        params: request.params as Readonly<Record<string, string>>,
        query: (query ? read(query, request.query) : {}) as z.output<Q>,
        body: () =>
          (Array.isArray(body)
            ? request.body instanceof Uint8Array
              ? request.body
              : new Uint8Array()
            : read(body as z.ZodType, request.body)) as Read<B>,
      }
      const key = method === 'post' ? keyOf(request) : undefined
      if (key === undefined) return send(request, response, await run(asked))
      const same = { person: user.id, key, fingerprint: fingerprintOf(request), now: bureau.now(), secret }
      const { reply, replayed } = await once(db, same, () => run(asked))
      if (replayed) response.set('idempotency-replayed', 'true')
      send(request, response, reply)
    } catch (error) {
      if (!(error instanceof Refused)) throw error
      sendProblem(response, error.status, error.findings, error.kind)
    }
  }
  router[method](path, handler)
}

function send({ method, headers: asked }: Request, response: Response, { status, body, headers = {} }: Reply): void {
  // A file was sent piece by piece.
  if (response.headersSent) return
  const seen = asked['if-none-match']?.split(',').map((tag) => tag.trim().replace(/^W\//, ''))
  if (method === 'GET' && headers.etag !== undefined && seen?.includes(headers.etag))
    return void response.status(304).set(headers).end()
  response.status(status).set(headers)
  if (body === undefined) response.end()
  else response.json(body)
}
