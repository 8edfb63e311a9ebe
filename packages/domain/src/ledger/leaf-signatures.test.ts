import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { sampleBureau, sampleLaw, sampleRecord, sampleRegistry } from '../../testing'
import { type Assertion, authenticator, personal } from '../../testing/authenticator'
import type { Confirmation } from '../case/record/confirmation'
import type { CaseRecord, Entry } from '../case/record/entry'
import { certify } from '../certificate/certify'
import { run } from '../cli/run'
import { signaturesAsked } from '../handling/signatures-asked'
import { china } from '../law/china'
import { lawBook } from '../law/law-book'
import type { Layer } from '../law/layer'
import { liaoning } from '../law/liaoning'
import { leafLine, leafOf } from './ledger'
import { personalKeyOf, publicKeyOf } from './personal-key'
import { verifyLedger } from './verify'

const record = sampleRecord()
const filing = record.entries.find(({ step }) => step === 'filing')!
const signers = (filing.confirmations ?? []).map(({ person }) => person)
const keys = {
  [signers[0]!]: authenticator('ES256'),
  [signers[1]!]: authenticator('RS256'),
  [signers[2]!]: authenticator('Ed25519'),
}
const demanding: Layer = {
  ...sampleBureau,
  parameters: [
    ...sampleBureau.parameters,
    {
      id: 'confirmation.key.filing',
      new: true,
      title: '立案须以个人密钥签名确认（演示）',
      unit: 'flag',
      versions: [{ from: '2018-12-05', value: true, cites: ['国办发〔2018〕118号'], grade: 'unverified' }],
    },
  ],
}
const demandingLaw = lawBook(china, liaoning, demanding)

const registered = (person: string, id: string, cose: string) => ({
  agency: record.agency,
  event: {
    kind: 'passkey' as const,
    subject: id,
    at: '2026-01-02T09:00',
    by: person,
    body: { person, public_key: cose, relying_party: 'desk.example', transports: '[]' },
  },
})
const registrations = Object.entries(keys).map(([person, { id, cose }]) => leafLine(registered(person, id, cose)))

const signing = (word: Confirmation, how: Assertion = {}, by = word.person): Confirmation => ({
  ...word,
  how: { way: 'session', key: keys[by]!.signs(word.digest, how) },
})
const withFiling = (change: (entry: Entry) => Entry): CaseRecord => ({
  ...record,
  entries: record.entries.map((entry) => (entry.seq === filing.seq ? change(entry) : entry)),
})
const words = (change: (word: Confirmation) => Confirmation) => (entry: Entry) => ({
  ...entry,
  confirmations: (entry.confirmations ?? []).map(change),
})
const signedByAll = withFiling(words((word) => signing(word)))
const linesOf = (of: CaseRecord) => of.entries.map((entry) => leafLine(leafOf(of, entry)))
const check = (of: CaseRecord, { law = sampleLaw, before = registrations } = {}) =>
  verifyLedger([...before, ...linesOf(of)], undefined, { verify: personal, asked: signaturesAsked(law) })
const found = (...given: Parameters<typeof check>) =>
  check(...given).findings.map(({ code, read }) => [code, read?.case, read?.seq, read?.person])
/** As {@link found} of a change to the word of one person. */
const spoilt = (change: (word: Confirmation) => Confirmation) =>
  found(withFiling(words((word) => (word.person === signers[0] ? change(signing(word)) : signing(word)))))
const at = (code: string, person: string | undefined) => [[code, record.id, filing.seq, person]]
const key = ({ how }: Confirmation) => {
  if (how.way !== 'session' || !how.key) throw new Error('not signed')
  return how.key
}
const withKey = (word: Confirmation, change: object): Confirmation => ({
  ...word,
  how: { way: 'session', key: { ...key(word), ...change } },
})

