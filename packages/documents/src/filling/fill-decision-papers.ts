import {
  fineOf,
  type InvestigationEnd,
  latest,
  type PenaltyData,
  type PenaltyDecision,
  type PublicPenalty,
  type SimpleData,
} from '@zhifa/domain'
import type { z } from 'zod'
import { filling } from './filling'
import { caseSheet, letter, refer, remediesOf, sheet } from './known'
import { articles, type FillView, officersOf } from './view'

type NoPenalty = z.output<typeof PenaltyData.NoPenalty>
type OnTheSpot = SimpleData.OnTheSpotDecision
type Withdrawal = z.output<typeof PenaltyData.DisclosureWithdrawal>

const grounds: Readonly<Record<NoPenalty['ground'], string>> = {
  'minor-corrected': 'minor',
  'first-time': 'first',
  'no-fault': 'no-fault',
  'under-age': 'age',
  'mental-illness': 'mind',
  limitation: 'time-barred',
  'facts-fail': 'unproved',
}
const withdrawn: Partial<Record<Withdrawal['ground'], string>> = {
  changed: 'changed',
  revoked: 'revoked',
  unlawful: 'illegal',
  void: 'void',
  expired: 'expired',
  'credit-repair': 'repaired',
}

const ended = (view: FillView) => latest(view.state, 'investigation-end')?.data
const factsOf = (end: InvestigationEnd | undefined) => end?.facts.map((fact) => fact.text).join('\n')

/** What the reviewers said, as a form repeats it. */
function reviewOf(view: FillView): { review?: unknown } {
  const review = latest(view.state, 'review-opinion')
  return review ? { review: { opinion: review.data.opinion, by: review.by[0]?.name, on: review.on } } : {}
}

/** Where reconsideration comes first, the suit follows within fifteen days of its decision (行政复议法第二十三条、行政诉讼法第四十五条). */
function onspotRemedies(view: FillView): { remedies?: unknown } {
  const { on } = view.entry
  // Before, the party could choose, also between two bodies: the record does not name the second.
  if (on < '2024-01-01') return {}
  const reconsideration = view.law.period('remedy.reconsideration', on)
  const after = view.law.period('remedy.suit-after-reconsideration', on)
  if (!reconsideration || !after) return {}
  return {
    remedies: {
      order: 'review-first',
      reconsideration: { bodies: [view.agency.government], days: reconsideration.amount },
      suit: { court: view.agency.court, days: after.amount },
    },
  }
}

/** How a fine of the spot is paid: at the bank, unless it was collected. */
function onspotPayment(view: FillView<OnTheSpot>): object {
  const days = view.law.period('penalty.payment', view.entry.on)?.amount
  if (fineOf(view.entry.data.penalties) === 0) return {}
  return { payment: 'bank', payTo: view.agency.payee, payDays: days }
}

/** 决定、执行和公示 */
export const decisionFillings = [
  filling<PenaltyDecision>({
    form: 'penalty-decision-approval',
    steps: ['decision'],
    of: 'penalty.ordinary',
    data: (view) => ({
      ...caseSheet(view),
      party: view.entry.data.party,
      facts: `${view.entry.data.facts}\n证据：${view.entry.data.evidence.join('、')}。`,
      defence: view.entry.data.defence,
      proposed: view.entry.data.penalties,
      basis: articles(view, view.entry.data.penaltyBasis),
      ...reviewOf(view),
    }),
  }),
  filling<NoPenalty>({
    form: 'no-penalty-decision',
    steps: ['no-penalty'],
    data: (view) => ({
      ...letter(view, view.entry.data.number),
      facts: [factsOf(ended(view)), view.entry.data.reason].filter(Boolean).join('\n'),
      evidence: (view.state.byStep.get('evidence') ?? []).flatMap((entry) =>
        (entry.data as z.output<typeof PenaltyData.Evidence>).items.map((item) => ({
          name: item.title,
          proves: item.proves,
          ...(item.from ? { source: item.from } : {}),
        })),
      ),
      ground: grounds[view.entry.data.ground],
      basis: articles(view, view.entry.data.basis),
      ...(view.entry.data.education ? { education: view.entry.data.education } : {}),
      ...remediesOf(view),
    }),
  }),
  filling<OnTheSpot>({
    form: 'onspot-penalty-decision',
    steps: ['decision'],
    of: 'penalty.simple',
    data: (view) => {
      const { number, party, place, facts, violationOn, defence, penalties } = view.entry.data
      return {
        ...sheet(view),
        number,
        party,
        at: violationOn,
        place,
        violation: facts,
        violated: articles(view, view.entry.data.violated),
        penaltyBasis: articles(view, view.entry.data.penaltyBasis),
        defence,
        penalties,
        ...onspotPayment(view),
        ...onspotRemedies(view),
        officers: officersOf(view),
      }
    },
  }),
  filling<z.output<typeof PenaltyData.DecisionCorrection>>({
    form: 'decision-correction',
    steps: ['decision-correction'],
    byHand: ['number'],
    data: (view) => ({
      ...letter(view),
      original: refer('行政处罚决定书', latest(view.state, 'decision')),
      wrong: view.entry.data.before,
      right: view.entry.data.after,
    }),
  }),
  filling<z.output<typeof PenaltyData.DecisionRevocation>>({
    form: 'decision-revocation',
    steps: ['decision-revocation'],
    byHand: ['basis'],
    data: (view) => ({
      ...letter(view, view.entry.data.number),
      original: refer('行政处罚决定书', latest(view.state, 'decision')),
      kind: 'revoke',
      reason: view.entry.data.reason,
      published: latest(view.state, 'disclosure-approval')?.data.verdict === 'approved',
      ...remediesOf(view),
    }),
  }),
  filling<{ verdict: string }>({
    form: 'publication-sheet',
    steps: ['disclosure-approval'],
    of: 'penalty.',
    when: (view) => view.entry.data.verdict === 'approved',
    data: (view) => latest(view.state, 'disclosure-draft')?.data.content,
  }),
  ...['licence.', 'inspection.'].map((of) =>
    filling<{ verdict: string }>({
      form: 'result-sheet',
      steps: ['disclosure-approval'],
      of,
      when: (view) => view.entry.data.verdict === 'approved',
      data: (view) => ({ content: latest(view.state, 'disclosure-draft')?.data.content }),
    }),
  ),
  filling<Withdrawal>({
    form: 'publicity-withdrawal-approval',
    steps: ['disclosure-withdrawal'],
    byHand: ['causeDocument', 'dueOn', 'officers'],
    data: (view) => ({
      ...sheet(view),
      information: refer('行政处罚信息公示表', latest(view.state, 'decision')),
      cause: withdrawn[view.entry.data.ground],
      effectiveOn: view.entry.data.effectiveOn,
      statement: view.entry.data.reason,
    }),
  }),
]
