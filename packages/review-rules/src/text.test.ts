import { describe, expect, it } from 'vitest'
import { articles, gradeNote, inWords } from './text'

describe('values in words', () => {
  it.each([
    [null, '无记录'],
    [undefined, '无记录'],
    [true, '是'],
    [false, '否'],
    [[], '无'],
    [['2026-09-01', false], '2026-09-01、否'],
    [0, '0'],
    ['', ''],
  ])('%j is %s', (value, text) => expect(inWords(value)).toBe(text))

  it('what was not read in the text of a norm says so', () => {
    expect([gradeNote('text'), gradeNote(undefined)]).toEqual(['', ''])
    expect(gradeNote('secondary')).toBe('（依二手资料，请核对原文）')
    expect(gradeNote('unverified')).toBe('（未经核实）')
    expect(articles(['行政许可法 42.1', '国办发〔2018〕118号'])).toBe(
      '《行政许可法》第四十二条第一款、国办发〔2018〕118号',
    )
  })
})
