import express, { type RequestHandler } from 'express'
import { unreadablePart } from './plain-text'

/**
 * What somebody sent cannot be read as text: zero bytes, broken percent signs, brackets without end. Each site's error pages
 * answer with the status.
 */
export class UnreadableError extends Error {
  readonly code = 'http.unreadable'
  /** As the body parsers name their errors. */
  readonly type = 'entity.unreadable'
  constructor(readonly status: 404 | 422) {
    super('无法读取所提交的内容 / what was sent cannot be read')
    this.name = 'UnreadableError'
  }
}

const decoded = (path: string): string | undefined => {
  try {
    return decodeURIComponent(path)
  } catch {
    return undefined
  }
}

/**
 * Every request passes here before any route: nothing stands at an address that cannot be read, and no question with such a
 * word in it is asked. @throws UnreadableError
 */
export const readableAddress: RequestHandler = ({ path, query }, _response, next) => {
  const text = decoded(path)
  if (text === undefined || unreadablePart(text) !== undefined) throw new UnreadableError(404)
  if (unreadablePart(query) !== undefined) throw new UnreadableError(422)
  next()
}

type BodyReader = ReturnType<typeof express.urlencoded>

/** The body as parsed, unless something in it cannot be read. */
const readable =
  (parse: BodyReader): BodyReader =>
  (request, response, next) =>
    parse(request, response, (error) => {
      const { body } = request as { readonly body?: unknown }
      next(error ?? (unreadablePart(body) === undefined ? undefined : new UnreadableError(422)))
    })

/** Reads a form that a browser sends. @param limit e.g. `10kb` */
export const formBody = (limit: string, parameterLimit = 1000): BodyReader =>
  readable(express.urlencoded({ extended: false, limit, parameterLimit }))

/** Reads a file as it is sent, whatever the type that the sender names: up to 15 MB. */
export const fileBody = express.raw({ type: () => true, limit: '15mb' })

/** Reads JSON, whatever the type that the sender names. @param limit e.g. `2mb` */
export const jsonBody = (limit: string): BodyReader =>
  readable(express.json({ limit, strict: false, type: () => true }))
