import { isDone, latest } from '../../case/record/state'
import { type Answer, answered, guard } from '../../case/table/guard'
import type { Finding } from '../../finding/finding'
import type { OnTheSpotDecision, PenaltySimple } from '../../payloads/penalty-simple'
import { judgeSanction } from '../../penalty/judge-sanction'
import { fineOf, formatYuan } from '../../penalty/penalty-item'
import { standingPenalties, unpaid } from '../common/guards'
import { oldEnough as agedEnough } from '../common/guards/age'
import { fined } from '../common/guards/known-fines'
import { tiersNotApplied } from '../common/guards/tier-called'

const article = ['行政处罚法 51']

/** 简易程序的金额和种类 */
export const simpleAllowed = guard<OnTheSpotDecision, PenaltySimple>(
  { id: 'simple.allowed', title: '属于可以当场处罚的种类和数额', cites: article },
  ({ data, law, act }): Answer => {
    const cure = { zh: '请转为普通程序', en: 'turn the case into the ordinary procedure' }
    const other = data.penalties.find((item) => item.kind !== 'fine' && item.kind !== 'warning')
    if (other)
      return {
        holds: false,
        read: { kind: other.kind },
        message: { zh: '当场只能给予警告或者小额罚款', en: `${other.kind} is not allowed on the spot` },
        cure,
      }
    // 个体工商户 are citizens here: the limit of bodies is not theirs.
    const id = data.party.kind === 'organisation' ? 'penalty.simple-fine.organisation' : 'penalty.simple-fine.person'
    const limit = law.parameter(id, act.on)
    const fine = fineOf(data.penalties)
    if (fine > 0 && typeof limit?.value !== 'number')
      return {
        holds: undefined,
        read: { limit: id },
        message: { zh: '当场罚款的限额没有可用的规定', en: `${id} has no value on that day` },
        cure,
      }
    const holds = fine === 0 || fine <= (limit?.value as number)
    return {
      holds,
      read: { fine, limit: limit?.value ?? null },
      message: holds
        ? { zh: '在当场处罚限额内', en: 'within the limit' }
        : {
            zh: `罚款${formatYuan(fine)}元超过当场处罚限额${formatYuan(limit?.value as number)}元`,
            en: `a fine of ${formatYuan(fine)} exceeds the limit of ${formatYuan(limit?.value as number)}`,
          },
      cure,
      grade: limit?.grade,
    }
  },
)

/** 当场有人申请回避的，须先由负责人决定：不能当场处罚 */
export const nobodyAsked = guard<OnTheSpotDecision, PenaltySimple>(
  { id: 'simple.no-recusal-asked', title: '当场处罚时没有未决定的回避申请', cites: ['行政处罚法 43.3'] },
  ({ data }) => ({
    holds: !data.recusalAsked,
    message: data.recusalAsked
      ? { zh: '当事人申请回避，由负责人决定之前不得作出处罚决定', en: 'a withdrawal was asked for and is not decided' }
      : { zh: '没有人申请回避', en: 'nobody asked for a withdrawal' },
    cure: {
      zh: '请转为普通程序，先作出回避决定',
      en: 'turn the case into the ordinary procedure and decide on it there',
    },
  }),
)

/** 一事不再罚：当场处罚也以当事人档案为准。名称相同、尚未认定的案件不在当场判断，由档案另行认定 */
export const finedAsKnown = guard<OnTheSpotDecision, PenaltySimple>(
  { id: 'simple.fined-as-known', title: '同一违法行为没有已被罚款', cites: ['行政处罚法 29'], asks: ['partyKnown'] },
  ({ data, record, history }): Answer | [] => {
    const known = fineOf(data.penalties) > 0 ? history?.partyKnown?.(data.party) : undefined
    if (!known) return []
    const day = data.violationOn.slice(0, 10)
    const answer = fined({ ...known, undecided: [] }, { cause: record.cause }, { from: day, to: day }, data.facts)
    return {
      ...answer,
      cure: {
        zh: '请去掉罚款，或者转为普通程序查清是否为同一违法行为；不是同一行为的，在违法事实中写明该决定的文号',
        en: 'drop the fine, or turn the case into the ordinary procedure; where it is another act, name that decision in the facts',
      },
    }
  },
)

