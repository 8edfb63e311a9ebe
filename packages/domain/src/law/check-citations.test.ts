import { describe, expect, it } from 'vitest'
import { checkLayers, statutesByName } from './check'
import { citationErrors } from './check-citations'
import { china } from './china'
import type { Layer } from './layer'
import { liaoning } from './liaoning'
import { panjin } from './panjin'

const layers = [china, liaoning, panjin]
const statutes = statutesByName(layers)
const errors = (cites: string[], from: string, until?: string) =>
  citationErrors(statutes, { layer: 'x', rule: 'r', title: '规则', cites, span: { from, until } }, from).map(
    ({ message }) => message.en,
  )

describe('every citation finds its norm, in an edition of the day', () => {
  it('in all layers that are shipped', () => {
    expect(checkLayers(layers).filter(({ level }) => level === 'error')).toEqual([])
  })

  it('a norm that is not in the book, or not under that name, is an error', () => {
    expect(errors(['行政机关移送涉嫌犯罪案件的规定 5'], '2021-01-01')).toEqual([
      'r cites 行政机关移送涉嫌犯罪案件的规定, which is not in the book',
    ])
    expect(errors(['行政执法机关移送涉嫌犯罪案件的规定 5'], '2021-01-01')).toEqual([])
    expect(errors(['中华人民共和国行政处罚法 51'], '2021-07-15')).toEqual([])
  })

  it('so is a norm without an edition in force on every day on which the citing rule holds', () => {
    expect(errors(['民法典 201'], '2020-12-31')).toEqual([
      'r rests on 民法典, no edition of which is in force on 2020-12-31',
    ])
    expect(errors(['卫生行政处罚程序 29'], '2021-07-15', '2025-05-31')).toEqual([])
    expect(errors(['卫生行政处罚程序 29'], '2021-07-15')).toEqual([
      'r rests on 卫生行政处罚程序, no edition of which is in force on 2025-06-01',
    ])
    // From edition to edition there is no day between.
    expect(errors(['行政处罚法 29'], '1996-10-01')).toEqual([])
  })

  it('a value whose source was read before a newer edition that it is said to hold in must be read again', () => {
    const version = { from: '2018-03-19', cites: ['行政处罚法 51'], grade: 'text' as const, readOn: '2021-07-14' }
    const flag = (more: object): Layer => ({
      ...china,
      periods: [],
      causes: [],
      reviewGrounds: [],
      parameters: [{ id: 'own.value', title: '数值', unit: 'flag', versions: [{ ...version, ...more, value: true }] }],
    })
    const remarks = (more: object) =>
      checkLayers([flag(more)])
        .filter(({ rule }) => rule === 'own.value')
        .map(({ level, message }) => [level, message.zh])
    expect(remarks({})).toEqual([
      ['outdated', '数值：2018-03-19起的版本2021-07-14读过，其后《行政处罚法》有2021版（2021-07-15起施行），须重读'],
    ])
    expect(remarks({ readOn: '2021-07-15' })).toEqual([])
    expect(remarks({ until: '2021-07-14' })).toEqual([['gap', '数值：2021-07-14之后没有数值']])
    expect(remarks({ readOn: undefined })).toEqual([['error', '数值：2018-03-19起的版本没有注明阅读日']])
  })
})
