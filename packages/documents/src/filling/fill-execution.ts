import {
  daysBetween,
  fineOf,
  latest,
  type PenaltyData,
  type PenaltyDecision,
  type PlainDate,
  partyName,
  type Service,
} from '@zhifa/domain'
import type { z } from 'zod'
import { filling } from './filling'
import { contactOf, letter, partyOf, refer, remediesOf, sheet } from './known'
import { type FillView, officersOf } from './view'

interface TakenOver {
  readonly decisionNumber: string
  readonly decidedOn: PlainDate
  readonly servedOn: PlainDate
  readonly amount: number
  readonly obligation: string
}
type Demand = { readonly number: string; readonly servedOn: PlainDate }
type Deferral = Pick<z.output<typeof PenaltyData.Deferral>, 'reason' | 'until' | 'instalments'> & {
  readonly appliedOn?: PlainDate
}
type Surcharge = z.output<typeof PenaltyData.Surcharge>

const title = '行政处罚决定书'
const taken = (view: FillView) => latest(view.state, 'takeover')?.data
const decided = (view: FillView) => latest(view.state, 'decision')

/** The decision that is enforced: of this case, or of the case that it was taken over from. */
function decisionOf(view: FillView) {
  const from = taken(view)
  return from ? { title, number: from.decisionNumber, on: from.decidedOn } : refer(title, decided(view))
}
const servedOn = (view: FillView) =>
  taken(view)?.servedOn ?? latest(view.state, 'decision-service')?.data.receivedOn
const principal = (view: FillView) => taken(view)?.amount ?? fineOf(decided(view)?.data.penalties ?? [])

/** Payments as the list of a form has them; a deferral without instalments is one payment on its last day. */
const planOf = (view: FillView<Deferral>) =>
  view.entry.data.instalments?.map(({ dueOn, amount }) => ({ due: dueOn, amount })) ?? [
    { due: view.entry.data.until, amount: principal(view) },
  ]
const kindOf = (view: FillView<Deferral>) => (view.entry.data.instalments ? 'instalments' : 'defer')

const percentOf = (view: FillView): number => Number(view.law.parameter('penalty.surcharge', view.entry.on)?.value)

const surchargeFrom = (view: FillView<{ from: PlainDate }>) => ({
  ...letter(view),
  original: decisionOf(view),
  principal: principal(view),
  overdueFrom: view.entry.data.from,
  percentPerDay: percentOf(view),
  payTo: view.agency.payee,
  ...remediesOf(view),
})

/** The days that the sum was counted for; left open where a remedy took days out (行政处罚法第七十三条第三款). */
function daysOf(view: FillView<Surcharge>): { days?: number } {
  const { amount, from, to } = view.entry.data
  const days = daysBetween(from, to) + 1
  const whole = Math.min(principal(view), Math.round((principal(view) * percentOf(view) * days) / 100))
  return whole === amount ? { days } : {}
}

/** 催告、加处罚款、延期分期、申请强制执行 */
export const executionFillings = [
  filling<Demand>({
    form: 'demand-notice',
    steps: ['demand'],
    byHand: ['duty', 'deadline', 'manner'],
    data: (view) => ({
      ...letter(view, view.entry.data.number),
      original: decisionOf(view),
      servedOn: servedOn(view),
      ...(taken(view) ? { duty: taken(view)?.obligation } : {}),
      contact: contactOf(view),
    }),
  }),
  filling<Deferral>({
    form: 'fine-deferral-approval',
    steps: ['deferral'],
    byHand: ['review'],
    data: (view) => ({
      ...sheet(view),
      party: partyOf(view),
      application: {
        title: '延期（分期）缴纳罚款申请书',
        ...(view.entry.data.appliedOn ? { on: view.entry.data.appliedOn } : {}),
      },
      plan: planOf(view),
      officers: officersOf(view),
    }),
  }),
  filling<Deferral>({
    form: 'fine-deferral-notice',
    steps: ['deferral'],
    byHand: ['number', 'appliedOn'],
    data: (view) => ({
      ...letter(view),
      original: decisionOf(view),
      ...(view.entry.data.appliedOn ? { appliedOn: view.entry.data.appliedOn } : {}),
      result: 'granted',
      kind: kindOf(view),
      reason: view.entry.data.reason,
      plan: planOf(view),
      account: view.agency.payee,
    }),
  }),
  filling<Surcharge>({
    form: 'surcharge-decision',
    steps: ['surcharge'],
    of: 'penalty.',
    byHand: ['number', 'days'],
    data: (view) => ({
      ...surchargeFrom(view),
      ...daysOf(view),
      surcharge: view.entry.data.amount,
    }),
  }),
  filling<{ from: PlainDate }>({
    form: 'surcharge-decision',
    steps: ['surcharge'],
    of: 'coercion.',
    byHand: ['number', 'days', 'surcharge'],
    data: surchargeFrom,
  }),
  filling<{ court: string }>({
    form: 'enforcement-application',
    steps: ['court-application'],
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
  filling<Service>({
    form: 'public-service-announcement',
    steps: ['decision-service', 'notice-service', 'delivery'],
    when: (view) => view.entry.data.method === 'public-notice',
    byHand: ['number', 'document', 'content', 'days', 'collect', 'media'],
    data: (view) => {
      const party = partyOf(view)
      return { ...sheet(view), receiver: party && partyName(party) }
    },
  }),
]
