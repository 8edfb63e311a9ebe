import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Sheet, setParagraphs } from '../blocks/sheet'
import { FontSet } from '../fonts/font-set'
import { KeptLines } from './kept-lines'
import type { SetLine, Span } from './set-line'
import { type Styles, stylesAt } from './style'

const fonts = new FontSet()
const sheetWith = (lines: KeptLines): Sheet =>
  ({ fonts, lines, width: 440, density: 1, styles: stylesAt(1), place: () => '' }) satisfies Sheet

const names = ['body', 'heading', 'cell', 'label', 'record'] as const satisfies readonly (keyof Styles)[]
const piece = fc.tuple(
  fc.constantFrom(...names),
  fc.constantFrom(
    '当事人未取得卫生许可证，',
    '罚款3000元。',
    'GB 37488—2019',
    '（示例）',
    '一\n二',
    '联系电话：024-12345678，',
  ),
)
const at = (density: number, text: readonly (readonly [(typeof names)[number], string])[]): Span[] =>
  text.map(([name, words]) => ({ text: words, style: stylesAt(density)[name] }))

describe('lines that were broken before', () => {
  it('are what breaking them anew gives, at any density, width and manner', () => {
    const shared = new KeptLines()
    fc.assert(
      fc.property(
        fc.array(piece, { minLength: 1, maxLength: 8 }),
        fc.constantFrom(1, 0.9, 1.05),
        fc.constantFrom(90, 200, 440),
        fc.record({
          align: fc.constantFrom('left', 'center', 'right'),
          balance: fc.boolean(),
          indent: fc.constantFrom(0, 32),
          phrases: fc.boolean(),
        }),
        (text, density, width, options) => {
          const anew = setParagraphs(sheetWith(new KeptLines()), at(density, text), width, options)
          expect(setParagraphs(sheetWith(shared), at(density, text), width, options)).toEqual(anew)
        },
      ),
      { numRuns: 300 },
    )
  })

  it('are broken once for all densities', () => {
    const lines = new KeptLines()
    let broken = 0
    const make = (): SetLine[] => {
      broken += 1
      return []
    }
    for (const density of [1, 0.97, 1.03, 1]) lines.of(at(density, [['body', '甲']]), '440', make)
    expect(broken).toBe(1)
    for (const other of [at(1, [['heading', '甲']]), at(1, [['body', '乙']])]) lines.of(other, '440', make)
    lines.of(at(1, [['body', '甲']]), '400', make)
    expect(broken).toBe(4)
  })

  it('are broken anew where one style would have to become two', () => {
    const lines = new KeptLines()
    const [{ body }, close] = [stylesAt(1), stylesAt(0.9).body]
    const spans = (first: Span['style'], second: Span['style']): Span[] => [
      { text: '甲', style: first },
      { text: '乙', style: second },
    ]
    const made = (...styles: [Span['style'], Span['style']]) =>
      setParagraphs(sheetWith(lines), spans(...styles), 440)[0]![0]!.runs.map(({ style }) => style)
    expect(made(body, body)).toEqual([body])
    expect(made(body, close)).toEqual([body, close])
  })
})
