import { certify, china, confirmedByAll, lawBook, liaoning, runDraw } from '@zhifa/domain'
import { sampleActs, sampleRecord, sampleRegistry, sampleRegistryData } from '@zhifa/domain/testing'
import { describe, expect, it } from 'vitest'

const law = lawBook(china, liaoning)
const end = '2026-11-20'

const record = sampleRecord({ upTo: 'intake', law })
const full = sampleRecord({ law })

const act = () => {
  const next = sampleActs(end, law)[record.entries.length]
  if (!next) throw new Error('the sample case goes on')
  return next(record)
}

const person = (id: string, area: string) => ({ id, name: `示例${id}`, categories: ['public-place'], areas: [area] })
const shop = (i: number) => ({
  id: `P${i}`,
  name: `虚构美发店${i}号`,
  category: 'public-place',
  area: '示例县',
  risk: i % 3 === 0 ? 'C' : 'A',
})

const draw = () => {
  const run = runDraw(
    {
      format: 'zhifa-draw/1',
      id: '2026-示例-1',
      title: '公共场所卫生双随机抽查（演示）',
      on: '2026-10-12',
      quota: { percent: 25, rounding: 'up' },
      risks: { A: { weight: 1 }, C: { weight: 3 } },
      team: 2,
      objects: Array.from({ length: 8 }, (_, i) => shop(i + 1)),
      inspectors: ['甲', '乙', '丙', '丁'].map((id) => person(id, '示例县')),
    },
    { hex: '00112233445566778899aabbccddeeff', source: 'given', origin: '演示用随机数' },
  )
  if (!run.ok) throw new Error('the sample draw is refused')
  return run.result
}

const made: Record<string, () => unknown> = {
  registry: () => sampleRegistryData,
  record: () => record,
  'full-record': () => full,
  act,
  confirmed: () =>
    confirmedByAll(record, act(), `${act().on}T17:00`, {
      how: { way: 'external', system: '示例县卫生健康局审批系统（演示）', reference: '演示-2026-0001' },
    }),
  'draw-result': draw,
  certificate: () => certify(full, { law, registry: sampleRegistry }),
}

describe('the examples of the interface', () => {
  it.each(Object.entries(made))('%s is what the sample case gives', async (name, make) => {
    await expect(`${JSON.stringify(make(), null, 2)}\n`).toMatchFileSnapshot(`../data/requests/${name}.json`)
  })
})
