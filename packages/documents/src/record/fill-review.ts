import { type Filing, latest, partyName, type ReviewOpinion } from '@zhifa/domain'
import type { z } from 'zod'
import { causeText, type FillView } from './view'

export function fillReview(view: FillView<z.output<typeof ReviewOpinion>>): unknown {
  const { data } = view.entry
  const party = latest<z.output<typeof Filing>>(view.state, 'filing')?.data.party
  return {
    agency: view.agency.name,
    number: data.number,
    cause: party && causeText(view, partyName(party)),
    party: party && partyName(party),
    conclusion: data.result,
    reasons: data.opinion,
    // The ten points are ticked by the reviewer: the record has no outcome for each, and none is made up.
    ...(data.problems.length > 0 ? { problems: data.problems } : {}),
    reviewer: view.entry.by.map((actor) => actor.name).join('、'),
    on: view.entry.on,
  }
}
