import { type Closing, latest, type PenaltyDecision, partyName, type Service } from '@zhifa/domain'
import type { z } from 'zod'
import { caseName, partyOf } from './known'
import { approvedBy, type FillView, officersOf, recordingsOf } from './view'

/** What was served, by the step of the service: its title and form, and the act that it is of. */
const served: Readonly<Record<string, readonly (readonly [title: string, form: string, step: string])[]>> = {
  'notice-service': [['行政处罚事先告知书', 'penalty-prior-notice', 'prior-notice']],
  'decision-service': [
    ['行政处罚决定书', 'penalty-decision', 'decision'],
    ['不予行政处罚决定书', 'no-penalty-decision', 'no-penalty'],
  ],
  delivery: [
    ['准予行政许可决定书', 'license-grant-decision', 'grant'],
    ['不予行政许可决定书', 'license-refusal-decision', 'refusal'],
  ],
  result: [['行政检查结果告知书', 'inspection-result-notice', 'result']],
}

/** What a refusal is called when a licence was to be changed or renewed. */
const changeRefused = { title: '不予变更（延续）行政许可决定书', form: 'license-change-refusal-decision' }

/** The document that a receipt is about: the newest of those that its step serves. */
export function servedDocument(view: FillView): { title: string; number?: string; form: string } | undefined {
  const known = (served[view.entry.step] ?? []).map(([title, form, step]) => ({
    title,
    form,
    act: latest(view.state, step),
  }))
  const newest = known.reduce<(typeof known)[number] | undefined>(
    (best, item) => (item.act && item.act.seq > (best?.act?.seq ?? 0) ? item : best),
    undefined,
  )
  if (!newest) return undefined
  const { title, form, act } = newest
  const number = act?.data.number ? { number: act.data.number } : {}
  const changes = latest(view.state, 'application')?.data.kind !== 'new'
  return form === 'license-refusal-decision' && changes ? { ...changeRefused, ...number } : { title, form, ...number }
}

export const fillService = (view: FillView<Service>): unknown => receiptOf(view, view.entry.data)

/** A receipt of a service that is part of another act. */
export function receiptOf(view: FillView, data: Service): unknown {
  const party = partyOf(view)
  const { title, number } = servedDocument(view) ?? {}
  return {
    agency: view.agency.name,
    addressee: party && partyName(party),
    documents: [{ title, ...(number ? { number } : {}) }],
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

export function fillClosing(view: FillView<z.output<typeof Closing>>): unknown {
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
    remedies: data.remedies,
    officers: officersOf(view),
    department: { opinion: data.departmentOpinion },
    leader: approvedBy(view, data.headOpinion),
    closedOn: view.entry.on,
  }
}
