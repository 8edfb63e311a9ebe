import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mobile, residentId } from '../../masking-corpus/people'
import { Random } from '../../masking-corpus/random'
import { fictionalResidentId, sampleRecord } from '../../testing'
import { replay } from '../handling/handling'
import { penaltyOrdinary } from '../procedures/penalty-ordinary/penalty-ordinary'
import { personalValues } from '../public-content/personal-values'
import { detectPersonalData } from './detect'
import { maskText } from './mask-text'
import { scanForPersonalData } from './scan'

const kinds = (text: string, known: string[] = []) => [
  ...new Set(scanForPersonalData(text, known).map((leak) => leak.kind)),
]

describe('scanning prose', () => {
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

  it('tells what it found in the order of its kinds, whatever the order of the text', () => {
    expect(kinds('演示一，电话13800138000，身份证11010519491231002X', ['演示一'])).toEqual([
      'resident-id',
      'mobile',
      'known-value',
    ])
  })
})

describe('doubt', () => {
  const certainty = (text: string) => [...new Set(detectPersonalData(text).map((found) => found.certainty))]

  it('falls with what speaks against a number, and never hides it', () => {
    expect(certainty('11010519491231002X')).toEqual(['certain'])
    // An area that does not exist, a wrong check character, a birth date that does not exist, a figure too few.
    expect(certainty(fictionalResidentId('1990-05-17', 1))).toEqual(['probable'])
    expect(certainty('110105194912310021')).toEqual(['doubtful'])
    expect(certainty('身份证110105194913310021')).toEqual(['doubtful'])
    expect(certainty('身份证号11010519491231002')).toEqual(['doubtful'])
    expect(certainty('手机1380013800')).toEqual(['doubtful'])
    // A card whose check digit is wrong is still called an account.
    expect(detectPersonalData('账号6222 0200 0000 0000 008')).toContainEqual(
      expect.objectContaining({ kind: 'bank-account', certainty: 'doubtful', start: 2, end: 25 }),
    )
  })

  it('refuses at the gate like certainty, until a person accepted this finding in these words', () => {
    const text = '编号110105194912310021的样品'
    const leaks = scanForPersonalData(text)
    expect(leaks).toEqual([{ kind: 'resident-id', certainty: 'doubtful', start: 2, end: 20, at: 2 }])
    const accepted = leaks.map(({ kind, start, end }) => ({ kind, text: text.slice(start, end) }))
    expect(scanForPersonalData(text, [], { accepted })).toEqual([])
    expect(
      scanForPersonalData(text, [], { accepted: accepted.map((one) => ({ ...one, kind: 'bank-card' })) }),
    ).toHaveLength(1)
    expect(scanForPersonalData(text.replace('21的', '22的'), [], { accepted })).toHaveLength(1)
  })

  it('cannot be claimed for what is certain', () => {
    const text = '电话13800138000'
    const accepted = [{ kind: 'mobile' as const, text: '13800138000' }]
    expect(scanForPersonalData(text, [], { accepted })).toHaveLength(1)
  })

  it('lets pass what is public by right, there and nowhere else', () => {
    const open = ['示例县虚构街8号']
    expect(scanForPersonalData('样品取自示例县虚构街8号', [], { open })).toEqual([])
    expect(scanForPersonalData('样品取自示例县虚构街８号', [], { open })).toEqual([])
    expect(scanForPersonalData('样品取自示例县虚构街8号3单元501室', [], { open })).not.toEqual([])
    expect(scanForPersonalData('样品取自示例县虚构街9号', [], { open })).not.toEqual([])
  })
})

describe('properties of the detector', () => {
  const seeds = fc.integer({ min: 0, max: 2 ** 31 })
  const id = seeds.map((seed) => residentId(new Random(seed)))
  const gap = fc.constantFrom('', '', ' ', '-', '–', '·', '\n', '\u3000', '\u200b', '\u00ad')
  const folding = fc.constantFrom<(text: string) => string>(
    (text) => text,
    (text) => text.toLowerCase(),
    (text) => text.replace(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0)),
    (text) => text.replace(/\d/g, (char) => String.fromCodePoint(0x1d7ce + Number(char))),
    (text) => text.replace(/\d/g, (char) => String.fromCodePoint(0x660 + Number(char))),
    (text) => text.replace('X', '×'),
  )
  const around = fc.string({
    unit: fc.constantFrom(...'经查当事人身份证号，。、：（）“”〔〕 \nabXx罚款元年月日'),
    maxLength: 12,
  })
  const figures = fc.stringMatching(/^\d{0,4}$/)

  it('any identity number in any folding and surrounding is found, whole and where it stands', () => {
    fc.assert(
      fc.property(
        id,
        fc.array(gap, { minLength: 17, maxLength: 17 }),
        folding,
        around,
        around,
        (number, gaps, dress, left, right) => {
          const written = dress([...number].map((char, i) => char + (gaps[i] ?? '')).join(''))
          const text = `${left}${written}${right}`
          const found = detectPersonalData(text).filter(
            ({ start, end }) => start <= left.length && end >= left.length + written.length,
          )
          expect(found.map(({ kind }) => kind)).toContain('resident-id')
        },
      ),
      { numRuns: 500 },
    )
  })

  it('any identity number glued to figures on both sides is found', () => {
    fc.assert(
      fc.property(id, figures, figures, (number, left, right) => {
        const text = `编号${left}${number}${right}`
        const from = 2 + left.length
        expect(detectPersonalData(text)).toContainEqual({
          kind: 'resident-id',
          certainty: expect.any(String),
          start: from,
          end: from + 18,
        })
      }),
    )
  })

  it('a masked text holds nothing that the detector finds', () => {
    const piece = fc.oneof(
      id,
      seeds.map((seed) => mobile(new Random(seed))),
      fc.constantFrom(
        '张演示',
        '李 虚构',
        'Zhang Yanshi',
        '示例县虚构路1号',
        '电话',
        '住址：',
        '账号',
        '微信',
        'zhang@example.com',
        '患者',
        '患乙肝',
      ),
      around,
      figures,
    )
    const known = ['张演示', '李虚构']
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('')
        const masked = maskText(text, detectPersonalData(text, known))
        expect(detectPersonalData(masked, known), masked).toEqual([])
      }),
      { numRuns: 1_000 },
    )
  })

  it('places lie inside the text, in order, and cut no character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), id, (noise, number) => {
        const text = `${noise}${number}${noise}`
        for (const { start, end } of detectPersonalData(text, ['演示一'])) {
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
          expect(text.slice(start, end)).not.toMatch(/^[\udc00-\udfff]|[\ud800-\udbff]$/)
        }
      }),
    )
  })
})

describe('masking a text', () => {
  const mask = (text: string, known: string[] = []) => maskText(text, detectPersonalData(text, known))
  it.each([
    ['证人张三，电话138–0013–8000', ['张三'], '证人张某，电话***'],
    ['张　三（11010519491231002X）', ['张三'], '张某（***）'],
    ['欧阳·示例在场', ['欧阳示例'], '欧阳某某在场'],
    ['(0427)2812345', [], '***'],
    ['没有个人信息', ['张三'], '没有个人信息'],
  ])('%s', (text, known, masked) => expect(mask(text, known)).toBe(masked))

  it('follows the practice of the bureau', () => {
    const text = '张小三在场'
    expect(maskText(text, detectPersonalData(text, ['张小三']), { placeholder: 'X' })).toBe('张XX在场')
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
