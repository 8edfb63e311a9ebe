import { expect, it } from 'vitest'
import { sampleBureau, sampleLaw } from '../../../testing'
import { china } from '../../law/china'
import { lawBook } from '../../law/law-book'
import { capsToCount } from './caps-to-count'

const on = '2026-06-30'

it('is the one number of the law book, which the check of a lead does not use', () => {
  const [cap, ...others] = capsToCount(sampleLaw, on)
  expect(cap).toMatchObject({
    id: 'inspection.yearly-cap',
    value: sampleLaw.parameter('inspection.yearly-cap', on)?.value,
  })
  expect(cap?.counts).not.toContain('inspection.prompted')
  expect(others).toEqual([])
})

it('is each row of the published table, those of one item too, from the day on which it holds', () => {
  const row = (id: string, item: object) => ({
    ...{ id, title: `示例频次${id}（演示）`, new: true as const, level: 'own' as const, ...item },
    versions: [
      {
        ...{
          from: '2026-01-01',
          publishedOn: '2025-12-20',
          cites: ['国办发〔2024〕54号'],
          grade: 'unverified' as const,
        },
        ...{ value: 2, counts: ['inspection.random' as const], exempt: [] },
      },
    ],
  })
  const law = lawBook(china, {
    ...sampleBureau,
    inspectionCaps: [row('demo.all', {}), row('demo.one', { item: '公共用品用具清洗消毒' })],
  })
  expect(capsToCount(law, on).map(({ id, item, value, counts }) => [id, item, value, counts])).toEqual([
    ['demo.all', undefined, 2, ['inspection.random']],
    ['demo.one', '公共用品用具清洗消毒', 2, ['inspection.random']],
  ])
  expect(capsToCount(law, '2025-12-31').map(({ id }) => id)).toEqual(['inspection.yearly-cap'])
})