describe('signatures by personal keys, checked without a server', () => {
  it('of three kinds of keys are good, and counted; a key demanded and given by all is no finding', () => {
    expect(signers).toHaveLength(3)
    expect(check(signedByAll)).toMatchObject({ sound: true, signatures: { good: 3, unknown: 0 } })
    expect(check(signedByAll, { law: demandingLaw }).sound).toBe(true)
    expect(check(record)).toMatchObject({ sound: true, signatures: { good: 0, unknown: 0 } })
  })

  it('a forged one is found, with entry and person', () => {
    const flipped = (word: Confirmation) => {
      const { signature } = key(word)
      return withKey(word, {
        signature: `${signature.slice(0, 20)}${signature[20] === 'A' ? 'B' : 'A'}${signature.slice(21)}`,
      })
    }
    expect(spoilt(flipped)).toEqual(at('confirmation.signature-forged', signers[0]))
    const other = authenticator('ES256').signs(filing.confirmations![0]!.digest)
    expect(spoilt((word) => withKey(word, { signature: other.signature }))).toEqual(
      at('confirmation.signature-forged', signers[0]),
    )
    const message = check(withFiling(words((word) => flipped(signing(word))))).findings[0]!.message
    expect(message.zh).toContain(`案件${record.id}第${filing.seq}项，${signers[0]}：`)
  })

  it('one over another text, with another key, unattended or unreadable is found', () => {
    const digest = 'e'.repeat(64)
    expect(spoilt((word) => ({ ...word, how: { way: 'session', key: keys[word.person]!.signs(digest) } }))).toEqual(
      at('confirmation.signature-other-text', signers[0]),
    )
    expect(spoilt((word) => signing(word, {}, signers[1]))).toEqual(at('confirmation.key-of-another', signers[0]))
    expect(spoilt((word) => signing(word, { flags: 0b001 }))).toEqual(
      at('confirmation.signature-unattended', signers[0]),
    )
    expect(spoilt((word) => signing(word, { flags: 0b100 }))).toEqual(
      at('confirmation.signature-unattended', signers[0]),
    )
    expect(spoilt((word) => signing(word, { host: 'other.example' }))).toEqual(
      at('confirmation.signature-unattended', signers[0]),
    )
    expect(spoilt((word) => signing(word, { type: 'webauthn.create' }))).toEqual(
      at('confirmation.signature-unreadable', signers[0]),
    )
    for (const part of ['clientData', 'authenticatorData', 'signature'])
      expect(spoilt((word) => withKey(word, { [part]: '!' }))).toEqual(
        at('confirmation.signature-unreadable', signers[0]),
      )
  })

  it('a key counts from its registration, for whom it was registered first', () => {
    const all = signers.map((person) => ['confirmation.key-unknown', record.id, filing.seq, person])
    expect(found(signedByAll, { before: [] })).toEqual(all)
    const [person, thief] = signers as [string, string]
    const { id, cose } = keys[person]!
    const again = [...registrations, leafLine(registered(thief, id, cose))]
    expect(found(signedByAll, { before: again })).toEqual([])
    expect(
      found(withFiling(words((word) => (word.person === thief ? signing(word, {}, person) : word))), { before: again }),
    ).toEqual(at('confirmation.key-of-another', thief))
  })

  it('an entry whose words were changed after they were signed is found by every signature', () => {
    const changed = {
      ...signedByAll,
      entries: signedByAll.entries.map((entry) =>
        entry.seq === filing.seq ? { ...entry, data: { ...(entry.data as object), summary: '改动后的案情。' } } : entry,
      ),
    }
    expect(found(changed)).toEqual(
      signers.map((person) => ['confirmation.signature-other-text', record.id, filing.seq, person]),
    )
  })

  it('a missing one is found where a layer demands it, and so is a word that was taken out', () => {
    const without = withFiling(words((word) => (word.person === signers[2] ? word : signing(word))))
    expect(found(without)).toEqual([])
    expect(found(without, { law: demandingLaw })).toEqual(at('confirmation.signature-missing', signers[2]))
    const bare = withFiling(({ confirmations, ...entry }) => entry)
    expect(found(bare, { law: demandingLaw }).map(([code, , , person]) => [code, person])).toEqual(
      signers.map((person) => ['confirmation.signature-missing', person]),
    )
  })

  it('says of an entry that it cannot be read, or is of a procedure that this reader does not have', () => {
    const odd = withFiling((entry) => ({ ...entry, step: 'no-such-step' }))
    expect(found(odd)).toEqual(at('ledger.entry-unreadable', undefined))
    const own = { ...signedByAll, procedure: 'own.procedure' }
    expect(check(own)).toMatchObject({ sound: true, signatures: { good: 0, unknown: record.entries.length } })
  })

  it('reads only the keys that it can check', () => {
    for (const { cose } of Object.values(keys)) expect(publicKeyOf(cose)).toBeDefined()
    for (const wrong of ['', '!', 'oA', Buffer.from('text').toString('base64url'), `${Object.values(keys)[0]!.cose}AA`])
      expect(publicKeyOf(wrong)).toBeUndefined()
    const { id, cose } = Object.values(keys)[0]!
    const { event } = registered('officer-a', id, cose)
    expect(personalKeyOf(event)?.[1].person).toBe('officer-a')
    expect(personalKeyOf({ ...event, kind: 'account' })).toBeUndefined()
    expect(personalKeyOf({ ...event, body: { person: 'officer-a' } })).toBeUndefined()
  })
})

