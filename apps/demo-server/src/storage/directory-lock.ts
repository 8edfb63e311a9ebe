import { createHash, randomBytes } from 'node:crypto'
import { readFileSync, renameSync, rmSync } from 'node:fs'
import { createWhole, isMissing } from './create-whole'
import { isAlive, startOf } from './process-mark'

/** Thrown when another living process has the embedded database open: two at once would destroy it. */
export class DirectoryInUseError extends Error {
  readonly code = 'storage.directory-in-use'
  constructor(lock: string, pid: number) {
    super(
      `Process ${pid} has this embedded database open. Stop it, or set a PostgreSQL URL to share one database; if no such ` +
        `program runs, delete ${lock} / 进程 ${pid} 正在使用该嵌入式数据库`,
    )
    this.name = 'DirectoryInUseError'
  }
}

/**
 * Takes the lock file beside a PGlite directory. A lock whose process is gone (`kill -9`) is taken over, by one taker only.
 *
 * @returns a function that gives the lock back
 * @throws DirectoryInUseError
 */
export function lockDirectory(directory: string): () => void {
  return take(`${directory}.lock`)
}

/** The locks that this process holds. */
const held = new Set<string>()

/** `PID START NONCE`: no two locks ever taken have the same content. Earlier versions wrote the number alone. */
const ownContent = (): string => `${process.pid} ${startOf(process.pid) ?? '-'} ${randomBytes(6).toString('hex')}`

function take(lock: string): () => void {
  const mine = ownContent()
  while (!createWhole(lock, mine, 0o644)) {
    const theirs = contentOf(lock)
    // Its owner gave it back since.
    if (theirs === undefined) continue
    demandDead(lock, theirs)
    if (replace(lock, theirs, mine)) break
  }
  held.add(lock)
  return () => {
    held.delete(lock)
    // Somebody who deleted the file by hand may have let another one in: theirs stays.
    if (contentOf(lock) === mine) rmSync(lock, { force: true })
  }
}

function contentOf(lock: string): string | undefined {
  try {
    return readFileSync(lock, 'utf8')
  } catch (error) {
    if (isMissing(error)) return undefined
    throw error
  }
}

function demandDead(lock: string, content: string): void {
  const [number = '', start] = content.split(' ')
  const pid = Number.parseInt(number, 10)
  if (!Number.isInteger(pid)) return
  // A container gives every restart the same process id: our own id on a lock that we do not hold is an old one.
  const inUse = pid === process.pid ? held.has(lock) : isAlive(pid, start === '-' ? undefined : start)
  if (inUse) throw new DirectoryInUseError(lock, pid)
}

/**
 * Puts our lock in the place of a dead one. Two takers that saw the same dead lock would each destroy the other's, so whoever
 * replaces it first takes a lock named after its content; one that was left behind by a kill is taken over in the same way.
 */
function replace(lock: string, dead: string, mine: string): boolean {
  const leave = take(`${lock}.${createHash('sha256').update(dead).digest('hex').slice(0, 12)}`)
  try {
    if (contentOf(lock) !== dead) return false
    const staged = `${lock}.${randomBytes(6).toString('hex')}.new`
    createWhole(staged, mine, 0o644)
    renameSync(staged, lock)
    return true
  } finally {
    leave()
  }
}
