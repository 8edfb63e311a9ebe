import type { History } from '../../src/case/table/types'
import { commitDraw, runDraw } from '../../src/draw/draw'
import { entropyOfNumbers } from '../../src/draw/number'
import type { DrawPlan } from '../../src/draw/plan'
import type { PlanItem } from '../../src/plan/item'
import type { KeptDraw } from '../../src/plan/kept-draw'
import type { KeptPlan } from '../../src/plan/plan'
import { sampleNumbers, sampleParty, samplePlanItems } from '../../testing'
import { noOtherCases } from '../../testing/walk'
import { did, type Examples, type Fact } from './example'

const [drawn, visited] = samplePlanItems
const draft = did('plan-draft', '2026-01-05', { title: '计划', year: 2026, items: samplePlanItems })
const approval = did('plan-approval', '2026-01-06')
const published = did('plan-publication', '2026-01-08')
const plan = [draft, approval, published]
const number = { origin: '六个红球号码（演示）', on: '2026-11-23', count: 6, highest: 33 }
const committed = { row: 'P1', number, team: 2 }
const unknown: History = { inspectionsOf: () => [] }

const lists: DrawPlan = {
  format: 'zhifa-draw/1',
  id: '2026-0001/P1',
  title: '演示',
  on: number.on,
  quota: { count: 1 },
  number,
  risks: { B: { weight: 1 } },
  team: 2,
  objects: drawn.objects.map(({ uscc: _, ...object }) => ({ ...object })),
  inspectors: ['officer-a', 'officer-b', 'officer-c'].map((id) => ({
    ...{ id, name: id, categories: ['公共场所'], areas: ['示例县'] },
  })),
}
const { commitment } = commitDraw(lists) as { commitment: string }
const at = (fact: Fact, entered: string): Fact => ({ ...fact, entered })
const commits = (on = '2026-11-16', entered = `${on}T09:00`, more: object = {}): Fact =>
  at(did('draw-commitment', on, { ...committed, plan: lists, commitment, ...more }), entered)
const shows = (on = '2026-11-17', entered: string | undefined = `${on}T09:00`): Fact => ({
  ...did('draw-publication', on, { commitment }),
  ...(entered ? { entered } : {}),
})
const { entered: _, ...unwritten } = shows()
const entropy = {
  hex: entropyOfNumbers(sampleNumbers),
  source: 'given' as const,
  origin: number.origin,
  numbers: sampleNumbers,
}
const run = runDraw(lists, entropy)
if (!run.ok) throw new Error('the lists of the examples are not drawn')
const { wanted, drawn: places, excluded, complete } = run.result
const draws = did('draw', '2026-11-23', { commitment, entropy, wanted, drawn: places, excluded, complete, digest: '' })
const done = { commitment, numbers: sampleNumbers, numberOn: number.on, lookedUpAt: '发行机构网站' }
const place = places[0]!
const recused = (change: object = {}) => ({
  commitment,
  change: {
    kind: 'inspector-recused',
    object: place.object,
    inspector: place.inspectors[0],
    because: 'recused',
    grounds: '近亲属。',
    ...change,
  },
})
const change = (...items: readonly object[]) => ({ items, reason: '调整。' })

const listed = drawn.objects.find(({ id }) => id === place.object)!
const party = { ...sampleParty, name: listed.name, uscc: listed.uscc }
const kept: KeptDraw = {
  id: lists.id,
  row: drawn as unknown as PlanItem,
  commitment,
  plan: lists,
  left: [],
  committedOn: '2026-11-16',
  published: { on: '2026-11-17', at: '2026-11-17T09:00' },
  drawn: { on: '2026-11-23', result: run.result, digest: 'a'.repeat(64) },
}
const planWith = (draw: KeptDraw | undefined, body = '示例县卫生健康局'): KeptPlan => ({
  ...{ id: 'P', body, year: 2026, title: '计划', joints: [] },
  versions: [{ items: [drawn, visited] as unknown as PlanItem[], publishedOn: '2026-01-08' }],
  draws: draw ? [draw] : [],
})
const knows = (known: KeptPlan | 'none' | undefined): History => ({ ...noOtherCases, planOf: () => known })
const plans = (...known: KeptPlan[]): History => ({ ...noOtherCases, plansOf: () => known })
const used = (known: KeptPlan, ...checks: readonly { dropped: boolean; visitedOn?: string }[]): History => ({
  ...knows(known),
  checksOfDraw: () => checks.map((check, i) => ({ caseId: `2026-08${i}0`, ...check })),
})
const unread = (known: KeptPlan): History => ({ ...knows(known), checksOfDraw: () => undefined })
const asked = {
  planCase: 'P',
  draw: lists.id,
  drawDigest: 'a'.repeat(64),
  object: party,
  items: [drawn.item],
  plannedOn: '2026-11-25',
}
const by = [...place.inspectors]
const elsewhere = { ...asked, planCase: undefined }
const approved = (data: object = {}): Fact[] => [did('approval', '2026-11-19', { ...asked, ...data }, by)]

