import { entriesOf, firstParty, latest, type Payloads, partyName } from '@zhifa/domain'
import { partOf } from './several'
import { articles, causeText, officersOf, personName, recordingsOf, type ViewOf } from './view'

type Ordinary = Payloads['penalty.ordinary']

/** A record that was not signed says so, with the witness. */
function refusalOf(signature: Ordinary['scene-inspection']['signature']) {
  if (signature.kind === 'signed') return {}
  return { refusal: { reason: signature.reason, ...(signature.witness ? { witness: signature.witness } : {}) } }
}

export function fillScene(view: ViewOf<'penalty.ordinary', 'scene-inspection'>) {
  const { data } = view.entry
  return {
    agency: view.agency.name,
    subject: latest(view.state, 'filing')?.data.party,
    place: data.place,
    begin: data.start,
    end: data.end,
    officers: officersOf(view),
    recorder: view.entry.by.at(-1)?.name,
    ...(data.companion ? { companion: data.companion } : {}),
    recusal: { asked: data.recusalAsked },
    content: data.content,
    ...recordingsOf(view),
    ...refusalOf(data.signature),
  }
}

export function fillInterview(view: ViewOf<'penalty.ordinary', 'interview'>) {
  const { data } = view.entry
  return {
    agency: view.agency.name,
    person: data.person,
    place: data.place,
    begin: data.start,
    end: data.end,
    officers: officersOf(view),
    recorder: personName(view, data.recorder),
    recusal: { asked: data.recusalAsked },
    questions: data.questions,
    ...recordingsOf(view),
    ...refusalOf(data.signature),
  }
}

/** All evidence on record, in the order in which it was taken. */
function evidenceOf(view: ViewOf<'penalty.ordinary'>): Ordinary['evidence']['items'] {
  return entriesOf(view.state, 'evidence').flatMap((entry) => entry.data.items)
}

export function fillFinalReport(view: ViewOf<'penalty.ordinary', 'investigation-end'>) {
  const { data } = view.entry
  const { penalties, ...part } = partOf(view, firstParty)
  return {
    agency: view.agency.name,
    cause: causeText(view, partyName(data.party)),
    ...part,
    source: latest(view.state, 'intake')?.data.source,
    filedOn: latest(view.state, 'filing')?.on,
    evidence: evidenceOf(view).map((item) => ({
      name: item.title,
      proves: item.proves,
      ...(item.from ? { source: item.from } : {}),
    })),
    violated: articles(view, data.violated),
    penaltyBasis: articles(view, data.penaltyBasis),
    ...(data.separateActs ? { separateActs: data.separateActs } : {}),
    ...(data.dispute ? { dispute: data.dispute } : {}),
    proposal: { kind: 'penalty' as const, penalties },
    officers: officersOf(view),
    on: view.entry.on,
  }
}
