import { deadlinesOf, type Entry, type Evidence, type InvestigationEnd, latest, type PenaltyData } from '@zhifa/domain'
import type { z } from 'zod'
import { filling } from './filling'
import { caseSheet, contactOf, goodsOf, letter, partyOf, rangeOf, reasoned, refer, remediesOf, sheet } from './known'
import { articles, type FillView, officersOf } from './view'

type Data<Key extends keyof PenaltyShapes> = z.output<PenaltyShapes[Key]>
interface PenaltyShapes {
  NotFiled: typeof PenaltyData.NotFiled
  Withdrawal: typeof PenaltyData.Withdrawal
  Preservation: typeof PenaltyData.Preservation
  PreservationDisposition: typeof PenaltyData.PreservationDisposition
  CorrectionOrder: typeof PenaltyData.CorrectionOrder
  Suspension: typeof PenaltyData.Suspension
  TimeExtension: typeof PenaltyData.TimeExtension
  PoliceTransfer: typeof PenaltyData.PoliceTransfer
  AgencyTransfer: typeof PenaltyData.AgencyTransfer
}
type EvidenceItem = z.output<typeof Evidence>['items'][number]

const kinds: Readonly<Record<EvidenceItem['kind'], string>> = {
  document: 'documentary',
  object: 'physical',
  'audio-visual': 'audio-visual',
  electronic: 'electronic',
  testimony: 'witness',
  statement: 'party',
  'expert-opinion': 'expert',
  inquest: 'record',
}
const disposals = {
  released: 'return',
  sampled: 'test',
  seized: 'seize',
  confiscated: 'confiscate',
  transferred: 'transfer',
} as const

const preserved = (view: FillView) => latest(view.state, 'preservation')
const filedOn = (view: FillView) => ({ filedOn: latest(view.state, 'filing')?.on })
const names = (entry: Entry): string => entry.by.map((actor) => actor.name).join('、')

/** All evidence on record; what nobody handed over was taken by the officers of that act. */
const evidenceRows = (view: FillView) =>
  ((view.state.byStep.get('evidence') ?? []) as readonly Entry<z.output<typeof Evidence>>[]).flatMap((entry) =>
    entry.data.items.map((item) => ({
      name: item.title,
      kind: kinds[item.kind],
      source: item.from ?? `执法人员${names(entry)}收集`,
      proves: item.proves,
    })),
  )

/** When the decision is due, before an act and with it. */
function decisionDue(view: FillView, count: number): string | undefined {
  const entries = view.state.entries.slice(0, count)
  const all = deadlinesOf({ ...view.record, entries }, { law: view.law, asOf: view.entry.on })
  return all.findLast((item) => item.rule === 'penalty.decision-period')?.deadline?.due
}

