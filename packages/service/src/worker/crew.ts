import { Piscina } from 'piscina'
import { placeOf, problemReply, type Reply } from '../operation/handle'
import type { WorldData } from '../operation/world'
import type { ProblemCode } from '../problem/codes'
import { problemOf } from '../problem/problem'
import type { Task } from './task'

export interface CrewOptions {
  readonly world: WorldData
  /** Threads; each opens the fonts once and takes less than 300 MB. */
  readonly threads: number
  /** Requests that wait for a thread, at most. */
  readonly waiting: number
  readonly timeoutMs: number
  readonly worker: URL
}

/** Threads that answer: a request that takes too long ends with its thread, and another takes its place. */
export class Crew {
  readonly #pool: Piscina<Task, Reply>
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
    const signal = AbortSignal.timeout(this.#timeoutMs)
    try {
      return await this.#pool.run(task, { signal })
    } catch (error) {
      const code = codeOf(error, signal)
      return { ...problemReply(problemOf(code)), ...(code === 'service.failed' ? { fault: placeOf(error) } : {}) }
    }
  }

  close(): Promise<void> {
    return this.#pool.destroy()
  }
}

function codeOf(error: unknown, signal: AbortSignal): ProblemCode {
  if (signal.aborted) return 'service.timeout'
  return error instanceof Error && /queue is at limit/i.test(error.message) ? 'service.busy' : 'service.failed'
}
