import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { describe, expect, it } from 'vitest'
import { signer, ed25519 as verify } from '../../testing/signer'
import { cosign, openCheckpoint, signCheckpoint, type TreeHead, withSignature } from './checkpoint'
import { consistencyProof, leafHash, rootOf, treeOf } from './merkle'
import { parseNote, parseVerifierKey, verifierKeyText } from './note'
import { judgeCheckpoint, parseWitnessRequest, type WitnessRequest, witnessRequestText } from './witness'

const origin = 'ledger.demo-bureau.example'
const bureau = signer(origin)
const county = signer('county.example')
const leaves = Array.from({ length: 9 }, (_, i) => leafHash(utf8ToBytes(`leaf ${i}`)))
const headOf = (size: number, from = leaves): TreeHead => ({
  origin,
  size,
  root: bytesToHex(rootOf(treeOf(from.slice(0, size)))),
})
const keys = (asked: string) => (asked === origin ? [bureau.key(1)] : undefined)
const ask = (change: Partial<WitnessRequest> = {}, stored: TreeHead | 'nothing' = headOf(4)) =>
  judgeCheckpoint(
    { old: 4, proof: consistencyProof(leaves, 4, 7), checkpoint: signCheckpoint(headOf(7), bureau), ...change },
    () => (stored === 'nothing' ? undefined : stored),
    keys,
    verify,
  )

describe('a witness of a ledger', () => {
  it('cosigns what follows what it saw, and its cosignature is checked without any server [R4.1]', () => {
    const answer = ask()
    if (answer.status !== 200) throw new Error(`answered ${answer.status}`)
    const checkpoint = signCheckpoint(headOf(7), bureau)
    const cosigned = withSignature(checkpoint, cosign(answer.opened.note, county, 1_790_000_000))
    const trusted = { ledger: [bureau.key(1)], witnesses: [county.key(4)] }
    expect(openCheckpoint(cosigned, trusted, verify)).toMatchObject({
      head: headOf(7),
      signed: true,
      cosignatures: [{ name: 'county.example', time: 1_790_000_000 }],
    })
    expect(openCheckpoint(cosigned.replace('\n7\n', '\n8\n'), trusted, verify)).toMatchObject({
      signed: false,
      cosignatures: [],
    })
    const stranger = { ledger: [signer(origin).key(1)], witnesses: [signer('county.example').key(4)] }
    expect(openCheckpoint(cosigned, stranger, verify)).toMatchObject({ signed: false, cosignatures: [] })
  })

  it('takes the first checkpoint of a ledger that it knows, and the same one again', () => {
    expect(ask({ old: 0, proof: [] }, 'nothing').status).toBe(200)
    expect(ask({ old: 7, proof: [] }, headOf(7)).status).toBe(200)
  })

  it('refuses a shortened, forked or rewritten ledger against what it stored itself', () => {
    const forked = [...leaves.slice(0, 2), leafHash(utf8ToBytes('another')), ...leaves.slice(3)]
    expect(ask({ checkpoint: signCheckpoint(headOf(7, forked), bureau) }).status).toBe(422)
    expect(
      ask({ checkpoint: signCheckpoint(headOf(7, forked), bureau), proof: consistencyProof(forked, 4, 7) }).status,
    ).toBe(422)
    expect(ask({ old: 7, proof: [], checkpoint: signCheckpoint(headOf(4), bureau) }, headOf(7)).status).toBe(400)
    expect(ask({ old: 7, proof: [], checkpoint: signCheckpoint(headOf(7, forked), bureau) }, headOf(7)).status).toBe(
      422,
    )
    expect(ask({ old: 3 })).toEqual({ status: 409, size: 4 })
    expect(ask({ old: 0, proof: [] })).toEqual({ status: 409, size: 4 })
  })

  it("refuses a stranger's key and a ledger that nobody registered", () => {
    expect(ask({ checkpoint: signCheckpoint(headOf(7), signer(origin)) }).status).toBe(403)
    const other = signer('other.example')
    expect(ask({ checkpoint: signCheckpoint({ ...headOf(7), origin: 'other.example' }, other) }).status).toBe(404)
    expect(ask({ checkpoint: 'nonsense' }).status).toBe(404)
    expect(ask({ checkpoint: `${origin}\nnonsense\n\n— x AAAAAAAA\n` }).status).toBe(400)
  })

  it('reads requests and keys as they are written, and nothing else', () => {
    const request = { old: 4, proof: consistencyProof(leaves, 4, 7), checkpoint: signCheckpoint(headOf(7), bureau) }
    expect(parseWitnessRequest(witnessRequestText(request))).toEqual(request)
    for (const text of ['', 'old 4', 'old -1\n\nx', 'old 4\nnot base64\n\nx', 'new 4\n\nx'])
      expect(parseWitnessRequest(text)).toBeUndefined()
    expect(parseVerifierKey(verifierKeyText(bureau.key(1)))).toEqual(bureau.key(1))
    expect(parseVerifierKey(verifierKeyText(bureau.key(1)).replace('ledger', 'lodger'))).toBeUndefined()
    expect(parseNote('text without signature\n')).toBeUndefined()
  })
})
