import { describe, expect, it } from 'vitest'
import { sampleLaw, sampleRegistry } from '../../testing'
import { deadline } from '../deadline/deadline'
import { hasRole, Registry } from '../people/registry'
import {
  type Administration,
  administrationAfter,
  administrationOf,
  approveChanges,
  type BureauChange,
  changesFindings,
  enterFirstAdministrator,
  houseAfter,
  houseOf,
  lawDifferences,
  proposeChanges,
  returnChanges,
  withdrawChanges,
} from '.'

const on = '2026-11-28'
const agency = sampleRegistry.agencies.get('demo-bureau')!
const keeper = {
  id: 'keeper',
  name: '示例子',
  department: '办公室',
  post: '系统管理员',
  roles: [{ role: 'administrator' as const, from: '2018-01-01' }],
  certificates: [],
}
const house = houseOf({
  registry: new Registry({
    agencies: [...sampleRegistry.agencies.values()],
    officers: [...sampleRegistry.officers.values(), keeper],
    devices: [...sampleRegistry.devices.values()],
  }),
  agency,
  law: sampleLaw,
})
const start = administrationOf(house)
const as = (id: string, day = on) => ({ officer: house.registry.officers.get(id)!, on: day })
const give = (person: string, role: 'handler' | 'office' | 'administrator', from = on): BureauChange =>
  ({ kind: 'role-given', person, role, from }) as BureauChange
const codes = (changes: readonly BureauChange[], day = on) =>
  changesFindings(house, changes, day).map(({ code }) => code)
const proposed = (changes: readonly BureauChange[], by = 'keeper', state: Administration = start) =>
  proposeChanges(state, { act: 'a-1', changes, reason: '虚构任职文件〔2026〕1号' }, as(by))
const refusal = (answer: ReturnType<typeof proposed>) => (answer.ok ? [] : answer.findings.map(({ code }) => code))

function waiting(changes: readonly BureauChange[]): Administration {
  const answer = proposed(changes)
  if (!answer.ok) throw new Error(answer.findings.map(({ message }) => message.zh).join())
  return administrationAfter(start, answer.event)
}

describe('a monitoring device', () => {
  const device = { ...sampleRegistry.devices.get('camera-1')!, id: 'camera-3', from: '2026-12-01' }
  const entered = (change: object = {}): BureauChange =>
    ({ kind: 'device-entered', device: { ...device, ...change } }) as BureauChange

  it('comes into use after both reviews, marked, and with its place published', () => {
    expect(codes([entered()])).toEqual([])
    const later = { ...device.published, on: '2026-12-02' }
    const by = (id: string, day = '2026-02-02') => ({ legalReview: { by: id, on: day } })
    for (const change of [
      { published: later },
      { marked: false },
      { technicalReview: { ...later, by: '示例' } },
      // A rule of a department lets nobody record; nor does whoever reviewed it without being a reviewer.
      { basis: ['公共场所卫生管理条例实施细则 22'] },
      { basis: ['没有的法 1'] },
      by('officer-a'),
      by('nobody'),
      by('reviewer-a', '2017-01-01'),
    ])
      expect(codes([entered(change)])).toEqual(['administration.device-unreviewed'])
  })

  it('never for a day that has passed, and never twice under one number', () => {
    expect(codes([entered({ from: '2026-11-27' })])).toEqual(['administration.backdated'])
    expect(codes([entered(), entered()])).toEqual(['administration.device-exists'])
  })

  it('is retired from a day on, and stays for what it recorded before', () => {
    const retired = (id: string, until: string) => ({ kind: 'device-retired', device: id, until }) as BureauChange
    expect(codes([retired('camera-9', on)])).toEqual(['administration.unknown-device'])
    expect(codes([entered(), retired('camera-3', '2026-11-27')])).toEqual(['administration.backdated'])
    // A second end after the first would bring it back without a review.
    expect(codes([entered(), retired('camera-3', '2026-12-31'), retired('camera-3', '2030-12-31')])).toEqual([
      'administration.device-retired',
    ])
    const after = houseAfter(house, [entered(), retired('camera-3', '2026-12-31')])
    expect(after.registry.devices.get('camera-3')).toMatchObject({ until: '2026-12-31' })
  })
})

