import { randomBytes } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { secretText } from '@zhifa/integrations'

/** The key that signs pushes: the given one, else the one of the data directory, made at the first start. */
export async function platformKey(directory: string, given: string | undefined): Promise<string> {
  if (given !== undefined) return given
  const file = join(directory, 'platform-key')
  await mkdir(directory, { recursive: true })
  try {
    await writeFile(file, secretText(randomBytes(32)), { flag: 'wx', mode: 0o600 })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
  return (await readFile(file, 'utf8')).trim()
}
