import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sampleRecord } from '../../testing'
import { ed25519, signer } from '../../testing/signer'
import { cosign, signCheckpoint, withSignature } from './checkpoint'
import { hashLine, type LedgerEvent, leafLine, leafOf, withheldLine } from './ledger'
import {
  append,
  consistencyProof,
  emptyTree,
  inclusionProof,
  leafHash,
  rootOf,
  treeOf,
  verifyConsistency,
  verifyInclusion,
} from './merkle'
import { parseNote } from './note'
import { rotateKey } from './rotation'
import { verifyLedger } from './verify'

/** The eight leaves and roots that certificate-transparency implementations share. */
const vectors = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f']
const roots = [
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
]
const leaves = vectors.map((hex) => leafHash(hexToBytes(hex)))

describe('Merkle tree', () => {
  it('gives the published roots of RFC 6962 implementations [R4.1]', () => {
    expect(bytesToHex(rootOf(emptyTree))).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
    let tree = emptyTree
    roots.forEach((root, i) => {
      tree = append(tree, leaves[i]!)
      expect(bytesToHex(rootOf(tree))).toBe(root)
    })
  })

  const many = Array.from({ length: 40 }, (_, i) => leafHash(Uint8Array.of(i)))
  const size = fc.integer({ min: 1, max: 40 })

  it('inclusion proofs hold for their leaf, index and size only', () => {
    fc.assert(
      fc.property(size, fc.nat(39), fc.nat(39), (n, a, other) => {
        const i = a % n
        const root = rootOf(treeOf(many.slice(0, n)))
        const proof = inclusionProof(many, i, n)
        expect(verifyInclusion(many[i]!, i, n, proof, root)).toBe(true)
        if (other !== i) {
          expect(verifyInclusion(many[other]!, i, n, proof, root)).toBe(false)
          expect(verifyInclusion(many[i]!, other, n, proof, root)).toBe(false)
        }
      }),
    )
  })

  it('consistency proofs hold between a tree and its beginning only', () => {
    fc.assert(
      fc.property(size, size, (a, b) => {
        const [first, second] = a <= b ? [a, b] : [b, a]
        const older = rootOf(treeOf(many.slice(0, first)))
        const newer = rootOf(treeOf(many.slice(0, second)))
        const proof = consistencyProof(many, first, second)
        expect(verifyConsistency(first, second, older, newer, proof)).toBe(true)
        const forged = rootOf(treeOf([leafHash(Uint8Array.of(255)), ...many.slice(1, first)]))
        expect(verifyConsistency(first, second, forged, newer, proof)).toBe(false)
      }),
    )
  })
})

