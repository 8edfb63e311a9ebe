import { describe, expect, it } from 'vitest'
import { go, sampleBureau, sampleRecord, sampleRegistry } from '../../testing'
import type { CaseRecord } from '../case/record/entry'
import { deadlinesOf } from '../case-deadlines/deadlines-of'
import { peopleFindings } from '../people/checks'
import { registry } from '../people/registry'
import { china } from './china'
import { lawBook } from './law-book'
import type { Layer } from './layer'
import { liaoning } from './liaoning'

const handler = ['officer-a', 'officer-b']
const scene = () => sampleRecord({ upTo: 'filing' })
const asked = (record: CaseRecord) =>
  go(record, {
    step: 'recusal-request',
    on: '2026-10-16',
    by: ['officer-b'],
    data: { person: 'officer-a', askedBy: 'party', reason: '与当事人有亲属关系。' },
  })
const refused = (record: CaseRecord) =>
  go(record, {
    step: 'recusal-decision',
    on: '2026-10-16',
    by: ['agency-head'],
    data: { person: 'officer-a', decision: 'rejected', reason: '经查不属实。' },
  })
const reviewed = (record: CaseRecord) =>
  go(record, {
    step: 'recusal-request',
    on: '2026-10-17',
    by: ['officer-b'],
    data: { person: 'officer-a', askedBy: 'party', reason: '不服驳回决定。', review: true },
  })

/** A case in which each period of the province runs. */
const cases: Readonly<Record<string, () => CaseRecord>> = {
  'archive.file-formed': () => sampleRecord({ upTo: 'closing' }),
  'recusal.decision': () => asked(scene()),
  'recusal.review': () => reviewed(refused(asked(scene()))),
  'payment.deferral-decision': () =>
    go(sampleRecord({ upTo: 'decision-service' }), {
      step: 'deferral-application',
      on: '2026-11-20',
      by: handler,
      data: { receivedOn: '2026-11-20', reason: '经济困难。' },
    }),
  'supervision.report': () =>
    go(sampleRecord(), {
      step: 'supervision-paper',
      on: '2026-12-01',
      by: handler,
      data: {
        kind: 'notice',
        number: '示司监通〔2026〕1号',
        body: '示例县司法局',
        receivedOn: '2026-12-01',
        demands: '限期改正。',
      },
    }),
  'supervision.complaint': () =>
    go(sampleRecord(), {
      step: 'complaint',
      on: '2026-12-01',
      by: ['office-head'],
      data: { number: '投诉2026-1', acceptedOn: '2026-12-01', by: '演示投诉人', subject: '反映态度生硬。' },
    }),
  'supervision.major-penalty-filing': () => sampleRecord({ upTo: 'decision' }),
}

/** The bureau of a county that wants to know of every fine. */
const county: Layer = {
  ...sampleBureau,
  parameters: sampleBureau.parameters.map((one) =>
    one.id === 'supervision.major-penalty.county-organisation'
      ? { ...one, versions: one.versions.map((version) => ({ ...version, value: 1 })) }
      : one,
  ),
}
const oneDayMore = (id: string): Layer => ({
  ...liaoning,
  periods: liaoning.periods.map((period) =>
    period.id === id
      ? { ...period, versions: period.versions.map((version) => ({ ...version, amount: version.amount + 1 })) }
      : period,
  ),
})
const lastDay = (record: CaseRecord, rule: string, ...layers: Layer[]) =>
  deadlinesOf(record, { law: lawBook(china, ...layers), asOf: '2026-12-01' }).find((item) => item.rule === rule)

describe("the province's own periods", () => {
  it.each(Object.keys(cases))('%s: another value is another last day; without the layer there is none', (rule) => {
    const record = cases[rule]!()
    const due = lastDay(record, rule, liaoning, county)?.deadline?.keepBy
    const later = lastDay(record, rule, oneDayMore(rule), county)?.deadline?.keepBy
    expect(due).toMatch(/^2026-1|^2027-/)
    expect(later).not.toBe(due)
    expect(lastDay(record, rule, county)).toBeUndefined()
  })

  it('a penalty of a county that set no sum is listed without a last day, never passed over', () => {
    const unset = { ...sampleBureau, parameters: sampleBureau.parameters.filter(({ id }) => !/county/.test(id)) }
    expect(
      lastDay(sampleRecord({ upTo: 'decision' }), 'supervision.major-penalty-filing', liaoning, unset),
    ).toMatchObject({ status: 'undetermined', deadline: undefined })
  })
})

describe('a certificate that is held back', () => {
  const law = lawBook(china, liaoning, sampleBureau)
  const held = (from: string, until?: string) => {
    const [first] = [...sampleRegistry.officers.values()].filter(({ certificates }) => certificates.length > 0)
    return registry({
      agencies: [...sampleRegistry.agencies.values()],
      officers: [
        {
          ...first!,
          certificates: first!.certificates.map((one) => ({
            ...one,
            suspended: [{ from, ...(until ? { until } : {}) }],
          })),
        },
      ],
    })
  }
  const codes = (people: ReturnType<typeof held>, on: string, book = law) =>
    peopleFindings(people, on, 0, book).map(({ code }) => code)

  it('for six months is no fault, for a day longer is one', () => {
    expect(codes(held('2026-03-10'), '2026-09-10')).toEqual([])
    expect(codes(held('2026-03-10'), '2026-09-11')).toEqual(['people.certificate-held'])
    expect(codes(held('2026-03-10', '2026-09-10'), '2026-11-01')).toEqual([])
    expect(codes(held('2026-03-10', '2026-09-11'), '2026-11-01')).toEqual(['people.certificate-held'])
  })

  it('is asked about only where a law says how long', () => {
    expect(codes(held('2026-03-10'), '2026-11-01', lawBook(china, sampleBureau))).toEqual([])
    expect(peopleFindings(held('2026-03-10'), '2026-11-01', 0)).toEqual([])
  })
})
