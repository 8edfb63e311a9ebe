import { describe, expect, it } from 'vitest'
import type { LaidPage } from '../../pdfmake/pdfmake'
import { OfdContentError } from '../errors'
import { readPage } from './read-page'

const page = (...items: object[]): LaidPage => ({ items, pageSize: { width: 595, height: 842 } }) as unknown as LaidPage

const font = { ascender: 1000, descender: -200, layout: () => ({ glyphs: [], positions: [] }) }
const inline = { text: '', x: 0, width: 10, height: 20, font, fontSize: 16, color: 'black', characterSpacing: 0 }
const line = (...inlines: object[]): object => ({
  type: 'line',
  item: { x: 10, y: 100, inlines, getAscenderHeight: () => 16 },
})
const vector = (item: object): object => ({ type: 'vector', item })
const image = { image: 'key', x: 1, y: 2, _width: 3, _height: 4 }

describe('what the writer does not know', () => {
  it.each<[string, object, string]>([
    ['a drawing in SVG', { type: 'svg', item: {} }, 'item svg'],
    ['a clip', { type: 'beginClip', item: {} }, 'item beginClip'],
    ['a vertical alignment', { type: 'beginVerticalAlignment', item: {} }, 'item beginVerticalAlignment'],
    ['an attachment', { type: 'attachment', item: {} }, 'item attachment'],
    ['an ellipse', vector({ type: 'ellipse', x: 0, y: 0, r1: 1, r2: 2 }), 'vector ellipse'],
    ['a polyline', vector({ type: 'polyline', points: [] }), 'vector polyline'],
    ['round corners', vector({ type: 'rect', x: 0, y: 0, w: 1, h: 1, r: 2 }), 'vector rect r'],
    ['dashes', vector({ type: 'line', x1: 0, y1: 0, x2: 1, y2: 1, dash: { length: 2 } }), 'vector line dash'],
    [
      'a gradient',
      vector({ type: 'rect', x: 0, y: 0, w: 1, h: 1, linearGradient: ['red'] }),
      'vector rect linearGradient',
    ],
    ['an opacity', vector({ type: 'path', d: 'M0 0L1 1', fillOpacity: 0.5 }), 'vector path fillOpacity'],
    ['a colour by name', vector({ type: 'path', d: 'M0 0L1 1', color: 'teal' }), 'color teal'],
    ['an arc', vector({ type: 'path', d: 'M0 0A1 1 0 0 1 2 2' }), 'path A'],
    ['a path in relative places', vector({ type: 'path', d: 'm0 0l1 1' }), 'path m'],
    ['a point too few', vector({ type: 'path', d: 'M0 0L1' }), 'path L'],
    ['a link', line({ ...inline, link: 'https://example.invalid/' }), 'text link'],
    ['raised text', line({ ...inline, sup: true }), 'text sup'],
    ['a background', line({ ...inline, background: '#ffff00' }), 'text background'],
    ['features of a font', line({ ...inline, fontFeatures: ['smcp'] }), 'text fontFeatures'],
    ['transparent text', line({ ...inline, opacity: 0.5 }), 'text opacity'],
    ['an underline', line({ ...inline, decoration: 'underline' }), 'text decoration underline'],
    [
      'a double stroke',
      line({ ...inline, decoration: 'lineThrough', decorationStyle: 'double' }),
      'text decorationStyle',
    ],
    [
      'a place to jump to',
      { type: 'line', item: { ...(line(inline) as { item: object }).item, id: 'here' } },
      'line id',
    ],
    ['a picture with a link', { type: 'image', item: { ...image, link: 'https://example.invalid/' } }, 'image link'],
    ['a cut picture', { type: 'image', item: { ...image, cover: {} } }, 'image cover'],
    ['a transparent picture', { type: 'image', item: { ...image, opacity: 0.5 } }, 'image opacity'],
  ])('is refused by name: %s', (_, item, thing) => {
    expect(() => readPage(page(item))).toThrow(OfdContentError)
    expect(() => readPage(page(item))).toThrow(thing)
  })

  it('is refused: a glyph without a character', () => {
    const bare = { ...font, layout: () => ({ glyphs: [{ id: 7, codePoints: [] }], positions: [] }) }
    expect(() => readPage(page(line({ ...inline, text: '字', font: bare })))).toThrow(/without a character/)
  })

  it('is refused: a mark of pdfmake across the page', () => {
    expect(() => readPage({ ...page(), watermark: { text: '草稿' } } as LaidPage)).toThrow(/watermark/)
  })
})

describe('what it knows', () => {
  it('is painted as the PDF paints it: filled, stroked, both, and in black where no colour is named', () => {
    const rect = { type: 'rect', x: 1, y: 2, w: 3, h: 4 }
    const [bare, filled, both] = readPage(
      page(
        vector(rect),
        vector({ ...rect, color: '#ff0000' }),
        vector({ ...rect, color: '#ff0000', lineColor: '#0000ff', lineWidth: 2 }),
      ),
    )
    expect(bare).toMatchObject({ stroke: { color: '0 0 0', width: 1 } })
    expect(bare).not.toHaveProperty('fill')
    expect(filled).toMatchObject({ fill: '255 0 0' })
    expect(filled).not.toHaveProperty('stroke')
    expect(both).toMatchObject({ fill: '255 0 0', stroke: { color: '0 0 255', width: 2 } })
  })

  it('strikes neighbours through with one stroke, and those apart with two', () => {
    const struck = { ...inline, decoration: 'lineThrough' }
    const strokes = readPage(page(line(struck, { ...struck, x: 10 }, { ...inline, x: 20 }, { ...struck, x: 30 })))
    expect(strokes.map((item) => item.kind === 'shape' && item.path[1]?.points)).toEqual([
      [30, expect.any(Number)],
      [50, expect.any(Number)],
    ])
  })

  it('goes on with a command that is not written again', () => {
    const [shape] = readPage(page(vector({ type: 'path', d: 'M 0 0 C 1 1 2 2 3 3 4 4 5 5 6 6 Z' })))
    expect(shape?.kind === 'shape' && shape.path.map(({ command }) => command).join('')).toBe('MBBC')
  })
})
