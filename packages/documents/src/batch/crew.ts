import { Worker } from 'node:worker_threads'
import type { BatchJob, BatchOptions, FromWorker, ToWorker } from './types'

/** Thrown to whoever waits for a worker that died: out of memory, or ended from outside. */
export class WorkerLostError extends Error {
  readonly code = 'documents.worker-lost'
  constructor(reason: string) {
    super(`制作该文书的线程已终止 / the worker that made this document ended: ${reason}`)
    this.name = 'WorkerLostError'
  }
}

interface Hand {
  readonly worker: Worker
  readonly waiting: Map<number, { resolve: (answer: FromWorker) => void; reject: (error: Error) => void }>
}

/** Worker threads that share the work: each job goes to the one with the least in hand, and who dies is replaced. */
export class Crew {
  readonly #hands: Hand[] = []
  readonly #url: URL
  readonly #data: object
  readonly #size: number
  #ending = false
  /** Workers in a row that ended without having answered once: the module does not run here. */
  #barren = 0

  constructor(size: number, options: Pick<BatchOptions, 'fonts' | 'draft' | 'layers' | 'worker'>) {
    this.#url = options.worker ?? new URL('./batch-worker.js', import.meta.url)
    this.#data = {
      ...(options.fonts ? { fonts: options.fonts } : {}),
      ...(options.draft === undefined ? {} : { draft: options.draft }),
      ...(options.layers ? { layers: options.layers } : {}),
    }
    this.#size = size
  }

  do(index: number, job: BatchJob): Promise<FromWorker> {
    // Hired with the first job: a batch of wrong jobs needs nobody.
    while (this.#hands.length < this.#size && this.#barren <= this.#size) this.#hire()
    if (this.#hands.length === 0) return Promise.reject(new WorkerLostError('it does not start'))
    const least = this.#hands.reduce((best, hand) => (hand.waiting.size < best.waiting.size ? hand : best))
    return new Promise((resolve, reject) => {
      least.waiting.set(index, { resolve, reject })
      least.worker.postMessage({ index, job } satisfies ToWorker)
    })
  }

  async end(): Promise<void> {
    this.#ending = true
    await Promise.all(this.#hands.map((hand) => hand.worker.terminate()))
  }

  #hire(): void {
    // A nursery that holds several documents: in a smaller one half-made documents outlive a sweep, and the threads that
    // clear up after them take processor time from the other workers.
    const resourceLimits = { maxYoungGenerationSizeMb: 64, maxOldGenerationSizeMb: 512 }
    const hand: Hand = { worker: new Worker(this.#url, { workerData: this.#data, resourceLimits }), waiting: new Map() }
    hand.worker.on('message', (answer: FromWorker) => {
      this.#barren = 0
      const waiting = hand.waiting.get(answer.index)
      hand.waiting.delete(answer.index)
      waiting?.resolve(answer)
    })
    let reason = ''
    hand.worker.on('error', (error) => {
      reason = error.message
    })
    hand.worker.on('exit', (code) => {
      if (this.#ending) return
      this.#hands.splice(this.#hands.indexOf(hand), 1)
      // Replaced by the next job; whoever answers sets the count back.
      this.#barren++
      for (const { reject } of hand.waiting.values()) reject(new WorkerLostError(reason || `exit ${code}`))
    })
    this.#hands.push(hand)
  }
}
