import { describe, expect, it } from 'vitest'
import { china } from './china'
import { layerProblems } from './layer-problems'

const dated = { from: '2024-01-01', cites: ['国办发〔2018〕118号'], grade: 'unverified' }
const scope = (value: string, more: object = {}) => ({
  id: 'review.scope',
  title: '法制审核范围',
  unit: 'choice',
  versions: [{ ...dated, value }],
  ...more,
})
const found = (parameter: object) =>
  layerProblems([
    china,
    {
      id: 'own',
      title: '本局',
      level: 'bureau',
      statutes: [],
      periods: [],
      parameters: [parameter],
      causes: [],
      reviewGrounds: [],
      holidayYears: [],
    },
  ]).map(({ place, message, nearest }) => [place, message.en, nearest])

describe('a choice', () => {
  const said = (parameter: object) => found(parameter).map(([, message]) => message)
  const containing = (text: string) => [expect.stringContaining(text)]

  it('may be any that the wider layer offers', () => {
    expect(found(scope('all-but-simple'))).toEqual([])
    expect(found(scope('catalogue'))).toEqual([])
  })

  it('that nobody offers is refused: it would silently send nothing to review [L2.1]', () => {
    expect(found(scope('everything'))).toEqual([
      [
        'parameters review.scope',
        'the version from 2024-01-01: everything is none of the choices catalogue, all-but-simple.',
        undefined,
      ],
    ])
    const [, message, nearest] = found(scope('all-but-simpel'))[0] ?? []
    expect([message, nearest]).toEqual([expect.stringContaining('Did you mean all-but-simple?'), 'all-but-simple'])
  })

  it('is widened by no narrower layer, and offered only by what is one', () => {
    const more = { choices: [{ id: 'everything', title: '全部' }] }
    expect(said(scope('everything', more))).toEqual(containing('those of china: leave them out'))
    const officers = { id: 'penalty.officers', unit: 'persons', versions: [{ ...dated, value: 3 }] }
    expect(said(scope('x', { ...more, ...officers }))).toEqual(containing('has no choices'))
  })

  it('that a layer brings in says which values there are, each once', () => {
    const own = { id: 'own.colour', new: true, title: '颜色' }
    const red = { id: 'red', title: '红' }
    expect(said(scope('red', own))).toEqual(containing('does not say which values there are'))
    expect(said(scope('red', { ...own, choices: [red] }))).toEqual([])
    expect(said(scope('red', { ...own, choices: [red, red] }))).toEqual(containing('red stands twice'))
  })

  it('of an id that nobody knows is one mistake, not two', () => {
    expect(said(scope('x', { id: 'review.scoppe' }))).toEqual(containing('no wider layer knows'))
  })
})
