import { entriesOf, latest } from '../../../case/record/state'
import { guard } from '../../../case/table/guard'
import type { PlainDate } from '../../../date/plain-date'
import type { KnownPayloads } from '../../../payloads'
import { partyNoOf } from '../../../payloads/common/concerning'
import { formatYuan } from '../../../penalty/penalty-item'
import { accountOf, unpaid } from './payment'

/** What an application and both answers to it say. */
interface Deferring {
  readonly reason: string
  /** 申请日期 that the approval names; where its step has none, that of the application is the only one. */
  readonly appliedOn?: PlainDate | undefined
  readonly instalments?: readonly { readonly amount: number; readonly dueOn: PlainDate }[] | undefined
  readonly until?: PlainDate | undefined
}

/** 延期、分期缴纳经当事人对最近一次决定提出申请：本机关不得自行批准，一件申请只答复一次 */
export const deferralAppliedFor = guard<Deferring, KnownPayloads>(
  {
    id: 'deferral.applied-for',
    title: '当事人已申请延期、分期缴纳，且该申请尚未决定',
    cites: ['行政处罚法 66.2'],
    early: true,
  },
  ({ state, data }) => {
    // What was asked of a decision that another one took the place of was not asked of this one.
    const decided = latest(state, 'decision')?.seq ?? 0
    const asked = entriesOf(state, 'deferral-application').filter(({ seq }) => seq > decided)
    const answered = [...entriesOf(state, 'deferral'), ...entriesOf(state, 'deferral-refusal')]
    // Without a payload nobody is named yet: whoever asked may be answered.
    const parties = data === undefined ? [...new Set(asked.map((entry) => partyNoOf(entry.data)))] : [partyNoOf(data)]
    const open = parties.flatMap((no) => {
      const application = asked.findLast((entry) => partyNoOf(entry.data) === no)
      const done = answered.some((entry) => partyNoOf(entry.data) === no && entry.seq > (application?.seq ?? 0))
      return application && !done ? [application] : []
    })
    const [received] = open.map((entry) => entry.data.receivedOn)
    const named = data?.appliedOn
    const misdated = received !== undefined && named !== undefined && named > received
    const holds = received !== undefined && !misdated
    return {
      holds,
      read: { parties, receivedOn: received ?? null, appliedOn: named ?? null },
      message: holds
        ? { zh: `已收到申请（${received}），尚未决定`, en: `an application arrived on ${received} and is not decided` }
        : misdated
          ? {
              zh: `所填申请日期${named}晚于登记的收到日期${received}`,
              en: `the application is dated ${named}, after the day on which it arrived, ${received}`,
            }
          : asked.length > 0
            ? { zh: '该当事人没有尚未决定的申请', en: 'no application of this party is open' }
            : { zh: '没有登记当事人的申请', en: 'no application is on record' },
      cure: misdated
        ? { zh: '请按书面申请核对申请日期', en: 'check the day by the written application' }
        : {
            zh: '请先登记当事人的书面申请（收到日期、理由），再作决定',
            en: 'register the written application first: when it arrived, and why',
          },
    }
  },
)

/** 延期、分期的是尚未缴纳的罚款，各期之和等于未缴数额 */
export const deferralOwed = guard<Deferring, KnownPayloads>(
  { id: 'deferral.owed', title: '延期、分期的罚款尚未缴纳', cites: ['行政处罚法 66.2'], early: true },
  ({ state, data }) => {
    const open = unpaid(state, partyNoOf(data))
    const sum = data?.instalments?.reduce((total, { amount }) => total + amount, 0)
    // Gains that are confiscated may be left out: the article speaks of the fine.
    const whole = [open, open - accountOf(state, partyNoOf(data)).gains]
    const adds = sum === undefined || whole.includes(sum)
    const late = data?.instalments?.find(({ dueOn }) => data.until !== undefined && dueOn > data.until)
    const holds = latest(state, 'decision') !== undefined && open > 0 && adds && late === undefined
    return {
      holds,
      read: { unpaid: open, instalments: sum ?? null, ...(late ? { late: late.dueOn } : {}) },
      message: holds
        ? { zh: `尚有${formatYuan(open)}元未缴纳`, en: `${formatYuan(open)} is unpaid` }
        : late && adds
          ? {
              zh: `最后一期${late.dueOn}晚于延期届满之日`,
              en: `an instalment is due on ${late.dueOn}, after the deferral has ended`,
            }
          : open > 0
            ? {
                zh: `各期合计${formatYuan(sum ?? 0)}元，与未缴的${formatYuan(open)}元不一致`,
                en: `the instalments make ${formatYuan(sum ?? 0)}, and ${formatYuan(open)} is unpaid`,
              }
            : { zh: '没有尚未缴纳的罚款', en: 'nothing is left to be paid' },
      cure: { zh: '请核对未缴数额和分期安排', en: 'check what is unpaid, and the instalments' },
    }
  },
)
