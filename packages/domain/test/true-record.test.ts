import { describe, expect, it } from 'vitest'
import { submittedAct } from '../src/case/confirmation/proposal'
import type { Act, CaseRecord } from '../src/case/record/entry'
import { confirmedByAll } from '../src/handling/confirmed-by-all'
import { openCase, perform, replay, UnknownProcedureError } from '../src/handling/handling'
import { procedureOf } from '../src/handling/procedure-of'
import { registry } from '../src/people/registry'
import { confirmationShare } from '../src/statistics/confirmations'
import { lateEntries, lateEntry } from '../src/statistics/late-entries'
import {
  go,
  refusal,
  sampleAct,
  sampleHead,
  sampleLaw,
  sampleLicence,
  sampleRecord,
  sampleRegistry,
  sampleRegistryData,
} from '../testing'
import { performByAll } from '../testing/perform-by-all'
import { sampleOnTheSpot } from '../testing/sample-on-site'
import { approved, byOne, byTwo, filmed, onSite, reviewPassed, signed, walk } from '../testing/walk'

const head = 'agency-head'
const served = (record: CaseRecord, data: object) => refusal(record, sampleAct(record, 'notice-service', { data }))
const asked = (record: CaseRecord, step = 'scene-inspection') =>
  go(record, sampleAct(record, step, { data: { recusalAsked: true } }))
const decideOn = (person: string, on: string, decision = 'rejected', by = head): Act => ({
  step: 'recusal-decision',
  on,
  by: [by],
  data: { person, decision, reason: '经查。' },
})

