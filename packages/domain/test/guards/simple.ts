import type { History, KnownParty } from '../../src'
import { sampleParty } from '../../testing'
import { did, type Examples } from './example'
import { lawWithoutParameter } from './law'

const fine = (yuan: number) => [{ kind: 'fine', amount: yuan * 100 }]
const person = { kind: 'natural-person', name: '演示三', address: '示例县虚构街9号' }
const business = { kind: 'individual-business', operator: '演示三', address: '示例县虚构街9号' }
const born = (residentId: string) => ({ ...person, residentId })
const violationOn = '2026-11-16T09:00'
const decided = (yuan: number) => did('decision', '2026-11-16', { penalties: fine(yuan) })
const paid = (yuan: number) => did('payment', '2026-11-18', { amount: yuan * 100 })
const instalment = (yuan: number) => ({ dueOn: '2026-12-30', amount: yuan * 100 })
const applied = did('deferral-application', '2026-11-17', { receivedOn: '2026-11-17' })
const revoked = did('decision-revocation', '2026-11-19', { number: '示卫公撤〔2026〕1号' })
const filed = did('filing-for-record', '2026-11-17', { number: '备1' })

const finedOn = (from: string, to: string, cause = 'public-place.unlicensed'): History => {
  const decision = {
    caseId: '2026-0002',
    on: '2026-11-10',
    outcome: 'penalty' as const,
    violations: [{ cause, from, to, fined: true }],
  }
  const known: KnownParty = { decisions: [decision], undecided: ['2026-0009'], splitOff: [], corrections: [] }
  return { inspectionsOf: () => [], partyKnown: () => known }
}
const onTheSpot = (facts = '未取得公共场所卫生许可证擅自营业。') => ({
  party: sampleParty,
  facts,
  violationOn: '2026-11-16T09:00',
  penalties: fine(500),
})

