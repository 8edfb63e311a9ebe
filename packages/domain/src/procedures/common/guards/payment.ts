import { type CaseState, entriesOf, latest } from '../../../case/record/state'
import { guard } from '../../../case/table/guard'
import type { KnownPayloads } from '../../../payloads'
import { fineOf, formatYuan } from '../../../penalty/penalty-item'

/** What is still to be paid of the fine, in 分. */
export function unpaid(state: CaseState<KnownPayloads>): number {
  const fine = fineOf(latest(state, 'decision')?.data.penalties ?? [])
  const payments = [...entriesOf(state, 'payment'), ...entriesOf(state, 'cash-collection')]
  const paid = payments.reduce((sum, entry) => sum + entry.data.amount, 0)
  return fine - paid
}

export const paymentFits = guard<{ amount: number }, KnownPayloads>(
  { id: 'payment.fits', title: '缴款不超过应缴余额', cites: ['行政处罚法 67.3'] },
  ({ data, state }) => {
    const left = unpaid(state)
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
