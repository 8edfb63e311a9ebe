import { performance } from 'node:perf_hooks'
import type { RequestHandler } from 'express'

/** One request as it is logged: no address, no value of it. */
export interface LogLine {
  readonly operation: string
  readonly status: number
  readonly code?: string
  /** Of a fault of the service: the kind of error and its place in the code. */
  readonly fault?: string
  readonly ms: number
}

export const logged =
  (log: (line: LogLine) => void): RequestHandler =>
  (_, response, next) => {
    const began = performance.now()
    response.once('close', () => {
      const { operation = '-', code, fault } = response.locals as { operation?: string; code?: string; fault?: string }
      const ms = Math.round(performance.now() - began)
      log({
        operation,
        status: response.statusCode,
        ...(code === undefined ? {} : { code }),
        ...(fault === undefined ? {} : { fault }),
        ms,
      })
    })
    next()
  }
