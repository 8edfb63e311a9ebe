import { createHash } from 'node:crypto'
import { canonicalJson, certify, Publication } from '@zhifa/domain'
import { formatNote, headText, type NoteSignature } from '@zhifa/domain/ledger'
import { sampleLaw, sampleRecord, sampleRegistry } from '@zhifa/domain/testing'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { samplePublication } from '../../testing'
import { personalDataIn } from './personal-data'

const clean = Publication.parse(samplePublication('1'))
const made = certify(sampleRecord(), { law: sampleLaw, registry: sampleRegistry })!
const bytesOf = (length: number) => fc.uint8Array({ minLength: length, maxLength: length })
const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex')

const found = async (ledger: object) => {
  const base64 = Buffer.from(canonicalJson({ ...made, ledger })).toString('base64')
  const sha256 = createHash('sha256').update(Buffer.from(base64, 'base64')).digest('hex')
  const file = { name: '办案程序证书.json', mediaType: 'application/json', sha256, base64 }
  return (await personalDataIn(Publication.parse({ ...clean, attachments: [file] })))?.path?.join('.')
}
const checkpoint = (root: Uint8Array, signature: Uint8Array, more = '') => {
  const text = `${headText({ origin: made.agencyUscc, size: 12, root: hex(root) })}${more}`
  const signed: NoteSignature = { name: made.agencyUscc, keyHash: hex(signature.slice(0, 4)), signature }
  return formatNote({ text, signatures: [signed] })
}

it('no hash and no signature of a certificate is taken for somebody’s account or number', () =>
  fc.assert(
    fc.asyncProperty(bytesOf(32), bytesOf(64), bytesOf(32), async (root, signature, leaf) => {
      expect(
        await found({ index: 3, leaf: hex(leaf), proof: [hex(root)], checkpoint: checkpoint(root, signature) }),
      ).toBeUndefined()
    }),
    { numRuns: 500 },
  ))

it('words that stand beside them are looked at', async () => {
  const [root, signature] = [new Uint8Array(32), new Uint8Array(64)]
  const place = { index: 3, leaf: hex(root), proof: [] }
  const more = '身份证11010519491231002X\n'
  expect(await found({ ...place, checkpoint: checkpoint(root, signature, more) })).toMatch(/ledger\.checkpoint$/)
  expect(await found({ ...place, checkpoint: `${checkpoint(root, signature)}${more}` })).toMatch(/ledger\.checkpoint$/)
})
