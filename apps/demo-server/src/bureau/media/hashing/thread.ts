/** What a hashing thread is told of a file. */
export interface ToThread {
  readonly id: number
  readonly path?: string
  /** So many bytes may be read. */
  readonly size?: number
  /** Nothing follows them: the digest is wanted. */
  readonly end?: boolean
  readonly forget?: boolean
}

/** What it answers. */
export interface FromThread {
  readonly id: number
  readonly hex?: string
  readonly error?: string
}

/**
 * Runs in a thread of its own. It is sent there as text, so it names nothing from outside itself.
 * @param algorithm as `node:crypto` names it
 */
export function hashingThread(algorithm: string): void {
  const { parentPort } = process.getBuiltinModule('node:worker_threads')
  const { createHash } = process.getBuiltinModule('node:crypto')
  const { openSync, readSync, closeSync } = process.getBuiltinModule('node:fs')
  const part = Buffer.allocUnsafe(1024 * 1024)
  const jobs = new Map<
    number,
    { path: string; hash: ReturnType<typeof createHash>; at: number; size: number; end: boolean; error?: string }
  >()
  let busy = false
  const drop = (id: number, answer?: FromThread): void => {
    jobs.delete(id)
    if (answer) parentPort?.postMessage(answer)
  }
  /** A part of every file in turn, so that a long one keeps no short one waiting. */
  const turn = (): void => {
    busy = false
    for (const [id, job] of jobs) {
      try {
        if (job.at < job.size) {
          // No file stays open: an upload that never goes on holds nothing but its hash.
          const file = openSync(job.path, 'r')
          try {
            for (let n = 0; n < 8 && job.at < job.size; n++) {
              const read = readSync(file, part, 0, Math.min(part.length, job.size - job.at), job.at)
              if (read === 0) throw new Error('the file is shorter than was said')
              job.hash.update(part.subarray(0, read))
              job.at += read
            }
          } finally {
            closeSync(file)
          }
        }
        if (job.at < job.size) busy = true
        else if (job.end) drop(id, { id, hex: job.hash.digest('hex') })
      } catch (error) {
        job.error = String(error)
        job.size = job.at
        if (job.end) drop(id, { id, error: job.error })
      }
    }
    if (busy) setImmediate(turn)
  }
  parentPort?.on('message', ({ id, path, size, end, forget }: ToThread) => {
    if (path !== undefined) jobs.set(id, { path, hash: createHash(algorithm), at: 0, size: 0, end: false })
    const job = jobs.get(id)
    if (forget) return drop(id)
    if (!job) return end ? drop(id, { id, error: 'the file is not followed' }) : undefined
    if (job.error !== undefined) return end ? drop(id, { id, error: job.error }) : undefined
    if (size !== undefined) job.size = size
    if (end) job.end = true
    if (!busy && (job.at < job.size || job.end)) {
      busy = true
      setImmediate(turn)
    }
  })
}
