import { existsSync } from 'node:fs'
import type { TrustedKeys } from '../ledger/checkpoint'
import { type KeyAlgorithm, parseVerifierKey, type VerifierKey } from '../ledger/note'
import { UsageError } from './errors'
import { readText } from './files'

/** Options by which a reader says whom he trusts. */
export interface TrustOptions {
  readonly key?: readonly string[] | undefined
  readonly witness?: readonly string[] | undefined
}

/** The keys of `--key` and `--witness`, each as text or as a file that holds some, a line each. @throws {UsageError} */
export const trustedKeys = ({ key = [], witness = [] }: TrustOptions): TrustedKeys => ({
  ledger: key.flatMap((text) => keysIn(text, '--key', 1)),
  witnesses: witness.flatMap((text) => keysIn(text, '--witness', 4)),
})

function keysIn(given: string, option: string, algorithm: KeyAlgorithm): VerifierKey[] {
  const single = parseVerifierKey(given)
  const lines = single || !existsSync(given) ? [given] : readText(given).split('\n').filter(Boolean)
  return lines.map((line) => {
    const key = parseVerifierKey(line)
    if (key?.algorithm !== algorithm)
      throw new UsageError(
        `${option}：不是${algorithm === 1 ? '账本' : '见证方'}公钥（名称+校验+base64） / not a verifier key of a ${algorithm === 1 ? 'ledger' : 'witness'}: ${line.slice(0, 100)}`,
      )
    return key
  })
}
