import { type Entry, endingGrounds, latest, type Payloads, partyName, partyNoOf } from '@zhifa/domain'
import { caseName, partyOf } from './known'
import { numberOf } from './several'
import { approvedBy, type FillView, officersOf, recordingsOf, type ViewOf } from './view'

/** A document that was served: what a receipt calls it, and its form. */
interface Served {
  readonly title: string
  readonly number?: string
  readonly form: string
}
type PriorNotice = Payloads['penalty.ordinary']['prior-notice']
type PenaltyDecision = Payloads['penalty.ordinary']['decision']
type Candidate = Served & { readonly seq: number }

const numbered = (
  title: string,
  form: string,
  act: Entry<{ readonly number: string }> | undefined,
): Candidate | undefined => act && { title, form, number: act.data.number, seq: act.seq }

/** The newest of the documents that a service can be of. */
const newest = (...known: readonly (Candidate | undefined)[]): Served | undefined =>
  known.reduce((best, item) => (item && item.seq > (best?.seq ?? 0) ? item : best), undefined)

/** The paper of the party that is served: its own, where it has one. */
const forParty = (view: ViewOf<'penalty.ordinary'>, act: Entry<PriorNotice | PenaltyDecision> | undefined) =>
  act && { ...act, data: { number: numberOf(act.data, partyNoOf(view.entry.data)) ?? act.data.number } }

export const servedNotice = (view: ViewOf<'penalty.ordinary'>): Served | undefined =>
  newest(numbered('行政处罚事先告知书', 'penalty-prior-notice', forParty(view, latest(view.state, 'prior-notice'))))

export const servedDecision = (view: ViewOf<'penalty.ordinary'>): Served | undefined =>
  newest(
    numbered('行政处罚决定书', 'penalty-decision', forParty(view, latest(view.state, 'decision'))),
    numbered('不予行政处罚决定书', 'no-penalty-decision', latest(view.state, 'no-penalty')),
  )

/** A refusal has a title and a form of its own when a licence was to be changed or renewed. */
export function servedLicence({ state }: ViewOf<'licence.ordinary'>): Served | undefined {
  const isNew = latest(state, 'application')?.data.kind === 'new'
  const refusal = latest(state, 'refusal')
  return newest(
    numbered('准予行政许可决定书', 'license-grant-decision', latest(state, 'grant')),
    isNew
      ? numbered('不予行政许可决定书', 'license-refusal-decision', refusal)
      : numbered('不予变更（延续）行政许可决定书', 'license-change-refusal-decision', refusal),
  )
}

export const servedResult: Served = { title: '行政检查结果告知书', form: 'inspection-result-notice' }

/** The receipt of a service. */
export function receiptOf(
  view: FillView,
  data: Payloads['penalty.ordinary']['decision-service'],
  served: Served | undefined,
) {
  const party = partyOf(view)
  return {
    agency: view.agency.name,
    addressee: party && partyName(party),
    documents: served && [{ title: served.title, ...(served.number ? { number: served.number } : {}) }],
    place: data.place,
    method: data.method,
    ...(data.receivedAt ? { receivedAt: data.receivedAt } : {}),
    ...(data.receiver ? { substitute: data.receiver } : {}),
    ...(data.refusal ? { refusal: data.refusal } : {}),
    ...(data.witness ? { witness: data.witness } : {}),
    servers: view.entry.by.map((actor) => actor.name),
    ...recordingsOf(view),
    on: data.receivedOn,
  }
}

/** The ground of one party, with what shows it; which party, where there are several. */
const endedFor =
  (several: boolean) =>
  (one: NonNullable<Payloads['penalty.ordinary']['closing']['endings']>[number]): string =>
    `${several ? `第${partyNoOf(one)}名当事人：` : ''}${endingGrounds[one.ground]}。${one.detail}`

export function fillClosing(view: ViewOf<'penalty.ordinary', 'closing'>) {
  const { data } = view.entry
  const party = partyOf(view)
  const decision = latest(view.state, 'decision')
  const served = latest(view.state, 'decision-service')
  return {
    agency: view.agency.name,
    cause: caseName(view),
    party,
    summary: data.summary,
    ...(decision
      ? { decision: { number: decision.data.number, ...(served ? { servedOn: served.data.receivedOn } : {}) } }
      : {}),
    performance: data.performance,
    closing: data.type,
    ...(data.endings ? { ended: data.endings.map(endedFor(data.endings.length > 1)).join('\n') } : {}),
    remedies: data.remedies,
    officers: officersOf(view),
    department: { opinion: data.departmentOpinion },
    leader: approvedBy(view, data.headOpinion),
    closedOn: view.entry.on,
  }
}
