import { MessageChannel } from 'node:worker_threads'
import { Piscina } from 'piscina'
import { placeOf, problemReply, type Reply } from '../operation/handle'
import type { WorldData } from '../operation/world'
import type { ProblemCode } from '../problem/codes'
import { problemOf } from '../problem/problem'
import type { Given, Task } from './task'

export interface CrewOptions {
  readonly world: WorldData
  /** Threads; each opens the fonts once and takes less than 300 MB. */
  readonly threads: number
  /** Requests that wait for a thread, at most. */
  readonly waiting: number
  /** Of one computation, from when its thread begins. */
  readonly timeoutMs: number
  readonly worker: URL
}

/** Threads that answer: a request that takes too long ends with its thread, and another takes its place. */
export class Crew {
  readonly #pool: Piscina<Given, Reply>
  readonly #timeoutMs: number

  constructor({ world, threads, waiting, timeoutMs, worker }: CrewOptions) {
    this.#timeoutMs = timeoutMs
    this.#pool = new Piscina({
      filename: worker.href,
      workerData: world,
      minThreads: threads,
      maxThreads: threads,
      maxQueue: waiting,
      resourceLimits: { maxOldGenerationSizeMb: 512 },
    })
  }

  async answer(task: Task): Promise<Reply> {
    const clock = new Clock(this.#timeoutMs)
    try {
      const given = { ...task, begun: clock.begun }
      return await this.#pool.run(given, { signal: clock.signal, transferList: [clock.begun] })
    } catch (error) {
      const code = clock.ended ?? codeOf(error)
      return { ...problemReply(problemOf(code)), ...(code === 'service.failed' ? { fault: placeOf(error) } : {}) }
    } finally {
      clock.stop()
    }
  }

  close(): Promise<void> {
    return this.#pool.destroy()
  }
}

const codeOf = (error: unknown): ProblemCode =>
  error instanceof Error && /queue is at limit/i.test(error.message) ? 'service.busy' : 'service.failed'

/** How long a request waits for a thread at least: a new one takes the place of one that was ended, and has to open the fonts. */
const patienceMs = 20_000

/**
 * Counts the time of one computation from when its thread takes it up: who waits for a thread that is only just starting has not
 * computed anything.
 */
class Clock {
  readonly #controller = new AbortController()
  readonly #channel = new MessageChannel()
  #timer: NodeJS.Timeout
  /** Why it was ended from here. */
  ended: ProblemCode | undefined

  constructor(timeoutMs: number) {
    this.#timer = this.#after(Math.max(timeoutMs, patienceMs), 'service.busy')
    this.#channel.port1.once('message', () => {
      clearTimeout(this.#timer)
      if (!this.ended) this.#timer = this.#after(timeoutMs, 'service.timeout')
    })
  }

  get signal(): AbortSignal {
    return this.#controller.signal
  }

  /** For the thread: it says here that it begins. */
  get begun() {
    return this.#channel.port2
  }

  stop(): void {
    clearTimeout(this.#timer)
    this.#channel.port1.close()
  }

  #after(ms: number, code: ProblemCode): NodeJS.Timeout {
    return setTimeout(() => {
      this.ended = code
      this.#controller.abort()
    }, ms)
  }
}
