import { contentDigest } from '../../src/canonical/digest'
import { commitDraw, runDraw } from '../../src/draw/draw'
import { entropyOfNumbers } from '../../src/draw/number'
import type { DrawPlan } from '../../src/draw/plan'
import type { DrawEntropy } from '../../src/draw/result'
import type { PlanItem } from '../../src/plan/item'
import type { KeptDraw } from '../../src/plan/kept-draw'
import { sampleRegistry } from '../sample-people'
import { sampleNumbers } from '../sample-plan'
import type { Row } from './schema'

const on = '2026-08-20'
const origin = '虚构福利彩票六个红球号码（演示）'

/** A draw that a situation tells of, really run: every object of the row, by a team of two. */
export function drawTold(plan: string, row: PlanItem, told: NonNullable<Row['draw']>): KeptDraw {
  const lists: DrawPlan = {
    format: 'zhifa-draw/1',
    id: `${plan}/${row.id}`,
    title: row.item,
    on,
    quota: { percent: 100, rounding: 'up' },
    number: { origin, on, count: 6, highest: 33 },
    risks: { B: { weight: 1 } },
    team: 2,
    objects: row.objects.map(({ id, name, category, area, risk }) => ({ id, name, category, area, risk })),
    inspectors: told.inspectors.map((id) => ({
      id,
      name: sampleRegistry.officers.get(id)?.name ?? id,
      categories: ['公共场所'],
      areas: ['示例县'],
    })),
  }
  const entropy: DrawEntropy = {
    hex: entropyOfNumbers(sampleNumbers),
    source: 'given',
    origin,
    numbers: [...sampleNumbers],
  }
  const committed = commitDraw(lists)
  const run = runDraw(
    lists,
    entropy,
    told.replaced === undefined
      ? []
      : [{ kind: 'inspector-recused', object: 'G001', inspector: told.replaced, on, reason: '应当回避' }],
  )
  if (!committed.ok || !run.ok) throw new Error('the draw of a situation does not come out / 情形中的抽取不能运行')
  return {
    id: lists.id,
    row,
    commitment: committed.commitment,
    plan: committed.plan,
    left: [],
    committedOn: '2026-08-17',
    committedAt: '2026-08-17T09:00',
    published: { on: '2026-08-18', at: '2026-08-18T09:00' },
    ...(told.stage === 'drawn' ? { drawn: { on, result: run.result, digest: contentDigest(run.result) } } : {}),
  }
}
