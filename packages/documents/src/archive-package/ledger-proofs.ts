import type { CaseRecord } from '@zhifa/domain'
import { type Hash, hashLine, inclusionProof, leafLine, leafOf, parseHead, parseNote } from '@zhifa/domain/ledger'
import type { PackageLedger } from './write-package'

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex')

/**
 * The proofs of a case from an exported ledger: where each of its entries stands under a signed head.
 * @param lines the export, without line ends; an entry of the case that is withheld in it has no proof
 * @returns nothing where the text is no checkpoint, or is of a longer ledger
 */
export function ledgerProofs(
  record: CaseRecord,
  lines: readonly string[],
  checkpoint: string,
): PackageLedger | undefined {
  const note = parseNote(checkpoint)
  const head = note && parseHead(note.text)
  if (!head || head.size > lines.length) return undefined
  const hashes = lines.slice(0, head.size).map((line) => withheldHash(line) ?? hashLine(line))
  const places = new Map(lines.slice(0, head.size).map((line, index) => [line, index]))
  const entries = record.entries.flatMap((entry) => {
    const line = leafLine(leafOf(record, entry))
    const index = places.get(line)
    return index === undefined ? [] : [{ index, line, proof: inclusionProof(hashes, index).map(hex) }]
  })
  return { checkpoint, proofs: { entries } }
}

function withheldHash(line: string): Hash | undefined {
  if (!line.startsWith('{"withheld"')) return undefined
  const { withheld } = JSON.parse(line) as { withheld: { hash: string } }
  return Uint8Array.from(Buffer.from(withheld.hash, 'hex'))
}
