import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { defaultFonts } from '../fonts/font-set'
import { typeArea } from '../page/gbt9704'
import { breakLines } from './break-lines'
import { styles } from './style'

const set = (text: string, width: number = typeArea.width): string[] =>
  breakLines(defaultFonts(), [{ text, style: styles.body }], width, { indent: 32 }).map((line) =>
    line.runs.map((run) => run.text).join(''),
  )

describe('line breaking', () => {
  it('keeps a box with what it is ticked for [R2.1]', () => {
    for (let width = 100; width < 400; width += 8)
      for (const line of set('处理方式：■返还　□送交检验　□没收　□查封、扣押　□移送　□其他', width))
        expect(line).not.toMatch(/[□■]$/)
  })

  it('never begins a line with a closing mark nor ends one with an opening mark [R2.1]', () => {
    const char = fc.constantFrom(
      ...'国家卫生健康行政处罚甲乙丙',
      '，',
      '。',
      '；',
      '：',
      '、',
      '）',
      '》',
      '（',
      '《',
      '“',
      '”',
      '2026',
      'abc',
    )
    fc.assert(
      fc.property(fc.array(char, { maxLength: 200 }), fc.integer({ min: 150, max: 450 }), (chars, width) => {
        // A run of marks longer than a line has no lawful break at all: keep marks apart, as prose does.
        const text = chars.map((item) => (/[，。；：、）》（《“”]/.test(item) ? `${item}国` : item)).join('')
        for (const line of set(text, width).slice(1)) expect(line).not.toMatch(/^[，。；：、）》”]/)
        for (const line of set(text, width).slice(0, -1)) expect(line).not.toMatch(/[（《“]$/)
      }),
    )
  })

  it('loses nothing but the spaces at a break', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('国', '，', ' ', 'word', '12,345.67', '——'), { maxLength: 150 }),
        (parts) => {
          const text = parts.join('')
          expect(set(text).join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
        },
      ),
    )
  })

  it('keeps figures and words whole, and breaks what is longer than a line', () => {
    const lines = set(`${'国'.repeat(24)}12345678`)
    expect(lines.at(-1)).toBe('12345678')
    expect(set('x'.repeat(300)).length).toBeGreaterThan(3)
  })

  it('never sets a line wider than the type area', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('国', '，', '（', 'word ', '7'), { maxLength: 150 }), (parts) => {
        for (const line of breakLines(defaultFonts(), [{ text: parts.join(''), style: styles.body }], 300))
          expect(line.width).toBeLessThanOrEqual(300)
      }),
    )
  })

  it('leaves no character alone on the last line: its word goes along [R2.1]', () => {
    const cell = (text: string, width: number): string[] =>
      breakLines(defaultFonts(), [{ text, style: styles.cell }], width, { phrases: true }).map((line) =>
        line.runs.map((run) => run.text).join(''),
      )
    expect(cell('示例牌皮肤消毒液', 12 * 7)).toEqual(['示例牌皮肤', '消毒液'])
    for (let length = 4; length < 90; length++) {
      const text = `${'国家卫生健康行政处罚程序规定适用于各级机关'.repeat(5).slice(0, length)}。`
      const lines = set(text)
      if (lines.length > 1) expect([...(lines.at(-1) ?? '')].length, text).toBeGreaterThan(2)
    }
  })

  it('keeps the groups of an account number whole, and parts what is longer than a line [R2.1]', () => {
    for (let before = 0; before < 28; before++)
      expect(set(`${'国'.repeat(before)}账号0000 0000 0000 0001。`).join(' ')).toContain('0000 0000 0000 0001')
    expect(set(`账号${'0000 '.repeat(16).trim()}`, 200).length).toBeGreaterThan(2)
  })

  it('does not leave the rest of a date alone on the last line [R2.1]', () => {
    let moved = 0
    for (let before = 0; before < 12; before++) {
      const lines = set(`依据：《行政处罚决定书》（${'示'.repeat(before)}〔2026〕12号，2026年10月20日）`)
      if (lines.length > 1) expect(lines.at(-1)).not.toMatch(/^\d+日|^\d+月\d+日/)
      if (lines.at(-1) === '2026年10月20日）') moved++
    }
    expect(moved).toBeGreaterThan(1)
  })
})

describe('boxes to tick', () => {
  const choices = '☑姓名等个人信息已处理　☐身份证件号码、联系方式、住址已删除　☐国家秘密已审查　☐其他'
  const setCell = (text: string, width: number) =>
    breakLines(defaultFonts(), [{ text, style: styles.cell }], width, { phrases: true }).map((line) => ({
      text: line.runs.map((run) => run.text).join(''),
      gaps: line.runs.map((run) => run.spacing),
    }))

  it('keep their words, begin every line they go on to, and are not stretched [R2.1]', () => {
    for (let width = 250; width < 500; width += 3) {
      const lines = setCell(choices, width)
      expect(lines.length).toBeGreaterThan(1)
      for (const { text, gaps } of lines) {
        expect(text, `${width}`).toMatch(/^[☑☐]/)
        expect(text, `${width}`).not.toMatch(/　$/)
        for (const gap of gaps) expect(gap, `${width}: ${text}`).toBeLessThanOrEqual(0)
      }
      expect(lines.map(({ text }) => text).join('　')).toBe(choices)
    }
  })
})

