import fc from 'fast-check'
import { Webhook } from 'standardwebhooks'
import { describe, expect, it } from 'vitest'
import { messageId } from './message-id'
import { SigningKeyError, secretText } from './secret'
import { sign, signatureHeaders, verify } from './signature'

const key = secretText(Buffer.alloc(32, 7))
const next = secretText(Buffer.alloc(32, 8))
const now = new Date('2026-09-28T02:00:00Z')
const seconds = Math.floor(now.getTime() / 1000)

describe('signatures in the Standard Webhooks layout [D5.2]', () => {
  it('agree with the reference implementation for any body', () => {
    fc.assert(
      fc.property(
        fc.uuid(),
        fc.string({ unit: 'grapheme' }),
        fc.uint8Array({ minLength: 24, maxLength: 64 }),
        (id, body, bytes) => {
          const secret = secretText(bytes)
          expect(sign([secret], { id, timestamp: seconds, body })).toBe(new Webhook(secret).sign(id, now, body))
        },
      ),
    )
  })

  it('are accepted by the reference implementation, also among several', () => {
    const stamp = new Date()
    const headers = signatureHeaders([next, key], {
      id: 'm1',
      timestamp: Math.floor(stamp.getTime() / 1000),
      body: '{"a":"中"}',
    })
    expect(new Webhook(key).verify('{"a":"中"}', { ...headers })).toEqual({ a: '中' })
  })

  it('outlive an exchange of keys', () => {
    const sent = signatureHeaders([next, key], { id: 'm1', timestamp: seconds, body: '{}' })
    expect(verify([key], { ...sent }, '{}', now)).toMatchObject({ ok: true, secret: key })
    expect(verify([next], { ...sent }, '{}', now)).toMatchObject({ ok: true, secret: next })
    expect(verify([secretText(Buffer.alloc(32, 9))], { ...sent }, '{}', now)).toEqual({ ok: false, reason: 'no-match' })
  })

  it('refuse any other id, time, body or scheme', () => {
    const sent = { ...signatureHeaders([key], { id: 'm1', timestamp: seconds, body: '{}' }) }
    const refused = (headers: Record<string, string | undefined>, body = '{}') => verify([key], headers, body, now)
    expect(refused(sent, '{} ')).toEqual({ ok: false, reason: 'no-match' })
    expect(refused({ ...sent, 'webhook-id': 'm2' })).toEqual({ ok: false, reason: 'no-match' })
    expect(refused({ ...sent, 'webhook-timestamp': String(seconds + 1) })).toEqual({ ok: false, reason: 'no-match' })
    expect(refused({ ...sent, 'webhook-signature': sent['webhook-signature'].replace('v1,', 'v2,') })).toEqual({
      ok: false,
      reason: 'no-match',
    })
    expect(refused({ ...sent, 'webhook-signature': '' })).toEqual({ ok: false, reason: 'missing' })
    expect(refused({ ...sent, 'webhook-timestamp': '1e9' })).toEqual({ ok: false, reason: 'malformed' })
    // The dot separates the signed parts: an id that contains one could be read in two ways.
    expect(refused({ ...sent, 'webhook-id': 'm1.1' })).toEqual({ ok: false, reason: 'malformed' })
  })

  it('hold for five minutes to either side', () => {
    const at = (offset: number) => {
      const headers = signatureHeaders([key], { id: 'm1', timestamp: seconds + offset, body: '{}' })
      return verify([key], { ...headers }, '{}', now)
    }
    expect(at(-300).ok).toBe(true)
    expect(at(300).ok).toBe(true)
    expect(at(-301)).toEqual({ ok: false, reason: 'too-old' })
    expect(at(301)).toEqual({ ok: false, reason: 'too-new' })
  })

  it('need a real key', () => {
    for (const bad of ['', 'secret', 'whsec_', 'whsec_***', secretText(Buffer.alloc(8))])
      expect(() => sign([bad], { id: 'm', timestamp: 1, body: '' })).toThrow(SigningKeyError)
  })
})

it('message ids are UUIDs of version 7 in the order of time', () => {
  const ids = [0, 1, 1000].map((ms) => messageId(new Date(now.getTime() + ms)))
  expect(ids).toEqual([...ids].sort())
  for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
})
