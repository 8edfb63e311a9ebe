import { describe, expect, it } from 'vitest'
import { china } from './china'
import { layerProblems } from './layer-problems'

const dated = { from: '2024-01-01', cites: ['行政处罚法 34'], grade: 'unverified' }
const benchmark = (cause: string, tier: string) => ({
  id: 'own.items',
  title: '裁量基准（虚构）',
  new: true,
  maker: { name: '虚构县卫生健康局', own: true },
  cause,
  tier,
  factors: [{ id: 'items', title: '件数', kind: 'number' }],
  versions: [
    {
      ...dated,
      steps: [{ id: 'light', title: '从轻', when: '不足10件', if: { not: { fact: 'items', atLeast: 10 } } }],
    },
  ],
})
const cause = (more: object = {}) => ({
  id: 'own.cause',
  title: '本局的案由',
  new: true,
  field: '公共场所',
  versions: [{ ...dated, violated: [], tiers: [{ id: 'only', when: '有违法情形', kinds: ['warning'] }] }],
  ...more,
})
const found = (benchmarks: object[], causes: object[] = []) =>
  layerProblems([
    china,
    {
      id: 'own',
      title: '本局',
      level: 'bureau',
      statutes: [],
      periods: [],
      parameters: [],
      causes,
      benchmarks,
      reviewGrounds: [],
      holidayYears: [],
    },
  ]).map(({ place, message, nearest }) => [place, message.en, nearest])

describe('a benchmark', () => {
  it('may divide a tier of a cause of a wider layer, or of its own', () => {
    expect(found([benchmark('public-place.uncleaned', 'basic')])).toEqual([])
    expect(found([benchmark('own.cause', 'only')], [cause()])).toEqual([])
  })

  it('of a cause or a tier that is not there is refused: it would bind nobody', () => {
    expect(found([benchmark('public-place.uncleened', 'basic')])).toEqual([
      [
        'benchmarks own.items',
        expect.stringContaining('did you mean public-place.uncleaned?'),
        'public-place.uncleaned',
      ],
    ])
    expect(found([benchmark('own.cause', 'onyl')], [cause()])).toEqual([
      ['benchmarks own.items', expect.stringContaining('has no tier onyl, only only'), 'only'],
    ])
  })

  it('of a cause that could not be read is not complained of too', () => {
    const problems = found([benchmark('own.cause', 'only')], [cause({ field: '' })])
    expect(problems.map(([place]) => place)).toEqual(['causes[0].field'])
  })
})
