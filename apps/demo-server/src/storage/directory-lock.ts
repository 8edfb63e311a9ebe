import { readFileSync, rmSync, writeFileSync } from 'node:fs'

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
 * Takes the lock file beside a PGlite directory. A lock whose process is gone (`kill -9`) is taken over.
 *
 * @returns a function that gives the lock back
 * @throws DirectoryInUseError
 */
export function lockDirectory(directory: string): () => void {
  const lock = `${directory}.lock`
  while (!create(lock)) {
    const pid = Number.parseInt(readFileSync(lock, 'utf8'), 10)
    // A container gives every restart the same process id: our own id on a lock that we do not hold is an old one.
    const inUse = pid === process.pid ? held.has(lock) : Number.isInteger(pid) && isAlive(pid)
    if (inUse) throw new DirectoryInUseError(lock, pid)
    rmSync(lock, { force: true })
  }
  held.add(lock)
  return () => {
    held.delete(lock)
    rmSync(lock, { force: true })
  }
}

const held = new Set<string>()

function create(lock: string): boolean {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
