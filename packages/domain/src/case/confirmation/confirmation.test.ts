import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sampleAct, sampleBureau, sampleLaw, sampleRecord, sampleRegistry, sampleRegistryData } from '../../../testing'
import { confirmedByAll } from '../../handling/confirmed-by-all'
import { perform, preflight } from '../../handling/handling'
import { procedureOf } from '../../handling/procedure-of'
import { china } from '../../law/china'
import { type LawBook, lawBook } from '../../law/law-book'
import { liaoning } from '../../law/liaoning'
import { registry } from '../../people/registry'
import type { Confirmation } from '../record/confirmation'
import type { Act, CaseRecord } from '../record/entry'
import { type Confirmed, confirmersOf } from './confirmation-findings'
import { differences } from './differences'
import { entryDigest } from './proposal'

const base = sampleRecord({ upTo: 'intake' })
const filing = sampleAct(base, 'filing')
const at = `${filing.on}T16:00`
const given = confirmedByAll(base, filing, at)
const context = { law: sampleLaw, registry: sampleRegistry }
const codes = (confirmed: Confirmed, act: Act = filing, record: CaseRecord = base, more: object = {}): string[] => {
  const done = perform(record, act, { ...context, ...more, ...confirmed })
  return done.ok ? [] : done.findings.map((item) => item.code)
}
const with_ = (change: (item: Confirmation) => Confirmation, person = 'agency-head'): Confirmed => ({
  ...given,
  confirmations: given.confirmations.map((item) => (item.person === person ? change(item) : item)),
})
const head = given.confirmations.find(({ person }) => person === 'agency-head')!
const statement = { id: '证据9', kind: 'statement' as const, title: '说明', proves: '事实' }
const layered = (id: string, value: boolean): LawBook =>
  lawBook(china, liaoning, {
    ...sampleBureau,
    parameters: [
      ...sampleBureau.parameters,
      {
        id,
        ...(china.parameters.some((known) => known.id === id) ? {} : { new: true as const }),
        title: '本机关设定（演示）',
        unit: 'flag',
        versions: [{ from: '2018-12-05', value, cites: ['国办发〔2018〕118号'], grade: 'unverified' }],
      },
    ],
  })

