import { describe, expect, it } from 'vitest'
import { china } from './china'
import { LawBookError, lawBook, problemLine } from './law-book'
import { layerProblems } from './layer-problems'
import { liaoning } from './liaoning'

const empty = { statutes: [], periods: [], parameters: [], causes: [], reviewGrounds: [], holidayYears: [] }
const bureau = (extra: object) => ({ id: 'own', title: '演示', level: 'bureau', ...empty, ...extra })
const dated = { from: '2020-01-01', cites: ['行政处罚法 51'], grade: 'unverified' }
const period = (id: string, extra: object = {}) => ({
  id,
  title: '期限',
  event: '之日',
  duty: 'agency',
  versions: [{ ...dated, amount: 5, unit: 'working-day' }],
  ...extra,
})
const parameter = (id: string, unit: string, value: unknown, extra: object = {}) => ({
  id,
  title: '数值',
  unit,
  versions: [{ ...dated, value }],
  ...extra,
})
const found = (extra: object) =>
  layerProblems([china, liaoning, bureau(extra)]).map(({ place, message, nearest }) => [place, message.en, nearest])

describe('what is wrong with a layer', () => {
  it('nothing, where it overrides what exists and says of the rest that it is new', () => {
    const own = {
      periods: [period('review.opinion'), period('own.period', { new: true })],
      parameters: [parameter('penalty.hearing-fine.person', 'fen', 200_000)],
    }
    expect(found(own)).toEqual([])
  })

  it('a misspelt id names the nearest one; an id that nothing resembles is said to be unknown', () => {
    expect(found({ periods: [period('penalty.staement'), period('zzz')] })).toEqual([
      ['periods penalty.staement', expect.stringContaining('Did you mean penalty.statement?'), 'penalty.statement'],
      ['periods zzz', expect.stringMatching(/no wider layer knows zzz\. If this layer adds it/), undefined],
    ])
    // An id of the province counts as known.
    expect(found({ parameters: [parameter('inspection.plan-due', 'month-day', '02-01')] })).toEqual([])
    expect(
      layerProblems([china, bureau({ parameters: [parameter('inspection.plan-due', 'month-day', '02-01')] })]),
    ).toHaveLength(1)
  })

  it('what is said to be new must not exist, and a unit must stay what it is', () => {
    expect(found({ periods: [period('review.opinion', { new: true })] })).toEqual([
      ['periods review.opinion', 'review.opinion is not new: liaoning has it', undefined],
    ])
    expect(found({ parameters: [parameter('penalty.officers', 'fen', 2)] })).toEqual([
      ['parameters penalty.officers', 'penalty.officers is counted in persons, not in fen', undefined],
    ])
  })

  it.each([
    ['fen', 1.5],
    ['fen', '200'],
    ['flag', 'true'],
    ['persons', -1],
    ['month-day', '13-01'],
    ['month-day', 131],
    ['choice', true],
  ])('a value of %s is not %j', (unit, value) => {
    expect(found({ parameters: [parameter('own.value', unit, value, { new: true })] })).toEqual([
      ['parameters[0].versions[0].value', expect.stringContaining(`no value of the unit ${unit}`), undefined],
    ])
  })

  it('days without a version, in what the layer adds and in what it makes of a wider rule', () => {
    const version = (from: string, until?: string) => ({
      ...dated,
      amount: 5,
      unit: 'working-day',
      from,
      ...(until ? { until } : {}),
    })
    const gap = [version('2020-01-01', '2020-06-30'), version('2021-01-01')]
    expect(found({ periods: [period('own.period', { new: true, versions: gap })] })).toEqual([
      ['periods own.period', 'own.period has no version from 2020-07-01 to 2020-12-31', undefined],
    ])
    // Over an open version of the nation the same two leave no day empty.
    expect(found({ periods: [period('penalty.payment', { versions: gap })] })).toEqual([])
    // Nothing national: the layer's own gap is one.
    expect(found({ periods: [period('penalty.statement', { versions: gap })] })).toHaveLength(1)
    const overlap = [version('2020-01-01'), version('2021-01-01')]
    expect(found({ periods: [period('penalty.statement', { versions: overlap })] })).toEqual([
      ['periods penalty.statement', expect.stringContaining('two versions on 2021-01-01'), undefined],
    ])
  })

  it('editions that leave days out or overlap, and a name that belongs to another norm', () => {
    const statute = (id: string, short: string, editions: object[]) => ({
      id,
      short,
      title: short,
      rank: 'document',
      editions,
    })
    const edition = (id: string, from: string, until?: string) => ({
      id,
      from,
      grade: 'unverified',
      ...(until ? { until } : {}),
    })
    const gap = statute('a', '甲办法', [edition('1', '2020-01-01', '2020-12-31'), edition('2', '2022-01-01')])
    const overlap = statute('b', '乙办法', [edition('1', '2020-01-01'), edition('2', '2022-01-01')])
    const taken = statute('c', '行政处罚法', [edition('1', '2020-01-01')])
    expect(found({ statutes: [gap, overlap, taken] }).map(([place, message]) => [place, message])).toEqual([
      ['statutes a', 'no edition from 2021-01-01 to 2021-12-31'],
      ['statutes b', 'the editions 1 and 2 overlap'],
      ['statutes c', 'the name 行政处罚法 belongs to penalty-law already'],
    ])
  })

  it('everything at once, by name and place, in both languages, and lawBook refuses it with the same list', () => {
    const bad = bureau({
      periods: [period('penalty.staement', { versions: [{ ...dated, amount: 0, unit: 'working-day' }], extra: 1 })],
      parameters: [parameter('review.pont', 'choice', 'x'), parameter('review.pont', 'choice', 'y')],
      level: 'village',
    })
    const problems = layerProblems([china, bad])
    expect(problems.map(({ layer, place }) => `${layer} ${place}`).sort()).toEqual([
      'own level',
      'own parameters review.pont',
      'own parameters review.pont',
      'own parameters review.pont',
      'own periods penalty.staement',
      'own periods[0].extra',
      'own periods[0].versions[0].amount',
    ])
    for (const problem of problems) expect(problemLine(problem)).toMatch(/^own .*\p{Script=Han}.* \/ .*[a-z]/u)
    try {
      lawBook(china, bad as unknown as typeof china)
      expect.unreachable()
    } catch (error) {
      expect(error).toBeInstanceOf(LawBookError)
      expect((error as LawBookError).problems).toEqual(problems)
    }
  })

  it.each([[null], [7], ['text'], [[]], [{}]])('%j is no layer, and says so', (layer) => {
    expect(layerProblems([china, layer]).length).toBeGreaterThan(0)
  })
})
