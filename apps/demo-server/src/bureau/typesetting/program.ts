import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** The program of a typesetting thread, which is built beside the server's own; nothing when it was not built. */
export function typesettingProgram(program: string): URL | undefined {
  const file = join(dirname(program), 'typeset.js')
  return existsSync(file) ? pathToFileURL(file) : undefined
}
