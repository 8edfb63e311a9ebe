import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { secretBytes, secretText } from '@zhifa/integrations'
import { keyFile } from '../../storage'

/**
 * The key that signs pushes: the given one, else the one of the data directory, made at the first start.
 * @throws KeyFileDamagedError
 */
export function platformKey(directory: string, given: string | undefined): string {
  if (given !== undefined) return given
  return keyFile(
    join(directory, 'platform-key'),
    () => secretText(randomBytes(32)),
    (text) => {
      secretBytes(text)
      return text
    },
  )
}
