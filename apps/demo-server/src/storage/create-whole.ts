import { randomBytes } from 'node:crypto'
import { closeSync, constants, copyFileSync, fsyncSync, linkSync, openSync, rmSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'

const codeOf = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : undefined)

/** Whether a file or directory was not there. */
export const isMissing = (error: unknown): boolean => codeOf(error) === 'ENOENT'

/**
 * Creates a file with its whole content or not at all, whenever the process is killed: others never see it empty or half.
 *
 * @param mode permission bits, those of a secret by default
 * @returns false when the file is there already; it stays as it is
 */
export function createWhole(path: string, content: string, mode = 0o600): boolean {
  const staged = `${path}.${randomBytes(6).toString('hex')}.new`
  try {
    writeSynced(staged, content, mode)
    place(staged, path)
    syncDirectory(dirname(path))
    return true
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    throw error
  } finally {
    rmSync(staged, { force: true })
  }
}

function writeSynced(path: string, content: string, mode: number): void {
  const file = openSync(path, 'wx', mode)
  try {
    writeSync(file, content)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

/** A link, unlike a renaming, leaves alone what another process put there in between. */
function place(staged: string, path: string): void {
  try {
    linkSync(staged, path)
  } catch (error) {
    // Some mounted file systems know no links. There the file may be seen half, but still never be overwritten.
    if (!['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS'].includes(String(codeOf(error)))) throw error
    copyFileSync(staged, path, constants.COPYFILE_EXCL)
  }
}

function syncDirectory(path: string): void {
  // Windows opens no directories.
  if (process.platform === 'win32') return
  const directory = openSync(path, 'r')
  try {
    fsyncSync(directory)
  } finally {
    closeSync(directory)
  }
}
