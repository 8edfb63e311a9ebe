import { fineOf, foundOf, partyNoOf, penaltiesFor, planOf, sameDraft, statedIn } from '@zhifa/domain'
import { defineRule, guardRule, question } from '../../rule'
import type { PenaltyCase } from '../../view/cases'
import { endOf, planned } from '../../view/penalty'
import { lastBefore, ordinary, penalty, unless } from '../shared'

const report = (c: PenaltyCase): boolean => c.has('investigation-end')
const penalised = (c: PenaltyCase): boolean => planned(c)?.outcome === 'penalty'

/** The newest defence that was adopted in full. */
const adopted = (c: PenaltyCase) => c.all('defence-review').findLast(({ data }) => data.adopted === 'all')

/**
 * The decision orders the same penalties as the notice that the adopted defence answered: where a lighter one was told
 * afterwards, the decision that follows it has changed.
 */
function sameAsTold(c: PenaltyCase): boolean | undefined {
  const told = lastBefore(c, 'prior-notice', adopted(c)!)
  return told && sameDraft(planOf(told.data), planOf(c.latest('decision')!.data))
}

/** What of the fine was still to be paid when the instalments were granted. */
function leftToPay(c: PenaltyCase): number | undefined {
  const [decision, { seq: granted, data: deferral }] = [c.latest('decision'), c.latest('deferral')!]
  const party = partyNoOf(deferral)
  const before = c.all('payment').filter(({ seq, data }) => seq < granted && partyNoOf(data) === party)
  return decision && fineOf(penaltiesFor(decision.data, party)) - before.reduce((sum, { data }) => sum + data.amount, 0)
}

/** Whether each violation of each party is decided in the tier that the final report found. */
function tiersKept(c: PenaltyCase): boolean | undefined {
  const [report, decision] = [endOf(c), c.latest('decision')!.data]
  if (!report || !('discretion' in decision)) return undefined
  const pairs = statedIn(decision, c.record.cause).flatMap(({ no, violations }) =>
    violations.map((item) => [item.tier, foundOf(report, no, item.no).tier]),
  )
  return pairs.some(([, found]) => found === undefined) ? undefined : pairs.every(([now, found]) => now === found)
}