describe('the record takes nothing that is only claimed', () => {
  it('P1: the reviewer of a case does not decide it, in any procedure', () => {
    const ready = sampleRecord({ upTo: 'defence-review' })
    expect(refusal(ready, sampleAct(ready, 'decision', { by: ['reviewer-a', 'officer-b'] }))).toEqual(
      expect.arrayContaining(['act.not-on-team', 'review.reviewer-apart']),
    )
    // Not even as its approver, were he head as well.
    expect(refusal(ready, sampleAct(ready, 'decision', { approvedBy: 'reviewer-a' }))).toEqual(
      expect.arrayContaining(['act.not-approved', 'review.reviewer-apart']),
    )
    const joined = {
      step: 'team-change',
      on: '2026-11-10',
      by: ['officer-a'],
      approvedBy: 'section-head',
      data: { join: ['reviewer-a'], leave: [], reason: '人手不足。' },
    }
    expect(refusal(ready, joined)).toEqual(['team.joiners-fit'])
  })

  it('P1: who discusses a case decides it too: not the reviewer; who films nothing has that approved by somebody else', () => {
    const people = registry({
      ...sampleRegistryData,
      officers: sampleRegistryData.officers.map((officer) =>
        officer.id === 'reviewer-a'
          ? { ...officer, roles: [...officer.roles, { role: 'agency-head' as const, from: '2018-01-01' }] }
          : officer,
      ),
    } as never)
    const codes = (record: CaseRecord, act: Act) => {
      const done = performByAll(record, act, { law: sampleLaw, registry: people })
      return done.ok ? [] : done.findings.map((item) => item.code)
    }
    const reviewed = sampleRecord({ upTo: 'review-opinion' })
    const attendees = [head, 'deputy-head', 'reviewer-a']
    const discussion: Act = {
      step: 'collective-discussion',
      on: '2026-11-03',
      by: [head],
      data: {
        subject: 'serious-case',
        attendees,
        views: attendees.map((person) => ({ person, view: '同意。' })),
        opinions: '同意。',
        conclusion: 'proceed',
        text: '同意。',
      },
    }
    const discussed = performByAll(reviewed, discussion, { law: sampleLaw, registry: people })
    if (!discussed.ok) throw new Error('refused')
    expect(codes(discussed.record, sampleAct(reviewed, 'prior-notice'))).toEqual(['review.reviewer-apart'])
    const filed = go(
      sampleRecord({ upTo: 'filing' }),
      byOne(
        'team-change',
        '2026-10-19',
        { join: ['section-head'], leave: [], reason: '人手不足。' },
        { approvedBy: 'section-head' },
      ),
    )
    const recordingWaiver = { reason: '设备故障。', approvedBy: 'section-head' }
    const unfilmed = (by: string[]) =>
      refusal(filed, sampleAct(filed, 'scene-inspection', { by, recordings: [], recordingWaiver }))
    expect(unfilmed(['officer-a', 'section-head'])).toEqual(['recording.missing'])
    expect(unfilmed(['officer-a', 'officer-b'])).toEqual([])
  })

  it('a hearing is not held before the time that the party was told', () => {
    const served = sampleRecord({ upTo: 'notice-service' })
    const { on } = sampleAct(served, 'notice-service')
    const noticed = go(
      served,
      byOne('hearing-request', on, { by: '演示一' }),
      approved(
        byOne('hearing-notice', '2026-11-06', {
          heldAt: '2026-11-17T09:00',
          place: '听证室',
          host: 'officer-c',
          recorder: 'officer-b',
          public: true,
          servedOn: '2026-11-06',
        }),
      ),
    )
    const day = '2026-11-17'
    const hearing = (time: string): Act => ({
      step: 'hearing',
      on: day,
      by: ['officer-c'],
      recordings: filmed(day).recordings,
      data: {
        place: '听证室',
        start: `${day}T${time}`,
        end: `${day}T10:00`,
        ended: 'held',
        present: ['演示一'],
        record: '略。',
      },
    })
    expect(refusal(noticed, hearing('08:59'))).toEqual(['hearing.before-announced'])
    expect(refusal(noticed, hearing('09:00'))).toEqual([])
  })

  it('P3: somebody who is not on the case does nothing in it', () => {
    const decided = sampleRecord({ upTo: 'decision-service' })
    const revocation: Act = {
      step: 'decision-revocation',
      on: '2026-11-18',
      by: ['officer-c'],
      approvedBy: head,
      data: { number: '示卫公撤〔2026〕1号', reason: '适用法律错误。' },
    }
    expect(refusal(decided, revocation)).toEqual(['act.not-on-team'])
    expect(refusal(decided, { ...revocation, by: ['officer-a', 'officer-c'] })).toEqual(['act.not-on-team'])
    expect(refusal(decided, { ...revocation, by: ['officer-a'] })).toEqual([])
  })

  it('P4: a paper is not served before it was written, nor on another day than it says', () => {
    const noticed = sampleRecord({ upTo: 'prior-notice' })
    expect(served(noticed, { receivedOn: '2026-10-23', receivedAt: '2026-10-23T10:10' })).toEqual(
      expect.arrayContaining(['service.after-document', 'service.same-day']),
    )
    expect(served(noticed, { receivedOn: '2026-11-05', receivedAt: '2026-11-05T10:10' })).toContain('date.until')
    expect(served(noticed, { receivedAt: '2026-11-03T10:10' })).toEqual(['date.too-early'])
  })

  it('P5: an opinion does not lie before what it answers', () => {
    const submitted = sampleRecord({ upTo: 'review-assignment' })
    expect(refusal(submitted, sampleAct(submitted, 'review-opinion', { on: '2026-10-27' }))).toContain(
      'act.before-answered',
    )
    expect(refusal(submitted, sampleAct(submitted, 'review-opinion', { on: '2026-10-28' }))).toEqual([])
  })

  it('P6: a withdrawal asked for in a transcript is decided before those officers go on, and before the decision', () => {
    const filed = sampleRecord({ upTo: 'filing' })
    const inspected = asked(filed)
    const next = sampleAct(inspected, 'evidence')
    expect(refusal(inspected, next)).toEqual(['act.recusal-open', 'act.recusal-open'])
    const { on } = next
    const one = go(inspected, decideOn('officer-a', on))
    expect(refusal(one, next)).toEqual(['act.recusal-open'])
    // The investigation does not stop: whoever was not asked to withdraw goes on.
    const joining = { join: ['officer-c'], leave: [], reason: '人手不足。' }
    const three = go(one, byOne('team-change', on, joining, { approvedBy: 'section-head' }))
    expect(refusal(three, { ...next, by: ['officer-a', 'officer-c'] })).toEqual([])
    expect(refusal(go(one, decideOn('officer-b', on)), next)).toEqual([])
    expect(refusal(inspected, decideOn('officer-c', on))).toEqual(['recusal.decidable'])
    // An act that nobody asked about cannot be used to get rid of somebody.
    expect(refusal(filed, decideOn('officer-a', on, 'recused'))).toEqual(['recusal.decidable'])
  })

  it('P6: on the spot there is nobody to decide it, so nothing is decided on the spot', () => {
    const start = openCase('penalty.simple', { id: 'x', ...sampleHead })
    const [decided] = sampleOnTheSpot().entries
    const act = submittedAct(procedureOf(start).steps.decision!, decided!)
    const spoken = { ...act, data: { ...(act.data as object), recusalAsked: true } }
    expect([refusal(start, act), refusal(start, spoken)]).toEqual([[], ['simple.no-recusal-asked']])
  })

  it('P7: a discussion is held by those in charge, who are all accounted for and all say something', () => {
    const ended = sampleRecord({ upTo: 'investigation-end' })
    const discussion = (attendees: string[], by = [head]): Act => ({
      step: 'collective-discussion',
      on: '2026-10-28',
      by,
      data: {
        subject: 'serious-case',
        attendees,
        views: attendees.map((person) => ({ person, view: '同意。' })),
        opinions: '同意。',
        conclusion: 'proceed',
        text: '同意。',
      },
    })
    expect(refusal(ended, discussion([head, 'deputy-head']))).toEqual([])
    expect(refusal(ended, discussion(['archivist', 'office-head'], ['archivist']))).toEqual(
      expect.arrayContaining(['act.wrong-role', 'discussion.members-in-charge', 'discussion.quorum']),
    )
  })

  it('P8: nothing is taken back because of what did not happen', () => {
    const published = sampleRecord({ upTo: 'decision-service' })
    const withdraw = (ground: string, effectiveOn = '2026-11-18'): Act =>
      byOne('disclosure-withdrawal', '2026-11-19', { ground, reason: '见卷。', effectiveOn }, { by: ['office-head'] })
    for (const ground of ['revoked', 'changed', 'unlawful', 'void', 'correction', 'expired'])
      expect([ground, refusal(published, withdraw(ground))]).toEqual([ground, ['disclosure.withdrawal-grounded']])
    const revoked = go(
      published,
      approved(byOne('decision-revocation', '2026-11-18', { number: '示卫公撤〔2026〕1号', reason: '适用法律错误。' })),
    )
    expect(refusal(revoked, withdraw('revoked'))).toEqual([])
    expect(refusal(revoked, withdraw('revoked', '2026-11-19'))).toEqual(['disclosure.withdrawal-grounded'])
    expect(refusal(revoked, withdraw('unlawful'))).toEqual(['disclosure.withdrawal-grounded'])
  })

  it('P9: a public notice counts when its time is over', () => {
    const noticed = sampleRecord({ upTo: 'prior-notice' })
    const { on } = sampleAct(noticed, 'notice-service')
    const late = '2026-12-10'
    const publicly = (day: string, publishedOn?: string): Act => ({
      ...sampleAct(noticed, 'notice-service'),
      on: day,
      recordings: [{ ...filmed(day).recordings[0]!, start: `${day}T09:00`, end: `${day}T10:00` }],
      data: { method: 'public-notice', place: '示例县', receivedOn: day, ...(publishedOn ? { publishedOn } : {}) },
    })
    expect(refusal(noticed, publicly(on, on))).toEqual(['service.public-notice'])
    expect(refusal(noticed, publicly(late))).toEqual(['service.public-notice'])
    expect(refusal(noticed, publicly(late, on))).toEqual([])
    expect(refusal(noticed, publicly(late, '2026-10-01'))).toEqual(['service.after-document'])
    expect(served(noticed, { publishedOn: on })).toEqual(['service.public-notice'])
  })

  it('P11: one file is one recording', () => {
    const inspected = sampleRecord({ upTo: 'evidence' })
    const again = sampleAct(inspected, 'scene-inspection').recordings![0]!
    const { on } = sampleAct(inspected, 'interview')
    const copy = { ...again, start: `${on}T14:00`, end: `${on}T14:50` }
    expect(refusal(inspected, sampleAct(inspected, 'interview', { recordings: [copy] }))).toEqual([
      'recording.used-twice',
    ])
    expect(
      refusal(inspected, sampleAct(inspected, 'interview', { recordings: [{ ...again, sha256: 'd'.repeat(64) }] })),
    ).toEqual(['recording.outside-the-act'])
  })

  it('P12: an unknown procedure is refused at the opening, an unknown cause by the first act', () => {
    expect(() => openCase('penalty.nothing', { id: 'x', ...sampleHead })).toThrow(UnknownProcedureError)
    const nope = openCase('penalty.ordinary', { id: 'x', agency: 'demo-bureau', cause: 'nope.cause' })
    expect(refusal(nope, sampleAct(nope, 'intake'))).toEqual(['case.unknown-cause'])
  })

  it('grounds of other acts: a release, a cancellation, the remedies of a closing', () => {
    const licence = sampleLicence()
    expect(replay(licence).phase).toBe('archived')
    const sealed = walk('coercion.measure', 'x', [
      approved(
        byTwo('approval', '2026-08-03', {
          kind: 'sealing',
          party: { kind: 'natural-person', name: '演示三', address: '示例县虚构街9号' },
          reason: '可能危害健康。',
          basis: ['行政强制法 9(2)'],
          object: '设备',
          judgements: Object.fromEntries(
            ['majorPublicInterest', 'complex', 'otherByLaw', 'socialImpact'].map((key) => [
              key,
              { value: false, reason: '否' },
            ]),
          ),
        }),
      ),
      ...reviewPassed('2026-08-03', 'measure'),
      byTwo(
        'imposition',
        '2026-08-03',
        {
          ...onSite('2026-08-03'),
          number: '示卫公查扣决〔2026〕1号',
          kind: 'sealing',
          party: { kind: 'natural-person', name: '演示三', address: '示例县虚构街9号' },
          reason: '可能危害健康。',
          basis: ['行政强制法 9(2)'],
          inventory: [{ name: '设备', quantity: '1台' }],
          partyPresent: true,
          handedOver: true,
          viewsHeard: true,
          ...signed,
        },
        filmed('2026-08-03'),
      ),
    ])
    const release = (ground: string, on: string): Act =>
      approved(
        byTwo('release', on, { number: '示卫公解〔2026〕1号', ground, returned: '已退还。', ...signed }, filmed(on)),
      )
    expect(refusal(sealed, release('expired', '2026-08-20'))).toEqual(['coercion.release-grounded'])
    expect(refusal(sealed, release('not-approved', '2026-08-20'))).toEqual(['coercion.release-grounded'])
    expect(refusal(sealed, release('no-violation', '2026-08-20'))).toEqual([])
    expect(refusal(sealed, release('expired', '2026-09-02'))).toEqual([])
    const paid = sampleRecord({ upTo: 'compliance' })
    expect(refusal(paid, sampleAct(paid, 'closing', { data: { remedies: 'both' } }))).toEqual(['closing.fits'])
  })
})

