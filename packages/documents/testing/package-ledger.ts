import type { CaseRecord } from '@zhifa/domain'
import {
  hashLine,
  inclusionProof,
  type LedgerEvent,
  leafLine,
  leafOf,
  rootOf,
  signCheckpoint,
  type TrustedKeys,
  treeOf,
} from '@zhifa/domain/ledger'
import { signer as newSigner } from '@zhifa/domain/testing'
import type { PackageLedger, SealedManifest } from '../src/archive-package/write-package'

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex')

/** A ledger of one case, and the leaf of a package in it, as a bureau's server keeps them. */
export function packageLedger(uscc: string) {
  const signer = newSigner(uscc)
  const trusted: TrustedKeys = {
    ledger: [signer.key(1)],
    witnesses: [],
  }
  const lines = (record: CaseRecord): string[] => record.entries.map((entry) => leafLine(leafOf(record, entry)))
  const sealing =
    (record: CaseRecord) =>
    async ({ sha256, sm3 }: SealedManifest): Promise<PackageLedger> => {
      const leaf: LedgerEvent = {
        agency: record.agency,
        event: {
          kind: 'archive-package',
          subject: `${record.id}/1`,
          at: '2026-11-28T09:00',
          by: 'archivist',
          body: { case_id: record.id, sha256, sm3 },
        },
      }
      const all = [...lines(record), leafLine(leaf)]
      const hashes = all.map(hashLine)
      const proved = all.map((line, index) => ({ index, line, proof: inclusionProof(hashes, index).map(hex) }))
      const head = { origin: uscc, size: all.length, root: hex(rootOf(treeOf(hashes))) }
      const [manifest] = proved.slice(-1)
      return {
        checkpoint: signCheckpoint(head, signer),
        proofs: { entries: proved.slice(0, -1), ...(manifest ? { manifest } : {}) },
      }
    }
  return { trusted, sealing, lines, signer }
}