export const discretionRules = [
  guardRule({
    id: 'discretion.in-range',
    title: '处罚种类和幅度在所选裁量档次之内',
    cites: ['行政处罚法 5.2', '行政处罚法 34'],
    ...penalty,
    arises: (c) => report(c) && penalised(c),
    guard: 'penalty.in-range',
    steps: ['decision', 'prior-notice', 'investigation-end'],
    otherwise: unless(
      '处罚超出所选档次的种类或者幅度',
      'the penalty is outside its tier',
      '请在档次内确定；减轻处罚的写明法定情形',
      'stay within the tier, or state the statutory ground of mitigation',
    ),
  }),
  guardRule({
    id: 'discretion.tier-called',
    title: '违法行为持续的期间、既往处罚应当适用的裁量档次已经适用',
    cites: ['行政处罚法 5.2', '行政处罚法 40'],
    ...ordinary,
    arises: (c) => report(c) && penalised(c),
    guard: 'penalty.tier-called',
    steps: ['decision', 'prior-notice', 'investigation-end'],
    otherwise: unless(
      '按案卷中的期间、既往处罚应当适用另一档次',
      'by its days or by earlier penalties the act belongs to another tier',
      '请适用应当适用的档次；期间、当事人有误的，先予更正',
      'apply that tier; where the days or the party are wrong, correct them first',
    ),
  }),
  guardRule({
    id: 'discretion.order-unobserved',
    title: '适用逾期不改正、拒不改正档次的，责令改正期限已过而没有改正',
    cites: ['行政处罚法 28.1', '行政处罚法 40'],
    ...ordinary,
    arises: (c) => report(c) && penalised(c),
    guard: 'penalty.order-unobserved',
    steps: ['decision', 'prior-notice', 'investigation-end'],
    otherwise: unless(
      '案卷没有期满未改正的责令改正',
      'no order to correct that was not obeyed is on record',
      '请适用其他档次，或者责令限期改正，期满后现场复查',
      'choose another tier, or order the correction and look again when its day is over',
    ),
  }),
  defineRule({
    id: 'discretion.tier-kept',
    title: '决定适用的裁量档次与调查终结时一致',
    cites: ['行政处罚法 34', '行政处罚法 44'],
    grade: 'unverified',
    ...ordinary,
    arises: (c) => c.has('decision'),
    facts: { same: '裁量档次是否一致 decision.tier' },
    reads: (c) => {
      return { same: tiersKept(c) }
    },
    holds: ({ same }) => same,
    otherwise: unless(
      '决定的裁量档次与终结报告不同',
      'the decision uses another tier than the final report',
      '请说明调整理由；加重的须重新调查、告知',
      'give the reason; a heavier tier needs a new notice',
    ),
    examples: { met: [{ same: true }], notMet: [{ same: false }], undetermined: [{}] },
  }),
  guardRule({
    id: 'discretion.not-heavier-than-told',
    title: '没有因陈述申辩加重处罚，也没有超出告知的处罚',
    cites: ['行政处罚法 45.2'],
    ...ordinary,
    arises: (c) => c.has('decision'),
    guard: 'decision.not-heavier',
    steps: ['decision'],
    otherwise: unless('处罚重于告知', 'heavier than told', '请按告知内容或者更轻决定', 'decide as told, or lighter'),
  }),
  guardRule({
    id: 'discretion.second-notice-not-heavier',
    title: '听取申辩后再次告知的处罚没有加重',
    cites: ['行政处罚法 45.2'],
    ...ordinary,
    arises: (c) => c.all('prior-notice').length > 1,
    guard: 'notice.not-heavier',
    steps: ['prior-notice'],
    each: true,
    otherwise: unless(
      '申辩之后再次告知的处罚加重了',
      'the second notice is heavier than the one the party answered',
      '不得因申辩加重；有新事实的补充调查后再告知',
      'never heavier because of a defence',
    ),
  }),
  defineRule({
    id: 'discretion.adopted-defence-shows',
    title: '采纳申辩意见的，处罚有所减轻',
    cites: ['行政处罚法 45.1'],
    ...ordinary,
    arises: (c) => c.has('decision') && adopted(c) !== undefined,
    facts: { same: '处罚是否与告知完全相同 decision.penalties' },
    reads: (c) => ({ same: sameAsTold(c) }),
    holds: ({ same }) => !same,
    otherwise: unless(
      '复核意见全部采纳，处罚却没有变化',
      'the defence was adopted in full and nothing changed',
      '请调整处罚，或者更正采纳情况并说明理由',
      'change the penalty, or correct the review of the defence',
    ),
    examples: { met: [{ same: false }], notMet: [{ same: true }], undetermined: [{}] },
    revision: 2,
  }),
  defineRule({
    id: 'discretion.correction-ordered',
    title: '实施处罚时责令改正违法行为',
    cites: ['行政处罚法 28'],
    // The paper of a penalty on the spot has no place for the order.
    ...ordinary,
    arises: (c) => c.has('decision'),
    facts: { ordered: '是否责令改正 correction' },
    reads: (c) => ({ ordered: c.has('correction-order') || c.latest('decision')!.data.correction !== undefined }),
    holds: ({ ordered }) => ordered,
    otherwise: unless(
      '没有责令当事人改正违法行为',
      'the party was not ordered to put things right',
      '请在决定书中责令改正，或者单独作出责令改正通知',
      'order the correction in the decision or apart',
    ),
    examples: { met: [{ ordered: true }], notMet: [{ ordered: false }], undetermined: [{}] },
  }),
  defineRule({
    id: 'discretion.gains-confiscated',
    title: '有违法所得的，依法予以没收',
    cites: ['行政处罚法 28'],
    grade: 'unverified',
    ...penalty,
    arises: (c) => penalised(c) && (endOf(c)?.gains ?? 0) > 0,
    facts: { taken: '是否没收违法所得 penalties' },
    reads: (c) => ({ taken: planned(c)!.penalties.some(({ kind }) => kind === 'confiscation-of-gains') }),
    holds: ({ taken }) => taken,
    otherwise: unless(
      '查明有违法所得而没有没收',
      'gains were found and not confiscated',
      '请没收，或者说明应当退赔、法律另有规定',
      'confiscate them, or say why they are repaid',
    ),
    examples: { met: [{ taken: true }], notMet: [{ taken: false }], undetermined: [{}] },
  }),
  guardRule({
    id: 'discretion.surcharge-capped',
    title: '加处罚款按法定标准计算且不超过罚款数额',
    cites: ['行政处罚法 72.1(1)', '行政处罚法 73.3'],
    ...ordinary,
    arises: (c) => c.has('surcharge'),
    guard: 'surcharge.capped',
    steps: ['surcharge'],
    each: true,
    otherwise: unless('加处罚款超过标准', 'the surcharge is too high', '请重新计算', 'compute it again'),
  }),
  defineRule({
    id: 'discretion.instalments-add-up',
    title: '分期缴纳的各期之和等于尚未缴纳的罚款数额',
    cites: ['行政处罚法 66.2'],
    ...ordinary,
    arises: (c) => c.latest('deferral')?.data.instalments !== undefined,
    facts: { sum: '各期之和（分） deferral.instalments', fine: '批准时尚未缴纳的罚款（分） decision.penalties' },
    reads: (c) => ({
      sum: c.latest('deferral')!.data.instalments!.reduce((total, { amount }) => total + amount, 0),
      fine: leftToPay(c),
    }),
    holds: ({ sum, fine }) => sum === fine,
    otherwise: unless(
      '分期安排之和与尚未缴纳的罚款数额不符',
      'the instalments do not add up to what is left of the fine',
      '请更正分期安排',
      'correct the instalments',
    ),
    examples: {
      met: [{ sum: 300_000, fine: 300_000 }],
      notMet: [{ sum: 200_000, fine: 300_000 }],
      undetermined: [{ fine: 300_000 }],
    },
    revision: 2,
  }),
  question({
    id: 'discretion.proportionate',
    title: '处罚与违法行为的事实、性质、情节、社会危害程度相当',
    cites: ['行政处罚法 5.2', '行政处罚法 34'],
    ...penalty,
    arises: penalised,
    asks: '看裁量说明是否对应基准的每个因素，过罚是否相当',
    otherwise: unless('过罚不相当', 'the penalty is out of proportion', '请调整幅度', 'change the amount'),
  }),
  question({
    id: 'discretion.mitigation-weighed',
    title: '应当从轻、减轻的情节已经考虑',
    cites: ['行政处罚法 32'],
    ...penalty,
    arises: penalised,
    asks: '看是否主动消除或者减轻危害后果、受他人胁迫诱骗、主动供述、配合查处有立功表现',
    otherwise: unless('从轻、减轻情节没有考虑', 'a mitigating ground was passed over', '请考虑该情节', 'weigh it'),
  }),
  question({
    id: 'discretion.like-cases-alike',
    title: '与本机关同类案件的处罚基本一致',
    cites: ['行政处罚法 34', '行政处罚法 5.2'],
    grade: 'unverified',
    ...penalty,
    arises: penalised,
    asks: '与近两年同案由、同档次案件比较，差异较大的看有无特殊情节',
    otherwise: unless('与同类案件明显失衡', 'out of line with like cases', '请调整或者说明', 'adjust or explain'),
  }),
]
