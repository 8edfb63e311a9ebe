import { randomUUID } from 'node:crypto'
import { ProcedureCertificate, Publication } from '@zhifa/domain'
import { beforeEach, describe, expect, it } from 'vitest'
import {
  type MemoryStore,
  memoryStore,
  sampleAgency,
  sampleKey,
  samplePublication,
  sampleSecret,
  sampleWithdrawal,
  withAttachment,
} from '../../testing'
import { idempotencyKey, isReceiptGenuine, Receipt } from '../contract'
import { contentDigest } from '../digest'
import { messageId, secretText, signatureHeaders } from '../signature'
import type { Platform } from './platform'
import { readBack, receive } from './receive'
import { recordIdOf } from './record-id'

let store: MemoryStore
let platform: Platform
let now: Date

beforeEach(() => {
  now = new Date('2026-09-29T02:00:00Z')
  store = memoryStore()
  platform = {
    senders: [{ agencyUscc: sampleAgency.uscc, secrets: [sampleSecret] }],
    store,
    now: () => now,
    newId: randomUUID,
    recordIdOf,
    publicUrlOf: (id) => `https://example.test/items/${id}`,
  }
})

const envelope = (publication: Publication, change: object = {}) => ({
  messageId: messageId(now),
  idempotencyKey: idempotencyKey(publication, 'county'),
  channel: 'county',
  sentAt: now.toISOString(),
  publication,
  ...change,
})

function signed(content: { messageId: string }, secret = sampleSecret) {
  const body = Buffer.from(JSON.stringify(content))
  const timestamp = Math.floor(now.getTime() / 1000)
  return { headers: { ...signatureHeaders([secret], { id: content.messageId, timestamp, body }) }, body }
}

const push = async (publication: Publication, change?: object) => {
  const { status, body } = await receive(signed(envelope(publication, change)), platform)
  return { status, ...(body as Receipt) }
}

describe('the outcomes of the contract [D5.2]', () => {
  it('applies a first version and signs a receipt that names the place', async () => {
    const publication = samplePublication('1')
    const receipt = await push(publication)
    expect(receipt).toMatchObject({
      status: 200,
      outcome: 'applied',
      level: 'published',
      heldVersion: 1,
      digest: contentDigest(publication),
    })
    expect(receipt.publicUrl).toBe(`https://example.test/items/${recordIdOf(publication.key)}`)
    const { status: _, ...plain } = receipt
    expect(isReceiptGenuine(Receipt.parse(plain), [sampleSecret])).toBe(true)
    expect(isReceiptGenuine(Receipt.parse({ ...plain, heldVersion: 2 }), [sampleSecret])).toBe(false)
  })

  it('answers a duplicate with the first receipt', async () => {
    const first = await push(samplePublication('1'))
    now = new Date(now.getTime() + 60_000)
    const again = await push(samplePublication('1'))
    expect(again).toMatchObject({ status: 200, outcome: 'duplicate', receiptId: first.receiptId, at: first.at })
    expect(store.applied).toHaveLength(1)
  })

  it('answers other content under the same version with a conflict', async () => {
    await push(samplePublication('1'))
    expect(await push(samplePublication('1', 1, '另一案'))).toMatchObject({
      status: 409,
      outcome: 'conflict',
      level: 'rejected',
      heldVersion: 1,
    })
    expect(store.applied).toHaveLength(1)
  })

  it('does not apply a lower version, so nothing withdrawn comes back [D4.4]', async () => {
    await push(samplePublication('1'))
    expect(await push(sampleWithdrawal('1', 3))).toMatchObject({
      outcome: 'applied',
      level: 'withdrawn',
      heldVersion: 3,
    })
    expect(await push(samplePublication('1', 2))).toMatchObject({
      status: 200,
      outcome: 'stale',
      level: 'withdrawn',
      heldVersion: 3,
    })
    expect(store.shown.get(sampleKey('1'))).toMatchObject({ verb: 'withdraw', version: 3 })
  })

  it('applies over a gap and publishes again with a higher version', async () => {
    await push(sampleWithdrawal('1', 4))
    expect(await push(samplePublication('1', 9))).toMatchObject({
      outcome: 'applied',
      level: 'published',
      heldVersion: 9,
    })
  })

  it('reads back what is shown, signed', async () => {
    await push(samplePublication('1'))
    expect(await readBack(sampleKey('1'), platform)).toMatchObject({
      status: 200,
      body: { version: 1, state: 'published', visible: true },
    })
    expect(await readBack(sampleKey('2'), platform)).toMatchObject({ status: 404, body: { code: 'not-found' } })
  })
})