/** 简易程序 */
export const simple: readonly Examples[] = [
  {
    guard: 'deferral.owed',
    procedures: ['penalty.simple'],
    step: 'deferral',
    cases: [
      { when: '当场处罚的罚款尚未缴纳', facts: [decided(200), applied], outcome: 'met' },
      {
        when: '只有警告',
        facts: [did('decision', '2026-11-16', { penalties: [{ kind: 'warning' }] })],
        outcome: 'not-met',
      },
      { when: '已经缴清', facts: [decided(200), applied, paid(200)], outcome: 'not-met' },
      {
        when: '各期之和为未缴数额',
        facts: [decided(200), applied, paid(50)],
        data: { instalments: [instalment(100), instalment(50)] },
        outcome: 'met',
      },
      {
        when: '各期之和少于未缴数额',
        facts: [decided(200), applied],
        data: { instalments: [instalment(100)] },
        outcome: 'not-met',
      },
    ],
  },
  {
    guard: 'revocation.decision-in-force',
    procedures: ['penalty.simple'],
    cases: [
      { when: '当场处罚的决定有效', facts: [decided(200)], outcome: 'met' },
      { when: '当场处罚已经撤销', facts: [decided(200), revoked, did('closing', '2026-11-20')], outcome: 'not-met' },
    ],
  },
  {
    guard: 'refund.owed',
    procedures: ['penalty.simple'],
    cases: [
      {
        when: '当场处罚撤销以后退还全部',
        facts: [decided(200), paid(200), revoked],
        data: { amount: 20_000 },
        outcome: 'met',
      },
      {
        when: '当场处罚撤销以后多退一分',
        facts: [decided(200), paid(200), revoked],
        data: { amount: 20_001 },
        outcome: 'not-met',
      },
    ],
  },
  {
    guard: 'simple.no-recusal-asked',
    cases: [
      { when: '没有人申请回避', data: { recusalAsked: false }, outcome: 'met' },
      { when: '当事人当场申请回避', data: { recusalAsked: true }, outcome: 'not-met' },
    ],
  },
  {
    guard: 'simple.allowed',
    cases: [
      { when: '单位罚款三千元', data: { party: sampleParty, penalties: fine(3000) }, outcome: 'met' },
      { when: '单位罚款三千零一元', data: { party: sampleParty, penalties: fine(3001) }, outcome: 'not-met' },
      { when: '公民罚款二百元', data: { party: person, penalties: fine(200) }, outcome: 'met' },
      { when: '公民罚款二百零一元', data: { party: person, penalties: fine(201) }, outcome: 'not-met' },
      { when: '个体工商户罚款二百元', data: { party: business, penalties: fine(200) }, outcome: 'met' },
      { when: '个体工商户罚款二百零一元', data: { party: business, penalties: fine(201) }, outcome: 'not-met' },
      { when: '警告', data: { party: person, penalties: [{ kind: 'warning' }] }, outcome: 'met' },
      { when: '通报批评', data: { party: person, penalties: [{ kind: 'criticism' }] }, outcome: 'not-met' },
      {
        when: '2021年7月15日以前单位罚款一千零一元',
        on: '2021-07-14',
        data: { party: sampleParty, penalties: fine(1001) },
        outcome: 'not-met',
      },
      {
        when: '行政处罚法施行以前没有限额',
        on: '1996-09-02',
        data: { party: person, penalties: fine(50) },
        outcome: 'undetermined',
      },
      {
        when: '行政处罚法施行以前的警告',
        on: '1996-09-02',
        data: { party: person, penalties: [{ kind: 'warning' }] },
        outcome: 'met',
      },
    ],
  },
  {
    guard: 'simple.old-enough',
    cases: [
      { when: '单位', data: { party: sampleParty, violationOn }, outcome: [] },
      { when: '没有公民身份号码的自然人', data: { party: person, violationOn }, outcome: [] },
      { when: '已满十四周岁', data: { party: born('99010120121115001X'), violationOn }, outcome: 'met' },
      { when: '十四周岁生日当天', data: { party: born('990101201211160015'), violationOn }, outcome: 'undetermined' },
      { when: '不满十四周岁', data: { party: born('990101201211170010'), violationOn }, outcome: 'not-met' },
      {
        when: '没有代码的个体工商户，经营者不满十四周岁',
        data: { party: { ...business, residentId: born('990101201211170010').residentId }, violationOn },
        outcome: 'not-met',
      },
    ],
  },
  {
    guard: 'simple.tier-called',
    procedures: ['penalty.simple'],
    cases: [
      { when: '没有接入当事人档案', data: { ...onTheSpot(), tier: 'basic' }, outcome: 'met' },
      {
        when: '曾因同一案由受过处罚',
        data: { ...onTheSpot(), tier: 'basic' },
        history: finedOn('2026-03-01', '2026-03-02'),
        outcome: 'not-met',
      },
      {
        when: '曾因其他案由受过处罚',
        data: { ...onTheSpot(), tier: 'basic' },
        history: finedOn('2026-03-01', '2026-03-02', 'public-place.untested'),
        outcome: 'met',
      },
      {
        when: '适用较重的档次',
        data: { ...onTheSpot(), tier: 'serious' },
        history: finedOn('2026-03-01', '2026-03-02'),
        outcome: [],
      },
    ],
  },
  {
    guard: 'simple.fined-as-known',
    cases: [
      { when: '没有接入当事人档案', data: onTheSpot(), outcome: [] },
      {
        when: '同一案由当日已被罚款',
        data: onTheSpot(),
        history: finedOn('2026-11-01', '2026-11-16'),
        outcome: 'not-met',
      },
      { when: '前案止于前一日', data: onTheSpot(), history: finedOn('2026-11-01', '2026-11-15'), outcome: 'met' },
      {
        when: '当日其他案由的罚款没有写明',
        data: onTheSpot(),
        history: finedOn('2026-11-16', '2026-11-16', 'public-place.untested'),
        outcome: 'undetermined',
      },
      {
        when: '当日其他案由的罚款已写明',
        data: onTheSpot('未取得公共场所卫生许可证擅自营业；案件2026-0002罚的是未检测。'),
        history: finedOn('2026-11-16', '2026-11-16', 'public-place.untested'),
        outcome: 'met',
      },
      {
        when: '只给予警告',
        data: { ...onTheSpot(), penalties: [{ kind: 'warning' }] },
        history: finedOn('2026-11-01', '2026-11-16'),
        outcome: [],
      },
    ],
  },
  {
    guard: 'simple.done-on-the-spot',
    cases: [
      { when: '听取、复核并当场交付', data: { defenceReviewed: true, handedOver: true }, outcome: 'met' },
      { when: '没有复核陈述申辩', data: { defenceReviewed: false, handedOver: true }, outcome: 'not-met' },
      { when: '没有当场交付', data: { defenceReviewed: true, handedOver: false }, outcome: 'not-met' },
    ],
  },
  {
    guard: 'simple.review-first-told',
    cases: [
      { when: '已经告知', data: { reviewFirstTold: true }, outcome: 'met' },
      { when: '没有告知', data: { reviewFirstTold: false }, outcome: 'not-met' },
      {
        when: '法规数据没有复议前置的规定，没有告知',
        law: lawWithoutParameter('remedy.reconsideration-first.simple-penalty'),
        data: { reviewFirstTold: false },
        outcome: 'undetermined',
      },
      { when: '2023年12月31日尚不要求', on: '2023-12-31', data: { reviewFirstTold: false }, outcome: 'met' },
      { when: '2024年1月1日起要求', on: '2024-01-01', data: { reviewFirstTold: false }, outcome: 'not-met' },
    ],
  },
  {
    guard: 'simple.settled',
    cases: [
      { when: '缴清并备案', facts: [decided(500), filed, paid(500)], outcome: 'met' },
      { when: '没有缴清', facts: [decided(500), filed, paid(499)], outcome: 'not-met' },
      { when: '没有备案', facts: [decided(500), paid(500)], outcome: 'not-met' },
      {
        when: '转为普通程序',
        facts: [did('turn-into-ordinary', '2026-11-16', { reason: '数额较大。' })],
        outcome: 'met',
      },
    ],
  },
  {
    guard: 'payment.cash-in-full',
    step: 'cash-hand-in',
    cases: [
      {
        when: '如数交回',
        facts: [did('cash-collection', '2026-09-28', { amount: 10_000 })],
        data: { amount: 10_000 },
        outcome: 'met',
      },
      {
        when: '少交一分',
        facts: [did('cash-collection', '2026-09-28', { amount: 10_000 })],
        data: { amount: 9999 },
        outcome: 'not-met',
      },
      { when: '没有收缴记录', data: { amount: 10_000 }, outcome: 'undetermined' },
    ],
  },
  {
    guard: 'payment.cash-allowed',
    cases: [
      { when: '罚款一百元', facts: [decided(100)], data: { amount: 10_000, ground: 'small-fine' }, outcome: 'met' },
      {
        when: '罚款五百元，只收其中一百元',
        facts: [decided(500)],
        data: { amount: 10_000, ground: 'small-fine' },
        outcome: 'not-met',
      },
      {
        when: '一百元零一分',
        facts: [decided(500)],
        data: { amount: 10_001, ground: 'small-fine' },
        outcome: 'not-met',
      },
      {
        when: '事后难以执行，五百元',
        facts: [decided(500)],
        data: { amount: 50_000, ground: 'hard-to-execute' },
        outcome: 'met',
      },
      {
        when: '多于应缴数额一分',
        facts: [decided(500)],
        data: { amount: 50_001, ground: 'hard-to-execute' },
        outcome: 'not-met',
      },
      {
        when: '小额，但多于应缴余额',
        facts: [decided(500), paid(450)],
        data: { amount: 5001, ground: 'small-fine' },
        outcome: 'not-met',
      },
      {
        when: '行政处罚法施行以前没有标准',
        facts: [did('decision', '1996-09-02', { penalties: fine(50) })],
        on: '1996-09-02',
        data: { amount: 1000, ground: 'small-fine' },
        outcome: 'undetermined',
      },
    ],
  },
]