/** 立案、取证和办案期限 */
export const paperFillings = [
  filling<Data<'NotFiled'>>({
    form: 'no-filing-approval',
    steps: ['not-filed'],
    byHand: ['findings'],
    data: (view) => ({
      ...sheet(view),
      party: partyOf(view),
      source: latest(view.state, 'intake')?.data.source,
      reason: reasoned(view, view.entry.data.reason, view.entry.data.basis),
      officers: officersOf(view),
    }),
  }),
  filling<Data<'Withdrawal'>>({
    form: 'case-withdrawal-approval',
    steps: ['withdraw-filing'],
    byHand: ['facts'],
    data: (view) => ({
      ...caseSheet(view),
      party: partyOf(view),
      ...filedOn(view),
      reason: reasoned(view, view.entry.data.reason, view.entry.data.basis),
    }),
  }),
  filling<Data<'Preservation'>>({
    form: 'preservation-approval',
    steps: ['preservation'],
    data: (view) => ({
      ...caseSheet(view),
      party: partyOf(view),
      reason: view.entry.data.reason,
      goods: goodsOf(view.entry.data.items),
    }),
  }),
  filling<Data<'Preservation'>>({
    form: 'evidence-preservation-decision',
    steps: ['preservation'],
    byHand: ['manner'],
    data: (view) => ({
      ...letter(view, view.entry.data.number),
      reason: view.entry.data.reason,
      goods: goodsOf(view.entry.data.items),
      place: view.entry.data.place,
      period: rangeOf(view, 'penalty.preservation-disposition', view.entry.on),
      officers: officersOf(view),
      approvedBy: view.entry.approvedBy?.name,
      ...remediesOf(view),
    }),
  }),
  filling<Data<'Preservation'>>({
    form: 'goods-list',
    steps: ['preservation'],
    data: (view) => ({
      ...sheet(view),
      attachedTo: refer('证据先行登记保存决定书', preserved(view)),
      goods: goodsOf(view.entry.data.items),
      officers: officersOf(view),
    }),
  }),
  filling<Data<'PreservationDisposition'>>({
    form: 'evidence-preservation-disposition',
    steps: ['preservation-disposition'],
    byHand: ['number', 'basis'],
    data: (view) => ({
      ...letter(view),
      original: refer('证据先行登记保存决定书', preserved(view)),
      disposal: disposals[view.entry.data.measure],
      explanation: view.entry.data.detail,
      goods: goodsOf(preserved(view)?.data.items ?? []),
      officers: officersOf(view),
    }),
  }),
  filling<InvestigationEnd>({
    form: 'evidence-list',
    steps: ['investigation-end'],
    data: (view) => ({ ...caseSheet(view), rows: evidenceRows(view) }),
  }),
  filling<Data<'CorrectionOrder'>>({
    form: 'correction-order',
    steps: ['correction-order'],
    of: 'penalty.',
    byHand: ['number', 'facts', 'violated'],
    data: (view) => ({
      ...letter(view),
      basis: articles(view, view.entry.data.basis),
      demand: view.entry.data.content,
      deadline: view.entry.data.dueOn,
      officers: officersOf(view),
      ...remediesOf(view),
    }),
  }),
  filling<Data<'Suspension'>>({
    form: 'case-suspension-approval',
    steps: ['suspension'],
    data: (view) => ({
      ...caseSheet(view),
      kind: 'suspend',
      from: view.entry.on,
      reason: `${view.entry.data.reason}\n依据：${view.entry.data.basis}`,
    }),
  }),
  filling<{ reason: string }>({
    form: 'case-suspension-approval',
    steps: ['resumption'],
    data: (view) => ({ ...caseSheet(view), kind: 'resume', from: view.entry.on, reason: view.entry.data.reason }),
  }),
  filling<Data<'TimeExtension'>>({
    form: 'time-extension-approval',
    steps: ['time-extension'],
    data: (view) => ({
      ...caseSheet(view),
      party: partyOf(view),
      ...filedOn(view),
      dueOn: decisionDue(view, view.entry.seq - 1),
      to: decisionDue(view, view.entry.seq),
      reason: view.entry.data.reason,
    }),
  }),
  filling<Data<'PoliceTransfer'>>({
    form: 'criminal-transfer-approval',
    steps: ['transfer-police'],
    byHand: ['basis'],
    data: (view) => ({
      ...caseSheet(view),
      party: partyOf(view),
      facts: view.entry.data.reason,
      crime: view.entry.data.crime,
    }),
  }),
  filling<Data<'PoliceTransfer'>>({
    form: 'criminal-transfer-letter',
    steps: ['transfer-police'],
    byHand: ['number', 'basis', 'materials', 'procuratorate'],
    data: (view) => ({
      agency: view.agency.name,
      on: view.entry.on,
      receiver: view.entry.data.recipient,
      cause: caseSheet(view).cause,
      facts: view.entry.data.reason,
      contact: contactOf(view),
    }),
  }),
  filling<Data<'AgencyTransfer'>>({
    form: 'case-transfer-letter',
    steps: ['transfer-agency'],
    byHand: ['number', 'materials'],
    data: (view) => ({
      agency: view.agency.name,
      on: view.entry.on,
      receiver: view.entry.data.recipient,
      cause: caseSheet(view).cause,
      summary: latest(view.state, 'filing', 'intake')?.data.summary,
      reason: view.entry.data.reason,
      basis: articles(view, view.entry.data.basis),
      contact: contactOf(view),
    }),
  }),
]
