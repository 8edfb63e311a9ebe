import { type CaseState, doneSince, entriesOf, latest } from '../../../case/record/state'
import { guard } from '../../../case/table/guard'
import type { PlainDate } from '../../../date/plain-date'
import type { KnownPayloads } from '../../../payloads'
import { firstParty, partyNoOf } from '../../../payloads/common/concerning'
import { fell } from '../../../payloads/common/remedies'
import { penaltiesFor } from '../../../payloads/penalty-ordinary/sanctions'
import { fineOf, formatYuan, gainsOf, type PenaltyItem } from '../../../penalty/penalty-item'

/**
 * The penalties of a party as they stand now: those of the newest decision, or what a reconsideration or a court put in their
 * place at this party's request; none when the decision fell for it. One that was found unlawful and left in place (确认违法) is
 * still owed.
 * @param party its number, where the decision names several
 */
export function standingPenalties(state: CaseState<KnownPayloads>, party = firstParty): readonly PenaltyItem[] {
  const decision = latest(state, 'decision')
  if (!decision || doneSince(state, 'decision-revocation', decision)) return []
  const results = ofThe(party, entriesOf(state, 'remedy-result')).filter(({ seq }) => seq > decision.seq)
  if (results.some(({ data }) => fell(data))) return []
  const changed = results.findLast(({ data }) => data.result === 'changed' && data.penalties !== undefined)
  return changed?.data.penalties ?? penaltiesFor(decision.data, party)
}

/** The acts that concern one party; where a procedure knows one only, all of them concern it. */
const ofThe = <E extends { readonly data: unknown }>(party: number, entries: readonly E[]): readonly E[] =>
  entries.filter(({ data }) => partyNoOf(data) === party)

/** What a party owes in money and what it paid, in 分. */
export interface Account {
  readonly fine: number
  /** Illegal gains to be confiscated, paid in like the fine. */
  readonly gains: number
  /** 加处罚款 that was decided, at most the fine (行政处罚法第七十二条第一款第一项). */
  readonly surcharge: number
  /** Paid less paid back. */
  readonly paid: number
}

/** The account of a party. @param party its number, where the decision names several */
export function accountOf(state: CaseState<KnownPayloads>, party = firstParty): Account {
  const penalties = standingPenalties(state, party)
  const fine = fineOf(penalties)
  const payments = [...entriesOf(state, 'payment'), ...entriesOf(state, 'cash-collection')]
  const sum = (entries: readonly { readonly data: { readonly amount: number } }[]): number =>
    ofThe(party, entries).reduce((total, entry) => total + entry.data.amount, 0)
  return {
    fine,
    gains: gainsOf(penalties),
    surcharge: Math.min(sum(surchargesOf(state)), fine),
    paid: sum(payments) - sum(entriesOf(state, 'refund')),
  }
}

/** The surcharges of this decision; in the enforcement procedure they run by the day and are counted there. */
const surchargesOf = (state: CaseState<KnownPayloads>) =>
  entriesOf(state, 'surcharge').flatMap((entry) => ('amount' in entry.data ? [{ data: entry.data }] : []))

/**
 * What a party has still to pay, in 分: fine, gains and decided surcharge less what was paid; negative: too much was paid.
 * @param party its number, where the decision names several
 */
export function unpaid(state: CaseState<KnownPayloads>, party = firstParty): number {
  const { fine, gains, surcharge, paid } = accountOf(state, party)
  return fine + gains + surcharge - paid
}

/** The day on which a party had paid the fine and the gains as they stand; absent: not yet. No surcharge runs after it. */
export function paidOffOn(state: CaseState<KnownPayloads>, party = firstParty): PlainDate | undefined {
  const penalties = standingPenalties(state, party)
  let left = fineOf(penalties) + gainsOf(penalties)
  const payments = [...entriesOf(state, 'payment'), ...entriesOf(state, 'cash-collection')]
  return ofThe(party, payments).find(({ data }) => {
    left -= data.amount
    return left <= 0
  })?.on
}

export const paymentFits = guard<{ amount: number }, KnownPayloads>(
  { id: 'payment.fits', title: '缴款不超过应缴余额', cites: ['行政处罚法 67.3'] },
  ({ data, state }) => {
    const left = unpaid(state, partyNoOf(data))
    return {
      holds: data.amount <= left,
      read: { amount: data.amount, left },
      message:
        data.amount <= left
          ? { zh: '缴款金额相符', en: 'the amount fits' }
          : {
              zh: `缴款金额超过应缴余额${formatYuan(Math.max(left, 0))}元`,
              en: `more than the ${formatYuan(Math.max(left, 0))} that is due`,
            },
      cure: { zh: '请核对缴款票据', en: 'check the receipt' },
    }
  },
)

/** 退还的不超过多缴的 */
export const refundOwed = guard<{ amount: number }, KnownPayloads>(
  {
    id: 'refund.owed',
    title: '退还金额不超过已缴而不再应缴的数额',
    cites: ['国家赔偿法 36(1)'],
  },
  ({ data, state }) => {
    const most = Math.max(0, -unpaid(state, partyNoOf(data)))
    const holds = data.amount <= most
    return {
      holds,
      read: { amount: data.amount, most },
      message: holds
        ? { zh: '应当退还', en: 'it is to be paid back' }
        : {
            zh: `可以退还的数额为${formatYuan(most)}元；确认违法但未撤销的，罚款不因此退还`,
            en: `${formatYuan(most)} is to be paid back; a decision that is unlawful but stands is still owed`,
          },
      cure: {
        zh: '请先登记撤销、变更的结果，核对已缴数额；损失另依国家赔偿程序办理',
        en: 'record the result first and check what was paid; losses go the way of state compensation',
      },
    }
  },
)
