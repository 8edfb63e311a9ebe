import {
  type Evidence,
  type Filing,
  type Intake,
  type Interview,
  type InvestigationEnd,
  latest,
  partyName,
  type SceneInspection,
} from '@zhifa/domain'
import type { z } from 'zod'
import { articles, causeText, type FillView, officersOf, personName, recordingsOf } from './view'

type SceneData = z.output<typeof SceneInspection>
type InterviewData = z.output<typeof Interview>
type EvidenceItem = z.output<typeof Evidence>['items'][number]

/** A record that was not signed says so, with the witness. */
function refusalOf(signature: SceneData['signature']): { refusal?: unknown } {
  if (signature.kind === 'signed') return {}
  return { refusal: { reason: signature.reason, ...(signature.witness ? { witness: signature.witness } : {}) } }
}

export function fillScene(view: FillView<SceneData>): unknown {
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

export function fillInterview(view: FillView<InterviewData>): unknown {
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
function evidenceOf(view: FillView): EvidenceItem[] {
  return (view.state.byStep.get('evidence') ?? []).flatMap((entry) => (entry.data as z.output<typeof Evidence>).items)
}

export function fillFinalReport(view: FillView<InvestigationEnd>): unknown {
  const { data } = view.entry
  return {
    agency: view.agency.name,
    cause: causeText(view, partyName(data.party)),
    party: data.party,
    source: latest(view.state, 'intake')?.data.source,
    filedOn: latest(view.state, 'filing')?.on,
    facts: data.facts.map((fact) => fact.text).join('\n'),
    evidence: evidenceOf(view).map((item) => ({
      name: item.title,
      proves: item.proves,
      ...(item.from ? { source: item.from } : {}),
    })),
    violated: articles(view, data.violated),
    penaltyBasis: articles(view, data.penaltyBasis),
    discretion: data.discretion,
    ...(data.dispute ? { dispute: data.dispute } : {}),
    proposal: { kind: 'penalty', penalties: data.proposal },
    officers: officersOf(view),
    on: view.entry.on,
  }
}
