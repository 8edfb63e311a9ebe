import { latest, problemsFound, type RemoteSource, visitReasonNames } from '@zhifa/domain'
import { correctionOrder } from '../forms/inspection/correction-order'
import { correctionRecheck } from '../forms/inspection/correction-recheck'
import { inspectionApproval } from '../forms/inspection/inspection-approval'
import { inspectionResultNotice } from '../forms/inspection/inspection-result-notice'
import { remoteInspectionNotice } from '../forms/inspection/remote-inspection-notice'
import { remoteInspectionRecord } from '../forms/inspection/remote-inspection-record'
import { visitApproval } from '../forms/inspection/visit-approval'
import { visitRecord } from '../forms/inspection/visit-record'
import { filling } from './filling'
import { groundsPrinted } from './inspection-grounds'
import { letter, partyOf, refer, referByDay, remediesOf, sheet } from './known'
import { approvedBy, articles, officersOf, personName, type ViewOf } from './view'

type Remote = ViewOf<'inspection.remote'>
type Visit = ViewOf<'visit.other'>

const approval = (view: Remote) => latest(view.state, 'approval')?.data
/** The source in the words of the register; its number where the register does not know it any more. */
function sourceName({ registry }: Pick<Remote, 'registry'>, source: RemoteSource): string {
  if (source.kind === 'device') return registry.devices.get(source.device)?.name ?? source.device
  return registry.systems.get(source.system)?.name ?? source.system
}
const told = (view: Remote) =>
  refer('非现场检查情况告知书', latest(view.state, 'remote-notice')) ??
  referByDay('非现场检查审批表', latest(view.state, 'approval'))
const order = (view: Remote) => latest(view.state, 'correction-order')
const reason = (view: Visit) => {
  const asked = latest(view.state, 'visit-approval')?.data.reason
  return asked && visitReasonNames[asked]
}
/** Nothing where there is nothing to list: the form says so in its own words. */
const listed = (name: string, lines: readonly string[]) => (lines.length === 0 ? {} : { [name]: lines.join('；') })

/** 非现场检查、不属于检查的入企活动 */
export const remoteFillings = [
  filling('inspection.remote', ['approval'], inspectionApproval, {
    byHand: ['visits', 'limit', 'plan', 'source'],
    data: (view) => ({
      ...sheet(view),
      inspected: view.entry.data.object,
      items: view.entry.data.items,
      basis: articles(view, view.entry.data.basis),
      kind: 'routine' as const,
      method: 'remote' as const,
      officers: officersOf(view),
      period: { from: view.entry.data.plannedOn, to: view.entry.data.plannedOn },
      place: `不到现场，从${view.entry.data.sources.map((source) => sourceName(view, source)).join('、')}调取记录`,
      ...groundsPrinted(view, view.entry.data),
    }),
  }),
  filling('inspection.remote', ['remote-record'], remoteInspectionRecord, {
    data: (view) => ({
      ...sheet(view),
      inspected: partyOf(view),
      items: approval(view)?.items,
      day: view.entry.on,
      records: view.entry.data.records.map((one) => ({
        id: one.id,
        source: sourceName(view, one.source),
        title: one.title,
        recordedAt: one.recordedAt.replaceAll('-', '.').replace('T', ' '),
        review: `${personName(view, one.reviewedBy)}，${one.fit ? '符合要求' : '不符合要求'}`,
        shows: one.shows,
      })),
      content: view.entry.data.content,
      ...listed(
        'problems',
        view.entry.data.problems.map(({ problem }) => problem),
      ),
      officers: officersOf(view),
    }),
  }),
  filling('inspection.remote', ['remote-notice'], remoteInspectionNotice, {
    data: (view) => ({
      ...letter(view, view.entry.data.number),
      told: view.entry.data.told,
      query: view.entry.data.query,
      answerUntil: view.entry.data.answerUntil,
      officers: officersOf(view),
    }),
  }),
  filling('inspection.remote', ['result'], inspectionResultNotice, {
    byHand: ['result', 'published', 'objection'],
    data: (view) => ({
      ...letter(view, view.entry.data.number),
      notice: told(view),
      detail: view.entry.data.text,
      officers: officersOf(view),
    }),
  }),
  filling('inspection.remote', ['correction-order'], correctionOrder, {
    byHand: ['violated'],
    data: (view) => ({
      ...letter(view, view.entry.data.number),
      facts: problemsFound(view.state).join('；'),
      basis: articles(view, view.entry.data.basis),
      demand: view.entry.data.content,
      deadline: view.entry.data.dueOn,
      officers: officersOf(view),
      ...remediesOf(view),
    }),
  }),
  filling('inspection.remote', ['remote-recheck'], correctionRecheck, {
    data: (view) => ({
      ...sheet(view),
      original: refer('责令改正通知书', order(view)),
      subject: partyOf(view),
      at: view.entry.data.records.at(-1)?.recordedAt,
      officers: officersOf(view),
      items: [
        {
          demand: order(view)?.data.content,
          state: view.entry.data.content,
          done: view.entry.data.corrected ? '是' : '否',
        },
      ],
      conclusion: view.entry.data.corrected ? 'done' : 'not-done',
    }),
  }),
  filling('visit.other', ['visit-approval'], visitApproval, {
    data: (view) => {
      const { object, purpose, plannedOn, servedCase, again } = view.entry.data
      return {
        ...sheet(view),
        object,
        reason: visitReasonNames[view.entry.data.reason],
        purpose,
        plannedOn,
        ...(servedCase === undefined ? {} : { servedCase }),
        ...(again === undefined ? {} : { again }),
        department: approvedBy(view, '同意。'),
      }
    },
  }),
  filling('visit.other', ['visit-record'], visitRecord, {
    data: (view) => {
      const { place, start, end, met, content, advice, noticed } = view.entry.data
      return {
        ...sheet(view),
        object: partyOf(view),
        reason: reason(view),
        place,
        begin: start,
        end,
        met,
        content,
        ...(advice === undefined ? {} : { advice }),
        ...listed('noticed', noticed),
        people: view.entry.by.map(({ name }) => name),
      }
    },
  }),
]
