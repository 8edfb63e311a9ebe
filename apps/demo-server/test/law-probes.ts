import { form, renderHtml } from '@zhifa/documents'
import {
  archivedRecordings,
  type CaseRecord,
  type ConfirmationWay,
  capsToCount,
  confirmedByAll,
  deadlinesOf,
  defineProcedure,
  errorReportDuties,
  highestFine,
  type LawBook,
  lateEntries,
  mayReview,
  noSecondFine,
  perform,
  preflight,
  publicityEnd,
  retentionOf,
  staleItems,
  statisticsDue,
  surcharge,
  transferDue,
} from '@zhifa/domain'
import { sampleMeasure, sampleOnTheSpot, sampleRecord, sampleRegistry, sampleSeveral } from '@zhifa/domain/testing'
import { CaseView, objectionAnswerDue, objectionDue, reviewerShare, reviewRules } from '@zhifa/review-rules'
import { z } from 'zod'
import { lawfulExecution } from '../../../packages/review-rules/testing/lawful-others'
import { readsKeptUntil } from '../src/bureau/reading/erase'
import { provinceProbes } from './province-probes'

type Change = (data: Record<string, unknown>) => Record<string, unknown>

/** A record with other words in the acts of a step. */
const edited = (record: CaseRecord, step: string, change: Change): CaseRecord => ({
  ...record,
  entries: record.entries.map((entry) =>
    entry.step === step ? { ...entry, data: change(entry.data as Record<string, unknown>) } : entry,
  ),
})

/** A record that ends with one more act, as somebody might have entered it. */
const withAct = (record: CaseRecord, step: string, on: string, data: object): CaseRecord => ({
  ...record,
  entries: [...record.entries, { seq: record.entries.length + 1, step, on, by: [], data, at: `${on}T09:00` } as never],
})
const upTo = (record: CaseRecord, step: string): CaseRecord => ({
  ...record,
  entries: record.entries.slice(
    0,
    record.entries.findIndex((entry) => entry.step === step),
  ),
})

const due = (record: CaseRecord, rule: string) => (law: LawBook) =>
  deadlinesOf(record, { law, asOf: '2026-12-01' }).filter((item) => JSON.stringify(item).includes(rule))
const asked =
  (record: CaseRecord, step: string, change: Change, code: string, more: object = {}) =>
  (law: LawBook) => {
    const before = upTo(record, step)
    const entry = record.entries[before.entries.length]!
    const by = entry.by.map(({ id }) => id)
    const act = { step, on: entry.on, by, data: change(entry.data as Record<string, unknown>), ...more }
    return preflight(before, act, { law, registry: sampleRegistry }).filter((found) => found.code === code)
  }
const same: Change = (data) => data
const person = { kind: 'natural-person', name: '演示一', address: '示例县虚构街8号' }
const aged = (residentId: string): CaseRecord => {
  const party = { ...person, residentId }
  return ['intake', 'filing', 'investigation-end', 'prior-notice', 'decision'].reduce(
    (record, step) =>
      edited(record, step, (data) => ({ ...data, ...(step === 'intake' ? { suspect: party } : { party }) })),
    sampleRecord(),
  )
}
const outcomes = (record: CaseRecord) => (law: LawBook) =>
  reviewRules.outcomes(new CaseView(record, { law, registry: sampleRegistry }))