const tierHead = {
  id: 'simple.tier-called',
  title: '当事人档案的情形应当适用较重档次的，没有当场按较轻档次处罚',
  cites: ['行政处罚法 5.2', '行政处罚法 51'],
  asks: ['partyKnown'],
} as const

/** 受过处罚依法应当适用较重档次的，不能当场按较轻的处罚。名称相同、尚未认定的案件不在当场判断 */
export const tierCalled = guard<OnTheSpotDecision, PenaltySimple>(
  tierHead,
  ({ data, record, law, history }): Finding[] => {
    const day = data.violationOn.slice(0, 10)
    const known = history?.partyKnown?.(data.party)
    const done = { cause: record.cause, span: { from: day, to: day } }
    return tiersNotApplied(law.cause(record.cause, day), data.tier, done, known && { ...known, undecided: [] }).map(
      (answer) =>
        answered(tierHead, {
          ...answer,
          cure: {
            zh: '请转为普通程序，按应当适用的档次处罚；不是本当事人的，先在当事人档案中更正',
            en: 'turn the case into the ordinary procedure and apply that tier; where it was somebody else, correct the register first',
          },
        }),
    )
  },
)

const ageHead = {
  id: 'simple.old-enough',
  title: '受处罚的自然人行为时已达到可以处罚的年龄',
  cites: ['行政处罚法 30', '行政处罚法 51'],
} as const

/** 不满十四周岁的，不予处罚：当场处罚也一样 */
export const oldEnough = guard<OnTheSpotDecision, PenaltySimple>(ageHead, ({ data, law }): Finding[] => {
  const answer = agedEnough({ party: data.party, endedOn: data.violationOn.slice(0, 10) }, law)
  return answer ? [answered(ageHead, answer)] : []
})

/** 当场听取陈述申辩并复核、当场交付、告知复议前置 */
export const doneOnTheSpot = guard<OnTheSpotDecision, PenaltySimple>(
  {
    id: 'simple.done-on-the-spot',
    title: '当场告知、听取并复核意见、交付决定书',
    cites: ['行政处罚法 44', '行政处罚法 45.1', '行政处罚法 52'],
  },
  ({ data }) => {
    const holds = data.defenceReviewed && data.handedOver
    return {
      holds,
      read: { defenceReviewed: data.defenceReviewed, handedOver: data.handedOver },
      message: holds
        ? { zh: '已听取意见并当场交付', en: 'heard and handed over' }
        : {
            zh: '未复核陈述申辩，或者未当场交付决定书',
            en: 'the defence was not reviewed or the decision not handed over',
          },
      cure: { zh: '请听取并复核意见，当场交付决定书', en: 'hear, review, and hand the decision over' },
    }
  },
)

/** 当场处罚须先复议的，已告知 */
export const reviewFirst = guard<OnTheSpotDecision, PenaltySimple>(
  {
    id: 'simple.review-first-told',
    title: '已告知对当场处罚不服应当先申请行政复议',
    cites: ['行政复议法 23.1(1)', '行政复议法 23.2'],
  },
  ({ data, act, law }): Answer => {
    const first = law.parameter('remedy.reconsideration-first.simple-penalty', act.on)
    const holds = data.reviewFirstTold || first?.value === false ? true : first ? false : undefined
    return {
      holds,
      read: { told: data.reviewFirstTold },
      message: holds
        ? { zh: '救济途径已告知', en: 'the remedy was told' }
        : first
          ? { zh: '未告知应当先申请行政复议', en: 'that reconsideration comes first was not told' }
          : {
              zh: '法规数据没有当日是否应当先申请行政复议的规定',
              en: 'the law book does not say whether reconsideration comes first',
            },
      cure: { zh: '请在决定书中告知先行申请行政复议', en: 'tell it in the decision' },
    }
  },
)