describe('an act enters the record when everybody whom it names has confirmed it', () => {
  it('all have: the entry keeps who entered it, when, and each word, and the digest can be made again from it', () => {
    const done = perform(base, filing, { ...context, ...given })
    if (!done.ok) throw new Error('refused')
    expect(done.entry.entered).toMatchObject({ by: { id: 'officer-a', name: '示例甲' }, at })
    expect(done.entry.confirmations?.map(({ person }) => person)).toEqual(['officer-a', 'officer-b', 'agency-head'])
    const step = procedureOf(base).steps.filing!
    for (const { digest } of done.entry.confirmations ?? [])
      expect(digest).toBe(entryDigest(done.record, step, done.entry))
  })

  it.each(['officer-a', 'officer-b', 'agency-head'])('%s has not', (person) => {
    const confirmations = given.confirmations.filter((item) => item.person !== person)
    expect(codes({ ...given, confirmations })).toEqual(['act.not-confirmed'])
  })

  it('nobody has: one finding for each', () => {
    expect(codes({ ...given, confirmations: [] })).toEqual(Array(3).fill('act.not-confirmed'))
  })

  it('P2: one person enters the act of others, and confirms for them', () => {
    const own = given.confirmations.map((item) => ({ ...item, person: 'officer-a' }))
    expect(codes({ ...given, confirmations: own })).toEqual(
      expect.arrayContaining(['act.not-confirmed', 'confirmation.twice']),
    )
    expect(codes(confirmedByAll(base, filing, at, { enteredBy: 'archivist' }))).toEqual(['act.entered-for-others'])
    expect(codes(confirmedByAll(base, filing, at, { enteredBy: 'nobody' }))).toContain('act.entered-by-stranger')
  })

  it('another text, a stranger, twice, before it was proposed', () => {
    expect(codes(with_((item) => ({ ...item, digest: '0'.repeat(64) })))).toEqual(['confirmation.other-text'])
    expect(codes({ ...given, confirmations: [...given.confirmations, { ...head, person: 'officer-c' }] })).toEqual([
      'confirmation.stranger',
    ])
    expect(codes({ ...given, confirmations: [...given.confirmations, head] })).toEqual(
      Array(2).fill('confirmation.twice'),
    )
    expect(codes(with_((item) => ({ ...item, at: `${filing.on}T15:59` })))).toEqual(['confirmation.before-proposal'])
  })

  it('the proposal changed after it was confirmed', () => {
    const changed = sampleAct(base, 'filing', { data: { summary: '另一案情。' } })
    expect(new Set(codes(given, changed))).toEqual(new Set(['confirmation.other-text']))
    expect(differences(filing, changed).map(({ path }) => path)).toEqual([['data', 'summary']])
    expect(differences(filing, structuredClone(filing))).toEqual([])
    expect(differences({ a: [1, 2], b: 'x' }, { a: [1], c: 'y' })).toEqual([
      { path: ['a', 1], before: 2 },
      { path: ['b'], before: 'x' },
      { path: ['c'], after: 'y' },
    ])
  })

  it('another act has overtaken it: it is confirmed anew, as it stands, without retyping', () => {
    const record = sampleRecord({ upTo: 'evidence' })
    const interview = sampleAct(record, 'interview')
    const before = confirmedByAll(record, interview, `${interview.on}T16:00`)
    const evidence = perform(
      record,
      { ...sampleAct(record, 'evidence'), data: { items: [statement] } },
      {
        ...context,
        ...confirmedByAll(
          record,
          { ...sampleAct(record, 'evidence'), data: { items: [statement] } },
          `${interview.on}T17:00`,
        ),
      },
    )
    if (!evidence.ok) throw new Error('refused')
    expect(new Set(codes(before, interview, evidence.record))).toEqual(new Set(['confirmation.other-text']))
    expect(
      codes(confirmedByAll(evidence.record, interview, `${interview.on}T18:00`), interview, evidence.record),
    ).toEqual([])
  })

  it('of two heads who confirm at once only the one whom the act names approves', () => {
    const deputy = { ...head, person: 'deputy-head' }
    expect(codes({ ...given, confirmations: [...given.confirmations, deputy] })).toEqual(['confirmation.stranger'])
    const other = { ...filing, approvedBy: 'deputy-head' }
    expect(new Set(codes({ ...given, confirmations: [...given.confirmations.slice(0, 2), deputy] }, other))).toEqual(
      new Set(['confirmation.other-text']),
    )
    const byDeputy = perform(base, other, { ...context, ...confirmedByAll(base, other, at) })
    if (!byDeputy.ok) throw new Error('refused')
    // Whoever comes second finds the case in another place.
    expect(codes(given, filing, byDeputy.record)).toEqual(
      expect.arrayContaining(['act.done-already', 'confirmation.other-text']),
    )
  })

  it('somebody who left neither proposes nor confirms', () => {
    const people = registry({
      ...sampleRegistryData,
      officers: sampleRegistryData.officers.map((officer) =>
        officer.id === 'agency-head' || officer.id === 'officer-a' ? { ...officer, left: '2026-10-01' } : officer,
      ),
    } as never)
    expect(codes(given, filing, base, { registry: people })).toEqual(
      expect.arrayContaining([
        'act.wrong-role',
        'act.not-approved',
        'act.entered-by-stranger',
        'confirmation.not-in-service',
      ]),
    )
  })

  it('the members of a discussion, a successor and who waives a recording confirm too', () => {
    const steps = procedureOf(base).steps
    const by = (step: string, data: object, more: Partial<Act> = {}) =>
      confirmersOf(steps[step]!, { by: ['x'], ...more } as Act, data)
    expect(by('collective-discussion', { attendees: ['agency-head', 'deputy-head'] })).toEqual([
      'x',
      'agency-head',
      'deputy-head',
    ])
    expect(by('handover', { from: 'a', to: 'officer-c' }, { approvedBy: 'section-head' })).toEqual([
      'x',
      'section-head',
      'officer-c',
    ])
    expect(by('scene-inspection', {}, { recordingWaiver: { reason: '设备故障', approvedBy: 'section-head' } })).toEqual(
      ['x', 'section-head'],
    )
  })
})