/** 双随机抽取 */
export const draw: readonly Examples[] = [
  {
    guard: 'draw.from-published-row',
    cases: [
      { when: '计划项已公布', facts: plan, data: committed, outcome: 'met' },
      { when: '计划尚未公布', facts: [draft, approval], data: committed, outcome: 'not-met' },
      {
        when: '调整尚未公布',
        facts: [...plan, did('plan-change', '2026-06-01', change(...samplePlanItems))],
        data: committed,
        outcome: 'not-met',
      },
      { when: '计划没有这一项', facts: plan, data: { ...committed, row: 'P9' }, outcome: 'not-met' },
      { when: '逐户检查的计划项', facts: plan, data: { ...committed, row: 'P2' }, outcome: 'not-met' },
    ],
  },
  {
    guard: 'draw.once',
    cases: [
      { when: '没有抽取过', facts: plan, data: committed, history: noOtherCases, outcome: 'met' },
      {
        when: '随机数公布日以前重新承诺',
        facts: [...plan, commits()],
        data: committed,
        history: noOtherCases,
        outcome: 'met',
      },
      {
        when: '随机数公布当日重新承诺',
        facts: [...plan, commits()],
        on: '2026-11-23',
        data: { ...committed, number: { ...number, on: '2026-11-30' } },
        history: noOtherCases,
        outcome: 'not-met',
      },
      {
        when: '已经抽取又要再抽',
        facts: [...plan, commits(), shows(), draws],
        on: '2026-11-24',
        data: { ...committed, number: { ...number, on: '2026-11-30' } },
        history: noOtherCases,
        outcome: 'not-met',
      },
      {
        when: '本机关另一计划已经抽取同一事项的同一对象',
        facts: plan,
        data: committed,
        history: plans(planWith(kept)),
        outcome: 'not-met',
      },
      {
        when: '另一机关抽取过',
        facts: plan,
        data: committed,
        history: plans(planWith(kept, '另一机关')),
        outcome: 'met',
      },
      { when: '不知道本机关的其他计划', facts: plan, data: committed, history: unknown, outcome: 'undetermined' },
    ],
  },
  {
    guard: 'draw.number-unguessable',
    cases: [
      { when: '三十三选六', data: committed, outcome: 'met' },
      { when: '十选三', data: { ...committed, number: { ...number, count: 3, highest: 10 } }, outcome: 'not-met' },
      {
        when: '要的数多于范围',
        data: { ...committed, number: { ...number, count: 9, highest: 5 } },
        outcome: 'not-met',
      },
    ],
  },
  {
    guard: 'draw.plan-drawable',
    cases: [
      { when: '名录、人员齐全', facts: plan, data: committed, outcome: 'met' },
      { when: '没有这一计划项', facts: plan, data: { ...committed, row: 'P9' }, outcome: 'not-met' },
      {
        when: '未列入的太多，不足一组',
        facts: plan,
        data: {
          ...committed,
          absent: ['officer-b', 'officer-c', 'section-head', 'reviewer-b'].map((inspector) => ({
            inspector,
            reason: 'away',
          })),
        },
        outcome: 'not-met',
      },
      {
        when: '回避的对象不在名录',
        facts: plan,
        data: { ...committed, recused: [{ inspector: 'officer-a', object: 'G999', reason: '近亲属。' }] },
        outcome: 'not-met',
      },
      {
        when: '权重的类别不在名录',
        facts: plan,
        data: { ...committed, weights: [{ risk: 'Z', weight: 3 }] },
        outcome: 'not-met',
      },
    ],
  },
  {
    guard: 'draw.committed-rows-stand',
    cases: [
      { when: '没有承诺', facts: plan, data: change(visited), outcome: 'met' },
      {
        when: '只延长时段',
        facts: [...plan, commits()],
        data: change({ ...drawn, until: '2026-11-30' }, visited),
        outcome: 'met',
      },
      {
        when: '承诺以后去掉一家门店',
        facts: [...plan, commits()],
        data: change({ ...drawn, objects: drawn.objects.slice(1) }, visited),
        outcome: 'not-met',
      },
      { when: '承诺以后去掉计划项', facts: [...plan, commits()], data: change(visited), outcome: 'not-met' },
      {
        when: '承诺以后改比例',
        facts: [...plan, commits()],
        data: change({ ...drawn, quota: { ...drawn.quota, value: 100 } }),
        outcome: 'not-met',
      },
    ],
  },
  {
    guard: 'draw.published-before-number',
    cases: [
      { when: '随机数公布前一日', facts: [...plan, commits()], on: '2026-11-22', data: { commitment }, outcome: 'met' },
      {
        when: '随机数公布当日',
        facts: [...plan, commits()],
        on: '2026-11-23',
        data: { commitment },
        outcome: 'not-met',
      },
      {
        when: '没有登记过的承诺',
        facts: [...plan, commits()],
        data: { commitment: 'f'.repeat(64) },
        outcome: 'not-met',
      },
      { when: '已经公布', facts: [...plan, commits(), shows()], data: { commitment }, outcome: 'not-met' },
    ],
  },
  {
    guard: 'draw.public-first',
    cases: [
      { when: '先公布，后有随机数', facts: [...plan, commits(), shows()], on: number.on, data: done, outcome: 'met' },
      {
        when: '承诺没有公布',
        facts: [
          ...plan,
          commits(),
          at(did('draw-publication', '2026-11-17', { commitment: 'e'.repeat(64) }), '2026-11-17T09:00'),
        ],
        on: number.on,
        data: done,
        outcome: 'not-met',
      },
      {
        when: '写明前一日公布，当日才录入',
        facts: [...plan, commits(), shows('2026-11-22', '2026-11-23T08:00')],
        on: number.on,
        data: done,
        outcome: 'not-met',
      },
      {
        when: '没有记录何时录入',
        facts: [...plan, commits(), unwritten],
        on: number.on,
        data: done,
        outcome: 'undetermined',
      },
      {
        when: '随机数早于承诺写明的日期',
        facts: [...plan, commits(), shows()],
        on: number.on,
        data: { ...done, numberOn: '2026-11-22' },
        outcome: 'not-met',
      },
      {
        when: '再抽一次',
        facts: [...plan, commits(), shows(), draws],
        on: '2026-11-24',
        data: { ...done, numberOn: '2026-11-24' },
        outcome: 'not-met',
      },
      {
        when: '随机数公布以后倒签的新承诺',
        facts: [
          ...plan,
          commits(),
          shows(),
          commits('2026-11-20', '2026-11-24T09:00', { commitment: 'd'.repeat(64) }),
          at(did('draw-publication', '2026-11-24', { commitment: 'd'.repeat(64) }), '2026-11-24T09:00'),
        ],
        on: '2026-11-30',
        data: { ...done, commitment: 'd'.repeat(64), numberOn: '2026-11-30' },
        outcome: 'not-met',
      },
    ],
  },
  {
    guard: 'draw.numbers-as-named',
    cases: [
      {
        when: '六个数，均不超过三十三',
        facts: [...plan, commits(), shows()],
        on: number.on,
        data: done,
        outcome: 'met',
      },
      {
        when: '多写一个数',
        facts: [...plan, commits(), shows()],
        on: number.on,
        data: { ...done, numbers: [...sampleNumbers, 1] },
        outcome: 'not-met',
      },
      {
        when: '三十四',
        facts: [...plan, commits(), shows()],
        on: number.on,
        data: { ...done, numbers: [...sampleNumbers.slice(1), 34] },
        outcome: 'not-met',
      },
    ],
  },
  {
    guard: 'draw.change-stands',
    cases: [
      {
        when: '更换抽中的人员',
        facts: [...plan, commits(), shows(), draws],
        on: '2026-11-24',
        data: recused(),
        outcome: 'met',
      },
      {
        when: '更换没有抽中的人员',
        facts: [...plan, commits(), shows(), draws],
        on: '2026-11-24',
        data: recused({ inspector: 'office-head' }),
        outcome: 'not-met',
      },
      {
        when: '没有这一抽取',
        facts: [...plan, commits(), shows(), draws],
        on: '2026-11-24',
        data: { ...recused(), commitment: 'f'.repeat(64) },
        outcome: 'not-met',
      },
    ],
  },
  {
    guard: 'draw.certificate-lapsed',
    cases: [
      {
        when: '没有主张证件失效',
        facts: [...plan, commits(), shows(), draws],
        on: '2026-11-24',
        data: recused(),
        outcome: 'met',
      },
      {
        when: '主张证件失效，证件有效',
        facts: [...plan, commits(), shows(), draws],
        on: '2026-11-24',
        data: recused({ because: 'certificate' }),
        outcome: 'not-met',
      },
    ],
  },
  {
    guard: 'inspection.as-drawn',
    cases: [
      { when: '抽中的对象和人员', by, data: asked, history: knows(planWith(kept)), outcome: 'met' },
      {
        when: '没有被抽中的对象',
        by,
        data: {
          ...asked,
          object: { ...party, name: '别家', uscc: drawn.objects.find(({ id }) => id !== place.object)?.uscc },
        },
        history: knows(planWith(kept)),
        outcome: 'not-met',
      },
      {
        when: '抽中以后已不再检查的对象',
        by,
        data: asked,
        history: knows(
          planWith({
            ...kept,
            drawn: { ...kept.drawn!, result: { ...run.result, drawn: [{ ...place, withdrawn: '已注销或者歇业' }] } },
          }),
        ),
        outcome: 'not-met',
      },
      {
        when: '加了一名人员',
        by: [...by, 'office-head'],
        data: asked,
        history: knows(planWith(kept)),
        outcome: 'not-met',
      },
      { when: '少了一名人员', by: by.slice(1), data: asked, history: knows(planWith(kept)), outcome: 'not-met' },
      {
        when: '抽取以外的事项',
        by,
        data: { ...asked, items: [drawn.item, visited.item] },
        history: knows(planWith(kept)),
        outcome: 'not-met',
      },
      {
        when: '结果摘要不同',
        by,
        data: { ...asked, drawDigest: 'b'.repeat(64) },
        history: knows(planWith(kept)),
        outcome: 'not-met',
      },
      {
        when: '承诺公布了，还没有抽取',
        by,
        data: asked,
        history: knows(planWith(withoutResult())),
        outcome: 'not-met',
      },
      {
        when: '已被代替的承诺',
        by,
        data: asked,
        history: knows(planWith({ ...kept, void: 'replaced' })),
        outcome: 'not-met',
      },
      { when: '计划没有这一抽取', by, data: asked, history: knows(planWith(undefined)), outcome: 'not-met' },
      { when: '没有这一计划', by, data: asked, history: knows('none'), outcome: 'not-met' },
      { when: '不知道这一计划', by, data: asked, history: knows(undefined), outcome: 'undetermined' },
      { when: '抽取在其他系统，本系统没有该事项的计划', by, data: elsewhere, history: plans(), outcome: 'met' },
      {
        when: '本系统有该事项的计划，却说抽取在别处',
        by,
        data: elsewhere,
        history: plans(planWith(kept)),
        outcome: 'not-met',
      },
      { when: '不知道本机关的计划', by, data: elsewhere, history: unknown, outcome: 'undetermined' },
    ],
  },
  {
    guard: 'inspection.draw-used-once',
    cases: [
      { when: '没有用过', data: asked, history: used(planWith(kept)), outcome: 'met' },
      { when: '已用于另一次检查', data: asked, history: used(planWith(kept), { dropped: false }), outcome: 'not-met' },
      {
        when: '另一次检查经批准不再进行',
        data: asked,
        history: used(planWith(kept), { dropped: true }),
        outcome: 'met',
      },
      {
        when: '计划写明抽中对象检查两次，已检查一次',
        data: asked,
        history: used(planWith({ ...kept, row: { ...kept.row, checksEach: 2 } }), { dropped: false }),
        outcome: 'met',
      },
      {
        when: '计划写明检查两次，已检查两次',
        data: asked,
        history: used(
          planWith({ ...kept, row: { ...kept.row, checksEach: 2 } }),
          { dropped: false },
          { dropped: false },
        ),
        outcome: 'not-met',
      },
      { when: '不知道有没有用过', data: asked, history: unread(planWith(kept)), outcome: 'undetermined' },
    ],
  },
  {
    guard: 'inspection.draw-used-once-at-visit',
    cases: [
      {
        when: '同时批准的另一次检查尚未到现场',
        facts: approved(),
        history: used(planWith(kept), { dropped: false }),
        outcome: 'met',
      },
      {
        when: '同时批准的另一次检查已到现场',
        facts: approved(),
        history: used(planWith(kept), { dropped: false, visitedOn: '2026-11-19' }),
        outcome: 'not-met',
      },
      { when: '不知道有没有用过', facts: approved(), history: unread(planWith(kept)), outcome: 'undetermined' },
    ],
  },
  {
    guard: 'inspection.visited-as-drawn',
    procedures: ['inspection.random'],
    cases: [
      { when: '抽中的人员到现场', facts: approved(), by, history: knows(planWith(kept)), outcome: 'met' },
      {
        when: '换了人员没有办理抽取结果变更',
        facts: approved(),
        by: [by[0]!, 'office-head'],
        history: knows(planWith(kept)),
        outcome: 'not-met',
      },
      {
        when: '抽取结果变更以后由接替的人员到现场',
        facts: approved(),
        by: [by[0]!, 'office-head'],
        history: knows(
          planWith({
            ...kept,
            drawn: {
              ...kept.drawn!,
              digest: 'c'.repeat(64),
              result: { ...run.result, drawn: [{ ...place, inspectors: [by[0]!, 'office-head'] }] },
            },
          }),
        ),
        outcome: 'met',
      },
      { when: '不知道抽取', facts: approved(), by, history: knows(undefined), outcome: 'undetermined' },
    ],
  },
]

function withoutResult(): KeptDraw {
  const { drawn: _, ...rest } = kept
  return rest
}
