import type { History, KnownParty } from '../../src/case/table/types'
import { addDays } from '../../src/date/plain-date'
import { sampleParty } from '../../testing'
import { did, type Examples } from './example'
import { investigatedItem, secondParty } from './violation'

const fine = (yuan: number) => [{ kind: 'fine', amount: yuan * 100 }]
const violation = { from: '2026-09-01', to: '2026-10-12' }
const ended = did('investigation-end', '2026-11-02', { violation, tier: 'basic', judgements: {} })
const none = 'public-place.unknown'

const said = (reason = '已核查') => ({
  party: sampleParty,
  violation,
  finedBefore: { value: false, reason },
  proposal: fine(500),
})
const spanOf = {
  lastDay: { from: violation.to, to: addDays(violation.to, 9) },
  dayAfter: { from: addDays(violation.to, 1), to: addDays(violation.to, 9) },
}
const before = (change: object = {}) => ({
  caseId: '2026-0002',
  on: '2026-10-01',
  outcome: 'penalty' as const,
  violations: [{ cause: 'public-place.unlicensed', ...violation, fined: true, ...change }],
})
const knownFines = (known: Partial<KnownParty>): History => ({
  inspectionsOf: () => [],
  partyKnown: () => ({ decisions: [], undecided: [], splitOff: [], corrections: [], ...known }),
})
const finedBefore = (value: boolean) => ({ finedBefore: { value, reason: '已核查' } })
const articles = { violated: ['公共场所卫生管理条例 8'], penaltyBasis: ['公共场所卫生管理条例 14'] }
const item = investigatedItem
const list = (...violations: object[]) => ({ ...articles, violation, violations })
const suspension = { kind: 'licence-suspension', licence: '示卫公证字第1号', term: '三个月' }
const revocation = { kind: 'licence-revocation', licence: '示卫公证字第1号' }
/** The same act under a second norm with a higher fine. */
const other = (change: object = {}) =>
  item(2, { cause: 'public-place.management', sameActAs: 1, tier: 'overdue', ...change })

const child = { kind: 'natural-person', name: '演示童', residentId: '990101201501010015', address: '示例县虚构街8号' }
const minor = { ...child, residentId: '990101201001010019' }
const adult = { ...child, residentId: '990101198601010018' }
const decided = (party: object) => ({ party, ...articles, penalties: fine(500), tier: 'basic' })
const lenientReport = {
  violation,
  tier: 'basic',
  judgements: {},
  leniency: [{ id: 'age-lenient', reasons: '未成年。' }],
}
const leniently = did('investigation-end', '2026-11-02', lenientReport)

const lasted = (from: string, to: string, tier = 'basic') => ({ ...said(), violation: { from, to }, tier })