const filedBy = (how: ConfirmationWay) => (law: LawBook) => {
  const before = upTo(sampleRecord(), 'filing')
  const { on, by, approvedBy, data } = sampleRecord().entries[before.entries.length]!
  const act = { step: 'filing', on, by: by.map(({ id }) => id), approvedBy: approvedBy!.id, data }
  const confirmed = confirmedByAll(before, act, `${on}T17:00`, { how })
  return perform(before, act, { law, registry: sampleRegistry, ...confirmed }).findings
}
const onTheSpot = sampleOnTheSpot()
const causes = [{ cause: 'a', range: { min: 1, max: 9, basis: 'fixed', optional: false } }] as const
const level = (one: 'minor' | 'ordinary' | 'serious') => (law: LawBook) => publicityEnd(law, '2026-11-02', one)
const archived = (change: Change): CaseRecord => edited(sampleRecord(), 'archiving', change)
const hotline = defineProcedure({
  id: 'own.hotline',
  title: '投诉接待',
  category: 'other',
  initial: 'open',
  phases: { open: '待接待', done: '已接待' },
  final: ['done'],
  payloads: { call: z.strictObject({}) },
  steps: { call: { title: '接待', in: ['open'], to: 'done', role: 'handler', recording: 'complaint', cites: [] } },
})
const calls = {
  ...sampleOnTheSpot(),
  procedure: 'own.hotline',
  entries: [
    {
      seq: 1,
      step: 'call',
      on: '2026-11-02',
      by: [],
      data: {},
      recordings: [{ id: 'AV-1', archivedOn: '2026-11-03' }],
    },
  ],
} as never as CaseRecord
/** Reconsideration revoked the decision and ordered it to be made anew; then the party claims compensation. */
const unsaid = withAct(
  withAct(sampleRecord(), 'remedy', '2026-11-20', { kind: 'reconsideration', filedOn: '2026-11-20' }),
  'remedy-result',
  '2026-11-27',
  { kind: 'reconsideration', result: 'revoked', effectiveOn: '2026-11-27', redo: true },
)
const claimed = withAct(unsaid, 'compensation-claim', '2026-11-30', { receivedOn: '2026-11-30' })
const { legalQualification: _, ...unqualified } = sampleRegistry.officers.get('reviewer-a')!

/** Questions for values that the sample cases do not come to: each asks what reads the value, of a case that does. */
/** A penalty of a class of which somebody asks that it be shown no longer. */
const repairAsked = (level: string) => {
  const told = withAct(sampleRecord(), 'credit-repair-notice', '2026-11-20', { class: level })
  const asked = { number: '信修2026-1', receivedOn: '2026-11-20', performed: true, corrected: true, pledged: true }
  return withAct(told, 'credit-repair-request', '2026-11-20', asked)
}
/** What stands in the way of its early repair. */
const repaired = (level: string) => (law: LawBook) => {
  const record = repairAsked(level)
  const data = { request: '信修2026-1', result: 'repaired', reason: '条件具备。', toldOn: '2026-11-27' }
  const act = { step: 'credit-repair-answer', on: '2026-11-27', by: ['office-head'], approvedBy: 'agency-head', data }
  return preflight(record, act, { law, registry: sampleRegistry })
}

