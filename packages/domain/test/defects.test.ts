import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Act, CaseRecord } from '../src/case/record/entry'
import { latest } from '../src/case/record/state'
import { deadlinesOf } from '../src/case-deadlines/deadlines-of'
import { deadlineWarnings } from '../src/case-deadlines/warnings'
import { obligationsOf } from '../src/disclosure/obligations'
import { obstacles } from '../src/finding/finding'
import { preflight, replay } from '../src/handling/handling'
import { procedureOf } from '../src/handling/procedure-of'
import { validate } from '../src/input/validate'
import { china } from '../src/law/china'
import { lawBook } from '../src/law/law-book'
import { liaoning } from '../src/law/liaoning'
import { peopleFindings } from '../src/people/checks'
import { registry } from '../src/people/registry'
import { procedures } from '../src/procedures/procedures'
import { publicationOf } from '../src/public-content/publication-of'
import { casesToHandOver } from '../src/statistics/cases-to-hand-over'
import { go, refusal, sampleAct, sampleActs, sampleEnd, sampleLaw, sampleRecord, sampleRegistry } from '../testing'
import { performByAll } from '../testing/perform-by-all'
import { filmed } from '../testing/walk'

const context = { law: sampleLaw, registry: sampleRegistry }
const team = ['officer-a', 'officer-b']
const filmedOn = (on: string) => [{ ...filmed(on).recordings[0]!, start: `${on}T14:00`, end: `${on}T15:00` }]
const agency = sampleRegistry.agencies.get('demo-bureau')!
const step = (
  id: string,
  on: string,
  data: object,
  people: Pick<Act, 'by' | 'approvedBy'> = { by: team, approvedBy: 'agency-head' },
): Act => ({ step: id, on, data, ...people })
/** Of a step that nobody approves. */
const alone = (person: string) => ({ by: [person] })
const outcomeOf = (record: CaseRecord) => latest(replay(record), 'review-determination')!.data.determination.outcome
const publicVerb = (record: CaseRecord) => publicationOf(record, replay(record), agency, sampleLaw)?.verb

