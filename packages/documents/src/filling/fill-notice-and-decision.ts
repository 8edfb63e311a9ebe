import { allPenaltiesOf, firstParty, latest, penaltiesFor } from '@zhifa/domain'
import { inDays, remediesOf } from './known'
import { numberOf, partOf } from './several'
import { articles, type ViewOf } from './view'

type Decided = ViewOf<'penalty.ordinary', 'decision'>

export function fillNotice(view: ViewOf<'penalty.ordinary', 'prior-notice'>, party: number) {
  const { data, on } = view.entry
  const { penalties: proposed, ...part } = partOf(view, party)
  const request = view.law.period('penalty.hearing-request', on)
  return {
    agency: view.agency.name,
    ...part,
    number: numberOf(data, party) ?? data.number,
    evidence: data.evidence,
    violated: articles(view, data.violated),
    penaltyBasis: articles(view, data.penaltyBasis),
    proposed,
    defencePeriod: data.statementPeriod,
    ...(data.hearingOffered && request ? { hearing: inDays('penalty.hearing-request', request) } : {}),
    ...(data.monitoringQuery === undefined ? {} : { monitoringQuery: data.monitoringQuery }),
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

function paymentOf(view: Decided, party: number) {
  const { data, on } = view.entry
  const period = view.law.period('penalty.payment', on)
  const surcharge = view.law.parameter('penalty.surcharge', on)
  const to = data.payee ?? view.agency.payee
  const named = party === firstParty ? jointly(view) : penaltiesFor(data, party)
  if (!named.some((item) => item.kind === 'fine' || item.kind === 'confiscation-of-gains')) return {}
  if (!period || !surcharge || to === undefined) return {}
  return { payment: { days: period.amount, to, surchargePercentPerDay: Number(surcharge.value) } }
}

/** Every penalty that the joint paper orders, of all whom it names. */
const jointly = ({ entry: { data } }: Decided) =>
  allPenaltiesOf({ penalties: data.penalties, others: data.others?.filter((one) => one.number === undefined) })

export function fillDecision(view: Decided, party: number) {
  const { data, on } = view.entry
  return {
    agency: view.agency.name,
    ...partOf(view, party),
    number: numberOf(data, party) ?? data.number,
    evidence: data.evidence,
    defence: data.defence,
    violated: articles(view, data.violated),
    penaltyBasis: articles(view, data.penaltyBasis),
    ...correctionOf(view),
    ...paymentOf(view, party),
    ...remediesOf(view),
    // Whether it is published is judged after the decision; the document promises nothing.
    publicity: false,
    decidedOn: on,
  }
}
