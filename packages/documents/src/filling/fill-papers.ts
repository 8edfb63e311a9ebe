import { deadlinesOf, type Entry, entriesOf, latest, type Payloads } from '@zhifa/domain'
import { evidenceList } from '../forms/archive/evidence-list'
import { goodsList } from '../forms/coercion/goods-list'
import { evidencePreservationDecision } from '../forms/evidence/evidence-preservation-decision'
import { evidencePreservationDisposition } from '../forms/evidence/evidence-preservation-disposition'
import { preservationApproval } from '../forms/evidence/preservation-approval'
import { caseTransferLetter } from '../forms/filing/case-transfer-letter'
import { caseWithdrawalApproval } from '../forms/filing/case-withdrawal-approval'
import { criminalTransferLetter } from '../forms/filing/criminal-transfer-letter'
import { noFilingApproval } from '../forms/filing/no-filing-approval'
import { correctionOrder } from '../forms/inspection/correction-order'
import { caseSuspensionApproval } from '../forms/investigation/case-suspension-approval'
import { criminalTransferApproval } from '../forms/investigation/criminal-transfer-approval'
import { timeExtensionApproval } from '../forms/investigation/time-extension-approval'
import { filling } from './filling'
import { caseSheet, contactOf, goodsOf, letter, partyOf, rangeOf, reasoned, refer, remediesOf, sheet } from './known'
import { articles, officersOf, type ViewOf } from './view'

type Ordinary = ViewOf<'penalty.ordinary'>

const kinds = {
  document: 'documentary',
  object: 'physical',
  'audio-visual': 'audio-visual',
  electronic: 'electronic',
  testimony: 'witness',
  statement: 'party',
  'expert-opinion': 'expert',
  inquest: 'record',
} as const satisfies Record<Payloads['penalty.ordinary']['evidence']['items'][number]['kind'], string>
const disposals = {
  released: 'return',
  sampled: 'test',
  seized: 'seize',
  confiscated: 'confiscate',
  transferred: 'transfer',
} as const

const preserved = (view: Ordinary) => latest(view.state, 'preservation')
const filedOn = (view: Ordinary) => ({ filedOn: latest(view.state, 'filing')?.on })
const names = (entry: Entry): string => entry.by.map((actor) => actor.name).join('、')

/** All evidence on record; what nobody handed over was taken by the officers of that act. */
const evidenceRows = (view: Ordinary) =>
  entriesOf(view.state, 'evidence').flatMap((entry) =>
    entry.data.items.map((item) => ({
      name: item.title,
      kind: kinds[item.kind],
      source: item.from ?? `执法人员${names(entry)}收集`,
      proves: item.proves,
    })),
  )

/** When the decision is due, before an act and with it. */
function decisionDue(view: Ordinary, count: number): string | undefined {
  const entries = view.state.entries.slice(0, count)
  const all = deadlinesOf({ ...view.record, entries }, { law: view.law, asOf: view.entry.on })
  return all.findLast((item) => item.rule === 'penalty.decision-period')?.deadline?.due
}

/** 立案、取证和办案期限 */
export const paperFillings = [
  filling('penalty.ordinary', ['not-filed'], noFilingApproval, {
    byHand: ['findings'],
    data: (view) => ({
      ...sheet(view),
      party: partyOf(view),
      source: latest(view.state, 'intake')?.data.source,
      reason: reasoned(view, view.entry.data.reason, view.entry.data.basis),
      officers: officersOf(view),
    }),
  }),
  filling('penalty.ordinary', ['withdraw-filing'], caseWithdrawalApproval, {
    byHand: ['facts'],
    data: (view) => ({
      ...caseSheet(view),
      party: partyOf(view),
      ...filedOn(view),
      reason: reasoned(view, view.entry.data.reason, view.entry.data.basis),
    }),
  }),
  filling('penalty.ordinary', ['preservation'], preservationApproval, {
    data: (view) => ({
      ...caseSheet(view),
      party: partyOf(view),
      reason: view.entry.data.reason,
      goods: goodsOf(view.entry.data.items),
    }),
  }),
  filling('penalty.ordinary', ['preservation'], evidencePreservationDecision, {
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
  filling('penalty.ordinary', ['preservation'], goodsList, {
    data: (view) => ({
      ...sheet(view),
      attachedTo: refer('证据先行登记保存决定书', preserved(view)),
      goods: goodsOf(view.entry.data.items),
      officers: officersOf(view),
    }),
  }),
  filling('penalty.ordinary', ['preservation-disposition'], evidencePreservationDisposition, {
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
  filling('penalty.ordinary', ['investigation-end'], evidenceList, {
    data: (view) => ({ ...caseSheet(view), rows: evidenceRows(view) }),
  }),
  filling('penalty.ordinary', ['correction-order'], correctionOrder, {
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
  filling('penalty.ordinary', ['suspension'], caseSuspensionApproval, {
    data: (view) => ({
      ...caseSheet(view),
      kind: 'suspend',
      from: view.entry.on,
      reason: `${view.entry.data.reason}\n依据：${view.entry.data.basis}`,
    }),
  }),
  filling('penalty.ordinary', ['resumption'], caseSuspensionApproval, {
    data: (view) => ({ ...caseSheet(view), kind: 'resume', from: view.entry.on, reason: view.entry.data.reason }),
  }),
  filling('penalty.ordinary', ['time-extension'], timeExtensionApproval, {
    data: (view) => ({
      ...caseSheet(view),
      party: partyOf(view),
      ...filedOn(view),
      dueOn: decisionDue(view, view.entry.seq - 1),
      to: decisionDue(view, view.entry.seq),
      reason: view.entry.data.reason,
    }),
  }),
  filling('penalty.ordinary', ['transfer-police'], criminalTransferApproval, {
    byHand: ['basis'],
    data: (view) => ({
      ...caseSheet(view),
      party: partyOf(view),
      facts: view.entry.data.reason,
      crime: view.entry.data.crime,
    }),
  }),
  filling('penalty.ordinary', ['transfer-police'], criminalTransferLetter, {
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
  filling('penalty.ordinary', ['transfer-agency'], caseTransferLetter, {
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
