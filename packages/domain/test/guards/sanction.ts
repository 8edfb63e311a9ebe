import type { History, KnownParty } from '../../src/case/table/types'
import { addDays } from '../../src/date/plain-date'
import { sampleParty } from '../../testing'
import { did, type Examples } from './example'
import { lawWith, lawWithParameter } from './law'
import { investigatedItem, secondParty, violationItem } from './violation'

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
const managed = 'public-place.management'
const late = (tier = 'overdue') => ({ ...said(), tier, proposal: fine(5000) })
const orderDue = (dueOn: string, on = '2026-11-03') =>
  did('correction-order', on, { content: '公示卫生许可证。', dueOn, basis: ['行政处罚法 28.1'] })
const seen = (on: string) => did('scene-inspection', on, {})
const looked = (on: string, corrected: boolean) => ({ looked: { on, corrected } })
const ordered = { caseId: '2026-0003', number: '示卫责改〔2026〕3号', on: '2026-09-03', dueOn: '2026-09-10' }

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
const kinds = (...penalties: object[]) => ({ penalties })
const warning = { kind: 'warning' }
const gains = (yuan: number) => ({ kind: 'confiscation-of-gains', amount: yuan * 100 })
const between = (from: string, to: string) => ({ violation: { from, to } })
const separateActs = '两处场所，各自独立'

