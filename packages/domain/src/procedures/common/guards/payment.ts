import { type CaseState, entriesOf, latest } from '../../../case/record/state'
import { guard } from '../../../case/table/guard'
import type { KnownPayloads } from '../../../payloads'
import { firstParty, partyNoOf } from '../../../payloads/common/concerning'
import { penaltiesFor } from '../../../payloads/penalty-ordinary/sanctions'
import { fineOf, formatYuan } from '../../../penalty/penalty-item'

/** What a party has still to pay of its fine, in 分. @param party its number, where the decision names several */
export function unpaid(state: CaseState<KnownPayloads>, party = firstParty): number {
  const fine = fineOf(penaltiesFor(latest(state, 'decision')?.data, party))
  const payments = [...entriesOf(state, 'payment'), ...entriesOf(state, 'cash-collection')]
  const own = payments.filter(({ data }) => partyNoOf(data) === party)
  return fine - own.reduce((sum, entry) => sum + entry.data.amount, 0)
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
