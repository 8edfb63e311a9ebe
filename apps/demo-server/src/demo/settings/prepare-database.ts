import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { openDatabase } from '../../storage'

/** First argument that makes the server's program only create an embedded database and end. */
export const prepareCommand = 'prepare-database'

/** Creates the embedded database of a directory and closes it. */
export async function prepareDatabase(directory: string): Promise<void> {
  await (await openDatabase({ directory })).close()
}

/**
 * Creates an embedded database in a process of its own where there is none: creation takes several hundred megabytes that
 * a long-running process would never give back.
 *
 * @param program the server's own program
 */
export async function prepareApart(program: string, directory: string): Promise<void> {
  if (existsSync(join(directory, 'PG_VERSION'))) return
  const child = spawn(process.execPath, [program, prepareCommand, directory], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  })
  if (code !== 0) throw new Error(`无法建立数据库 ${directory} / The database could not be created (${code})`)
}