describe('the certificate asks the signatures again', () => {
  const personalKeys = {
    verify: personal,
    keys: new Map(
      Object.entries(keys).flatMap(([person, { id, cose }]) => {
        const read = personalKeyOf(registered(person, id, cose).event)
        return read ? [read] : []
      }),
    ),
  }
  const outcome = (of: CaseRecord, given?: typeof personalKeys) =>
    certify(of, { law: sampleLaw, registry: sampleRegistry, ...(given ? { personalKeys: given } : {}) })?.steps.find(
      ({ step }) => step === 'filing',
    )?.rechecked.confirmations

  it('met when all are good, not met when one is forged, open when nobody could check', () => {
    expect(outcome(signedByAll, personalKeys)).toBe('met')
    expect(outcome(signedByAll)).toBe('undetermined')
    expect(outcome(record)).toBe('met')
    const forged = withFiling(
      words((word) => (word.person === signers[1] ? signing(word, { flags: 0 }) : signing(word))),
    )
    expect(outcome(forged, personalKeys)).toBe('not-met')
  })
})

describe('zhifa-domain verify', () => {
  const dir = mkdtempSync(join(tmpdir(), 'zhifa-'))
  afterAll(() => rmSync(dir, { recursive: true }))
  const file = (name: string, text: string): string => {
    writeFileSync(join(dir, name), text)
    return join(dir, name)
  }

  it('counts the good signatures, names the entry and person of a forged and of a missing one', async () => {
    const good = await run(['verify', file('good.jsonl', [...registrations, ...linesOf(signedByAll)].join('\n'))])
    expect([good.code, good.err]).toEqual([0, ''])
    expect(good.out).toContain('个人密钥签名3个')
    const forged = withFiling(
      words((word) => (word.person === signers[1] ? signing(word, { flags: 0 }) : signing(word))),
    )
    const bad = await run(['verify', file('bad.jsonl', [...registrations, ...linesOf(forged)].join('\n'))])
    expect(bad.code).toBe(1)
    expect(bad.err).toContain(`案件${record.id}第${filing.seq}项，${signers[1]}`)
    const layer = file('layer.json', JSON.stringify(demanding))
    const lacking = await run(['verify', file('none.jsonl', linesOf(record).join('\n')), '--layer', layer])
    expect([lacking.code, lacking.err.match(/没有个人密钥签名/g)?.length]).toEqual([1, 3])
  })
})