/** 处罚在法定种类和幅度内 */
export const simpleInRange = guard<OnTheSpotDecision, PenaltySimple>(
  { id: 'penalty.in-range', title: '处罚种类和幅度在法定范围内', cites: ['行政处罚法 5.2', '行政处罚法 34'] },
  ({ data, law, record, act }) => {
    const version = law.cause(record.cause, data.violationOn.slice(0, 10))
    if (version) return [judgeSanction(data, version, act.on)]
    return {
      holds: undefined,
      read: { cause: record.cause },
      message: { zh: '案由的处罚依据未收录', en: 'the cause is not in the law book for that date' },
      cure: { zh: '请在法规数据中补充该案由', en: 'add the cause to a layer of the law book' },
    }
  },
)

/** 罚款已缴清并已备案 */
export const simpleSettled = guard<unknown, PenaltySimple>(
  { id: 'simple.settled', title: '罚款已缴清，决定已备案', cites: ['行政处罚法 52.3', '行政处罚法 66.1'], early: true },
  ({ state }) => {
    if (state.phase !== 'decided')
      return {
        holds: true,
        message: { zh: '决定已撤销或者已转普通程序', en: 'revoked or turned into the ordinary procedure' },
        cure: { zh: '无', en: 'none' },
      }
    const left = unpaid(state)
    const filed = isDone(state, 'filing-for-record')
    return {
      holds: left <= 0 && filed,
      read: { unpaid: left, filed },
      message:
        left > 0
          ? { zh: `罚款尚有${formatYuan(left)}元未缴纳`, en: `${formatYuan(left)} is unpaid` }
          : filed
            ? { zh: '已缴清并备案', en: 'paid and filed' }
            : { zh: '尚未报所属机关备案', en: 'not yet filed with the agency' },
      cure: { zh: '请待缴清罚款、备案后结案', en: 'close when paid and filed' },
    }
  },
)

/** 当场收缴：罚款在一百元以下，或者事后难以执行、边远地区当事人提出 */
export const cashAllowed = guard<{ amount: number; ground: string }, PenaltySimple>(
  { id: 'payment.cash-allowed', title: '符合当场收缴罚款的情形', cites: ['行政处罚法 68', '行政处罚法 69'] },
  ({ data, law, act, state }): Answer => {
    const limit = law.parameter('penalty.cash-fine', act.on)
    const small = data.ground === 'small-fine'
    // The fine is what must be small: a part of a larger one is no small fine.
    const fine = fineOf(standingPenalties(state))
    const holds =
      data.amount > unpaid(state)
        ? false
        : !small
          ? true
          : typeof limit?.value === 'number'
            ? fine <= limit.value
            : undefined
    return {
      holds,
      read: { amount: data.amount, fine, limit: limit?.value ?? null, ground: data.ground },
      message: holds
        ? { zh: '可以当场收缴', en: 'may be collected on the spot' }
        : {
            zh: '罚款超过可以当场收缴的数额，或者收缴超过应缴数额',
            en: 'the fine is larger than may be collected on the spot, or less is owed',
          },
      cure: { zh: '请告知当事人到指定银行缴纳', en: 'let the party pay at the bank' },
      grade: limit?.grade,
    }
  },
)

/** 当场收缴的罚款如数交回、如数缴付 */
export const cashInFull = guard<{ amount: number }, PenaltySimple>(
  { id: 'payment.cash-in-full', title: '当场收缴的罚款如数交至机关、缴付银行', cites: ['行政处罚法 71'] },
  ({ data, state }) => {
    const before = latest(state, 'cash-collection', 'cash-hand-in')?.data.amount
    const holds = before === undefined ? undefined : data.amount === before
    return {
      holds,
      read: { amount: data.amount, before: before ?? null },
      message: holds
        ? { zh: '与收缴的数额一致', en: 'the sum that was collected' }
        : { zh: '与收缴的数额不一致', en: 'not the sum that was collected' },
      cure: { zh: '请核对收缴票据，如数交付', en: 'check the receipt and hand in the whole sum' },
    }
  },
)
