import type { History } from '../../src/case/table/types'
import { otherBodysPlan, sampleJoint, sampleParty, samplePlanItems } from '../../testing'
import { noOtherCases } from '../../testing/walk'
import { did, type Examples } from './example'
import { lawWithParameter } from './law'

const [drawn, visited] = samplePlanItems
const [salon, ...others] = drawn.objects
const draft = (...items: readonly object[]) => did('plan-draft', '2026-01-05', { title: '计划', year: 2026, items })
const bothRows = draft(...samplePlanItems)
const rows = (...items: readonly object[]) => ({ items, year: 2026 })
const known = { ...noOtherCases, plansOf: () => [otherBodysPlan] }
const nobodyKnows = { inspectionsOf: () => [] }
const example = '2026-0001'
const joined = sampleJoint(example)
const quota = (unit: string, value: number) => rows({ ...drawn, quota: { unit, value, rounding: 'up' } })
const lateRow = { ...visited, id: 'P3', from: '2026-11-01', until: '2026-11-30' }

const own = { ...otherBodysPlan, id: 'P', versions: [{ items: [visited, drawn], publishedOn: '2026-01-09' }] } as never
const planOf = (plan: unknown) => ({ ...noOtherCases, planOf: () => plan as never })
const asked = {
  planCase: 'P',
  object: sampleParty,
  items: [visited.item],
  plannedOn: '2026-09-03',
}
const partsOf = [
  { body: '甲', plan: 'P', items: [visited.item] },
  { body: '乙', plan: 'Q', items: ['营业执照公示'] },
]
const partsOfBoth = [
  { body: '示例县卫生健康局', plan: 'P', items: [visited.item] },
  { body: otherBodysPlan.body, plan: otherBodysPlan.id, items: ['营业执照公示'] },
]
const joint = {
  object: sampleParty.uscc,
  decision: 'joint',
  from: '2026-09-01',
  until: '2026-09-10',
  lead: '甲',
  parts: partsOf,
  reason: '同一时段。',
}
const named = (address?: string) => {
  const { uscc: _, ...rest } = salon
  return { ...rest, ...(address === undefined ? {} : { address }) }
}
const both = (decision?: 'joint' | 'apart'): History => ({
  ...noOtherCases,
  planOf: () =>
    ({ ...(own as object), joints: decision ? [{ ...joined, decision, parts: partsOfBoth }] : [] }) as never,
  plansOf: () => [otherBodysPlan],
})
const withJoint = (decision = 'joint') => planOf({ ...(own as object), joints: [{ ...joint, decision }] })
const bothKinds = ['inspection.random', 'inspection.planned'] as const

