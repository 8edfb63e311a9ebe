import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, readdir, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { DirectoryInUseError, lockDirectory, openDatabase } from '../../storage'
import { StartTimedOutError } from '../start-limit'

/** First argument that makes the server's program only create an embedded database and end. */
export const prepareCommand = 'prepare-database'

/** How long the same command of a server that was just killed may take to end, milliseconds. */
const patience = 15_000

const isPrepared = (directory: string): boolean => existsSync(join(directory, 'PG_VERSION'))

/**
 * Creates the embedded database of a directory and closes it. It comes into being beside its place and is moved there when
 * it is whole: a directory that was left half-made by a kill would pass for a database.
 *
 * @throws DirectoryInUseError when another process still has it open after some seconds
 */
export async function prepareDatabase(directory: string): Promise<void> {
  await mkdir(dirname(directory), { recursive: true })
  const leave = await lockSoon(directory)
  try {
    if (isPrepared(directory)) return
    if (await holdsOthers(directory)) {
      leave()
      return await createAt(directory)
    }
    const made = `${directory}.preparing`
    await rm(made, { recursive: true, force: true })
    await createAt(made)
    await rename(made, directory)
  } finally {
    leave()
  }
}

const createAt = async (directory: string): Promise<void> => (await openDatabase({ directory })).close()

/** Whether something else lies there, as the witness key of a platform whose database was on a server: it must not be moved. */
async function holdsOthers(directory: string): Promise<boolean> {
  try {
    return (await readdir(directory)).length > 0
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false
    throw error
  }
}

async function lockSoon(directory: string): Promise<() => void> {
  const end = Date.now() + patience
  for (;;) {
    try {
      return lockDirectory(directory)
    } catch (error) {
      if (!(error instanceof DirectoryInUseError) || Date.now() > end) throw error
      await pause(200)
    }
  }
}

/**
 * Creates an embedded database in a process of its own where there is none: creation takes several hundred megabytes that
 * a long-running process would never give back. That process ends with this one.
 *
 * @param program the server's own program
 * @param waitSeconds how long it may take; then it is ended
 * @throws StartTimedOutError
 */
export async function prepareApart(program: string, directory: string, waitSeconds: number): Promise<void> {
  if (isPrepared(directory)) return
  const child = spawn(process.execPath, [program, prepareCommand, directory], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  let late = false
  const limit = setTimeout(() => {
    late = true
    child.kill('SIGKILL')
  }, waitSeconds * 1000)
  try {
    const code = await new Promise<number | null>((resolve, reject) => {
      child.once('error', reject)
      child.once('close', resolve)
    })
    if (late)
      throw new StartTimedOutError(
        { zh: `建立数据库 ${directory} `, en: `The creation of the database ${directory}` },
        waitSeconds,
      )
    if (code !== 0) throw new Error(`无法建立数据库 ${directory} / The database could not be created (${code})`)
  } finally {
    clearTimeout(limit)
  }
}