describe('when an act was put on record', () => {
  it('a clock that was a year ahead does not block the case: its days are put right, on record', () => {
    const filed = sampleRecord({ upTo: 'filing' })
    const [today, future] = ['2026-10-19', '2027-10-19']
    const times = { start: `${future}T09:30`, end: `${future}T10:40` }
    const own = sampleAct(filed, 'scene-inspection')
    const recordings = [{ ...filmed(future).recordings[0]!, start: `${future}T09:28`, end: `${future}T10:45` }]
    const ahead = go(filed, { ...own, on: future, data: { ...(own.data as object), ...times }, recordings })
    const next = (record: CaseRecord) => sampleAct(record, 'investigation-end', { on: today })
    expect(refusal(ahead, next(ahead))).toContain('act.before-earlier-act')
    const correct = (days: number, people: Partial<Act> = {}): Act =>
      approved(
        byOne('clock-correction', today, { days, reason: '服务器时钟超前一年。' }, { by: ['office-head'], ...people }),
      )
    expect(refusal(ahead, correct(-364))).toEqual(['clock.correction-fits'])
    expect(refusal(filed, correct(-365))).toEqual(['clock.correction-fits'])
    expect(refusal(ahead, correct(-365, { by: ['officer-a'] }))).toEqual(['act.wrong-role'])
    const right = go(ahead, correct(-365))
    expect(right.entries.slice(0, 3)).toEqual(ahead.entries)
    expect(right.entries.at(-1)).toMatchObject({ data: { days: -365, entries: [3] } })
    const { entries } = replay(right)
    expect(entries[2]).toMatchObject({ on: today, data: { start: `${today}T09:30`, end: `${today}T10:40` } })
    expect(refusal(right, next(right))).not.toContain('act.before-earlier-act')
  })

  it('nothing has happened later than it was entered, to the minute', () => {
    const filed = sampleRecord({ upTo: 'filing' })
    const own = sampleAct(filed, 'scene-inspection')
    const codes = (act: Act, time: string) => {
      const done = perform(filed, act, {
        law: sampleLaw,
        registry: sampleRegistry,
        ...confirmedByAll(filed, act, `${own.on}T${time}`),
      })
      return done.ok ? [] : done.findings.map((item) => item.code)
    }
    expect(codes(own, '10:45')).toEqual([])
    expect(codes(own, '10:42')).toEqual(['recording.outside-the-act'])
    expect(codes(own, '10:00')).toEqual(['date.in-future', 'recording.outside-the-act'])
    expect(codes({ ...own, at: '10:50' }, '10:45')).toEqual(['act.in-future'])
  })

  it('late is marked and counted, never refused', () => {
    const base = sampleRecord({ upTo: 'intake' })
    const filing = sampleAct(base, 'filing')
    const entered = (at: string) => {
      const done = perform(base, filing, {
        law: sampleLaw,
        registry: sampleRegistry,
        ...confirmedByAll(base, filing, at),
      })
      if (!done.ok) throw new Error('refused')
      return done.record
    }
    const due = sampleLaw.calendar.addWorkingDays(filing.on, 2).date
    const [inTime, late] = [entered(`${due}T23:59`), entered('2026-11-20T09:00')]
    expect(lateEntry(inTime, inTime.entries.at(-1)!, sampleLaw)).toBeUndefined()
    expect(lateEntry(late, late.entries.at(-1)!, sampleLaw)).toMatchObject({ seq: 2, due, grade: 'unverified' })
    const span = { from: '2026-01-01', to: '2026-12-31' }
    expect(lateEntries([inTime, late], sampleLaw, span)).toHaveLength(1)
    expect(lateEntries([inTime, late], sampleLaw, { from: '2027-01-01', to: '2027-12-31' })).toEqual([])
  })

  it('the share of each way is counted', () => {
    const record = sampleRecord()
    const span = { from: '2026-01-01', to: '2026-12-31' }
    const all = record.entries.reduce((sum, { confirmations = [] }) => sum + confirmations.length, 0)
    expect(confirmationShare([record], span)).toEqual({
      confirmations: all,
      byWay: { session: all, external: 0, paper: 0 },
      withKey: 0,
      unconfirmed: 0,
    })
    const [first, ...rest] = record.entries
    const { confirmations: _, ...bare } = first!
    expect(confirmationShare([{ ...record, entries: [bare, ...rest] }], span)).toMatchObject({ unconfirmed: 1 })
    expect(confirmationShare([record], { from: '2020-01-01', to: '2020-12-31' }).confirmations).toBe(0)
  })
})
