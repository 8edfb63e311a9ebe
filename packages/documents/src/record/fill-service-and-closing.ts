import { type Closing, type Filing, latest, type PenaltyDecision, partyName, type Service } from '@zhifa/domain'
import type { z } from 'zod'
import { servedDocument } from './fill-notice-and-decision'
import { approvedBy, causeText, type FillView, officersOf, recordingsOf } from './view'

const partyOf = (view: FillView) =>
  latest<z.output<typeof Filing>>(view.state, 'decision', 'prior-notice', 'filing')?.data.party

export function fillService(view: FillView<Service>): unknown {
  const { data } = view.entry
  const { title, number, name } = servedDocument(view)
  return {
    agency: view.agency.name,
    addressee: name,
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
  const decision = latest<PenaltyDecision>(view.state, 'decision')
  const served = latest<Service>(view.state, 'decision-service')
  return {
    agency: view.agency.name,
    cause: party && causeText(view, partyName(party)),
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