/** 几项违法行为、一事不再罚 */
export const several: readonly Examples[] = [
  {
    guard: 'penalty.old-enough',
    step: 'decision',
    cases: [
      { when: '单位', facts: [ended], data: decided(sampleParty), outcome: [] },
      {
        when: '没有公民身份号码的自然人',
        facts: [ended],
        data: decided({ ...child, residentId: undefined }),
        outcome: [],
      },
      { when: '不满十四周岁', facts: [ended], data: decided(child), outcome: 'not-met' },
      { when: '已满十四周岁不满十八周岁，没有写明从轻', facts: [ended], data: decided(minor), outcome: 'undetermined' },
      { when: '已满十四周岁不满十八周岁，写明从轻', facts: [leniently], data: decided(minor), outcome: 'met' },
      { when: '成年人', facts: [ended], data: decided(adult), outcome: 'met' },
      {
        when: '第二个当事人不满十四周岁',
        facts: [ended],
        data: { ...decided(adult), others: [secondParty(child, { penalties: fine(500) })] },
        outcome: ['met', 'not-met'],
      },
    ],
  },
  {
    guard: 'penalty.tier-called',
    procedures: ['penalty.ordinary'],
    cases: [
      { when: '擅自营业差一日满三个月', data: lasted('2026-07-01', '2026-09-29'), outcome: 'met' },
      { when: '擅自营业满三个月', data: lasted('2026-07-01', '2026-09-30'), outcome: 'not-met' },
      { when: '满三个月，适用三个月以上的档次', data: lasted('2026-07-01', '2026-09-30', 'serious'), outcome: [] },
      { when: '档案中没有处罚', data: lasted('2026-09-01', '2026-10-12'), history: knownFines({}), outcome: 'met' },
      {
        when: '曾因擅自营业受过处罚',
        data: lasted('2026-09-01', '2026-10-12'),
        history: knownFines({ decisions: [{ ...before(), on: '2020-05-06' }] }),
        outcome: 'not-met',
      },
      {
        when: '曾因其他案由受过处罚',
        data: lasted('2026-09-01', '2026-10-12'),
        history: knownFines({ decisions: [{ ...before({ cause: none }), on: '2020-05-06' }] }),
        outcome: 'met',
      },
      {
        when: '曾被认定擅自营业，不予处罚',
        data: lasted('2026-09-01', '2026-10-12'),
        history: knownFines({ decisions: [{ ...before(), on: '2020-05-06', outcome: 'no-penalty' }] }),
        outcome: 'met',
      },
      {
        when: '违法行为终了以后才受处罚',
        data: lasted('2026-09-01', '2026-10-12'),
        history: knownFines({ decisions: [{ ...before(), on: '2026-10-13' }] }),
        outcome: 'met',
      },
      {
        when: '同名当事人未认定',
        data: lasted('2026-09-01', '2026-10-12'),
        history: knownFines({ undecided: ['2026-0002'] }),
        outcome: 'undetermined',
      },
      {
        when: '接连不断的四个月分作两项',
        data: {
          ...list(
            item(1, { violation: { from: '2026-06-01', to: '2026-07-31' } }),
            item(2, { violation: { from: '2026-08-01', to: '2026-09-30' } }),
          ),
          party: sampleParty,
          proposal: fine(2000),
        },
        outcome: ['undetermined', 'undetermined'],
      },
      {
        when: '两项之间隔一日',
        data: {
          ...list(
            item(1, { violation: { from: '2026-06-01', to: '2026-07-31' } }),
            item(2, { violation: { from: '2026-08-02', to: '2026-09-30' } }),
          ),
          party: sampleParty,
          proposal: fine(2000),
        },
        outcome: ['met', 'met'],
      },
      {
        when: '案由没有这样的档次',
        cause: 'public-place.uncleaned',
        data: lasted('2026-01-01', '2026-10-12'),
        history: knownFines({ decisions: [before()] }),
        outcome: [],
      },
    ],
  },
  {
    guard: 'penalty.combined',
    procedures: ['penalty.ordinary'],
    cases: [
      {
        when: '只有一项违法行为',
        data: { ...articles, violation, tier: 'basic', proposal: fine(500) },
        outcome: 'met',
      },
      {
        when: '两项合并',
        data: { ...list(item(1), item(2)), proposal: fine(2000) },
        outcome: ['met', 'met', 'met'],
      },
      {
        when: '合并后少一元',
        data: { ...list(item(1), item(2)), proposal: fine(1999) },
        outcome: ['not-met', 'met', 'met'],
      },
      {
        when: '没有一项给予的种类',
        data: { ...list(item(1), item(2)), proposal: [...fine(2000), { kind: 'warning' }] },
        outcome: ['not-met', 'met', 'met'],
      },
      {
        when: '各项中没有本案案由',
        data: { ...list(item(1, { cause: 'water.unlicensed' })), proposal: fine(1000) },
        outcome: ['met', 'not-met', 'met'],
      },
      {
        when: '条款没有总列',
        data: { ...list(item(1, { violated: ['传染病防治法 29'] })), proposal: fine(1000) },
        outcome: ['met', 'not-met', 'met'],
      },
      {
        when: '同一证照又暂扣又吊销',
        data: { ...articles, violation, tier: 'basic', proposal: [suspension, revocation] },
        outcome: 'not-met',
      },
      {
        when: '一项暂扣一项吊销，合并为吊销',
        data: {
          ...list(item(1, { penalties: [suspension] }), item(2, { penalties: [revocation] })),
          proposal: [revocation],
        },
        outcome: ['met', 'met', 'met'],
      },
    ],
  },
  {
    guard: 'penalty.one-fine-per-act',
    procedures: ['penalty.ordinary'],
    cases: [
      {
        when: '两项不同的违法行为，理由已写明',
        data: { ...list(item(1), item(2)), separateActs: '两处场所，各自独立', proposal: fine(2000) },
        outcome: 'met',
      },
      {
        when: '没有写明为什么不是同一违法行为',
        data: { ...list(item(1), item(2)), proposal: fine(2000) },
        outcome: 'undetermined',
      },
      {
        when: '把一个行为的同一事实分作两项',
        data: { ...list(item(1), item(2, { facts: '第1项事实。' })), separateActs: '不同', proposal: fine(2000) },
        outcome: 'not-met',
      },
      {
        when: '同一案由的期间重叠',
        data: {
          ...list(item(1), item(2, { violation: { from: '2026-01-10', to: '2026-01-20' } })),
          separateActs: '不同',
          proposal: fine(2000),
        },
        outcome: 'not-met',
      },
      {
        when: '同一违法行为按罚款高的规定罚款',
        data: { ...list(item(1, { penalties: [] }), other()), proposal: fine(1000) },
        outcome: ['met', 'met'],
      },
      {
        when: '同一违法行为按罚款低的规定罚款',
        data: { ...list(item(1), other({ penalties: [] })), proposal: fine(1000) },
        outcome: ['not-met', 'met'],
      },
      {
        when: '同一违法行为罚款两次',
        data: { ...list(item(1), other()), proposal: fine(2000) },
        outcome: ['not-met', 'not-met'],
      },
    ],
  },
  {
    guard: 'penalty.no-second-fine',
    procedures: ['penalty.ordinary'],
    cases: [
      { when: '经核查未被罚款', data: { violation, ...finedBefore(false), proposal: fine(500) }, outcome: 'met' },
      { when: '已被罚款', data: { violation, ...finedBefore(true), proposal: fine(500) }, outcome: 'not-met' },
      {
        when: '已被罚款，只给予警告',
        data: { violation, ...finedBefore(true), proposal: [{ kind: 'warning' }] },
        outcome: 'met',
      },
      { when: '没有核查', data: { violation, proposal: fine(500) }, outcome: 'undetermined' },
    ],
  },
  {
    guard: 'penalty.fined-as-known',
    procedures: ['penalty.ordinary'],
    cases: [
      { when: '没有接入档案，以调查结论为准', data: said(), outcome: [] },
      { when: '档案中没有罚款', data: said(), history: knownFines({}), outcome: 'met' },
      {
        when: '同一案由同一期间已被罚款',
        data: said(),
        history: knownFines({ decisions: [before()] }),
        outcome: 'not-met',
      },
      {
        when: '终了之日与前案开始之日同一日',
        data: said(),
        history: knownFines({ decisions: [before(spanOf.lastDay)] }),
        outcome: 'not-met',
      },
      {
        when: '前案自终了次日起',
        data: said(),
        history: knownFines({ decisions: [before(spanOf.dayAfter)] }),
        outcome: 'met',
      },
      {
        when: '同一期间的其他案由没有写明',
        data: said(),
        history: knownFines({ decisions: [before({ cause: 'public-place.untested' })] }),
        outcome: 'undetermined',
      },
      {
        when: '同一期间的其他案由已写明',
        data: said('案件2026-0002罚的是未检测，不是同一违法行为。'),
        history: knownFines({ decisions: [before({ cause: 'public-place.untested' })] }),
        outcome: 'met',
      },
      {
        when: '前案只给予警告',
        data: said(),
        history: knownFines({ decisions: [before({ fined: false })] }),
        outcome: 'met',
      },
      {
        when: '同名当事人未认定',
        data: said(),
        history: knownFines({ undecided: ['2026-0002'] }),
        outcome: 'undetermined',
      },
      {
        when: '拆分出去的罚款没有写明',
        data: said(),
        history: knownFines({ splitOff: [before()] }),
        outcome: 'undetermined',
      },
      {
        when: '只给予警告的不问',
        data: { ...said(), proposal: [{ kind: 'warning' }] },
        history: knownFines({ decisions: [before()] }),
        outcome: [],
      },
    ],
  },
]

