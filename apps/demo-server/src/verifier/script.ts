import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The verifier as a script for browsers, which is built beside the programs; nothing when it was not built. */
export function verifierScript(program: string): string | undefined {
  const file = join(dirname(program), 'verify.js')
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined
}
