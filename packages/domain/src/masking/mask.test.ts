import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fictionalResidentId, sampleRecord } from '../../testing'
import { replay } from '../handling/handling'

import { penaltyOrdinary } from '../procedures/penalty-ordinary/penalty-ordinary'
import { personalValues } from '../public-content/personal-values'
import { maskName } from './names/mask-name'
import { scanForPersonalData } from './scan'

describe('masking names', () => {
  it.each([
    ['张三', '张某'],
    ['张小三', '张某某'],
    ['欧阳演示', '欧阳某某'],
    ['欧阳', '欧某'],
    ['阿依古丽·演示', '阿某某'],
    ['John Example', 'J某某'],
    [' 李四 ', '李某'],
  ])('%s becomes %s [D4.3]', (name, masked) => expect(maskName(name)).toBe(masked))
})

describe('scanning prose', () => {
  const kinds = (text: string, known: string[] = []) => [
    ...new Set(scanForPersonalData(text, known).map((leak) => leak.kind)),
  ]

  it('finds numbers however they are written [D4.3]', () => {
    const digits = fc.stringMatching(/^\d$/)
    const gap = fc.constantFrom('', ' ', '-', '\u3000', '\u200b', '.', '  ')
    const dressed = (number: string) =>
      fc
        .tuple(fc.array(gap, { minLength: number.length, maxLength: number.length }), fc.boolean())
        .map(([gaps, wide]) =>
          [...number]
            .map(
              (char, i) =>
                (wide ? String.fromCharCode(char.charCodeAt(0) + 0xfee0) : char) +
                (i < number.length - 1 ? gaps[i] : ''),
            )
            .join(''),
        )
    const numbers = fc.oneof(
      fc.integer({ min: 0, max: 999 }).map((n) => fictionalResidentId('1990-05-17', n)),
      fc
        .tuple(fc.constantFrom('13', '15', '18', '19'), fc.array(digits, { minLength: 9, maxLength: 9 }))
        .map(([head, rest]) => head + rest.join('')),
    )
    fc.assert(
      fc.property(
        numbers.chain((number) => dressed(number)),
        (text) => {
          expect(kinds(`当事人${text}承认违法`)).not.toEqual([])
        },
      ),
    )
  })

  it('finds bank cards, telephones and addresses', () => {
    expect(kinds('账号6222 0200 0000 0000 008')).toEqual([])
    expect(kinds('账号4111 1111 1111 1111')).toEqual(['bank-card'])
    expect(kinds('电话0427-1234567')).toEqual(['telephone'])
    expect(kinds('家住示例县虚构路1号')).toEqual(['address'])
  })

  it('finds known values with spaces and dots inside', () => {
    expect(kinds('负责人演·示 一在场', ['演示一'])).toEqual(['known-value'])
    expect(kinds('负责人在场', ['演示一'])).toEqual([])
  })

  it('leaves dates, amounts, document and credit codes alone', () => {
    expect(
      kinds(
        '2026年9月28日，罚款人民币3,000.00元，示卫公罚〔2026〕1号，统一社会信用代码91350100M000100Y43，《行政处罚法》第五十八条第一款',
      ),
    ).toEqual([])
  })
})

describe('personal values of a case', () => {
  it('are found by what the schemas say their fields hold', () => {
    const values = personalValues(replay(sampleRecord()), penaltyOrdinary)
    expect(values).toEqual(expect.arrayContaining(['演示一', '匿名群众一', '00000000002', '示例县虚构街8号']))
    expect(values).not.toContain('虚构丽人美发(演示)有限公司')
    expect(values.some((value) => value.includes('示卫公罚'))).toBe(false)
  })
})
