import { type CaseState, entriesOf, latest } from '../../../case/record/state'
import { type Answer, answered, guard } from '../../../case/table/guard'
import type { KnownParty, PastCorrection } from '../../../case/table/types'
import type { PlainDate } from '../../../date/plain-date'
import type { Finding } from '../../../finding/finding'
import { foundOf, type PenaltyPaper, statedIn } from '../../../payloads/penalty-ordinary'
import { ofParty } from '../../../payloads/penalty-ordinary/of-party'
import type { PenaltyOrdinary } from '../../../payloads/penalty-ordinary/table'
import { ofPart } from './parts'
import { appliedTo, reportBehind } from './sanction'

const head = {
  id: 'penalty.order-unobserved',
  title: '适用逾期不改正、拒不改正档次的，责令改正期限已过而没有改正',
  cites: ['行政处罚法 28.1', '行政处罚法 40'],
  asks: ['partyKnown'],
} as const

/** 逾期不改正: an order to correct is on record, its day is over, and somebody looked afterwards. A word in the report is none of these. */
export const orderUnobserved = guard<PenaltyPaper, PenaltyOrdinary>(
  head,
  ({ data, state, record, step, law, act, history }): Finding[] => {
    const report = reportBehind(data, step, state)
    if (!report) return []
    const by = step.id === 'investigation-end' ? act.on : (latest(state, 'investigation-end')?.on ?? act.on)
    return statedIn(data, record.cause).flatMap(({ no, party, violations }) =>
      violations.flatMap((violation) => {
        const applied = appliedTo(violation, foundOf(report, no, violation.no), law, act.on)
        const tier = applied?.version?.tiers.find(({ id }) => id === applied.tier)
        if (!tier?.afterOrder) return []
        const known = history?.partyKnown?.(party)
        const check = latest(state, 'intake')?.data.checkCase
        const orders = [
          ...ownOrders(ofParty(state, no), by),
          ...(known?.corrections ?? []).map((one) => ({
            ...one,
            elsewhere: one.undecided === true || (one.caseId !== check && one.turnedInto !== record.id),
          })),
        ]
        return [
          ofPart(
            data,
            no,
            violation,
          )(answered(head, { ...judged(orders, known, by, tier.when), grade: applied?.version?.grade })),
        ]
      }),
    )
  },
)

interface Order extends Pick<PastCorrection, 'number' | 'on' | 'dueOn'> {
  /** Absent: of this case. */
  readonly caseId?: string
  /** The last look, and what it found; of this case only that somebody was there after its day: what was seen the report says. */
  readonly looked?: { readonly on: PlainDate; readonly corrected?: boolean }
  /** Of another matter, or perhaps of somebody else: whether it was about this act nobody has said. */
  readonly elsewhere?: boolean
}

/** Orders of this case, and when somebody was there after their day. */
function ownOrders(state: CaseState<PenaltyOrdinary>, by: PlainDate): Order[] {
  const looks = entriesOf(state, 'scene-inspection').filter(({ on }) => on <= by)
  return entriesOf(state, 'correction-order').map(({ on, data: { dueOn } }) => {
    const look = looks.find((one) => one.on > dueOn)
    return { on, dueOn, ...(look ? { looked: { on: look.on } } : {}) }
  })
}

/** True: unobserved; false: corrected, or its day is not over. A look before its day, or after the report, says nothing. */
function unobserved({ on, dueOn, looked, elsewhere }: Order, by: PlainDate): boolean | undefined {
  if (on > by) return false
  if (elsewhere) return undefined
  if (dueOn !== undefined && dueOn >= by) return false
  if (!looked || looked.on > by) return undefined
  if (looked.corrected === true) return false
  return dueOn !== undefined && looked.on > dueOn ? true : undefined
}

const nameOf = ({ number, caseId, on }: Order): string => number ?? (caseId === undefined ? on : `${caseId}（${on}）`)

function judged(orders: readonly Order[], known: KnownParty | undefined, by: PlainDate, when: string): Answer {
  const answers = orders.map((one) => unobserved(one, by))
  const read = { orders: orders.map(nameOf), by }
  const cure = {
    zh: '请责令限期改正，期满后现场复查，再终结调查；责令改正在检查案卷中的，在该检查中登记复查、转立案，并在受理时写明检查编号；否则适用其他档次',
    en: 'order the correction, look again when its day is over and then end the investigation; an order of a check is looked after there, and the case names that check; else choose another tier',
  }
  const first = orders[answers.indexOf(true)]
  if (first)
    return {
      holds: true,
      read,
      message:
        first.caseId === undefined
          ? {
              zh: '责令改正期限已过，期满后到过现场，没有改正的情况由调查终结报告写明',
              en: 'the day of the order is over and somebody was there after it; what was seen the report says',
            }
          : { zh: '责令改正期限已过，复查没有改正', en: 'a second look found that the order was not obeyed' },
      cure,
    }
  const open = orders.filter((_, i) => answers[i] === undefined)
  if (open.length > 0)
    return {
      holds: undefined,
      read,
      message: {
        zh: `适用“${when}”的档次，${open.map(nameOf).join('、')}的责令改正是否就该违法行为作出、期满是否改正，案卷没有记载`,
        en: `the record does not say whether ${open.map(nameOf).join(', ')} was about this act and whether it was obeyed`,
      },
      cure,
    }
  if (orders.length === 0 && known === undefined)
    return {
      holds: undefined,
      message: {
        zh: `适用“${when}”的档次，案卷中没有责令改正，当事人档案没有接入`,
        en: 'the record has no order to correct, and no register of parties was passed',
      },
      cure,
    }
  return {
    holds: false,
    read,
    message:
      orders.length === 0
        ? { zh: `适用“${when}”的档次，案卷和当事人档案中没有责令改正`, en: 'nobody was ordered to correct it' }
        : {
            zh: `适用“${when}”的档次，责令改正期限未过，或者已经改正`,
            en: 'the order was obeyed, or its day is not over',
          },
    cure,
  }
}