describe('what a platform does not look at [D5.2]', () => {
  const refusedWith = async (message: { headers: Record<string, string>; body: Buffer }) => {
    const { status, body } = await receive(message, platform)
    expect(store.applied).toHaveLength(0)
    return `${status} ${(body as { code: string }).code}`
  }

  it('messages without a good signature', async () => {
    const message = signed(envelope(samplePublication('1')))
    expect(await refusedWith({ ...message, headers: {} })).toBe('401 signature-missing')
    expect(await refusedWith({ ...message, body: Buffer.concat([message.body, Buffer.from(' ')]) })).toBe(
      '401 signature-invalid',
    )
    expect(await refusedWith(signed(envelope(samplePublication('1')), secretText(Buffer.alloc(32))))).toBe(
      '401 signature-invalid',
    )
  })

  it('messages out of the time window', async () => {
    const message = signed(envelope(samplePublication('1')))
    now = new Date(now.getTime() + 301_000)
    expect(await refusedWith(message)).toBe('401 timestamp-out-of-window')
  })

  it('a message that arrived before, whatever happened to it', async () => {
    const message = signed(envelope(samplePublication('1')))
    await receive(message, platform)
    expect(await receive(message, platform)).toMatchObject({ status: 409, body: { code: 'replayed' } })
    expect(store.applied).toHaveLength(1)
  })

  it('items of another agency', async () => {
    const other = { ...samplePublication('1'), key: '11999999MB0000027M:penalty:1' }
    expect(await refusedWith(signed(envelope(other)))).toBe('403 not-your-record')
  })

  it('what is not JSON, not an envelope, or names another message', async () => {
    const bytes = (body: Buffer) => {
      const timestamp = Math.floor(now.getTime() / 1000)
      return { headers: { ...signatureHeaders([sampleSecret], { id: 'm1', timestamp, body }) }, body }
    }
    expect(await refusedWith(bytes(Buffer.from('{')))).toBe('422 not-json')
    expect(await refusedWith(bytes(Buffer.from([0x22, 0xc4, 0xe3, 0x22])))).toBe('422 not-json')
    expect(await refusedWith(bytes(Buffer.from('"\\ud800"')))).toBe('422 not-json')
    expect(await refusedWith(bytes(Buffer.from('null')))).toBe('422 invalid')
    expect(await refusedWith(signed(envelope(samplePublication('1'), { extra: 1 })))).toBe('422 invalid')
    const message = signed(envelope(samplePublication('1')))
    const renamed = JSON.parse(message.body.toString())
    renamed.messageId = messageId(now)
    const body = Buffer.from(JSON.stringify(renamed))
    const id = message.headers['webhook-id']
    const headers = { ...signatureHeaders([sampleSecret], { id, timestamp: Math.floor(now.getTime() / 1000), body }) }
    expect(await refusedWith({ headers, body })).toBe('422 invalid')
  })
})

/** The sample with other words in its content. */
function changed(change: object): Publication {
  const publication = samplePublication('1')
  return publication.verb === 'publish'
    ? ({ ...publication, content: { ...publication.content, ...change } } as Publication)
    : publication
}

/** A licence or an inspection of the agency of the sample. */
function resultOf(kind: 'licence' | 'inspection', change: object): Publication {
  const publication = samplePublication('1')
  if (publication.verb !== 'publish') throw new Error('a withdrawal')
  const { documentNumber, caseName, partyName, partyKind, decidedOn, agencyName, agencyUscc } = publication.content
  const common = { kind, documentNumber, caseName, partyName, partyKind, decidedOn, agencyName, agencyUscc }
  const own =
    kind === 'licence'
      ? { outcome: 'granted', documentTitle: '准予行政许可决定书', category: '普通', matter: '公共场所卫生许可' }
      : {
          manner: 'planned',
          items: ['公共场所卫生'],
          inspectedOn: '2026-09-25',
          conclusion: 'no-problem',
          summary: '无。',
        }
  return Publication.parse({
    ...publication,
    key: `${sampleAgency.uscc}:${kind}:1`,
    content: { ...common, ...own, ...change },
  })
}

const json = (publication: Publication): Publication =>
  publication.verb === 'publish'
    ? {
        ...publication,
        attachments: publication.attachments.map((file) => ({ ...file, mediaType: 'application/json' as const })),
      }
    : publication

