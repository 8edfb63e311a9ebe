import type { CaseRecord } from '../src/case/record/entry'
import { latest } from '../src/case/record/state'
import { addDays, type PlainDate } from '../src/date/plain-date'
import { replay } from '../src/handling/handling'
import type { KeptPlan } from '../src/plan/plan'
import { fictionalUscc, sampleParty } from './sample-people'
import { approved, byOne, filed, type NextAct, walk } from './walk'

const object = (id: string, name: string, uscc: string) => ({
  id,
  name,
  uscc,
  category: '公共场所',
  area: '示例县',
  risk: 'B',
})
const salon = object('G001', sampleParty.name, sampleParty.uscc)
const others = Array.from({ length: 9 }, (_, i) =>
  object(`G${String(i + 2).padStart(3, '0')}`, `虚构门店${i + 2}号（演示）`, fictionalUscc('91', 5000 + i)),
)

/** The rows of the sample plan: one drawn from a directory of ten, one that visits a single object. */
export const samplePlanItems = [
  {
    id: 'P1',
    item: '公共场所室内空气质量',
    basis: ['公共场所卫生管理条例 10'],
    way: 'random',
    objects: [salon, ...others],
    quota: { unit: 'per-mille', value: 200, rounding: 'up' },
    from: '2026-03-01',
    until: '2026-10-31',
    partners: [],
  },
  {
    id: 'P2',
    item: '从业人员健康合格证明',
    basis: ['公共场所卫生管理条例 10'],
    way: 'planned',
    objects: [salon],
    from: '2026-09-01',
    until: '2026-09-30',
    partners: ['示例县市场监督管理局（演示）'],
  },
] as const

/** A plan of another body that sends a check to the same object in the same month. */
export const otherBodysPlan: KeptPlan = {
  id: 'other-2026-0001',
  body: '示例县市场监督管理局（演示）',
  year: 2026,
  title: '示例县市场监督管理局2026年度检查计划（演示）',
  versions: [
    {
      approvedOn: '2026-01-06',
      publishedOn: '2026-01-08',
      items: [
        {
          id: 'Q1',
          item: '营业执照公示',
          basis: ['国办发〔2024〕54号'],
          way: 'planned',
          objects: [salon],
          from: '2026-09-10',
          until: '2026-10-15',
          partners: [],
        },
      ],
    },
  ],
  joints: [],
}

/** The checks of {@link otherBodysPlan} and of the sample plan at the same object, made one. */
export const sampleJoint = (plan: string) => ({
  object: sampleParty.uscc,
  decision: 'joint',
  from: '2026-09-10',
  until: '2026-09-30',
  lead: '示例县卫生健康局',
  parts: [
    { body: '示例县卫生健康局', plan, items: ['从业人员健康合格证明'] },
    { body: otherBodysPlan.body, plan: otherBodysPlan.id, items: ['营业执照公示'] },
  ],
  reason: '同一时段、同一地点，合并检查。',
})

const ofYear = (year: string) =>
  samplePlanItems.map((row) => ({ ...row, from: `${year}${row.from.slice(4)}`, until: `${year}${row.until.slice(4)}` }))

/**
 * The yearly plan of the year of its last day, from its draft to the report of how it was carried out: made in the December
 * before, changed half a year before the end where the year has come so far.
 * @param options `draws`: with the draw of its first row, which takes a fortnight in which nothing is entered late
 */
export function planActs(end: PlainDate = '2026-11-20', { draws = true } = {}): readonly NextAct[] {
  const year = end.slice(0, 4)
  const before = (day: string): PlainDate => `${Number(year) - 1}-12-${day}`
  const [first, second] = ofYear(year)
  const [changed = end] = [addDays(end, -170), before('28')].sort().reverse()
  const report = (on: PlainDate, n: number) =>
    byOne('plan-report', on, { office: '示例县司法局', receipt: `示司收〔${year}〕第${n}号（演示）` })
  const publication = (on: PlainDate) =>
    byOne('plan-publication', on, { channel: '示例县人民政府网站' }, { by: ['office-head'] })
  return [
    byOne('plan-draft', before('20'), {
      title: `示例县卫生健康局${year}年度检查计划（演示）`,
      year: Number(year),
      items: [first, second],
    }),
    approved(byOne('plan-approval', before('22'), { number: `示卫检计〔${year}〕1号`, opinion: '同意。' })),
    report(before('24'), 5),
    publication(before('25')),
    approved(
      byOne('plan-change', changed, {
        reason: '两家门店已注销，调整名录。',
        items: [{ ...first, objects: [salon, ...others.slice(0, 7)] }, second],
      }),
    ),
    report(changed, 61),
    publication(changed),
    ...(draws && addDays(changed, untilNumber) < addDays(end, -2) ? drawActs(changed) : []),
    byOne('plan-summary', addDays(end, -2), { text: '计划项均已执行，结果均已公开。' }),
    approved(
      byOne('closing', addDays(end, -1), { summary: '计划执行完毕。', result: '已执行。', headOpinion: '同意。' }),
    ),
    filed(end),
  ]
}

/** How many days after its commitment the number of the sample draw comes out: a year that has not come so far draws nothing. */
const untilNumber = 14

/** The public number of the sample draw, made up. */
export const sampleNumbers = [6, 11, 17, 20, 26, 31]

/**
 * 双随机抽取 of the first row: committed to on a day, public on the next, drawn by the number of a fortnight later, and one inspector
 * replaced by the next in order.
 */
function drawActs(on: PlainDate): readonly NextAct[] {
  const [shown, number] = [addDays(on, 1), addDays(on, untilNumber)]
  const commitmentIn = (record: CaseRecord): string => latest(replay(record), 'draw-commitment')?.data.commitment ?? ''
  return [
    approved(
      byOne('draw-commitment', on, {
        row: 'P1',
        number: { origin: '虚构福利彩票六个红球号码（演示）', on: number, count: 6, highest: 33 },
        team: 2,
        absent: [{ inspector: 'section-head', reason: 'other-duty' }],
      }),
    ),
    (record) => byOne('draw-publication', shown, { commitment: commitmentIn(record) }, { by: ['office-head'] }),
    (record) =>
      byOne(
        'draw',
        number,
        {
          commitment: commitmentIn(record),
          numbers: sampleNumbers,
          numberOn: number,
          lookedUpAt: '虚构彩票发行机构网站（演示）',
        },
        { approvedBy: 'section-head' },
      ),
    (record) => approved(byOne('draw-change', number, { commitment: commitmentIn(record), change: replacing(record) })),
  ]
}

/** The first inspector of the first object is replaced. */
function replacing(record: CaseRecord) {
  const first = latest(replay(record), 'draw')?.data.drawn[0]
  return {
    kind: 'inspector-recused',
    object: first?.object ?? '',
    inspector: first?.inspectors[0] ?? '',
    because: 'recused',
    grounds: '与检查对象负责人为近亲属（演示）。',
  }
}

/** {@link planActs}, done. */
export const samplePlan = (): CaseRecord => walk('plan.inspection', '2026-0801', planActs())
