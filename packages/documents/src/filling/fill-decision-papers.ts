import {
  type CreditClass,
  deadline,
  entriesOf,
  fineOf,
  firstParty,
  formatChineseDate,
  latest,
  type Payloads,
  statedIn,
} from '@zhifa/domain'
import { majorPenaltyReport } from '../forms/afterwards/major-penalty-report'
import { decisionCorrection } from '../forms/decision/decision-correction'
import { decisionRevocation } from '../forms/decision/decision-revocation'
import { noPenaltyDecision } from '../forms/decision/no-penalty-decision'
import { onspotPenaltyDecision } from '../forms/decision/onspot-penalty-decision'
import { penaltyDecisionApproval } from '../forms/decision/penalty-decision-approval'
import { creditRepairNotice } from '../forms/disclosure/credit-repair-notice'
import { publicationSheet } from '../forms/disclosure/publication-sheet'
import { publicityWithdrawalApproval } from '../forms/disclosure/publicity-withdrawal-approval'
import { resultSheet } from '../forms/disclosure/result-sheet'
import { filling } from './filling'
import { caseSheet, contactOf, inspections, letter, penalties, refer, referByDay, remediesOf, sheet } from './known'
import { allOthersOf, violationsOf } from './several'
import { articles, type FillView, officersOf, type ViewOf } from './view'

type Ordinary = Payloads['penalty.ordinary']
type Withdrawal = ViewOf<(typeof published)[number], 'disclosure-withdrawal'>['entry']['data']

const published = [...penalties, ...inspections, 'licence.ordinary'] as const

/** What the report of a major penalty says of its decision, from the record. */
function filed(
  view: ViewOf<'penalty.ordinary', 'major-penalty-report' | 'major-penalty-change'>,
  { number, body }: { readonly number: string; readonly body: string },
) {
  const decision = latest(view.state, 'decision')
  return {
    ...sheet(view),
    number,
    receiver: body,
    cause: caseSheet(view).cause,
    decision: refer('行政处罚决定书', decision),
    facts: decision?.data.facts,
    punished:
      decision && statedIn(decision.data, view.record.cause).map(({ party, penalties }) => ({ party, penalties })),
    basis: decision && articles(view, decision.data.penaltyBasis),
    contact: contactOf(view),
  }
}

const grounds = {
  'minor-corrected': 'minor',
  'first-time': 'first',
  'no-fault': 'no-fault',
  'under-age': 'age',
  'mental-illness': 'mind',
  limitation: 'time-barred',
  'facts-fail': 'unproved',
} as const satisfies Record<Ordinary['no-penalty']['ground'], string>
/** The causes that the form knows; a correction of the information has a form of its own. */
const withdrawn = {
  changed: 'changed',
  revoked: 'revoked',
  unlawful: 'illegal',
  void: 'void',
  expired: 'expired',
  'credit-repair': 'repaired',
  correction: undefined,
} as const satisfies Record<Withdrawal['ground'], string | undefined>

/** What the investigation found, sentence by sentence. */
const factsOf = (view: FillView): string | undefined =>
  latest(view.state, 'investigation-end')
    ?.data.facts.map((fact) => fact.text)
    .join('\n')

/** The decision on a penalty, where the case is about one. */
const decided = (view: FillView) => latest(view.state, 'decision')

/** How long a penalty of a class is shown at least, as the notice of repair says it; open where the law book cannot say it. */
function shortestShown(view: FillView, level: CreditClass): string | undefined {
  const { law } = view
  const on = decided(view)?.on
  if (level === 'minor') return '没有最短公示期'
  const end = on === undefined ? undefined : deadline(law, `credit.publicity-${level}-min`, on)
  return end && `至${formatChineseDate(end.keepBy)}`
}

/** The public sheet that is taken back, by the decision or the result that it tells. */
function publishedPaper(view: FillView) {
  const licence = latest(view.state, 'grant', 'refusal')
  return (
    refer('行政处罚信息公示表', decided(view)) ??
    refer('行政许可信息公示表', licence) ??
    referByDay('行政检查结果公示表', latest(view.state, 'result'))
  )
}

/** What the reviewers said, as a form repeats it. */
function reviewOf(view: FillView) {
  const review = latest(view.state, 'review-opinion')
  return review ? { review: { opinion: review.data.opinion, by: review.by[0]?.name, on: review.on } } : {}
}

/** Where reconsideration comes first, the suit follows within fifteen days of its decision (行政复议法第二十三条、行政诉讼法第四十五条). */
function onspotRemedies(view: FillView) {
  const { on } = view.entry
  // Before, the party could choose, also between two bodies: the record does not name the second.
  if (view.law.parameter('remedy.reconsideration-first.simple-penalty', on)?.value !== true)
    return { remedies: undefined }
  const reconsideration = view.law.period('remedy.reconsideration', on)
  const after = view.law.period('remedy.suit-after-reconsideration', on)
  if (!reconsideration || !after) return { remedies: undefined }
  return {
    remedies: {
      order: 'review-first' as const,
      reconsideration: { bodies: [view.agency.government], days: reconsideration.amount },
      suit: { court: view.agency.court, days: after.amount },
    },
  }
}

