import { type CaseRecord, china, type LawBook, lawBook, liaoning, type Registry, registry } from '@zhifa/domain'
import { sampleBureau, sampleLaw, sampleRegistry, sampleRegistryData } from '@zhifa/domain/testing'
import { findingOf, judge, type RuleOutcome } from '../src/rule'
import { type RuleId, reviewRules } from '../src/rules'
import { CaseView } from '../src/view/case-view'
import { after, copyOf, lawful, people } from './edit-record'

type Spoilt = CaseRecord | { record: CaseRecord; law?: LawBook; registry?: Registry }

/** A rule, what is wrong with the case, the case, and what the rule must say of it (not met, unless told otherwise). */
export type Row = readonly [rule: RuleId, what: string, spoil: () => Spoilt, expected?: RuleOutcome]

/** What a rule says of a spoilt case. */
export function judged(row: Row): RuleOutcome {
  const { rule, view } = asked(row)
  return judge(rule, view)
}

/** The same with what it read; what a check of the procedure read is left out. */
export function reading(row: Row): string {
  const { rule, view } = asked(row)
  const found = findingOf(rule, view)
  if (!found) return 'not-arising'
  const { checks: _, ...read } = found.read
  return `${found.outcome} ${JSON.stringify(read)}`
}

function asked([id, , spoil]: Row) {
  const spoilt = spoil()
  const given = 'record' in spoilt ? spoilt : { record: spoilt }
  const rule = reviewRules.get(id)
  const view = new CaseView(given.record, { law: given.law ?? sampleLaw, registry: given.registry ?? sampleRegistry })
  return { rule, view }
}

export const agency = (change: object): Registry =>
  registry({ ...sampleRegistryData, agencies: [{ ...sampleRegistryData.agencies[0]!, ...change }] })
export const officer = (id: string, change: object): Registry =>
  registry({
    ...sampleRegistryData,
    officers: sampleRegistryData.officers.map((one) => (one.id === id ? { ...one, ...change } : one)),
  })
export const unknownLaw = lawBook({ ...china, causes: [] }, liaoning, { ...sampleBureau, benchmarks: [] })
export const otherParty = (party: object) => ({ party: { ...party, uscc: '91990101990029995X' } })
export const heard = (record: CaseRecord = lawful()): CaseRecord => {
  const on = copyOf(record, 'notice-service').on
  return after(
    record,
    'notice-service',
    { step: 'hearing-request', data: { by: '演示一' } },
    {
      step: 'hearing-notice',
      data: {
        heldAt: '2026-11-30T09:00',
        place: '会议室',
        host: 'officer-c',
        recorder: 'officer-a',
        public: true,
        servedOn: on,
      },
    },
    {
      step: 'hearing',
      by: people('officer-c'),
      data: {
        place: '会议室',
        start: `${on}T09:00`,
        end: `${on}T10:00`,
        ended: 'held',
        present: ['演示一'],
        record: '略',
      },
    },
  )
}
export const person = {
  kind: 'natural-person',
  name: '演示一',
  residentId: '990101201501010017',
  address: '示例县虚构街8号',
}
export const preserved = (on = '2026-10-19'): CaseRecord =>
  after(lawful(), 'scene-inspection', {
    step: 'preservation',
    on,
    approvedBy: people('agency-head')[0]!,
    data: {
      number: '示卫公〔2026〕1号',
      place: '库房',
      reason: '可能灭失',
      items: [{ name: '推子', quantity: '1把' }],
    },
  })