describe('the administrator', () => {
  it('acts in no case: every other role rests while they hold that one', () => {
    const both = { ...keeper, roles: [...keeper.roles, { role: 'handler' as const, from: '2018-01-01' }] }
    expect(hasRole(both, 'administrator', on)).toBe(true)
    expect(hasRole(both, 'handler', on)).toBe(false)
    expect(hasRole({ ...both, roles: both.roles.slice(1) }, 'handler', on)).toBe(true)
    expect(codes([give('officer-a', 'administrator')])).toEqual(['administration.administrator-apart'])
    expect(codes([give('keeper', 'handler')])).toEqual(['administration.administrator-apart'])
  })

  it('proposes, and nobody else; nothing of their own; and somebody else approves', () => {
    expect(refusal(proposed([give('reviewer-a', 'office')], 'agency-head'))).toEqual(['user.wrong-role'])
    expect(refusal(proposed([give('keeper', 'administrator')]))).toContain('administration.own-person')
    const state = waiting([give('reviewer-a', 'office')])
    const act = state.acts.get('a-1')!
    const approve = (id: string, digest = act.digest, day = on) =>
      refusal(approveChanges(state, act, digest, as(id, day)))
    expect(approve('keeper')).toEqual(['administration.approver-apart'])
    expect(approve('reviewer-a')).toEqual(['administration.approver-apart'])
    expect(approve('office-head')).toEqual(['user.wrong-role'])
    expect(approve('agency-head', '0'.repeat(64))).toEqual(['administration.approves-what-is-read'])
    expect(approve('agency-head')).toEqual([])
    // What was to begin yesterday is no longer approved: it would be a role of a day that has passed.
    expect(approve('agency-head', act.digest, '2026-11-29')).toEqual(['administration.backdated'])
    expect(refusal(returnChanges(state, act, act.digest, ' ', as('agency-head')))).toEqual([
      'administration.return-reasoned',
    ])
    expect(refusal(withdrawChanges(act, as('agency-head')))).toEqual(['administration.withdraws-own'])
  })

  it('a change of a head waits, and is approved by another head; where there is none, by the office', () => {
    const change: BureauChange = { kind: 'person-left', person: 'agency-head' as never, left: on }
    const state = waiting([change])
    expect(state.acts.get('a-1')?.state).toBe('waiting')
    const act = state.acts.get('a-1')!
    expect(refusal(approveChanges(state, act, act.digest, as('agency-head')))).toEqual([
      'administration.approver-apart',
    ])
    expect(refusal(approveChanges(state, act, act.digest, as('deputy-head')))).toEqual([])
    expect(refusal(approveChanges(state, act, act.digest, as('office-head')))).toEqual(['user.wrong-role'])
    const deputyLeft = houseAfter(house, [{ kind: 'person-left', person: 'deputy-head' as never, left: '2026-11-27' }])
    const alone = { ...state, house: deputyLeft }
    expect(refusal(approveChanges(alone, act, act.digest, as('office-head')))).toEqual([])
  })

  it('a change of the only head beside another one is no way past the head', () => {
    const deputyLeft = houseAfter(house, [{ kind: 'person-left', person: 'deputy-head' as never, left: '2026-11-27' }])
    const alone = { ...start, house: deputyLeft }
    const ofHead: BureauChange = { kind: 'person-left', person: 'agency-head' as never, left: on }
    const mixed = [give('reviewer-a', 'office'), ofHead]
    expect(refusal(proposed(mixed, 'keeper', alone))).toEqual(['administration.has-approver'])
    expect(refusal(proposed([ofHead], 'keeper', alone))).toEqual([])
    // Proposed while there was a second head, who has left since.
    const state = waiting(mixed)
    const act = state.acts.get('a-1')!
    expect(refusal(approveChanges({ ...state, house: deputyLeft }, act, act.digest, as('office-head')))).toEqual([
      'user.wrong-role',
    ])
  })

  it('what only takes powers away takes effect at once; what gives them waits', () => {
    const left = waiting([{ kind: 'person-left', person: 'officer-a' as never, left: on }])
    expect(left.acts.get('a-1')).toMatchObject({ state: 'in-effect', endedBy: { id: 'keeper' } })
    expect(left.house.registry.officers.get('officer-a')?.left).toBe(on)
    const given = waiting([give('reviewer-a', 'office')])
    expect(hasRole(given.house.registry.officers.get('reviewer-a')!, 'office', on)).toBe(false)
    const approval = approveChanges(given, given.acts.get('a-1')!, given.acts.get('a-1')!.digest, as('agency-head'))
    if (!approval.ok) throw new Error('refused')
    const after = administrationAfter(given, approval.event)
    const officer = after.house.registry.officers.get('reviewer-a')!
    expect([hasRole(officer, 'office', '2026-11-27'), hasRole(officer, 'office', on)]).toEqual([false, true])
    // Approved once: the same word again changes nothing.
    expect(administrationAfter(after, approval.event)).toBe(after)
  })
})

