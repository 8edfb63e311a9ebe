import fc from 'fast-check'
import { expect, it } from 'vitest'
import { wordDifferences } from './word-differences'

const side = (kind: 'gone' | 'new', one: string, other: string): string =>
  wordDifferences(one, other)
    .filter((piece) => piece.kind === 'same' || piece.kind === kind)
    .map(({ text }) => text)
    .join('')

it('gives both texts back, whatever they are', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (one, other) => {
      expect([side('gone', one, other), side('new', one, other)]).toEqual([one, other])
    }),
  )
})

it('says word by word what is gone and what is new', () => {
  expect(wordDifferences('当事人擅自营业四十天。', '当事人擅自营业三个月以上。')).toEqual([
    { kind: 'same', text: '当事人擅自营业' },
    { kind: 'gone', text: '四十天' },
    { kind: 'new', text: '三个月以上' },
    { kind: 'same', text: '。' },
  ])
  expect(wordDifferences('同一文字', '同一文字')).toEqual([{ kind: 'same', text: '同一文字' }])
})

it('takes long texts that differ everywhere', () => {
  const [one, other] = ['检查发现甲。', '询问记录乙。'].map((text) => text.repeat(1000))
  expect(side('gone', one!, other!)).toBe(one)
  expect(side('new', one!, other!)).toBe(other)
})