/** How a fine of the spot is paid: at the bank, unless it was collected. */
function onspotPayment(view: ViewOf<'penalty.simple', 'decision'>) {
  const days = view.law.period('penalty.payment', view.entry.on)?.amount
  if (fineOf(view.entry.data.penalties) === 0) return {}
  return { payment: 'bank' as const, payTo: view.agency.payee, payDays: days }
}

/** 决定、执行和公示 */
export const decisionFillings = [
  filling('penalty.ordinary', ['decision'], penaltyDecisionApproval, {
    data: (view) => ({
      ...caseSheet(view),
      party: view.entry.data.party,
      facts: `${view.entry.data.facts}\n证据：${view.entry.data.evidence.join('、')}。`,
      defence: view.entry.data.defence,
      proposed: view.entry.data.penalties,
      ...violationsOf(view, firstParty),
      ...allOthersOf(view),
      basis: articles(view, view.entry.data.penaltyBasis),
      ...reviewOf(view),
    }),
  }),
  filling('penalty.ordinary', ['no-penalty'], noPenaltyDecision, {
    data: (view) => ({
      ...letter(view, view.entry.data.number),
      facts: [factsOf(view), view.entry.data.reason].filter(Boolean).join('\n'),
      evidence: entriesOf(view.state, 'evidence').flatMap((entry) =>
        entry.data.items.map((item) => ({
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
  filling('penalty.simple', ['decision'], onspotPenaltyDecision, {
    data: (view) => {
      const { number, party, place, facts, violationOn, defence } = view.entry.data
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
        penalties: view.entry.data.penalties,
        ...onspotPayment(view),
        ...onspotRemedies(view),
        officers: officersOf(view),
      }
    },
  }),
  filling('penalty.ordinary', ['decision-correction'], decisionCorrection, {
    byHand: ['number'],
    data: (view) => ({
      ...letter(view),
      original: refer('行政处罚决定书', latest(view.state, 'decision')),
      wrong: view.entry.data.before,
      right: view.entry.data.after,
    }),
  }),
  filling('penalty.ordinary', ['major-penalty-report'], majorPenaltyReport, {
    data: (view) => filed(view, view.entry.data),
  }),
  filling('penalty.ordinary', ['major-penalty-change'], majorPenaltyReport, {
    data: (view) => {
      const { report, change } = view.entry.data
      const reported = entriesOf(view.state, 'major-penalty-report').findLast(({ data }) => data.number === report)
      return {
        ...filed(view, view.entry.data),
        before: refer('重大行政处罚备案报告', reported) ?? { title: '重大行政处罚备案报告', number: report },
        change,
      }
    },
  }),
  filling('penalty.ordinary', ['decision-revocation'], decisionRevocation, {
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
  filling(penalties, ['disclosure-approval'], publicationSheet, {
    when: (view) => view.entry.data.verdict === 'approved',
    data: (view) => {
      const { digest } = view.entry.data
      const content = entriesOf(view.state, 'disclosure-draft').findLast(({ data }) => data.digest === digest)?.data
        .content
      return content?.kind === 'penalty' ? content : undefined
    },
  }),
  filling(['licence.ordinary', ...inspections], ['disclosure-approval'], resultSheet, {
    when: (view) => view.entry.data.verdict === 'approved',
    data: (view) => {
      const content = latest(view.state, 'disclosure-draft')?.data.content
      return content === undefined || content.kind === 'penalty' ? undefined : { content }
    },
  }),
  filling(penalties, ['credit-repair-notice'], creditRepairNotice, {
    byHand: ['number'],
    data: (view) => {
      const { partyNo = firstParty, class: level, until, conditions, channel, telephone, apart } = view.entry.data
      const decision = decided(view)
      const others = decision && 'others' in decision.data ? decision.data.others : undefined
      return {
        ...sheet(view),
        party: partyNo === firstParty ? decision?.data.party : others?.find(({ no }) => no === partyNo)?.party,
        decision: refer('行政处罚决定书', decision),
        level: level === 'ordinary' ? 'general' : level,
        minimum: shortestShown(view, level),
        maximum: `至${formatChineseDate(until)}`,
        ...{ conditions, channel, telephone },
        ...(apart === undefined ? {} : { apart }),
      }
    },
  }),
  filling(published, ['disclosure-withdrawal'], publicityWithdrawalApproval, {
    // A correction of the information has a form of its own.
    when: (view) => view.entry.data.ground !== 'correction',
    byHand: ['causeDocument', 'dueOn', 'officers'],
    data: (view) => ({
      ...sheet(view),
      information: publishedPaper(view),
      cause: withdrawn[view.entry.data.ground],
      effectiveOn: view.entry.data.effectiveOn,
      statement: view.entry.data.reason,
    }),
  }),
]
