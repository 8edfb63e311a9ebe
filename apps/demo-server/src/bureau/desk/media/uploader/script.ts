import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The uploader as a script for browsers, which is built beside the programs; nothing when it was not built. */
export function uploaderScript(program: string): string | undefined {
  const file = join(dirname(program), 'upload.js')
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined
}
