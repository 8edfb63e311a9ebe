import { Worker } from 'node:worker_threads'
import { type FromThread, hashingThread, type ToThread } from './thread'

const algorithms = ['sha256', 'sm3'] as const

/** What a file goes by, in lower-case hex: SHA-256, and SM3 (GB/T 32905-2016). */
export type Digests = Readonly<Record<(typeof algorithms)[number], string>>

/** The hashes of one file that is being written. */
export interface Following {
  /** So many bytes of it are on the disk now. */
  grown(size: number): void
  /** The digests of the first `size` bytes. @throws when the file cannot be read */
  digests(size: number): Promise<Digests>
  /** The file is of no interest any more. */
  forget(): void
}

export interface Hashing {
  /** Follows a file from its first byte. */
  follow(path: string): Following
  close(): Promise<void>
}

/**
 * Hashes files while they are written. A thread for each algorithm reads what the disk cache still holds: uploads and pages are
 * not held up, memory does not grow with the file, and after a restart a file is simply followed from its beginning again.
 */
export function startHashing(): Hashing {
  const waiting = new Map<string, { resolve(hex: string): void; reject(error: Error): void }>()
  let next = 0
  const threads = algorithms.map((algorithm) => {
    // The function is sent as text: a thread has no part in how the program is bundled.
    const worker = new Worker(`(${hashingThread})(${JSON.stringify(algorithm)})`, { eval: true })
    worker.unref()
    worker.on('message', ({ id, hex, error }: FromThread) => {
      const key = `${algorithm} ${id}`
      const asked = waiting.get(key)
      waiting.delete(key)
      if (hex !== undefined) asked?.resolve(hex)
      else asked?.reject(new Error(error))
    })
    worker.on('error', (error) => {
      for (const { reject } of waiting.values()) reject(error)
      waiting.clear()
    })
    return { algorithm, worker, post: (message: ToThread) => worker.postMessage(message) }
  })
  const tell = (message: ToThread): void => {
    for (const { post } of threads) post(message)
  }
  return {
    follow(path) {
      const id = next++
      tell({ id, path })
      return {
        grown: (size) => tell({ id, size }),
        async digests(size) {
          const asked = threads.map(
            ({ algorithm }) =>
              new Promise<string>((resolve, reject) => waiting.set(`${algorithm} ${id}`, { resolve, reject })),
          )
          tell({ id, size, end: true })
          const [sha256 = '', sm3 = ''] = await Promise.all(asked)
          return { sha256, sm3 }
        },
        forget: () => tell({ id, forget: true }),
      }
    },
    async close() {
      await Promise.all(threads.map(({ worker }) => worker.terminate()))
    },
  }
}
