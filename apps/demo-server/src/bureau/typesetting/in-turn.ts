import type { Turn } from './task'

interface Waiting {
  readonly go: () => void
}

/**
 * Whose turn it is for one of several threads: first what an act waits for, then what people open, each as they came. The pool is handed no
 * more than it has threads, for its own queue knows no turns.
 */
export class Turns {
  readonly #waiting: Readonly<Record<Turn, Waiting[]>> = { ahead: [], usual: [] }
  #free: number

  constructor(threads: number) {
    this.#free = threads
  }

  /** Resolves once it is one's turn; whoever had it gives it back. @throws the signal's reason where that comes first */
  take(turn: Turn, signal: AbortSignal): Promise<void> {
    if (this.#free > 0) {
      this.#free--
      return Promise.resolve()
    }
    const queue = this.#waiting[turn]
    return new Promise((resolve, reject) => {
      const mine: Waiting = {
        go: () => {
          signal.removeEventListener('abort', leave)
          resolve()
        },
      }
      const leave = (): void => {
        queue.splice(queue.indexOf(mine), 1)
        reject(signal.reason)
      }
      signal.addEventListener('abort', leave, { once: true })
      queue.push(mine)
    })
  }

  giveBack(): void {
    const next = this.#waiting.ahead.shift() ?? this.#waiting.usual.shift()
    if (next) next.go()
    else this.#free++
  }
}