describe('ledger verifier', () => {
  const bureau = signer('demo')
  const county = signer('county')
  const record = sampleRecord()
  const lines = record.entries.map((entry) => leafLine(leafOf(record, entry)))
  const checkpointOf = (of: readonly string[], by = bureau, origin = 'demo') =>
    signCheckpoint({ origin, size: of.length, root: bytesToHex(rootOf(treeOf(of.map(hashLine)))) }, by)
  const checkpoint = checkpointOf(lines)
  const trusted = { ledger: [bureau.key(1)], witnesses: [county.key(4)] }
  const verified = (changed: readonly string[], ...checkpoints: string[]) =>
    verifyLedger(changed, { origin: 'demo', checkpoints, trusted, verify: ed25519 })
  const codes = (changed: readonly string[], ...against: string[]) =>
    verified(changed, ...(against.length > 0 ? against : [checkpoint])).findings.map((item) => item.code)

  it('finds an untouched ledger sound, and one that has grown since [R4.1]', () => {
    expect(verified(lines, checkpoint)).toMatchObject({
      sound: true,
      size: lines.length,
      proved: lines.length,
      cases: { '2026-0001': lines.length },
    })
    expect(verified(lines, checkpointOf(lines.slice(0, 5)))).toMatchObject({ sound: true, proved: 5 })
    expect(verifyLedger(lines)).toMatchObject({ sound: true, proved: 0, checkpoints: [] })
  })

  it('finds truncation, a wrong signature, a stranger’s key and the ledger of somebody else', () => {
    expect(codes(lines.slice(0, -1))).toEqual(['ledger.truncated'])
    expect(codes(lines, checkpoint.replace(`\n${lines.length}\n`, `\n${lines.length - 1}\n`))).toEqual([
      'ledger.signature-wrong',
    ])
    expect(codes(lines, checkpointOf(lines, signer('demo')))).toEqual(['ledger.signature-wrong'])
    expect(codes(lines, checkpointOf(lines, bureau, 'other'))).toEqual(['ledger.other-origin'])
    expect(codes(lines, 'demo\n')).toEqual(['ledger.checkpoint-unreadable'])
  })

  it('finds a cut and a fork that the bureau signed anew, by what the witness cosigned, and between which lines', () => {
    const seen = checkpointOf(lines.slice(0, 6))
    const cosigned = withSignature(seen, cosign(parseNote(seen)!, county, 1_790_000_000))
    expect(verified(lines, cosigned, checkpoint)).toMatchObject({
      sound: true,
      checkpoints: [
        { size: 6, witnesses: ['county'] },
        { size: lines.length, witnesses: [] },
      ],
    })
    const cut = lines.slice(0, 5)
    expect(codes(cut, checkpointOf(cut), cosigned)).toEqual(['ledger.truncated'])
    const forked = lines.with(4, lines[4]!.replace(/"on":"2026-\d\d-\d\d"/, '"on":"2026-01-01"'))
    const found = verified(forked, checkpointOf(lines.slice(0, 3)), checkpointOf(forked), cosigned)
    expect(found.findings.map(({ code, read }) => [code, read])).toEqual([['ledger.root-differs', { line: 3 }]])
    expect(found.findings[0]?.message.zh).toContain('第4至第6条')
  })

  it('follows a change of the key that the old one signed, and no other; the old one then signs nothing more', () => {
    const next = signer('demo')
    const leaf = (by: typeof bureau): string => {
      const event: LedgerEvent['event'] = {
        kind: 'key',
        subject: 'demo',
        at: '2026-11-20T09:00',
        by: 'agency-head',
        body: rotateKey(by, next.key(1)),
      }
      return leafLine({ agency: 'demo-bureau', event })
    }
    const rotated = [...lines, leaf(bureau)]
    expect(codes(rotated, checkpoint, checkpointOf(rotated, next))).toEqual([])
    expect(codes(rotated, checkpointOf(rotated, bureau))).toEqual(['ledger.signature-wrong'])
    const stolen = [...lines, leaf(signer('demo'))]
    expect(codes(stolen, checkpoint, checkpointOf(stolen, next))).toEqual(['ledger.signature-wrong'])
  })

  it('finds every change of a character, every dropped and every swapped line [R4.1]', () => {
    fc.assert(
      fc.property(fc.nat(lines.length - 1), fc.nat(), fc.integer({ min: 1, max: 65535 }), (at, where, xor) => {
        const line = lines[at]!
        const i = where % line.length
        const changed = line.slice(0, i) + String.fromCharCode(line.charCodeAt(i) ^ xor) + line.slice(i + 1)
        // Lone surrogates become U+FFFD in UTF-8, as they would in a file.
        expect(codes(lines.with(at, changed))).not.toEqual([])
      }),
      { numRuns: 150 },
    )
    for (let i = 0; i < lines.length; i++) {
      expect(codes(lines.filter((_, at) => at !== i))).not.toEqual([])
      if (i > 0)
        expect(
          codes(lines.map((line, at) => (at === i ? lines[i - 1]! : at === i - 1 ? lines[i]! : line))),
        ).not.toEqual([])
    }
  })

  describe('of an export from which something is withheld', () => {
    const withheld = (at: number) => withheldLine(leafOf(record, record.entries[at]!))

    it('comes to the signed root by the hash, shows no word, and says how many it did not read [R4.1] [R4.2]', () => {
      const shown = lines.with(0, withheld(0)).with(4, withheld(4))
      expect(verified(shown, checkpoint)).toMatchObject({
        sound: true,
        size: lines.length,
        withheld: 2,
        cases: { '2026-0001': lines.length },
      })
      expect(verified(lines, checkpoint).withheld).toBe(0)
      expect(shown[0]).not.toContain('匿名')
      expect(Object.keys(JSON.parse(shown[0]!))).toEqual(['withheld'])
    })

    it('finds another hash, another place, a missing and a spelt-out line as before', () => {
      const line = withheld(0)
      expect(codes(lines.with(0, withheld(1)))).toContain('ledger.root-differs')
      expect(codes(lines.with(0, line.replace('"seq":1', '"seq":2')))).toContain('ledger.sequence-broken')
      expect(codes([line, ...lines])).not.toEqual([])
      expect(codes(lines.with(0, line.replace('{"withheld"', '{ "withheld"')))).toContain('ledger.not-canonical')
      expect(codes(lines.with(0, line.replace(/"hash":"../, '"hash":"')))).toContain('ledger.not-an-entry')
      expect(codes(lines.with(0, '{"withheld":{}}'))).toContain('ledger.not-an-entry')
    })
  })
})