/** A cause whose rule changed on 2026-10-15: the act ended on 2026-10-10, the report is of November. */
const changed = 'demo.changed'
const lawChanged = (before: readonly object[], after: readonly object[] | undefined) => {
  const base = { cites: ['行政处罚法 9'], grade: 'text' as const, violated: [] }
  return lawWith({
    causes: [
      {
        ...{ id: changed, title: '演示', new: true, field: '演示' },
        versions: [
          { ...base, from: '2020-01-01', until: '2026-10-14', tiers: before as never },
          ...(after ? [{ ...base, from: '2026-10-15', tiers: after as never }] : []),
        ],
      },
    ],
  })
}
const tierOf = (min: number, max: number, change: object = {}) => ({
  ...{ id: 'basic', when: '一般', kinds: ['fine'], fine: { min: min * 100, max: max * 100 } },
  ...change,
})
const multiple = (min: number, max: number) => ({ id: 'basic', when: '一般', kinds: ['fine'], multiple: { min, max } })
const [heavy, light] = [tierOf(1000, 2000), tierOf(500, 900)]
const revoking = tierOf(500, 900, { kinds: ['fine', 'licence-revocation'] })
const calledAfter3 = tierOf(800, 1900, { id: 'serious', calledBy: { lastsMonths: 3 } })
const fourMonths = { from: '2026-06-01', to: '2026-10-10' }
const chose = (applies: 'act' | 'decision', tier?: string) => ({
  lighter: { applies, reason: '对当事人有利', ...(tier ? { tier } : {}) },
})
const rules = (before: readonly object[], after: readonly object[] | undefined) => ({
  cause: changed,
  law: lawChanged(before, after),
})
const onChanged = (yuan: number, change: object = {}) => ({
  ...{ violation: { from: '2026-10-01', to: '2026-10-10' }, tier: 'basic', proposal: fine(yuan) },
  ...change,
})

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
    guard: 'penalty.order-unobserved',
    procedures: ['penalty.ordinary'],
    cases: [
      {
        when: '适用不以责令改正为条件的档次',
        data: late('basic'),
        history: knownFines({}),
        cause: managed,
        outcome: [],
      },
      { when: '逾期不改正，没有当事人档案', data: late(), cause: managed, outcome: 'undetermined' },
      ...[
        { when: '没有责令改正', outcome: 'not-met' as const },
        {
          when: '责令改正期满，次日现场仍未改正',
          facts: [orderDue('2026-11-05'), seen('2026-11-06')],
          outcome: 'met' as const,
        },
        {
          when: '责令改正期限届满当日现场检查',
          facts: [orderDue('2026-11-05'), seen('2026-11-05')],
          outcome: 'undetermined' as const,
        },
        { when: '责令改正期满，没有再到现场', facts: [orderDue('2026-11-05')], outcome: 'undetermined' as const },
        { when: '责令改正期限至终结之日', facts: [orderDue('2026-11-20')], outcome: 'not-met' as const },
        {
          when: '两次责令改正，一次期满后现场仍未改正',
          facts: [orderDue('2026-11-05'), seen('2026-11-06'), orderDue('2026-11-25', '2026-11-06')],
          outcome: 'met' as const,
        },
      ].map((one) => ({ ...one, data: late(), history: knownFines({}), cause: managed })),
      ...[
        {
          when: '来源的检查责令改正，期满次日复查没有改正',
          order: looked('2026-09-11', false),
          outcome: 'met' as const,
        },
        { when: '来源的检查责令改正，复查已经改正', order: looked('2026-09-11', true), outcome: 'not-met' as const },
        {
          when: '来源的检查责令改正，期满以前复查没有改正',
          order: looked('2026-09-10', false),
          outcome: 'undetermined' as const,
        },
        {
          when: '来源的检查责令改正，期满以前复查已经改正',
          order: looked('2026-09-05', true),
          outcome: 'not-met' as const,
        },
        {
          when: '来源的检查责令改正，终结以后才复查',
          order: looked('2026-11-21', false),
          outcome: 'undetermined' as const,
        },
        { when: '来源的检查责令改正，没有复查', order: {}, outcome: 'undetermined' as const },
        { when: '来源的检查责令改正，期限未过', order: { dueOn: '2026-11-20' }, outcome: 'not-met' as const },
        {
          when: '检查转为本案，复查没有改正',
          order: { caseId: '2026-0004', turnedInto: '2026-0001', ...looked('2026-09-11', false) },
          outcome: 'met' as const,
        },
        {
          when: '另一检查责令改正没有改正，是否就本项违法行为不明',
          order: { caseId: '2026-0004', ...looked('2026-09-11', false) },
          outcome: 'undetermined' as const,
        },
        {
          when: '同名当事人的责令改正，没有认定',
          order: { ...looked('2026-09-11', false), undecided: true as const },
          outcome: 'undetermined' as const,
        },
      ].map(({ order, ...one }) => ({
        ...one,
        facts: [did('intake', '2026-10-08', { checkCase: ordered.caseId })],
        data: late(),
        history: knownFines({ corrections: [{ ...ordered, ...order }] }),
        cause: managed,
      })),
    ],
  },
  {
    guard: 'penalty.order-unobserved',
    procedures: ['penalty.ordinary'],
    step: 'decision',
    cases: [
      {
        when: '终结以后才责令改正',
        facts: [
          did('investigation-end', '2026-11-02', { violation, tier: 'overdue', judgements: {} }),
          orderDue('2026-11-03', '2026-11-03'),
        ],
        data: { party: sampleParty, ...articles, penalties: fine(5000), tier: 'overdue' },
        history: knownFines({}),
        cause: managed,
        outcome: 'not-met',
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
        when: '新规定把三个月以上列为从重，适用新规定的一般档次',
        ...rules([heavy], [light, calledAfter3]),
        data: { ...onChanged(600, chose('decision')), party: sampleParty, violation: fourMonths },
        outcome: 'not-met',
      },
      {
        when: '新规定把三个月以上列为从重，适用新规定的从重档次',
        ...rules([heavy], [light, calledAfter3]),
        data: { ...onChanged(600, chose('decision', 'serious')), party: sampleParty, violation: fourMonths },
        outcome: [],
      },
      {
        when: '新规定把三个月以上列为从重，适用旧规定',
        ...rules([heavy], [light, calledAfter3]),
        data: { ...onChanged(1500, chose('act')), party: sampleParty, violation: fourMonths },
        outcome: [],
      },
      {
        when: '旧规定把三个月以上列为从重，适用旧规定的一般档次',
        ...rules([light, calledAfter3], [heavy]),
        data: { ...onChanged(600), party: sampleParty, violation: fourMonths },
        outcome: 'not-met',
      },
      {
        when: '没有写明裁量档次，无从比较',
        data: { ...said(), violation: { from: '2026-07-01', to: '2026-09-30' } },
        outcome: [],
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
        when: '合并后少了警告，罚款也少一元',
        data: { ...list(item(1, kinds(warning, ...fine(1000))), item(2)), proposal: fine(1999) },
        outcome: ['not-met', 'met', 'met'],
      },
      {
        when: '把警告写成了通报批评',
        data: { ...list(item(1, kinds(warning))), proposal: [{ kind: 'criticism' }] },
        outcome: ['not-met', 'met', 'met'],
      },
      {
        when: '合并后没收的违法所得少一元',
        data: { ...list(item(1, kinds(gains(500))), item(2, kinds(gains(300)))), proposal: [gains(799)] },
        outcome: ['not-met', 'met', 'met'],
      },
      {
        when: '第二个当事人的各项中没有立案的案由',
        data: {
          ...list(item(1)),
          proposal: fine(1000),
          others: [
            secondParty(sampleParty, {
              tier: undefined,
              violations: [item(1, { cause: 'public-place.untested' })],
              proposal: fine(1000),
            }),
          ],
        },
        outcome: ['met', 'met', 'met', 'met', 'met', 'met'],
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
    guard: 'penalty.combined',
    procedures: ['penalty.ordinary'],
    step: 'prior-notice',
    cases: [
      {
        when: '立案的案由经申辩不成立，告知书中只有其他各项',
        facts: [ended],
        data: {
          ...articles,
          violations: [violationItem(2, { cause: 'public-place.untested' })],
          proposal: fine(1000),
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
      {
        when: '同一违法行为不罚款，两项都警告',
        data: { ...list(item(1, kinds(warning)), other(kinds(warning))), proposal: [warning] },
        outcome: 'not-met',
      },
      {
        when: '同一违法行为不罚款，只在一项警告',
        data: { ...list(item(1, kinds(warning)), other(kinds())), proposal: [warning] },
        outcome: 'met',
      },
      {
        when: '当地没有同种类处罚不得合并的规定，两项都警告',
        law: lawWithParameter('penalty.same-act-kinds-once', false),
        data: { ...list(item(1, kinds(warning)), other(kinds(warning))), proposal: [warning] },
        outcome: [],
      },
      {
        when: '当地规定施行前一日，同一违法行为两项都警告',
        on: '2011-02-19',
        data: { ...list(item(1, kinds(warning)), other(kinds(warning))), proposal: [warning] },
        outcome: [],
      },
      {
        when: '按所适用档次的幅度比较，罚款高的是第一项',
        data: { ...list(item(1, { tier: 'serious' }), other(kinds())), proposal: fine(1000) },
        outcome: ['met', 'met'],
      },
      {
        when: '另一规定没有收录，无从比较',
        data: { ...list(item(1), other({ cause: none, penalties: [] })), proposal: fine(1000) },
        outcome: ['undetermined', 'met'],
      },
      {
        when: '另一规定的幅度相同，任选一项罚款',
        data: {
          ...list(item(1), other({ cause: 'public-place.unlicensed', tier: 'basic', penalties: [] })),
          proposal: fine(1000),
        },
        outcome: ['met', 'met'],
      },
      {
        when: '另一规定修改后较轻，仍选行为时的，它罚款更高',
        law: lawChanged([tierOf(5000, 20_000)], [light]),
        data: {
          ...list(item(1), item(2, { cause: changed, sameActAs: 1, penalties: [], ...chose('act') })),
          proposal: fine(1000),
        },
        outcome: ['not-met', 'met'],
      },
      {
        when: '另一规定修改后较轻，选了决定时的，它不再更高',
        law: lawChanged([tierOf(5000, 20_000)], [light]),
        data: {
          ...list(item(1), item(2, { cause: changed, sameActAs: 1, penalties: [], ...chose('decision') })),
          proposal: fine(1000),
        },
        outcome: ['met', 'met'],
      },
      {
        when: '两项不同的违法行为，只有一项罚款，不问为什么分别认定',
        data: { ...list(item(1), item(2, kinds(warning))), proposal: [...fine(1000), warning] },
        outcome: [],
      },
      {
        when: '同一违法行为的两项事实相同，另一违法行为的理由已写明',
        data: {
          ...list(item(1, { penalties: [] }), other({ facts: '第1项事实' }), item(3)),
          separateActs,
          proposal: fine(2000),
        },
        outcome: ['met', 'met', 'met'],
      },
      {
        when: '两项违法行为首尾在同一日',
        data: {
          ...list(item(1), item(2, between('2026-01-10', '2026-01-20'))),
          separateActs,
          proposal: fine(2000),
        },
        outcome: 'not-met',
      },
      {
        when: '第二项自第一项终了次日起',
        data: {
          ...list(item(1), item(2, between('2026-01-11', '2026-01-20'))),
          separateActs,
          proposal: fine(2000),
        },
        outcome: 'met',
      },
      {
        when: '第二项终了于第一项开始之日',
        data: {
          ...list(item(1), item(2, between('2025-12-20', '2026-01-01'))),
          separateActs,
          proposal: fine(2000),
        },
        outcome: 'not-met',
      },
      {
        when: '第二项终了于第一项开始前一日',
        data: {
          ...list(item(1), item(2, between('2025-12-20', '2025-12-31'))),
          separateActs,
          proposal: fine(2000),
        },
        outcome: 'met',
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

const notified = did('prior-notice', '2026-11-02', {
  party: sampleParty,
  proposal: [warning],
  others: [secondParty(sampleParty, { proposal: [warning] })],
})
const courtSaid = (partyNo: number) => did('court-ruling', '2026-11-16', { result: 'not-accepted', partyNo })
const deferred = (partyNo: number) => did('deferral', '2026-11-05', { partyNo })
const anew = did('decision-revocation', '2026-11-10')
const again = { ...joint, on: '2026-11-18' }

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
    guard: 'party.known',
    step: 'hearing-notice',
    cases: [
      { when: '两个当事人一并听证', facts: [notified], data: { partyNos: [1, 2] }, outcome: 'met' },
      { when: '一并听证的有一个没有列明', facts: [notified], data: { partyNos: [1, 3] }, outcome: 'not-met' },
      { when: '一并听证的有两个没有列明', facts: [notified], data: { partyNos: [3, 4] }, outcome: 'not-met' },
    ],
  },
  {
    guard: 'party.once',
    step: 'decision-service',
    cases: [
      { when: '先送达第一个，再送达第二个', facts: [joint, served(1)], data: { partyNo: 2 }, outcome: 'met' },
      { when: '对第一个再次送达', facts: [joint, served(1)], data: { partyNo: 1 }, outcome: 'not-met' },
      { when: '尚未填写，还有一个没有送达', facts: [joint, served(1)], data: undefined, outcome: 'met' },
      {
        when: '重新作出决定以后，对第一个另行送达',
        facts: [joint, served(1), served(2), anew, again],
        data: { partyNo: 1 },
        outcome: 'met',
      },
      {
        when: '重新作出决定以后，已对第一个另行送达',
        facts: [joint, served(1), served(2), anew, again, served(1)],
        data: { partyNo: 1 },
        outcome: 'not-met',
      },
    ],
  },
  {
    guard: 'party.once',
    step: 'court-application',
    cases: [
      { when: '尚未申请', facts: [joint, served(1), served(2)], data: { partyNo: 1 }, outcome: 'met' },
      {
        when: '已经申请，法院尚未裁定',
        facts: [joint, served(1), applied(1)],
        data: { partyNo: 1 },
        outcome: 'not-met',
      },
      {
        when: '法院不予受理以后再次申请',
        facts: [joint, served(1), applied(1), courtSaid(1)],
        data: { partyNo: 1 },
        outcome: 'met',
      },
      {
        when: '再次申请以后又申请',
        facts: [joint, served(1), applied(1), courtSaid(1), applied(1)],
        data: { partyNo: 1 },
        outcome: 'not-met',
      },
    ],
  },
  {
    guard: 'party.once',
    step: 'deferral',
    cases: [
      { when: '尚未延期', facts: [joint, served(1)], data: { partyNo: 1 }, outcome: 'met' },
      {
        when: '已经延期，法院裁定不影响延期只办理一次',
        facts: [joint, served(1), deferred(1), applied(1), courtSaid(1)],
        data: { partyNo: 1 },
        outcome: 'not-met',
      },
      {
        when: '尚未填写，一个当事人已经延期',
        facts: [joint, served(1), served(2), deferred(1)],
        data: undefined,
        outcome: 'met',
      },
      {
        when: '尚未填写，两个当事人都已延期',
        facts: [joint, served(1), served(2), deferred(1), deferred(2)],
        data: undefined,
        outcome: 'not-met',
      },
    ],
  },
  {
    guard: 'party.preceded',
    step: 'court-ruling',
    cases: [
      { when: '裁定的是所申请的当事人', facts: [joint, applied(1)], data: { partyNo: 1 }, outcome: 'met' },
      { when: '只对另一个当事人申请过', facts: [joint, applied(1)], data: { partyNo: 2 }, outcome: 'not-met' },
      { when: '尚未填写，对一个当事人申请过', facts: [joint, applied(2)], data: undefined, outcome: 'met' },
    ],
  },
  {
    guard: 'party.served',
    step: 'payment',
    cases: [
      { when: '已经送达', facts: [joint, served(1)], data: { partyNo: 1 }, outcome: 'met' },
      { when: '送达了另一个当事人', facts: [joint, served(1)], data: { partyNo: 2 }, outcome: 'not-met' },
      { when: '尚未填写，送达了一个当事人', facts: [joint, served(2)], data: undefined, outcome: 'met' },
      { when: '尚未填写，都没有送达', facts: [joint], data: undefined, outcome: 'not-met' },
      {
        when: '送达的是撤销前的决定书',
        facts: [joint, served(1), served(2), anew, again],
        data: { partyNo: 1 },
        outcome: 'not-met',
      },
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
      {
        when: '同一违法行为已按另一规定罚款，本项不罚款',
        data: { ...list(item(1, kinds()), other()), proposal: fine(1000) },
        outcome: ['met', 'met'],
      },
      {
        when: '两项不同的违法行为，一项不罚款',
        data: { ...list(item(1, kinds()), other({ sameActAs: undefined })), proposal: fine(1000) },
        outcome: ['not-met', 'met'],
      },
      {
        when: '同一违法行为，两项都不罚款',
        data: { ...list(item(1, kinds(warning)), other(kinds(warning))), proposal: [warning] },
        outcome: ['not-met', 'not-met'],
      },
      {
        when: '两个当事人，第二个的罚款低于最低额一元',
        data: {
          ...{ violation, tier: 'basic', proposal: fine(500) },
          others: [secondParty(sampleParty, { proposal: fine(499) })],
        },
        outcome: ['met', 'not-met'],
      },
      {
        when: '两个当事人，第二个有两项违法行为，后一项超过最高额一元',
        data: {
          ...{ violation, tier: 'basic', proposal: fine(500) },
          others: [
            secondParty(sampleParty, {
              tier: undefined,
              violations: [item(1), item(2, kinds(...fine(5001)))],
              proposal: fine(6001),
            }),
          ],
        },
        outcome: ['met', 'met', 'not-met'],
      },
    ],
  },
  {
    guard: 'penalty.in-range',
    procedures: ['penalty.ordinary'],
    step: 'investigation-end',
    cases: [
      { when: '条文修改，幅度没有变化', ...rules([heavy], [heavy]), data: onChanged(1500), outcome: ['met', 'met'] },
      {
        when: '新规定较重，适用行为时的规定',
        ...rules([light], [heavy]),
        data: onChanged(600),
        outcome: ['met', 'met'],
      },
      {
        when: '新规定较重，却按新规定的幅度',
        ...rules([light], [heavy]),
        data: onChanged(1500),
        outcome: ['met', 'not-met'],
      },
      {
        when: '新规定较重，却选了新规定',
        ...rules([light], [heavy]),
        data: onChanged(1500, chose('decision')),
        outcome: ['not-met', 'met'],
      },
      {
        when: '新规定较轻，没有选择',
        ...rules([heavy], [light]),
        data: onChanged(1500),
        outcome: ['not-met', 'met'],
      },
      {
        when: '新规定较轻，选择并写明理由',
        ...rules([heavy], [light]),
        data: onChanged(600, chose('decision')),
        outcome: ['met', 'met'],
      },
      {
        when: '新规定较轻，选了旧规定',
        ...rules([heavy], [light]),
        data: onChanged(1500, chose('act')),
        outcome: ['not-met', 'met'],
      },
      {
        when: '新规定较轻，选了新规定却超出幅度',
        ...rules([heavy], [light]),
        data: onChanged(1500, chose('decision')),
        outcome: ['met', 'not-met'],
      },
      {
        when: '新规定的档次另有名称，随选择写明',
        ...rules([heavy], [{ ...light, id: 'minor' }]),
        data: onChanged(600, chose('decision', 'minor')),
        outcome: ['met', 'met'],
      },
      {
        when: '一般档次加重，所适用的从重档次减轻',
        ...rules([light, tierOf(3000, 9000, { id: 'serious' })], [heavy, tierOf(2000, 5000, { id: 'serious' })]),
        data: onChanged(2000, { tier: 'serious', ...chose('decision') }),
        outcome: ['met', 'met'],
      },
      {
        when: '种类和罚款方向相反，无法自动比较，没有选择',
        ...rules([heavy], [revoking]),
        data: onChanged(1500),
        outcome: ['undetermined', 'met'],
      },
      {
        when: '无法自动比较，由人选择并写明理由',
        ...rules([heavy], [revoking]),
        data: onChanged(1500, chose('act')),
        outcome: ['met', 'met'],
      },
      {
        when: '决定时的规定未收录，不猜',
        ...rules([heavy], undefined),
        data: onChanged(1500),
        outcome: ['undetermined', 'met'],
      },
      {
        when: '选了未收录的规定',
        ...rules([heavy], undefined),
        data: onChanged(1500, chose('decision')),
        outcome: ['met', 'undetermined'],
      },
      {
        when: '新旧规定都按违法所得的倍数罚款，违法所得已认定',
        ...rules([multiple(1, 5)], [multiple(2, 10)]),
        data: onChanged(1000, { gains: 100_000 }),
        outcome: ['met', 'met'],
      },
      {
        when: '新旧规定都按违法所得的倍数罚款，违法所得尚未认定',
        ...rules([multiple(1, 5)], [multiple(2, 10)]),
        data: onChanged(1000),
        outcome: ['undetermined', 'undetermined'],
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