const joint = did('decision', '2026-11-02', {
  party: sampleParty,
  others: [secondParty(sampleParty, { penalties: [{ kind: 'warning' }] })],
})
const served = (partyNo: number) =>
  did('decision-service', '2026-11-03', { method: 'direct', receivedOn: '2026-11-03', partyNo })

const applied = (partyNo: number) =>
  did('court-application', '2026-11-10', { court: '示例市示例区人民法院', amount: 300_000, partyNo })

/** 几个当事人 */
export const parties: readonly Examples[] = [
  {
    guard: 'party.known',
    step: 'decision-service',
    cases: [
      { when: '只有一个当事人', data: {}, outcome: 'met' },
      { when: '第二个当事人', facts: [joint], data: { partyNo: 2 }, outcome: 'met' },
      { when: '没有列明的第三个当事人', facts: [joint], data: { partyNo: 3 }, outcome: 'not-met' },
    ],
  },
  {
    guard: 'party.once',
    step: 'decision-service',
    cases: [
      { when: '先送达第一个，再送达第二个', facts: [joint, served(1)], data: { partyNo: 2 }, outcome: 'met' },
      { when: '对第一个再次送达', facts: [joint, served(1)], data: { partyNo: 1 }, outcome: 'not-met' },
    ],
  },
  {
    guard: 'party.preceded',
    step: 'court-ruling',
    cases: [
      { when: '裁定的是所申请的当事人', facts: [joint, applied(1)], data: { partyNo: 1 }, outcome: 'met' },
      { when: '只对另一个当事人申请过', facts: [joint, applied(1)], data: { partyNo: 2 }, outcome: 'not-met' },
    ],
  },
  {
    guard: 'party.served',
    step: 'payment',
    cases: [
      { when: '已经送达', facts: [joint, served(1)], data: { partyNo: 1 }, outcome: 'met' },
      { when: '送达了另一个当事人', facts: [joint, served(1)], data: { partyNo: 2 }, outcome: 'not-met' },
    ],
  },
  {
    guard: 'disclosure.party-known',
    procedures: ['penalty.ordinary', 'penalty.simple'],
    cases: [
      {
        when: '决定书列明的当事人',
        facts: [did('decision', '2026-11-02', { party: sampleParty })],
        data: {},
        outcome: 'met',
      },
      {
        when: '决定书没有列明的当事人',
        facts: [did('decision', '2026-11-02', { party: sampleParty })],
        data: { partyNo: 2 },
        outcome: 'not-met',
      },
    ],
  },
]

