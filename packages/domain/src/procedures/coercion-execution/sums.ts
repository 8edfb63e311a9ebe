import { type CaseState, entriesOf, latest } from '../../case/record/state'
import { type Answer, guard } from '../../case/table/guard'
import { addDays, type PlainDate } from '../../date/plain-date'
import type { Finding } from '../../finding/finding'
import type { LawBook } from '../../law/law-book'
import type { CoercionExecution } from '../../payloads/coercion-execution'
import { formatYuan } from '../../penalty/penalty-item'
import { type SurchargeCount, surcharge } from '../../penalty/surcharge'

type State = CaseState<CoercionExecution>
type Counted = SurchargeCount | { readonly ok: false; readonly findings: Finding[] }

/** The surcharge up to a day, from the day on which the party was told that it runs; none while payment is deferred. */
function surchargeUntil(state: State, law: LawBook, on: PlainDate): Counted | undefined {
  const begun = latest(state, 'surcharge')
  if (!begun) return undefined
  const paidOff = paidOffBy(state)?.on
  return surcharge(law, {
    fine: latest(state, 'takeover')?.data.amount ?? 0,
    due: addDays(begun.data.from, -1),
    until: paidOff !== undefined && paidOff < on ? paidOff : on,
    deferred: entriesOf(state, 'deferral').map((entry) => ({ from: entry.on, to: entry.data.until })),
  })
}

const notTakenOver = {
  holds: undefined,
  message: { zh: '案卷没有移入执行的数额', en: 'the sum that is enforced is not on record' },
}

/** The payment by which the sum of the decision was paid: the surcharge runs until then, and no longer. */
function paidOffBy(state: State) {
  let left = latest(state, 'takeover')?.data.amount ?? 0
  return entriesOf(state, 'payment').find(({ data }) => {
    left -= data.amount
    return left <= 0
  })
}

const sumOf = (amounts: readonly number[]): number => amounts.reduce((sum, amount) => sum + amount, 0)
/** What was paid, in 分. */
export const paidIn = (state: State): number => sumOf(entriesOf(state, 'payment').map(({ data }) => data.amount))
const waivedIn = (state: State): number => sumOf(entriesOf(state, 'agreement').map(({ data }) => data.waived))

/** A sum that is demanded or taken is at most what is owed: the decision's, and the surcharge that was not waived, less what was paid. */
const sumOwed = <D>(cites: readonly string[], title: string, of: (data: D) => number | undefined) =>
  guard<D, CoercionExecution>(
    { id: 'execution.sum-owed', title, cites },
    ({ data, state, law, act }): Answer | readonly Finding[] => {
      const cure = {
        zh: '请核对原数额、已缴、减免和加处罚款（不超过原数额）',
        en: 'check the sum of the decision, what was paid and waived, and the surcharge, which is at most that sum',
      }
      const amount = of(data)
      if (amount === undefined) return { holds: true, message: { zh: '没有写明金额', en: 'no sum is named' }, cure }
      const due = latest(state, 'takeover')?.data.amount
      if (due === undefined) return { ...notTakenOver, cure }
      const added = surchargeUntil(state, law, act.on)
      if (added && !added.ok) return added.findings
      const more = Math.max(0, (added?.amount ?? 0) - waivedIn(state))
      const paid = paidIn(state)
      const most = Math.max(0, due + more - paid)
      const holds = amount <= most
      return {
        holds,
        read: { amount, due, surcharge: more, paid, most },
        message: holds
          ? { zh: '不超过应缴数额', en: 'no more than is owed' }
          : { zh: `应缴数额最多为${formatYuan(most)}元`, en: `at most ${formatYuan(most)} is owed` },
        cure,
        grade: added?.grade,
      }
    },
  )

/** 催告的金额 */
export const demandOwed = sumOwed<{ amount?: number | undefined }>(
  ['行政强制法 45.2'],
  '催告的金额不超过应缴数额和加处罚款',
  ({ amount }) => amount,
)

/** 缴款的金额 */
export const paymentOwed = sumOwed<{ amount: number }>(
  ['行政处罚法 72.1(1)', '行政强制法 45.2'],
  '缴款不超过应缴数额和加处罚款',
  ({ amount }) => amount,
)

/** 执行协议只能减免加处的罚款 */
export const waivesSurchargeOnly = guard<{ waived: number }, CoercionExecution>(
  {
    id: 'execution.waives-surcharge-only',
    title: '执行协议只减免加处的罚款，没有减免原数额',
    cites: ['行政强制法 42.1'],
  },
  ({ data, state, law, act }): Answer | readonly Finding[] => {
    const cure = {
      zh: '原数额不得减免；只可减免已经加处的罚款',
      en: 'only the surcharge may be waived, never the sum of the decision',
    }
    if (data.waived === 0) return { holds: true, message: { zh: '没有减免', en: 'nothing is waived' }, cure }
    if (!latest(state, 'takeover')) return { ...notTakenOver, cure }
    const added = surchargeUntil(state, law, act.on)
    if (added && !added.ok) return added.findings
    // What was paid in already is not waived any more.
    const due = latest(state, 'takeover')?.data.amount ?? 0
    const paid = paidIn(state)
    const most = Math.max(0, (added?.amount ?? 0) - waivedIn(state) - Math.max(0, paid - due))
    const holds = data.waived <= most
    return {
      holds,
      read: { waived: data.waived, most },
      message: holds
        ? { zh: '只减免加处的罚款', en: 'only surcharge is waived' }
        : {
            zh: `可以减免的加处罚款最多为${formatYuan(most)}元`,
            en: `at most ${formatYuan(most)} of surcharge can be waived`,
          },
      cure,
      grade: added?.grade,
    }
  },
)

/** 义务履行完毕：原数额和没有减免的加处罚款都已缴清 */
export const performedInFull = guard<unknown, CoercionExecution>(
  {
    id: 'execution.performed',
    title: '义务已履行完毕，包括加处罚款',
    cites: ['行政处罚法 66.1', '行政处罚法 72.1(1)', '行政强制法 42.1'],
    early: true,
  },
  ({ state, law, act }): Answer | readonly Finding[] => {
    const cure = {
      zh: '请登记缴款；加处罚款减免的，登记执行协议',
      en: 'record the payments, or the agreement that waives',
    }
    const due = latest(state, 'takeover')?.data.amount ?? 0
    const payments = entriesOf(state, 'payment')
    const paid = sumOf(payments.map(({ data }) => data.amount))
    const paidOff = paidOffBy(state)
    const added = surchargeUntil(state, law, paidOff ? addDays(paidOff.on, -1) : act.on)
    if (added && !added.ok) return added.findings
    const more = Math.max(0, (added?.amount ?? 0) - waivedIn(state))
    const holds = paid >= due + more
    return {
      holds,
      read: { due, surcharge: more, paid },
      message: holds
        ? { zh: '已履行', en: 'performed' }
        : paid < due
          ? { zh: '款项尚未缴清', en: 'not paid in full' }
          : {
              zh: `加处罚款${formatYuan(more)}元尚有${formatYuan(due + more - paid)}元未缴纳`,
              en: `${formatYuan(due + more - paid)} of the surcharge is unpaid`,
            },
      cure,
      grade: added?.grade,
    }
  },
)