describe('cells', () => {
  const cell = (text: string, characters: number): string[] =>
    breakLines(defaultFonts(), [{ text, style: styles.cell }], characters * 12, { phrases: true }).map((line) =>
      line.runs.map((run) => run.text).join(''),
    )

  it.each([
    ['示例市示例区卫生健康局', 8, ['示例市示例区', '卫生健康局']],
    ['示例市示例区市场监督管理局', 9, ['示例市示例区', '市场监督管理局']],
    ['示例牌一次性消毒毛巾', 7, ['示例牌一次性', '消毒毛巾']],
    ['常温避光', 3, ['常温', '避光']],
    ['示例市样板日化有限公司', 4, ['示例市', '样板日化', '有限公司']],
    ['现场笔录（2026年9月28日）1份', 10.6, ['现场笔录', '（2026年9月28日）1份']],
  ])('break %s between words, at %d characters a line [R2.1]', (text, characters, lines) =>
    expect(cell(text, characters)).toEqual(lines),
  )

  it('keep prose of three and more lines full: no line ends early at a mark [R2.1]', () => {
    const text =
      '2026年9月28日9时30分，执法人员对示例市示例区样板路1号的理发店进行日常检查，发现其正在营业而不能提供公共场所卫生许可证。现场有顾客3人接受服务，已制作现场笔录并拍摄照片、录像。其行为涉嫌违反公共场所卫生许可管理规定。'
    const lines = cell(text, 30)
    expect(lines.length).toBe(4)
    for (const line of lines.slice(0, -1)) expect([...line].length).toBeGreaterThan(27)
  })

  it('leave the items of a long list as far apart as they are, on every line [R2.1]', () => {
    const text =
      '退回补正【审】、延长法制审核期限【审】、出具法制审核意见【审】、审核意见协调【审】、负责人集体讨论、申请回避'
    for (let characters = 20; characters < 40; characters++)
      for (const { runs } of breakLines(defaultFonts(), [{ text, style: styles.cell }], characters * 12, {
        phrases: true,
      }))
        for (const { spacing } of runs) expect(spacing).toBeLessThanOrEqual(0)
  })
  it('keep the items of a long list whole [R2.1]', () => {
    const items = [
      '现场检查【录】',
      '询问【录】',
      '收集证据',
      '证据先行登记保存【录】',
      '责令改正',
      '陈述申辩复核',
      '申请回避',
    ]
    const text = items.join('、')
    for (let characters = 14; characters < 24; characters++)
      for (const line of cell(text, characters))
        for (const item of line.split('、').filter((each) => each !== '')) expect(items).toContain(item)
  })
})

describe('a line before a piece that stays whole', () => {
  const lines = (text: string, indent = 32) =>
    breakLines(defaultFonts(), [{ text, style: styles.body }], typeArea.width, { indent }).map((line) => ({
      text: line.runs.map((run) => run.text).join(''),
      squeezed: line.runs.some(({ spacing }) => spacing < (styles.body.spacing ?? 0) - 0.01),
      gap: Math.max(0, ...line.runs.map(({ spacing }) => spacing - (styles.body.spacing ?? 0))) / styles.body.size,
    }))
  it('is never stretched by more than a tenth of a character, wherever the piece falls [R2.1]', () => {
    for (let before = 0; before < 90; before++)
      for (const piece of [
        '〔2026〕12号',
        '第五十四条第二款第一项',
        '账号0000 0000 0000 0001',
        'SL-2026-0108',
        '叁仟捌佰伍拾元整',
      ])
        for (const { text, gap } of lines(
          `${'国'.repeat(before)}${piece}的规定，现将有关情况告知你单位并请你单位于十日内答复。`,
        ))
          expect(gap, text).toBeLessThanOrEqual(0.1)
  })
  it('hands part of its gap to the lines before it, which begin and end a paragraph as they did [R2.1]', () => {
    const text = `${'国'.repeat(26 + 28 + 24)}0000 0000 0000 0001的账户。`
    const set = lines(text)
    expect(set.map(({ text: line }) => [...line].length).slice(0, 3)).toEqual([25, 26, 27])
    expect(set[3]?.text).toMatch(/^0000 0000/)
    expect(Math.max(...set.map(({ gap }) => gap))).toBeLessThan(0.09)
  })
  it('is left short where no line before it can help, and opened by what nobody sees [R2.1]', () => {
    const [first] = lines('缴款银行及账户：示例银行示例分行示例支行，账号0000 0000 0000 0001。逾期不缴纳的，依法处理。')
    expect(first).toMatchObject({ text: '缴款银行及账户：示例银行示例分行示例支行，账号', gap: expect.closeTo(0.06) })
  })
  it('takes the piece in where it nearly fits, but no half of a date [R2.1]', () => {
    expect(lines('根据《中华人民共和国行政强制法》第三十五条、第五十四条的规定，现催告你单位。')[0]?.text).toMatch(
      /第五十四条$/,
    )
    for (let before = 0; before < 60; before++)
      for (const { text, squeezed } of lines(`${'国'.repeat(before)}2026年10月20日送达。`))
        expect(squeezed && /年$/.test(text), text).toBe(false)
  })
  it('holds as many characters as any other, less an indent of two squares of the grid [R2.1]', () => {
    const square = 16 + (styles.body.spacing ?? 0)
    expect(lines('国'.repeat(60), 2 * square).map(({ text }) => text.length)).toEqual([26, 28, 6])
  })
})

describe('line breaking of numbers', () => {
  it('takes in the number of a document rather than leaving a short line before it [R2.1]', () => {
    const lines = set('本机关以《卫生行政控制决定书》（示卫公控〔2026〕12号，2026年9月28日）对你单位采取了措施。')
    expect(lines[0]).toMatch(/〔2026〕12号，$/)
  })
})