/** The least that is a certificate of an item: what it proves is not asked here. */
function sampleCertificate(publication: Publication): ProcedureCertificate {
  if (publication.verb !== 'publish') throw new Error('a withdrawal')
  const words = { zh: '示例', en: 'sample' }
  return ProcedureCertificate.parse({
    version: 'zhifa-certificate/3',
    key: publication.key,
    documentNumber: publication.content.documentNumber,
    agencyUscc: sampleAgency.uscc,
    procedure: 'penalty.ordinary',
    decidedOn: publication.content.decidedOn,
    lawDigest: '0'.repeat(64),
    steps: [
      {
        ...{ step: 'decision', on: '2026-09-25', people: 1, recorded: true, by: [1], handling: [1], wanted: [1] },
        confirmed: [{ person: 1, way: 'session', key: false }],
        rechecked: { dates: 'met', people: 'met', confirmations: 'met' },
      },
    ],
    checks: [],
    review: { determination: 'not-required', grounds: [] },
    periods: [],
    proves: words,
    cannotProve: words,
  })
}

describe('what a platform refuses with a signed receipt [D5.2]', () => {
  it('names every wrong field in Chinese and English', async () => {
    const bad = { ...samplePublication('1'), approvedOn: '2026-02-30', phone: '13800000000' }
    const receipt = await push(bad as Publication)
    expect(receipt).toMatchObject({ status: 422, outcome: 'refused', level: 'rejected' })
    expect(receipt.errors.map(({ field }) => field).sort()).toEqual(['publication.approvedOn', 'publication.phone'])
    for (const { message } of receipt.errors) {
      expect(message.zh).toMatch(/\p{Script=Han}/u)
      expect(message.en).toMatch(/[a-z]/)
    }
    expect(store.applied).toHaveLength(0)
  })

  it.each([
    ['a wrong idempotency key', samplePublication('1'), { idempotencyKey: 'x' }, 'idempotencyKey'],
    [
      'a character that no database takes',
      samplePublication('1', 1, '示例\u0000案'),
      {},
      'publication.content.caseName',
    ],
    [
      'a kind that is not the key’s',
      { ...samplePublication('1'), key: `${sampleAgency.uscc}:licence:1` } as Publication,
      {},
      'publication.content.kind',
    ],
    [
      'an approval that is yet to come',
      { ...samplePublication('1'), approvedOn: '2099-12-31' },
      {},
      'publication.approvedOn',
    ],
    [
      'an approval before the decision',
      { ...samplePublication('1'), approvedOn: '2020-01-01' },
      {},
      'publication.approvedOn',
    ],
    [
      'a publication that ends before it was decided',
      changed({ publicUntil: '2026-09-24' }),
      {},
      'publication.content.publicUntil',
    ],
    [
      'a licence that ends before it begins',
      resultOf('licence', { validFrom: '2026-09-25', validUntil: '2026-09-24' }),
      {},
      'publication.content.validUntil',
    ],
    [
      'an inspection after its result',
      resultOf('inspection', { inspectedOn: '2026-09-26' }),
      {},
      'publication.content.inspectedOn',
    ],
  ])('%s', async (_, publication, change, field) => {
    const receipt = await push(publication, change)
    expect(receipt).toMatchObject({ status: 422, errors: [{ field }] })
  })

  it('what has no certificate of its own, of kinds that must bring one', async () => {
    platform = { ...platform, certified: ['penalty'] }
    const bare = samplePublication('1')
    const refused = { status: 422, outcome: 'refused', errors: [{ field: 'publication.attachments' }] }
    expect(await push(bare)).toMatchObject(refused)
    const text = withAttachment(bare, Buffer.from('{}'), '证书.json')
    expect(await push(json(text))).toMatchObject(refused)
    const certificate = (change: object) =>
      json(withAttachment(bare, Buffer.from(JSON.stringify({ ...sampleCertificate(bare), ...change })), '证书.json'))
    expect(await push(certificate({ key: sampleKey('2') }))).toMatchObject(refused)
    expect(await push(certificate({ documentNumber: '示卫罚〔2026〕2号' }))).toMatchObject(refused)
    expect(store.applied).toHaveLength(0)
    expect(await push(certificate({}))).toMatchObject({ status: 200, outcome: 'applied' })
    expect(await push(resultOf('licence', {}))).toMatchObject({ status: 200, outcome: 'applied' })
    expect(await push(sampleWithdrawal('1', 2))).toMatchObject({ status: 200, outcome: 'applied' })
  })

  it('an attachment whose bytes are not the approved ones', async () => {
    const good = withAttachment(samplePublication('1'), Buffer.from('%PDF-1.4 a'))
    const swapped = structuredClone(good) as typeof good & { attachments: { base64: string }[] }
    if (swapped.attachments[0]) swapped.attachments[0].base64 = Buffer.from('%PDF-1.4 b').toString('base64')
    expect(await push(swapped)).toMatchObject({ status: 422, errors: [{ field: 'publication.attachments.0.sha256' }] })
    expect(await push(good)).toMatchObject({ status: 200, outcome: 'applied' })
  })
})
