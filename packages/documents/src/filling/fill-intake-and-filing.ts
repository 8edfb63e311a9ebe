import { latest, type OfficerId, partyName } from '@zhifa/domain'
import { approvedBy, articles, causeText, type FillView, personName, type ViewOf } from './view'

export function fillIntake(view: ViewOf<'penalty.ordinary', 'intake'>) {
  const { data } = view.entry
  return {
    agency: view.agency.name,
    number: view.record.id,
    source: data.source,
    receivedAt: data.receivedAt,
    suspect: data.suspect,
    ...(data.informant
      ? { informant: [data.informant.name, data.informant.telephone].filter(Boolean).join('，') }
      : {}),
    summary: data.summary,
    handler: view.entry.by.map((actor) => actor.name).join('、'),
    leader: approvedBy(view, data.opinion),
  }
}

export function fillFiling(view: ViewOf<'penalty.ordinary', 'filing'>) {
  const { data } = view.entry
  return {
    agency: view.agency.name,
    number: data.number,
    cause: causeText(view, partyName(data.party)),
    party: data.party,
    source: latest(view.state, 'intake')?.data.source,
    summary: data.summary,
    violated: articles(view, data.violated),
    basis: articles(view, data.basis),
    officers: data.handlers.map((id) => handler(view, id)),
    department: { opinion: data.departmentOpinion },
    leader: approvedBy(view, data.headOpinion),
    filedOn: view.entry.on,
  }
}

function handler(view: FillView, id: OfficerId): { name: string; certificate: string } {
  const acting = view.entry.by.find((actor) => actor.id === id)
  const own = view.registry.officers
    .get(id)
    ?.certificates.find((item) => item.from <= view.entry.on && view.entry.on <= item.until)
  return { name: acting?.name ?? personName(view, id), certificate: acting?.certificate ?? own?.number ?? '／' }
}
