import { daysBetween, entriesOf, fineOf, latest, partyName, partyNoOf, penaltiesFor } from '@zhifa/domain'
import { demandNotice } from '../forms/execution/demand-notice'
import { enforcementApplication } from '../forms/execution/enforcement-application'
import { fineDeferralApproval } from '../forms/execution/fine-deferral-approval'
import { fineDeferralNotice } from '../forms/execution/fine-deferral-notice'
import { surchargeDecision } from '../forms/execution/surcharge-decision'
import { publicServiceAnnouncement } from '../forms/service/public-service-announcement'
import { contested } from './contested'
import { filling } from './filling'
import { contactOf, executions, letter, partyOf, refer, remediesOf, sheet } from './known'
import { type FillView, officersOf, type ViewOf } from './view'

const title = '行政处罚决定书'
const taken = (view: FillView) => latest(view.state, 'takeover')?.data
const decided = (view: FillView) => latest(view.state, 'decision')

/** The decision that is enforced: of this case, or of the case that it was taken over from. */
function decisionOf(view: FillView) {
  const from = taken(view)
  return from ? { title, number: from.decisionNumber, on: from.decidedOn } : refer(title, decided(view))
}
const servedOn = (view: FillView) =>
  taken(view)?.servedOn ??
  entriesOf(view.state, 'decision-service').findLast(({ data }) => partyNoOf(data) === partyNoOf(view.entry.data))?.data
    .receivedOn
const principal = (view: FillView) =>
  taken(view)?.amount ?? fineOf(penaltiesFor(decided(view)?.data, partyNoOf(view.entry.data)))

/** Where payment can be put off. */
const deferring = [...executions, 'penalty.simple'] as const
type Deferred = ViewOf<(typeof deferring)[number], 'deferral'>
/** Payments as the list of a form has them; a deferral without instalments is one payment on its last day. */
const planOf = (view: Deferred) =>
  view.entry.data.instalments?.map(({ dueOn, amount }) => ({ due: dueOn, amount })) ?? [
    { due: view.entry.data.until, amount: principal(view) },
  ]
const kindOf = (view: Deferred) => (view.entry.data.instalments ? 'instalments' : 'defer')
/** The day of the application that is answered: as the answer names it, or on which it arrived. */
const appliedOn = ({ state, entry: { data } }: ViewOf<(typeof deferring)[number], 'deferral' | 'deferral-refusal'>) => {
  if ('appliedOn' in data) return data.appliedOn
  const no = partyNoOf(data)
  return entriesOf(state, 'deferral-application').findLast((entry) => partyNoOf(entry.data) === no)?.data.receivedOn
}

const percentOf = (view: FillView): number => Number(view.law.parameter('penalty.surcharge', view.entry.on)?.value)

const surchargeFrom = (view: ViewOf<(typeof executions)[number], 'surcharge'>) => ({
  ...letter(view),
  original: decisionOf(view),
  principal: principal(view),
  overdueFrom: view.entry.data.from,
  percentPerDay: percentOf(view),
  payTo: view.agency.payee,
  ...remediesOf(view),
})

/** The days that the sum was counted for; left open where a remedy took days out (行政处罚法第七十三条第三款). */
function daysOf(view: ViewOf<'penalty.ordinary', 'surcharge'>): { days?: number } {
  const { amount, from, to } = view.entry.data
  const days = daysBetween(from, to) + 1
  const whole = Math.min(principal(view), Math.round((principal(view) * percentOf(view) * days) / 100))
  return whole === amount ? { days } : {}
}

const byAnnouncement = ['number', 'document', 'content', 'days', 'collect', 'media'] as const
/** Whom a public announcement reaches. */
const announced = (view: FillView) => {
  const party = partyOf(view)
  return { ...sheet(view), receiver: party && partyName(party) }
}

/** 催告、加处罚款、延期分期、申请强制执行 */
export const executionFillings = [
  filling(executions, ['demand'], demandNotice, {
    byHand: ['duty', 'deadline', 'manner'],
    data: (view) => ({
      ...letter(view, view.entry.data.number),
      original: decisionOf(view),
      servedOn: servedOn(view),
      ...(taken(view) ? { duty: taken(view)?.obligation } : {}),
      contact: contactOf(view),
    }),
  }),
  filling(deferring, ['deferral'], fineDeferralApproval, {
    byHand: ['review'],
    data: (view) => ({
      ...sheet(view),
      party: partyOf(view),
      application: {
        title: '延期（分期）缴纳罚款申请书',
        ...(appliedOn(view) ? { on: appliedOn(view) } : {}),
      },
      plan: planOf(view),
      officers: officersOf(view),
    }),
  }),
  filling(deferring, ['deferral'], fineDeferralNotice, {
    byHand: ['number', 'appliedOn'],
    data: (view) => ({
      ...letter(view),
      original: contested(view),
      ...(appliedOn(view) ? { appliedOn: appliedOn(view) } : {}),
      result: 'granted',
      kind: kindOf(view),
      reason: view.entry.data.reason,
      plan: planOf(view),
      account: view.agency.payee,
    }),
  }),
  filling(deferring, ['deferral-refusal'], fineDeferralNotice, {
    byHand: ['number', 'appliedOn'],
    data: (view) => ({
      ...letter(view),
      original: contested(view),
      ...(appliedOn(view) ? { appliedOn: appliedOn(view) } : {}),
      result: 'refused',
      kind: 'defer',
      reason: view.entry.data.reason,
      account: view.agency.payee,
    }),
  }),
  filling('penalty.ordinary', ['surcharge'], surchargeDecision, {
    byHand: ['number', 'days'],
    data: (view) => ({
      ...surchargeFrom(view),
      ...daysOf(view),
      surcharge: view.entry.data.amount,
    }),
  }),
  filling('coercion.execution', ['surcharge'], surchargeDecision, {
    byHand: ['number', 'days', 'surcharge'],
    data: surchargeFrom,
  }),
  filling(executions, ['court-application'], enforcementApplication, {
    byHand: ['number', 'request', 'facts', 'views', 'target', 'attachments'],
    data: (view) => {
      const demand = latest(view.state, 'demand')
      return {
        ...sheet(view),
        receiver: view.entry.data.court,
        applicantAddress: view.agency.address,
        head: view.entry.approvedBy?.name,
        telephone: view.agency.telephone,
        respondent: partyOf(view),
        original: decisionOf(view),
        servedOn: servedOn(view),
        demand: refer('催告书', demand),
        demandedOn: demand?.data.servedOn,
      }
    },
  }),
  filling('penalty.ordinary', ['notice-service', 'decision-service'], publicServiceAnnouncement, {
    when: (view) => view.entry.data.method === 'public-notice',
    byHand: byAnnouncement,
    data: announced,
  }),
  filling('licence.ordinary', ['delivery'], publicServiceAnnouncement, {
    when: (view) => view.entry.data.method === 'public-notice',
    byHand: byAnnouncement,
    data: announced,
  }),
]