export const probes: Readonly<Record<string, (law: LawBook) => unknown>> = {
  'archive.transfer': (law) => transferDue(law, '2026-11-20'),
  ...provinceProbes,
  // The notice gives the time; without a notice the law alone could.
  'penalty.statement': due(
    { ...sampleRecord(), entries: sampleRecord().entries.filter(({ step }) => step !== 'prior-notice') },
    'penalty.statement',
  ),
  // Two years are over; whether five are depends on the harm.
  'penalty.limitation-life': asked(
    edited(sampleRecord(), 'investigation-end', (data) => ({
      ...data,
      violation: { from: '2022-06-01', to: '2022-06-01' },
      judgements: { ...(data.judgements as object), harmToLife: { value: true, reasons: '演示' } },
    })),
    'prior-notice',
    same,
    'penalty.within-limitation',
  ),
  'remedy.redo': due(unsaid, 'remedy.redo'),
  'remedy.compensation-claim': due(unsaid, 'remedy.compensation-claim'),
  'remedy.compensation-decision': due(claimed, 'remedy.compensation-decision'),
  'remedy.compensation-suit': due(
    withAct(claimed, 'compensation-decision', '2026-12-10', { compensate: false }),
    'remedy.compensation-suit',
  ),
  'penalty.decision-extension': due(
    withAct(upTo(sampleRecord(), 'investigation-end'), 'time-extension', '2026-10-20', { reason: '复杂' }),
    'penalty.decision-period',
  ),
  'penalty.simple-record': due(
    { ...onTheSpot, entries: onTheSpot.entries.map((entry) => ({ ...entry, on: '2024-03-01' })) },
    'penalty.simple-record',
  ),
  'penalty.cash-to-agency': due(
    withAct(onTheSpot, 'cash-collection', '2026-11-03', { amount: 1, ground: 'small-fine' }),
    'penalty.cash-to-agency',
  ),
  'penalty.cash-to-bank': due(withAct(onTheSpot, 'cash-hand-in', '2026-11-03', {}), 'penalty.cash-to-bank'),
  'court.execution-objection': due(
    withAct(lawfulExecution(), 'ruling', '2026-11-03', { result: 'refused', receivedOn: '2026-11-03', number: '演示' }),
    'court.execution-objection',
  ),
  'review.opinion-extension': (law) =>
    preflight(
      upTo(sampleRecord(), 'review-opinion'),
      {
        step: 'review-extension',
        on: '2026-10-27',
        by: ['reviewer-a'],
        approvedBy: 'agency-head',
        data: { reason: '案情复杂。' },
      },
      { law, registry: sampleRegistry },
    ),
  'disclosure.proactive': (law) =>
    errorReportDuties(
      { receivedOn: '2026-11-02', answer: { verdict: 'accepted', on: '2026-11-04' } },
      { law, asOf: '2026-11-10' },
    ),
  'disclosure.error-answer': (law) => errorReportDuties({ receivedOn: '2026-11-02' }, { law, asOf: '2026-11-10' }),
  'confirmation.external': filedBy({ way: 'external', system: '演示审批系统', reference: '演示1' }),
  'confirmation.paper': filedBy({ way: 'paper', sha256: '0'.repeat(64), attestedBy: 'archivist' }),
  'discussion.quorum': (law) =>
    preflight(
      upTo(sampleRecord(), 'decision'),
      {
        step: 'collective-discussion',
        on: '2026-11-02',
        by: ['agency-head'],
        data: {
          subject: 'serious-case',
          attendees: ['agency-head', 'deputy-head'],
          views: [
            { person: 'agency-head', view: '同意。' },
            { person: 'deputy-head', view: '同意。' },
          ],
          opinions: '演示讨论。',
          conclusion: 'proceed',
          text: '同意。',
        },
      },
      { law, registry: sampleRegistry },
    ),
  // Everything of the case was entered at the end of November.
  'record.entry-limit': (law) =>
    lateEntries(
      [
        {
          ...onTheSpot,
          entries: onTheSpot.entries.map((entry) => ({
            ...entry,
            entered: { by: entry.by[0]!, at: '2026-11-30T17:00' },
          })),
        },
      ],
      law,
      { from: '2026-01-01', to: '2026-12-31' },
    ),
  'recusal.asked-waits': (law) => {
    const before = upTo(sampleRecord(), 'investigation-end')
    const { on, by, data } = sampleRecord().entries[before.entries.length]!
    const asked = withAct(before, 'recusal-request', on, { person: by[0]!.id, askedBy: 'party', reason: '演示' })
    const act = { step: 'investigation-end', on, by: by.map(({ id }) => id), data }
    return preflight(asked, act, { law, registry: sampleRegistry })
  },
  'credit.publicity-max': (law) => publicityEnd(law, '2024-03-01'),
  'credit.publicity-minor-max': level('minor'),
  'credit.publicity-ordinary-max': level('ordinary'),
  'credit.publicity-serious-max': level('serious'),
  'credit.repair-handling': (law) => deadlinesOf(repairAsked('ordinary'), { law, asOf: '2026-11-27' }),
  'credit.publicity-ordinary-min': repaired('ordinary'),
  'credit.publicity-serious-min': repaired('serious'),
  'archive.retention-short': (law) =>
    retentionOf(
      archived((data) => ({ ...data, retention: '10-years' })),
      law,
    ),
  // Only a bureau's own procedures demand recordings that are kept by its list.
  'archive.read-log': (law) => readsKeptUntil(law, '2026-03-02'),
  'appraisal.objection': (law) => objectionDue(law, '2026-11-20'),
  'appraisal.objection-answer': (law) => objectionAnswerDue(law, '2026-11-20'),
  'archive.av-retention': (law) => retentionOf(calls, law, [hotline]),
  'recording.upload': (law) => archivedRecordings(sampleMeasure(), law, '2026-12-01'),
  'inspection.cap-counts-remote': (law) => capsToCount(law, '2026-12-31'),
  'inspection.list-adjustment': (law) =>
    staleItems(
      [{ id: 'x', title: 'x', kind: 'items', restsOn: ['行政处罚法 42'], publishedOn: '2020-01-02' } as never],
      law,
      '2026-11-20',
    ),
  'penalty.hearing-fine.person': asked(
    aged('990101198601010018'),
    'prior-notice',
    (data) => ({ ...data, hearingOffered: false }),
    'notice.hearing-offered',
  ),
  'penalty.suspension-excluded': due(
    withAct(
      withAct(upTo(sampleRecord(), 'investigation-end'), 'suspension', '2026-10-19', { reason: '鉴定' }),
      'resumption',
      '2026-10-26',
      {},
    ),
    'penalty.decision-period',
  ),
  'penalty.simple-fine.person': asked(
    onTheSpot,
    'decision',
    (data) => ({ ...data, party: { ...person, residentId: '990101198601010018' } }),
    'simple.allowed',
  ),
  'penalty.cash-fine': (law) => {
    const sample = form('onspot-penalty-decision').sample as object
    const penalties = [{ kind: 'fine', amount: 5_000 }]
    const { onSpotReason: _, payTo: __, payDays: ___, ...rest } = { onSpotReason: 0, payTo: 0, payDays: 0, ...sample }
    return renderHtml('onspot-penalty-decision', { ...rest, payment: 'on-spot', penalties }, { law })
  },
  'penalty.age-none': outcomes(aged('990101201601010012')),
  'penalty.age-lenient': outcomes(aged('990101201001010019')),
  'penalty.highest-fine': (law) => highestFine(causes, '2026-11-02', law),
  'penalty.no-second-fine': (law) => noSecondFine(1, true, '2026-11-02', law),
  'penalty.same-act-kinds-once': asked(
    sampleSeveral({ causes: 2 }),
    'investigation-end',
    (data) => ({
      ...data,
      violations: (data.violations as object[]).map((item, i) => (i === 1 ? { ...item, sameActAs: 1 } : item)),
    }),
    'penalty.same-act-kinds',
  ),
  'penalty.surcharge-paused': (law) =>
    surcharge(law, {
      fine: 300_000,
      due: '2026-10-08',
      until: '2026-10-18',
      paused: [{ from: '2026-10-10', to: '2026-10-12' }],
    } as never),
  'review.staff-share': (law) => reviewerShare(sampleRegistry, '2026-11-23', law),
  'review.reviewer-qualified': (law) => mayReview(unqualified, '2026-11-02', law),
  'remedy.reconsideration-organ': (law) => {
    const sample = form('penalty-decision').sample as { remedies: { reconsideration: object } }
    const reconsideration = {
      ...sample.remedies.reconsideration,
      bodies: ['示例市示例区人民政府', '示例市卫生健康委员会'],
    }
    return renderHtml('penalty-decision', { ...sample, remedies: { ...sample.remedies, reconsideration } }, { law })
  },
  'statistics.annual-due': (law) => statisticsDue(law, { year: 2026 }),
}