describe('ways to confirm', () => {
  const paper: Confirmation['how'] = { way: 'paper', sha256: 'a'.repeat(64), attestedBy: 'archivist' }
  const external: Confirmation['how'] = { way: 'external', system: '机关办公系统', reference: '〔2026〕3号' }
  const key = { key: 'k1', authenticatorData: 'a', clientData: 'c', signature: 's' }
  const all = (how: Confirmation['how'], enteredBy = 'officer-a') =>
    confirmedByAll(base, filing, at, { how, enteredBy })

  it('an original on paper is attested by somebody else of the registry, an approval elsewhere names it', () => {
    expect(codes(all(paper))).toEqual([])
    expect(codes(all(external))).toEqual([])
    // What was signed elsewhere may be entered by whoever keeps the records.
    expect(codes(all(paper, 'office-head'))).toEqual([])
    // Nor does one person enter an act in the names of others by his own word on their originals.
    const unattested = new Set(['confirmation.not-attested'])
    expect(new Set(codes(all(paper, 'archivist')))).toEqual(unattested)
    for (const attestedBy of ['officer-a', 'officer-b', 'agency-head'])
      expect([attestedBy, new Set(codes(all({ ...paper, attestedBy })))]).toEqual([attestedBy, unattested])
    // But nobody puts in what he approves himself.
    expect(codes(all(external, 'agency-head'))).toEqual(['act.approves-own'])
    expect(codes(with_((item) => ({ ...item, how: { ...paper, attestedBy: 'agency-head' } })))).toEqual([
      'confirmation.not-attested',
    ])
    expect(codes(with_((item) => ({ ...item, how: { ...paper, attestedBy: 'nobody' } })))).toEqual([
      'confirmation.not-attested',
    ])
  })

  it('is not entered later than today: an act of the future stays one, whenever it is said to be entered', () => {
    const ask = (act: Act) =>
      new Set(codes(confirmedByAll(base, act, '2030-01-02T09:00'), act, base, { today: '2026-11-20' }))
    expect(ask(filing)).toEqual(new Set(['act.entered-in-future']))
    expect(ask({ ...filing, on: '2030-01-02' })).toContain('act.in-future')
  })

  it.each(['paper', 'external'] as const)('a layer forbids %s, for one step or for all', (way) => {
    const confirmed = all(way === 'paper' ? paper : external)
    const refused = (id: string, value = false) => new Set(codes(confirmed, filing, base, { law: layered(id, value) }))
    expect(refused(`confirmation.${way}.filing`)).toEqual(new Set(['confirmation.way-not-allowed']))
    expect(refused(`confirmation.${way}`)).toEqual(new Set(['confirmation.way-not-allowed']))
    expect(refused(`confirmation.${way}.decision`)).toEqual(new Set())
    // Nobody can forbid that a person confirms himself.
    expect(codes(given, filing, base, { law: layered('confirmation.session.filing', false) })).toEqual([])
  })

  it('a layer demands keys, for one step or for all', () => {
    const signed = all({ way: 'session', key })
    const ask = (confirmed: Confirmed, id: string) =>
      new Set(codes(confirmed, filing, base, { law: layered(id, true) }))
    for (const id of ['confirmation.key.filing', 'confirmation.key']) {
      expect(ask(given, id)).toEqual(new Set(['confirmation.key-missing']))
      expect(ask(all(paper), id)).toEqual(new Set(['confirmation.key-missing']))
      expect(ask(signed, id)).toEqual(new Set())
    }
    expect(ask(given, 'confirmation.key.decision')).toEqual(new Set())
  })
})

describe('confirmations as a whole', () => {
  it('only the whole set passes, however it is disturbed; the page before the button says the same', () => {
    const change = fc.record({
      person: fc.constantFrom('officer-a', 'officer-b', 'agency-head', 'deputy-head', 'officer-c'),
      digest: fc.constantFrom(head.digest, 'f'.repeat(64)),
      at: fc.constantFrom(at, `${filing.on}T15:00`, `${filing.on}T18:00`),
    })
    let passed = 0
    fc.assert(
      fc.property(fc.array(change, { maxLength: 5 }), fc.boolean(), (items, whole) => {
        const how = { way: 'session' as const }
        const confirmations = whole ? [...given.confirmations] : items.map((item) => ({ ...item, how }))
        const people = confirmations.map(({ person }) => person).sort()
        const right =
          people.join() === 'agency-head,officer-a,officer-b' &&
          confirmations.every((item) => item.digest === head.digest && item.at >= at)
        const found = codes({ ...given, confirmations })
        expect(found.length === 0).toBe(right)
        if (right) passed++
        const seen = preflight(base, filing, { ...context, ...given, confirmations }).filter(
          ({ outcome }) => outcome !== 'met',
        )
        expect(seen.map(({ code }) => code)).toEqual(found)
      }),
      { numRuns: 150 },
    )
    expect(passed).toBeGreaterThan(20)
  })
})