describe('people', () => {
  const certificate = (person: string, number: string, more = {}): BureauChange => ({
    kind: 'certificate-entered',
    person: person as never,
    number,
    categories: ['penalty'],
    area: '示例县',
    from: '2026-01-01',
    until: '2030-12-31',
    ...more,
  })

  it.each<[string, BureauChange, string[]]>([
    ['a role of yesterday', give('reviewer-a', 'office', '2026-11-27'), ['administration.backdated']],
    ['a role held already', give('officer-a', 'handler'), ['administration.role-held']],
    ['nobody', give('nobody', 'handler'), ['administration.unknown-person']],
    ['the certificate of another', certificate('officer-a', '示执00002'), ['administration.certificate-of-another']],
    ['a certificate twice', certificate('officer-a', '示执00001'), ['administration.certificate-exists']],
    ['its correction', certificate('officer-a', '示执00001', { corrects: true }), []],
    [
      'an examination of tomorrow',
      {
        kind: 'examination-entered',
        person: 'officer-a' as never,
        subject: 'enforcement',
        on: '2026-11-29',
        passed: true,
      },
      ['administration.not-yet'],
    ],
    [
      'a person twice',
      { kind: 'person-entered', person: 'new-one', name: '示例甲', department: '一科', post: '科员' },
      ['administration.namesake'],
    ],
    [
      'an id twice',
      { kind: 'person-entered', person: 'officer-a', name: '示例新', department: '一科', post: '科员' },
      ['administration.person-exists'],
    ],
  ])('%s', (_, change, expected) => {
    expect(codes([change])).toEqual(expected)
  })

  it('each row is judged after those before it, and named by its place', () => {
    const entered: BureauChange = {
      kind: 'person-entered',
      person: 'new-one',
      name: '示例新',
      department: '一科',
      post: '科员',
    }
    expect(codes([entered, certificate('new-one', '示执90001')])).toEqual([])
    const found = changesFindings(house, [entered, entered, certificate('new-one', '示执00001')], on)
    expect(found.map(({ path }) => path)).toEqual([
      [1, 'person'],
      [2, 'number'],
    ])
  })
})

