import {
  deadlinesOf,
  type InvestigationEnd,
  latest,
  type PenaltyData,
  partyName,
  procedureOf,
  type ReviewOpinion,
} from '@zhifa/domain'
import type { z } from 'zod'
import { penaltyLines } from '../fields/legal'
import { filling } from './filling'
import { caseName, partyOf, refer, sheet } from './known'
import { articles, type FillView, officersOf, personName } from './view'

type Submission = z.output<typeof PenaltyData.ReviewSubmission>
type Opinion = z.output<typeof ReviewOpinion>
type Discussion = z.output<typeof PenaltyData.CollectiveDiscussion>

const outcomes: Readonly<Record<string, string>> = {
  'no-penalty': '不予行政处罚',
  grant: '准予行政许可',
  refuse: '不予行政许可',
  revoke: '撤销行政许可',
  measure: '实施行政强制措施',
  execution: '行政强制执行',
}
const proposed = ({ outcome, penalties }: Submission['draft']): string =>
  penalties.length > 0 ? penaltyLines(penalties).join('\n') : (outcomes[outcome] ?? outcome)

const departmentOf = (view: FillView): string | undefined =>
  view.registry.officers.get(view.entry.by[0]?.id ?? '')?.department
const submitted = (view: FillView) => latest(view.state, 'review-submission')

function fillOpinion(view: FillView<Opinion>): unknown {
  const { data } = view.entry
  const party = partyOf(view)
  const checks = view.checks?.get(view.entry.seq)
  return {
    agency: view.agency.name,
    number: data.number,
    cause: caseName(view),
    party: party && partyName(party),
    conclusion: data.result,
    reasons: data.opinion,
    // Without outcomes the reviewer ticks the ten points by hand: none is made up.
    ...(checks && checks.length > 0 ? { checks } : {}),
    ...(data.problems.length > 0 ? { problems: data.problems } : {}),
    reviewer: view.entry.by.map((actor) => actor.name).join('、'),
    on: view.entry.on,
  }
}

function fillSubmission(view: FillView<Submission>): unknown {
  const end = latest(view.state, 'investigation-end')?.data
  const due = deadlinesOf(
    { ...view.record, entries: view.state.entries.slice(0, view.entry.seq) },
    { law: view.law, asOf: view.entry.on },
  ).findLast((item) => item.rule === 'review.opinion')?.deadline?.due
  return {
    ...sheet(view),
    department: departmentOf(view),
    matter: procedureOf(view.record).category,
    party: partyOf(view),
    ...(end
      ? {
          summary: end.facts.map((fact) => fact.text).join('\n'),
          basis: articles(view, end.penaltyBasis),
          discretion: end.discretion,
        }
      : {}),
    proposed: proposed(view.entry.data.draft),
    ...(due === undefined ? {} : { dueOn: due }),
    officers: officersOf(view),
  }
}

/** 法制审核 */
export const reviewFillings = [
  filling<Submission>({
    form: 'legal-review-submission',
    steps: ['review-submission'],
    // Pages are counted when the papers are handed over; what a licence or a measure rests on stands in its own papers.
    byHand: ['catalogueItem', 'summary', 'basis', 'discretion', 'evidence', 'materials', 'dueOn'],
    data: fillSubmission,
  }),
  filling<z.output<typeof PenaltyData.ReviewReturn>>({
    form: 'legal-review-supplement',
    steps: ['review-return'],
    byHand: ['dueOn'],
    data: (view) => ({
      ...sheet(view),
      department: departmentOf({ ...view, entry: submitted(view) ?? view.entry }),
      submission: refer('重大执法决定法制审核送审表', latest(view.state, 'review-submission')),
      missing: view.entry.data.missing.map((what) => ({ what, why: view.entry.data.note })),
      reviewer: view.entry.by.map((actor) => actor.name).join('、'),
    }),
  }),
  filling<Opinion>({ form: 'legal-review-opinion', steps: ['review-opinion'], data: fillOpinion }),
  filling<z.output<typeof PenaltyData.ReviewCoordination>>({
    form: 'legal-review-disagreement',
    steps: ['review-coordination'],
    byHand: ['department', 'result'],
    data: (view) => {
      const opinion = latest(view.state, 'review-opinion')
      return {
        ...sheet(view),
        cause: caseName(view),
        opinion: refer('重大执法决定法制审核意见书', opinion),
        reviewer: opinion?.data.opinion,
        meeting: view.entry.data.text,
      }
    },
  }),
  filling<Discussion>({
    form: 'collective-discussion-record',
    steps: ['collective-discussion'],
    byHand: ['begin', 'end', 'place', 'recorder', 'report'],
    data: (view) => ({
      agency: view.agency.name,
      officers: officersOf(view),
      cause: caseName(view),
      chair: view.entry.by[0]?.name,
      attendees: view.entry.data.attendees.map((id) => personName(view, id)),
      review: latest(view.state, 'review-opinion')?.data.opinion,
      content: view.entry.data.opinions,
      conclusion: view.entry.data.text,
    }),
  }),
]