/** 处罚种类和幅度：未取得公共场所卫生许可证，一般情形罚款500元至5000元 */
export const sanction: readonly Examples[] = [
  {
    guard: 'penalty.in-range',
    procedures: ['penalty.ordinary'],
    step: 'investigation-end',
    cases: [
      { when: '最低额', data: { violation, tier: 'basic', proposal: fine(500) }, outcome: 'met' },
      { when: '低于最低额一元', data: { violation, tier: 'basic', proposal: fine(499) }, outcome: 'not-met' },
      {
        when: '案由没有收录',
        cause: none,
        data: { violation, tier: 'basic', proposal: fine(500) },
        outcome: 'undetermined',
      },
      {
        when: '行为发生时该案由尚未收录',
        data: { violation: { from: '2011-01-01', to: '2011-04-30' }, tier: 'basic', proposal: fine(500) },
        outcome: 'undetermined',
      },
    ],
  },
  {
    guard: 'penalty.in-range',
    procedures: ['penalty.ordinary'],
    step: 'prior-notice',
    cases: [
      { when: '最高额', facts: [ended], data: { proposal: fine(5000) }, outcome: 'met' },
      { when: '超过最高额一元', facts: [ended], data: { proposal: fine(5001) }, outcome: 'not-met' },
      {
        when: '调查终结时没有写明裁量档次',
        facts: [did('investigation-end', '2026-11-02', { violation, judgements: {} })],
        data: { proposal: fine(5000) },
        outcome: 'undetermined',
      },
    ],
  },
  {
    guard: 'penalty.in-range',
    procedures: ['penalty.ordinary'],
    step: 'decision',
    cases: [
      { when: '在幅度内', facts: [ended], data: { penalties: fine(3000), tier: 'basic' }, outcome: 'met' },
      {
        when: '该案由没有吊销许可证件的处罚',
        facts: [ended],
        data: { penalties: [{ kind: 'licence-revocation', licence: '示卫公证字第1号' }], tier: 'basic' },
        outcome: 'not-met',
      },
    ],
  },
  {
    guard: 'penalty.in-range',
    procedures: ['penalty.simple'],
    cases: [
      {
        when: '在幅度内',
        data: { violationOn: '2026-11-20T09:00', tier: 'basic', penalties: fine(500) },
        outcome: 'met',
      },
      {
        when: '低于最低额一元',
        data: { violationOn: '2026-11-20T09:00', tier: 'basic', penalties: fine(499) },
        outcome: 'not-met',
      },
      {
        when: '案由没有收录',
        cause: none,
        data: { violationOn: '2026-11-20T09:00', tier: 'basic', penalties: fine(500) },
        outcome: 'undetermined',
      },
      {
        when: '行为发生时该案由尚未收录',
        data: { violationOn: '2011-04-30T23:59', tier: 'basic', penalties: fine(500) },
        outcome: 'undetermined',
      },
    ],
  },
]