describe('law', () => {
  const year = (date: string): BureauChange => ({
    kind: 'holidays-entered',
    year: { year: 2027, papers: ['虚构'], days: [{ name: '元旦', date, isOffDay: true }] },
  })
  const layer = (rule: object): BureauChange =>
    ({
      kind: 'layer-entered',
      layer: {
        id: 'county',
        title: '虚构县',
        level: 'bureau',
        statutes: [],
        periods: [],
        parameters: [],
        causes: [],
        reviewGrounds: [],
        holidayYears: [],
        ...rule,
      },
    }) as BureauChange
  const request = (amount: number, from: string, cites = ['示卫发〔2026〕1号'], more = {}) =>
    layer({
      periods: [
        {
          ...sampleLaw.periods.get('penalty.hearing-request')!,
          new: undefined,
          versions: [{ from, amount, unit: 'working-day', cites, grade: 'unverified', ...more }],
        },
      ],
    })

  it('a notice moves days to come, and no day that has passed', () => {
    expect(codes([year('2027-01-04')])).toEqual([])
    const after = houseAfter(house, [year('2027-01-04')])
    const due = (law: typeof sampleLaw) => deadline(law, 'penalty.hearing-request', '2026-12-29')
    expect([due(house.law)?.provisional, due(after.law)?.provisional]).toEqual([true, false])
    expect(codes([year('2026-05-06')])).toEqual(['administration.notice-year'])
    const old: BureauChange = {
      kind: 'holidays-entered',
      year: { year: 2026, papers: ['虚构'], days: [{ name: '虚构', date: '2026-03-03', isOffDay: true }] },
    }
    expect(new Set(codes([old]))).toEqual(new Set(['administration.notice-backdated']))
  })

  it('a layer that begins later changes no earlier answer', () => {
    const change = request(7, '2027-01-01')
    expect(codes([change])).toEqual([])
    const { law } = houseAfter(house, [change])
    for (const day of ['2021-07-15', '2026-11-28', '2026-12-31'])
      expect(law.period('penalty.hearing-request', day)).toMatchObject({
        amount: sampleLaw.period('penalty.hearing-request', day)!.amount,
      })
    expect(law.period('penalty.hearing-request', '2027-01-01')?.amount).toBe(7)
    expect(lawDifferences(house.law, law).map(({ id, from }) => [id, from])).toEqual([
      ['penalty.hearing-request', '2027-01-01'],
    ])
  })

  it('a shorter time for the party needs a norm of the same rank that was read; an earlier day is never changed', () => {
    expect(codes([request(3, '2027-01-01')])).toEqual(['administration.law-lowered'])
    expect(codes([request(3, '2027-01-01', ['行政处罚法 64'], { grade: 'text', readOn: '2026-11-01' })])).toEqual([])
    expect(codes([request(7, '2026-11-01')])).toEqual(['administration.law-backdated'])
  })

  it('a misspelt id is named with the one that was meant', () => {
    const [found] = changesFindings(
      house,
      [layer({ periods: [{ ...sampleLaw.periods.get('penalty.hearing-request')!, id: 'penalty.hearing-requst' }] })],
      on,
    )
    expect(found?.read).toMatchObject({ nearest: 'penalty.hearing-request' })
  })
})

describe('the first administrator', () => {
  const asked = (person: string, entered?: { name: string; department: string; post: string }) => ({
    ...{ act: 'first', person, reason: '设立首名系统管理员' },
    ...(entered ? { entered } : {}),
  })
  const facts = { name: '示例卯', department: '办公室', post: '系统管理员' }

  it('is entered at once, by nobody of the agency, and administers from that day', () => {
    const done = enterFirstAdministrator(start, asked('admin-1', facts), on)
    if (!done?.ok) throw new Error('refused')
    expect([done.event.kind, done.event.by.id]).toEqual(['entry', 'system'])
    const after = administrationAfter(start, done.event)
    expect(hasRole(after.house.registry.officers.get('admin-1')!, 'administrator', on)).toBe(true)
    expect(hasRole(after.house.registry.officers.get('admin-1')!, 'administrator', '2026-11-27')).toBe(false)
    expect(enterFirstAdministrator(after, asked('admin-1'), on)).toBeUndefined()
  })

  it.each([
    ['admin-1', undefined, 'administration.first-unknown'],
    ['officer-a', undefined, 'administration.administrator-apart'],
    ['admin-1', { ...facts, name: '' }, 'input.too-small'],
    ['Admin 1', facts, 'input.invalid-format'],
  ])('%s with %j is refused', (person, entered, code) => {
    const done = enterFirstAdministrator(start, asked(person, entered), on)
    expect(done?.ok).toBe(false)
    expect(done?.ok === false ? done.findings.map((item) => item.code) : []).toContain(code)
  })
})
