import type { RequestHandler, Response } from 'express'

export interface BodiesAtOnce {
  /** What all bodies that are being read may take together, bytes. */
  readonly budget: number
  /** A body may be as large as this, bytes: what one counts for that does not say its length. */
  readonly largest: number
  /** Bodies of up to this length are always read: what is small must not wait for what is large. */
  readonly small: number
  /** How long a body may take to come, milliseconds. */
  readonly patienceMs: number
  /** Answers a request whose body is not read now; it may come again. */
  readonly refuse: (response: Response) => void
}

/**
 * Bounds the memory that unread requests take: a signature can only be checked over a whole body, so whoever sends one is unknown until
 * it is there. Each body counts with the length that it says; what goes beyond the budget is refused before a byte of it is read, and
 * who does not finish makes way for others.
 */
export function bodiesAtOnce({ budget, largest, small, patienceMs, refuse }: BodiesAtOnce): RequestHandler {
  let taken = 0
  return (request, response, next) => {
    const said = Number(request.headers['content-length'] ?? largest)
    const length = Number.isSafeInteger(said) && said >= 0 ? said : largest
    // A longer one is refused by its length, where nothing of it is kept.
    if (length <= small || length > largest) return next()
    if (taken + length > budget) {
      response.set('connection', 'close').set('retry-after', '5')
      return refuse(response)
    }
    taken += length
    const late = setTimeout(() => request.destroy(), patienceMs)
    let done = false
    const release = (): void => {
      if (done) return
      done = true
      clearTimeout(late)
      taken -= length
    }
    request.once('end', () => clearTimeout(late))
    response.once('close', release)
    next()
  }
}
