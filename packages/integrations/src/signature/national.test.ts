import { createHash, randomBytes } from 'node:crypto'
import { sm2 } from 'sm-crypto-v2'
import { request } from 'undici'
import { afterEach, describe, expect, it } from 'vitest'
import { type Simulator, samplePublication, startSimulator } from '../../testing'
import { restChannel } from '../channel'
import { SigningKeyError, secretText } from './secret'
import { sign, signatureHeaders, verify } from './signature'
import { sm2PublicKey, sm2WithSm3 } from './sm2'

const now = new Date('2026-09-28T02:00:00Z')
const timestamp = Math.floor(now.getTime() / 1000)
const content = { id: 'm1', timestamp, body: '{"案":"中"}' }
const bytes = (hex: string) => Buffer.from(hex.replaceAll(' ', ''), 'hex')

// GB/T 32918.5-2017, annex A.2: the example of a signature.
const vector = {
  privateKey: bytes('3945208F7B2144B13F36E38AC6D39F95889393692860B51A42FB81EF4DF7C5B8'),
  publicKey: bytes(
    '04 09F9DF311E5421A150DD7D161E4BC5C672179FAD1833FC076BB08FF356F35020 CCEA490CE26775A52DC6EA718CC1AA600AED05FBF35E084A6632F6072DA9AD13',
  ),
  message: Buffer.from('message digest'),
  signature: bytes(
    'F5A03B0648D2C4630EEAC513E1BB81A15944DA3827D5B74143AC7EACEEE720B3 B1B6AA29DF212FD8763182BC0D421CA1BB9038FD1F7F42D4840B69C485BBC1AA',
  ),
}

const sm2Pair = () => {
  const privateKey = bytes(sm2.generateKeyPairHex().privateKey)
  return { own: secretText(privateKey, 'whsk_sm2_'), theirs: secretText(sm2PublicKey(privateKey), 'whpk_sm2_') }
}

describe('national algorithms [D5.2]', () => {
  it('SM3 is that of GB/T 32905: the hash of abc', () => {
    expect(createHash('sm3').update('abc').digest('hex')).toBe(
      '66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0',
    )
  })

  it('SM2 is that of GB/T 32918: the example of part 5 verifies, and nothing near it', () => {
    expect(Buffer.from(sm2PublicKey(vector.privateKey))).toEqual(vector.publicKey)
    expect(sm2WithSm3.verify(vector.publicKey, vector.message, vector.signature)).toBe(true)
    for (let i = 0; i < 64; i++) {
      const changed = Buffer.from(vector.signature)
      changed[i] = (changed[i] ?? 0) ^ 1
      expect(sm2WithSm3.verify(vector.publicKey, vector.message, changed)).toBe(false)
    }
    for (const broken of [Buffer.alloc(0), Buffer.alloc(64), Buffer.alloc(64, 255), Buffer.alloc(65)])
      expect(sm2WithSm3.verify(vector.publicKey, vector.message, broken)).toBe(false)
  })

  it('sign with SM2 and verify with the public key only', () => {
    const { own, theirs } = sm2Pair()
    const headers = { ...signatureHeaders([own], content) }
    expect(headers['webhook-signature']).toMatch(/^v1sm2,/)
    expect(verify([theirs], headers, content.body, now)).toMatchObject({ ok: true, secret: theirs })
    expect(verify([sm2Pair().theirs], headers, content.body, now)).toEqual({ ok: false, reason: 'no-match' })
    expect(verify([theirs], headers, '{}', now)).toEqual({ ok: false, reason: 'no-match' })
    expect(verify([own], headers, content.body, now)).toEqual({ ok: false, reason: 'no-match' })
    expect(() => sign([theirs], content)).toThrow(SigningKeyError)
  })

  it('never try a key with the scheme of another', () => {
    const secret = randomBytes(32)
    const sha = secretText(secret)
    const sm3 = secretText(secret, 'whsec_sm3_')
    const bySm3 = sign([sm3], content)
    expect(bySm3).toMatch(/^v1sm3,/)
    const headers = (signature: string) => ({ ...signatureHeaders([sm3], content), 'webhook-signature': signature })
    expect(verify([sm3], headers(bySm3), content.body, now).ok).toBe(true)
    expect(verify([sha], headers(bySm3), content.body, now).ok).toBe(false)
    expect(verify([sha], headers(bySm3.replace('v1sm3', 'v1')), content.body, now).ok).toBe(false)
    expect(verify([sm3], headers(sign([sha], content).replace('v1,', 'v1sm3,')), content.body, now).ok).toBe(false)
  })

  it.each(['whsec_sm3_', 'whsk_sm2_AAAA', `whpk_sm2_${randomBytes(32).toString('base64')}`, 'whsk_AAAA'])(
    'refuse %s as a key',
    (key) => {
      expect(() => sign([key], content)).toThrow(SigningKeyError)
    },
  )
})

describe('an exchange of keys, from HMAC-SHA256 to SM3 to SM2, while messages flow [D5.2]', () => {
  let platform: Simulator
  afterEach(() => platform.close())

  it('loses no message: first the platform learns the key, then the bureau, then the old one goes', async () => {
    const sha = secretText(randomBytes(32))
    const sm3 = secretText(randomBytes(32), 'whsec_sm3_')
    const bureau = sm2Pair()
    const county = sm2Pair()
    const stages = [
      { platform: [sha], bureau: [sha] },
      { platform: [sm3, sha], bureau: [sha] },
      { platform: [sm3, sha], bureau: [sm3, sha] },
      { platform: [sm3], bureau: [sm3, sha] },
      { platform: [sm3], bureau: [sm3] },
      { platform: [county.own, bureau.theirs, sm3], bureau: [sm3] },
      { platform: [county.own, bureau.theirs, sm3], bureau: [bureau.own, county.theirs, sm3] },
      { platform: [county.own, bureau.theirs], bureau: [bureau.own, county.theirs] },
    ]
    for (const [i, keys] of stages.entries()) {
      if (platform) await platform.close()
      platform = await startSimulator({ secrets: keys.platform })
      const channel = restChannel({
        id: 'county',
        url: platform.url,
        keys: keys.bureau,
        request,
        now: () => new Date(),
      })
      const publication = samplePublication(String(i + 1))
      if (publication.verb !== 'publish') throw new Error('sample')
      expect(await channel.put(publication)).toMatchObject({ kind: 'receipt', receipt: { outcome: 'applied' } })
      expect(await channel.readBack(publication.key)).toMatchObject({ kind: 'observed', observed: { version: 1 } })
    }
  })
})
