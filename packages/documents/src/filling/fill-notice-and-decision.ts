import { latest } from '@zhifa/domain'
import { inDays, remediesOf } from './known'
import { articles, type ViewOf } from './view'

type Decided = ViewOf<'penalty.ordinary', 'decision'>

export function fillNotice(view: ViewOf<'penalty.ordinary', 'prior-notice'>) {
  const { data, on } = view.entry
  const request = view.law.period('penalty.hearing-request', on)
  return {
    agency: view.agency.name,
    number: data.number,
    party: data.party,
    facts: data.facts,
    evidence: data.evidence,
    violated: articles(view, data.violated),
    penaltyBasis: articles(view, data.penaltyBasis),
    proposed: data.proposal,
    discretion: data.discretion,
    defencePeriod: data.statementPeriod,
    ...(data.hearingOffered && request ? { hearing: inDays('penalty.hearing-request', request) } : {}),
    contact: data.contact,
    on,
  }
}

/** The order to correct: in the decision, or given before and repeated in it. */
function correctionOf(view: Decided): { correction?: string } {
  const own = view.entry.data.correction
  if (own !== undefined) return { correction: own }
  const order = latest(view.state, 'correction-order')
  return order ? { correction: order.data.content } : {}
}

function paymentOf(view: Decided) {
  const { data, on } = view.entry
  const period = view.law.period('penalty.payment', on)
  const surcharge = view.law.parameter('penalty.surcharge', on)
  const to = data.payee ?? view.agency.payee
  if (!data.penalties.some((item) => item.kind === 'fine' || item.kind === 'confiscation-of-gains')) return {}
  if (!period || !surcharge || to === undefined) return {}
  return { payment: { days: period.amount, to, surchargePercentPerDay: Number(surcharge.value) } }
}

export function fillDecision(view: Decided) {
  const { data, on } = view.entry
  return {
    agency: view.agency.name,
    number: data.number,
    party: data.party,
    facts: data.facts,
    evidence: data.evidence,
    defence: data.defence,
    violated: articles(view, data.violated),
    penaltyBasis: articles(view, data.penaltyBasis),
    discretion: data.discretion,
    penalties: data.penalties,
    ...correctionOf(view),
    ...paymentOf(view),
    ...remediesOf(view),
    // Whether it is published is judged after the decision; the document promises nothing.
    publicity: false,
    decidedOn: on,
  }
}