/** 年度行政检查计划 */
export const plan: readonly Examples[] = [
  {
    guard: 'plan.rows-sound',
    cases: [
      { when: '随机抽查有比例，计划检查列明对象', data: rows(...samplePlanItems), outcome: 'met' },
      { when: '随机抽查没有比例', data: rows({ ...drawn, quota: undefined }), outcome: 'not-met' },
      { when: '计划检查却有比例', data: rows({ ...visited, quota: drawn.quota }), outcome: 'not-met' },
      { when: '抽查数等于名录', data: quota('count', 10), outcome: 'met' },
      { when: '抽查数超过名录', data: quota('count', 11), outcome: 'not-met' },
      { when: '千分之一千零一', data: quota('per-mille', 1001), outcome: 'not-met' },
      { when: '计划项编号重复', data: rows(visited, visited), outcome: 'not-met' },
      {
        when: '对象没有代码，写明地址',
        data: rows({ ...visited, objects: [named('示例县虚构街8号')] }),
        outcome: 'met',
      },
      { when: '对象没有代码，也没有地址', data: rows({ ...visited, objects: [named()] }), outcome: 'not-met' },
      { when: '名录中对象重复', data: rows({ ...drawn, objects: [salon, salon] }), outcome: 'not-met' },
      {
        when: '时段自年度最后一日起',
        data: rows({ ...visited, from: '2026-12-31', until: '2026-12-31' }),
        outcome: 'met',
      },
      { when: '时段跨入次年', data: rows({ ...visited, until: '2027-01-01' }), outcome: 'not-met' },
    ],
  },
  {
    guard: 'plan.rows-sound',
    step: 'plan-change',
    cases: [
      { when: '调整时段仍在计划年度内', facts: [bothRows], data: { items: [visited] }, outcome: 'met' },
      {
        when: '调整到次年',
        facts: [bothRows],
        data: { items: [{ ...visited, until: '2027-01-01' }] },
        outcome: 'not-met',
      },
    ],
  },
  {
    guard: 'plan.share-within',
    cases: [
      { when: '千分之二百，最高百分之二十', data: quota('per-mille', 200), outcome: 'met' },
      { when: '千分之二百零一', data: quota('per-mille', 201), outcome: 'not-met' },
      { when: '百分之二十一', data: quota('percent', 21), outcome: 'not-met' },
      { when: '十个中抽两个', data: quota('count', 2), outcome: 'met' },
      { when: '十个中抽三个', data: quota('count', 3), outcome: 'not-met' },
      {
        when: '本地规定最高百分之三十',
        data: quota('count', 3),
        law: lawWithParameter('inspection.sample-share', 30),
        outcome: 'met',
      },
    ],
  },
  {
    guard: 'plan.joint-found',
    cases: [
      { when: '与各机关的计划一致', facts: [bothRows], data: joined, history: known, outcome: 'met' },
      {
        when: '写明分别检查',
        facts: [bothRows],
        data: { ...joined, decision: 'apart' },
        history: known,
        outcome: 'met',
      },
      {
        when: '没有牵头机关',
        facts: [bothRows],
        data: { ...joined, lead: undefined },
        history: known,
        outcome: 'not-met',
      },
      {
        when: '牵头机关不在其中',
        facts: [bothRows],
        data: { ...joined, lead: '别的机关' },
        history: known,
        outcome: 'not-met',
      },
      {
        when: '时段早于共同时段一日',
        facts: [bothRows],
        data: { ...joined, from: '2026-09-09' },
        history: known,
        outcome: 'not-met',
      },
      {
        when: '时段晚于共同时段一日',
        facts: [bothRows],
        data: { ...joined, until: '2026-10-01' },
        history: known,
        outcome: 'not-met',
      },
      { when: '各机关的计划没有重复', facts: [bothRows], data: joined, history: noOtherCases, outcome: 'not-met' },
      { when: '不知道其他机关的计划', facts: [bothRows], data: joined, history: nobodyKnows, outcome: 'undetermined' },
    ],
  },
  {
    guard: 'plan.collisions-answered',
    step: 'plan-approval',
    cases: [
      { when: '没有其他机关的计划', facts: [bothRows], history: noOtherCases, outcome: 'met' },
      { when: '同一时段同一对象，没有处理', facts: [bothRows], history: known, outcome: 'not-met' },
      {
        when: '已决定综合查一次',
        facts: [bothRows, did('plan-joint', '2026-01-06', joined)],
        history: known,
        outcome: 'met',
      },
      {
        when: '写明分别检查的理由',
        facts: [bothRows, did('plan-joint', '2026-01-06', { ...joined, decision: 'apart' })],
        history: known,
        outcome: 'met',
      },
      {
        when: '处理的是别的事项',
        facts: [
          bothRows,
          did('plan-joint', '2026-01-06', {
            ...joined,
            parts: [{ body: '示例县卫生健康局', plan: example, items: ['放射防护'] }, joined.parts[1]],
          }),
        ],
        history: known,
        outcome: 'not-met',
      },
      { when: '随机抽查的名录不产生重复检查', facts: [draft(drawn)], history: known, outcome: 'met' },
      { when: '时段不重叠', facts: [draft(lateRow)], history: known, outcome: 'met' },
      {
        when: '时段重叠一日',
        facts: [draft({ ...lateRow, from: '2026-10-15' })],
        history: known,
        outcome: 'not-met',
      },
      { when: '对象不同', facts: [draft({ ...visited, objects: [others[0]] })], history: known, outcome: 'met' },
      { when: '不知道其他机关的计划', facts: [bothRows], history: nobodyKnows, outcome: 'undetermined' },
    ],
  },
  {
    guard: 'plan.collisions-answered',
    step: 'plan-change',
    cases: [
      { when: '调整后不重叠', facts: [bothRows], data: { items: [lateRow] }, history: known, outcome: 'met' },
      { when: '调整后重叠', facts: [draft(lateRow)], data: { items: [visited] }, history: known, outcome: 'not-met' },
    ],
  },
  {
    guard: 'plan.reported-by-the-day',
    cases: [
      { when: '截止日当日', facts: [bothRows], on: '2026-01-10', outcome: 'met' },
      { when: '截止日次日，没有原因', facts: [bothRows], on: '2026-01-11', outcome: 'not-met' },
      {
        when: '截止日次日，写明原因',
        facts: [bothRows],
        on: '2026-01-11',
        data: { lateReason: '等待批准。' },
        outcome: 'met',
      },
      {
        when: '调整后再报',
        facts: [bothRows, did('plan-change', '2026-06-01', { items: [visited] })],
        on: '2026-06-02',
        outcome: 'met',
      },
    ],
  },
  {
    guard: 'plan.results-known',
    cases: [
      { when: '接入按计划进行的检查', facts: [bothRows], history: noOtherCases, outcome: 'met' },
      { when: '没有接入', facts: [bothRows], history: nobodyKnows, outcome: 'undetermined' },
    ],
  },
  {
    guard: 'inspection.in-published-plan',
    procedures: ['inspection.planned'],
    cases: [
      { when: '没有登记计划编号', data: { ...asked, planCase: undefined }, outcome: 'met' },
      { when: '在公布的计划之内', data: asked, history: planOf(own), outcome: 'met' },
      { when: '时段最后一日', data: { ...asked, plannedOn: '2026-09-30' }, history: planOf(own), outcome: 'met' },
      { when: '时段期满次日', data: { ...asked, plannedOn: '2026-10-01' }, history: planOf(own), outcome: 'not-met' },
      { when: '计划没有这一事项', data: { ...asked, items: ['放射防护'] }, history: planOf(own), outcome: 'not-met' },
      { when: '计划列为随机抽查', data: { ...asked, items: [drawn.item] }, history: planOf(own), outcome: 'not-met' },
      {
        when: '计划没有这一对象',
        data: { ...asked, object: { ...sampleParty, uscc: others[0]?.uscc } },
        history: planOf(own),
        outcome: 'not-met',
      },
      { when: '公布当日', on: '2026-01-09', data: asked, history: planOf(own), outcome: 'met' },
      { when: '公布以前', on: '2026-01-08', data: asked, history: planOf(own), outcome: 'not-met' },
      { when: '没有这一计划', data: asked, history: planOf('none'), outcome: 'not-met' },
      { when: '不知道有没有', data: asked, history: nobodyKnows, outcome: 'undetermined' },
    ],
  },
  {
    guard: 'inspection.in-published-plan',
    procedures: ['inspection.random'],
    cases: [
      { when: '计划列为随机抽查', data: { ...asked, items: [drawn.item] }, history: planOf(own), outcome: 'met' },
      { when: '计划列为逐户检查', data: asked, history: planOf(own), outcome: 'not-met' },
    ],
  },
  {
    guard: 'inspection.joint-as-decided',
    procedures: bothKinds,
    cases: [
      { when: '没有登记计划编号', data: { ...asked, planCase: undefined }, outcome: 'met' },
      { when: '计划没有综合查一次', data: asked, history: planOf(own), outcome: 'met' },
      { when: '分别检查', data: asked, history: withJoint('apart'), outcome: 'met' },
      { when: '应当综合查一次却单独检查', data: asked, history: withJoint(), outcome: 'not-met' },
      {
        when: '按综合查一次检查',
        data: { ...asked, joint: { lead: '甲', bodies: ['乙', '甲'] } },
        history: withJoint(),
        outcome: 'met',
      },
      {
        when: '牵头机关不同',
        data: { ...asked, joint: { lead: '乙', bodies: ['乙', '甲'] } },
        history: withJoint(),
        outcome: 'not-met',
      },
      {
        when: '参加机关不同',
        data: { ...asked, joint: { lead: '甲', bodies: ['甲', '丙'] } },
        history: withJoint(),
        outcome: 'not-met',
      },
      {
        when: '时段期满次日',
        data: { ...asked, plannedOn: '2026-09-11', joint: { lead: '甲', bodies: ['乙', '甲'] } },
        history: withJoint(),
        outcome: 'not-met',
      },
      {
        when: '没有决定却写综合查一次',
        data: { ...asked, joint: { lead: '甲', bodies: ['乙', '甲'] } },
        history: planOf(own),
        outcome: 'not-met',
      },
      { when: '不知道计划', data: asked, history: nobodyKnows, outcome: 'undetermined' },
    ],
  },
  {
    guard: 'inspection.collisions-settled',
    procedures: bothKinds,
    cases: [
      { when: '没有登记年度计划', data: { ...asked, planCase: undefined }, outcome: 'met' },
      { when: '其他机关没有同一时段的计划', data: asked, history: planOf(own), outcome: 'met' },
      { when: '批准以后另一机关的计划也检查该对象，没有处理', data: asked, history: both(), outcome: 'not-met' },
      { when: '已决定综合查一次', data: asked, history: both('joint'), outcome: 'met' },
      { when: '已写明分别检查', data: asked, history: both('apart'), outcome: 'met' },
      { when: '不知道其他机关的计划', data: asked, history: nobodyKnows, outcome: 'undetermined' },
    ],
  },
]