/** What reviewers of another case system found wrong in it: here each of them is a test. */
describe('fifteen defects that this domain must not have', () => {
  it('1. a decision that falls in reconsideration or suit leaves the public page, within three working days, with its reason [D4.4]', () => {
    const published = sampleRecord({ upTo: 'decision-service' })
    expect(publicVerb(published)).toBe('publish')
    const fallen = go(
      published,
      step('remedy', '2026-11-17', { kind: 'suit', body: '示例县人民法院', filedOn: '2026-11-17' }, alone('officer-a')),
      step(
        'remedy-result',
        '2026-11-18',
        {
          kind: 'suit',
          result: 'revoked',
          number: '示行初〔2026〕1号',
          text: '撤销行政处罚决定。',
          effectiveOn: '2026-11-18',
        },
        alone('officer-a'),
      ),
    )
    const withdrawal = obligationsOf(fallen, { law: sampleLaw, asOf: '2026-11-18' }).find(
      ({ item }) => item.id === 'withdrawal',
    )
    expect(withdrawal).toMatchObject({ deadline: { due: '2026-11-23' }, status: 'open' })
    const gone = go(
      fallen,
      step(
        'disclosure-withdrawal',
        '2026-11-19',
        { ground: 'revoked', reason: '决定已被依法撤销。', effectiveOn: '2026-11-18' },
        alone('office-head'),
      ),
    )
    expect(publicVerb(gone)).toBe('withdraw')
  })

  it('2. a mistyped element is corrected with reason, old and new value and approver, in every procedure', () => {
    for (const procedure of procedures.values()) {
      const correction = procedure.steps['element-correction']
      expect(correction?.approvedBy, procedure.id).toBe('department-head')
      const open = Object.keys(procedure.phases).filter(
        (phase) => phase !== procedure.initial && !procedure.final.includes(phase),
      )
      // A case that another one took over is corrected there.
      expect([...open].filter((phase) => !correction?.in.includes(phase) && phase !== 'converted')).toEqual([])
    }
  })

  it('3. a year without a holiday notice is announced as provisional, never taken for weekends only', () => {
    const lastYear = Math.max(...china.holidayYears.map((year) => year.year))
    const day = (year: number) => sampleLaw.calendar.addWorkingDays(`${year}-02-10`, 5)
    expect(day(lastYear).provisional).toBe(false)
    expect(day(lastYear + 1).provisional).toBe(true)
    expect(sampleLaw.calendar.isAnnounced(`${lastYear + 1}-02-10`)).toBe(false)
  })

  it('4. payment, the ten days after the demand and the three-month window of the court warn before they are over [L4.3]', () => {
    const served = sampleRecord({ upTo: 'decision-service' })
    const demanded = go(
      served,
      step('demand', '2027-05-20', { number: '示卫催〔2027〕1号', content: '十日内缴纳', servedOn: '2027-05-20' }),
    )
    const warned = (record: CaseRecord, asOf: string) =>
      deadlineWarnings(deadlinesOf(record, { law: sampleLaw, asOf }), asOf).map((item) => item.deadline.rule)
    expect(warned(served, '2026-11-30')).toContain('penalty.payment')
    expect(warned(demanded, '2027-06-01')).toContain('execution.after-demand')
    expect(warned(demanded, '2027-08-10')).toContain('execution.court-application')
  })

  it('5. the approver approves the whole payload: what is approved is what the record keeps, and a public text by its digest', () => {
    const act = sampleAct(sampleRecord({ upTo: 'intake' }), 'filing')
    const done = performByAll(sampleRecord({ upTo: 'intake' }), act, context)
    expect(done.ok && done.entry).toMatchObject({ data: act.data as object, approvedBy: { id: 'agency-head' } })
    const drafted = sampleRecord({ upTo: 'disclosure-draft' })
    const other = { digest: 'f'.repeat(64), verdict: 'approved', opinion: '同意' }
    const approval = step('disclosure-approval', sampleEnd, other, alone('office-head'))
    expect(refusal(drafted, approval)).toEqual(['disclosure.approves-the-draft'])
  })

  it('6. the page before the button and the button say the same, whatever is filled in', () => {
    const acts = sampleActs(sampleEnd)
    const whole = sampleRecord()
    fc.assert(
      fc.property(fc.nat(acts.length - 1), fc.nat(acts.length - 1), fc.nat(2), (at, wanted, spoiled) => {
        const record = { ...whole, entries: whole.entries.slice(0, at) }
        const act = acts[wanted]!(record)
        const asked = [act, { ...act, by: ['officer-a'] }, { ...act, on: '2026-01-05' }][spoiled]!
        const done = performByAll(record, asked, context)
        const before = obstacles(preflight(record, asked, context)).map((item) => item.code)
        expect(done.ok ? [] : done.findings.map((item) => item.code)).toEqual(before)
      }),
      { numRuns: 200 },
    )
  })

  it('7. two acts of one kind on one day are two records; nothing is taken for a duplicate [R1.2]', () => {
    const once = sampleRecord({ upTo: 'interview' })
    const own = sampleAct(once, 'interview')
    // Each of the two has a recording of its own.
    const recordings = own.recordings?.map((recording) => ({ ...recording, id: 'AV-003', sha256: 'c'.repeat(64) }))
    const twice = go(once, { ...own, recordings })
    expect(replay(twice).byStep.get('interview')).toHaveLength(2)
    expect(replay(twice).entries).toHaveLength(once.entries.length + 1)
  })

  it('8. evidence carries its number, used once, and an inspection keeps its papers before there is a case', () => {
    const seen = sampleRecord({ upTo: 'evidence' })
    expect(refusal(seen, sampleAct(seen, 'evidence'))).toEqual(['evidence.numbered-once'])
    for (const id of ['inspection.random', 'inspection.planned', 'inspection.prompted'])
      expect(Object.keys(procedures.get(id)!.steps)).toEqual(
        expect.arrayContaining(['visit', 'turn-into-case', 'archiving']),
      )
  })

  it('9. every phase leads to the archive; every measure can be released; nothing preserved is left behind', () => {
    for (const procedure of procedures.values()) {
      const ends = new Set(procedure.final)
      const leads = Object.values(procedure.steps).flatMap((item) =>
        (typeof item.to === 'string' ? [item.to] : (item.leadsTo ?? [])).flatMap((to) =>
          item.in.map((from) => [from, to]),
        ),
      )
      for (let grew = true; grew; ) {
        const before = ends.size
        for (const [from, to] of leads) if (ends.has(to!)) ends.add(from!)
        grew = ends.size > before
      }
      expect(
        Object.keys(procedure.phases).filter((phase) => !ends.has(phase)),
        procedure.id,
      ).toEqual([])
    }
    const measure = procedures.get('coercion.measure')!
    expect(measure.steps.release?.in).toEqual(['imposed'])
    expect(measure.steps.release?.guards?.map((guard) => guard.id)).not.toContain('review.not-passed')
    // Who leaves the phases in which something may be preserved is asked what became of it.
    const { steps } = procedures.get('penalty.ordinary')!
    const held = steps['preservation-disposition']!.in
    const leaving = Object.values(steps).filter(
      (item) => item.in.some((phase) => held.includes(phase)) && typeof item.to === 'string' && !held.includes(item.to),
    )
    expect(leaving.length).toBeGreaterThan(3)
    for (const item of leaving)
      expect(
        item.guards?.map((guard) => guard.id),
        item.id,
      ).toContain('preservation.disposed')
  })

  it('10. who leaves hands over; certificates that end are announced; nobody reminds those who left [P1.1]', () => {
    const record = sampleRecord({ upTo: 'filing' })
    expect(casesToHandOver('officer-a', [record])).toEqual([record.id])
    const officers = [...sampleRegistry.officers.values()].map((officer) => ({
      ...officer,
      certificates: officer.certificates.map((item) => ({ ...item, until: '2026-12-01' })),
      ...(officer.id === 'officer-a' ? { left: '2026-11-01' } : {}),
    }))
    const people = registry({ agencies: [agency], officers } as never)
    const reminded = peopleFindings(people, '2026-11-20').map((item) => item.read.person)
    expect(reminded).toContain('officer-b')
    expect(reminded).not.toContain('officer-a')
  })

  it('11. a case is filed only by the bureau that has jurisdiction, and says why it has', () => {
    const received = sampleRecord({ upTo: 'intake' })
    const file = (jurisdiction: unknown) => refusal(received, sampleAct(received, 'filing', { data: { jurisdiction } }))
    expect(file({ ground: 'place-of-act', areaCode: agency.areaCode })).toEqual([])
    expect(file({ ground: 'designated', by: '示例市卫生健康委员会', number: '示卫指〔2026〕3号' })).toEqual([])
    expect(file({ ground: 'place-of-act', areaCode: '990199' })).toEqual(['filing.within-jurisdiction'])
    expect(file(undefined)).toEqual(['filing.within-jurisdiction'])
    expect(
      replay(
        go(
          received,
          step('transfer-agency', '2026-10-14', {
            recipient: '示例邻县卫生健康局',
            reason: '违法行为发生在邻县。',
            basis: ['行政处罚法 22'],
          }),
        ),
      ).phase,
    ).toBe('transferred')
  })

  it('12. an empty text, a false and a null are not "untouched": what was not filled in stays absent (P9)', () => {
    const acts = sampleActs(sampleEnd)
    const whole = sampleRecord()
    const procedure = procedureOf(whole)
    acts.forEach((next, i) => {
      const act = next({ ...whole, entries: whole.entries.slice(0, i) })
      const schema = procedure.steps[act.step]!.data
      const read = validate(schema, act.data, 'test')
      // Untouched fields are not filled in by anybody.
      expect(read.ok && read.value, act.step).toEqual(act.data)
      for (const [key, value] of Object.entries(act.data as object)) {
        const set = (to: unknown) => validate(schema, { ...(act.data as object), [key]: to }, 'test').ok
        if (typeof value === 'string')
          expect([set(''), set('   '), set(null)], `${act.step}.${key}`).toEqual([false, false, false])
        if (typeof value === 'boolean')
          expect([set(''), set(null), set('false')], `${act.step}.${key}`).toEqual([false, false, false])
      }
    })
  })

  it('13. recusal names who asks and about whom, has no default, and is decided by the head', () => {
    const record = sampleRecord({ upTo: 'interview' })
    const request = { person: 'officer-a', askedBy: 'party', reason: '与当事人有亲属关系。' }
    const ask = (data: object) => refusal(record, step('recusal-request', '2026-10-21', data, alone('officer-b')))
    expect(ask(request)).toEqual([])
    expect(ask({ ...request, askedBy: undefined })).toEqual(['input.invalid-value'])
    expect(ask({ ...request, person: '' })).toEqual(['input.invalid-format'])
    const asked = go(record, step('recusal-request', '2026-10-21', request, alone('officer-b')))
    const decide = (by: string) =>
      step(
        'recusal-decision',
        '2026-10-22',
        { person: 'officer-a', decision: 'recused', reason: '应当回避。' },
        alone(by),
      )
    expect(refusal(asked, decide('officer-b'))).toEqual(['act.wrong-role'])
    const decided = go(asked, decide('agency-head'))
    const later = '2026-10-22'
    const times = { start: `${later}T14:00`, end: `${later}T14:50` }
    const again = sampleAct(decided, 'interview', { on: later, data: times, recordings: filmedOn(later) })
    expect(refusal(decided, again)).toEqual(['act.recused'])
    for (const id of ['licence.ordinary', 'coercion.measure', 'inspection.random'])
      expect(procedures.get(id)!.steps['recusal-decision'], id).toBeDefined()
  })

  it('14. instalments are paid one by one, and together never more than the fine', () => {
    const served = sampleRecord({ upTo: 'decision-service' })
    const pay = (amount: number, receipt: string) =>
      step('payment', '2026-11-18', { amount, receipt, channel: 'bank' }, alone('officer-a'))
    const paid = go(served, pay(100_000, '票1'), pay(100_000, '票2'))
    expect(refusal(paid, pay(100_001, '票3'))).toEqual(['payment.fits'])
    expect(refusal(paid, pay(100_000, '票3'))).toEqual([])
  })

  it('15. review is needed or not by one predicate: a small case is not held up, and what decided it is on file [L2.1]', () => {
    const law = lawBook(china, liaoning)
    const ended = sampleRecord({ upTo: 'investigation-end', law })
    const determined = performByAll(ended, sampleAct(ended, 'review-determination'), { law, registry: sampleRegistry })
    if (!determined.ok) throw new Error(determined.findings.map((item) => item.message.zh).join())
    const outcome = outcomeOf(determined.record)
    const notice = sampleAct(determined.record, 'prior-notice')
    const codes = performByAll(determined.record, notice, { law, registry: sampleRegistry })
    const held = codes.ok ? [] : codes.findings.map((item) => item.code).filter((code) => code.startsWith('review.'))
    expect([outcome, held]).toEqual(['not-required', []])
    // The same facts where the bureau reviews every decision: the same predicate says the opposite.
    const strict = sampleRecord({ upTo: 'review-determination' })
    expect(outcomeOf(strict)).toBe('required')
    expect(refusal(strict, sampleAct(strict, 'prior-notice'))).toContain('review.not-passed')
  })
})
