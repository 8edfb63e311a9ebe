import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { corpus, jsonLines, writings } from '../../masking-corpus/corpus'
import type { Line } from '../../masking-corpus/line'
import { isFound, isRight, measure, total } from '../../masking-corpus/measure'
import { detectInEach, detectPersonalData } from './detect'
import { maskText } from './mask-text'

const file = (name: string) => readFileSync(new URL(`../../masking-corpus/${name}.jsonl`, import.meta.url), 'utf8')
const read = (name: string): Line[] =>
  file(name)
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Line)

describe('the masking corpus [D4.3]', () => {
  const positive = read('positive')
  const negative = read('negative')
  const all = [...positive, ...negative]

  it('is what its generator makes: nobody wrote a line by hand or left one out', () => {
    const made = corpus()
    expect(jsonLines(made.positive)).toBe(file('positive'))
    expect(jsonLines(made.negative)).toBe(file('negative'))
  })

  it('is large and varied enough', () => {
    expect(positive.length).toBeGreaterThanOrEqual(3_000)
    expect(negative.length).toBeGreaterThanOrEqual(3_000)
    expect(new Set(writings.map(({ name }) => name)).size).toBeGreaterThanOrEqual(60)
    expect(positive.every(({ spans }) => spans.length > 0)).toBe(true)
    expect(negative.every(({ spans }) => spans.length === 0)).toBe(true)
  })

  it('is found whole, every piece as its kind', () => {
    const missed = all.flatMap((line) => {
      const found = detectPersonalData(line.text, line.known)
      return line.spans.filter((span) => !isFound(found, span, line.kind)).map(() => `${line.writing}: ${line.text}`)
    })
    expect(missed).toEqual([])
  })

  it('is found with a precision of at least 98 %, doubtful findings included', () => {
    const wrong = all.flatMap((line) =>
      detectPersonalData(line.text, line.known)
        .filter((one) => !isRight(one, line))
        .map((one) => `${one.kind} in ${line.text}`),
    )
    const figures = measure(all)
    expect(total(figures).recall).toBe(1)
    expect(total(figures).precision, wrong.slice(0, 20).join('\n')).toBeGreaterThanOrEqual(0.98)
    for (const { kind, right, findings } of figures)
      expect({ kind, precise: right / findings >= 0.98 }).toEqual({ kind, precise: true })
  })

  it('is told in the README with the figures that are measured', () => {
    const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')
    const percent = (share: number, places: number) => `${(100 * share).toFixed(places)} %`
    const figures = measure(all)
    for (const { kind, pieces, found, findings, right } of figures)
      expect(readme).toContain(
        `| ${kind} | ${pieces} | ${percent(found / pieces, 0)} | ${findings} | ${percent(right / findings, 1)} |`,
      )
    expect(readme).toContain(
      `${positive.length.toLocaleString('en')} lines in ${new Set(writings.map(({ name }) => name)).size} writings`,
    )
  })

  it('leaves nothing to find once it is masked', () => {
    const left = all.flatMap(({ text, known }) => {
      const masked = maskText(text, detectPersonalData(text, known))
      return detectPersonalData(masked, known).map(({ kind }) => `${kind} in ${masked} of ${text}`)
    })
    expect(left).toEqual([])
  })

  it('no known value is found over two texts, whatever it is made of', () => {
    const known = ['甲*。乙', '张*', '*。李', '138001380001', '王\n\n五']
    const texts = [
      '甲',
      '乙',
      '张',
      '李',
      '1380013',
      '80001',
      '',
      '账号',
      '1234567890123',
      '王',
      '五',
      '\ud83d',
      '甲*。乙',
    ]
    expect(detectInEach(texts, known)).toEqual(texts.map((text) => detectPersonalData(text, known)))
  })

  it('is found the same in several texts at once as in one after the other, wherever a text is cut', () => {
    for (let i = 0; i < all.length; i += 6) {
      const group = [0, 1, 2, 3, 4, 5].flatMap((k) => all[(i * 7 + k * 1_009) % all.length] ?? [])
      const known = group.flatMap((line) => line.known ?? [])
      const texts = group.flatMap(({ text }, k) => {
        const cut = Math.floor((text.length * (k + 1)) / 7)
        return k % 2 === 0 ? [text] : [text.slice(0, cut), text.slice(cut)]
      })
      expect(detectInEach(texts, known)).toEqual(texts.map((text) => detectPersonalData(text, known)))
    }
  })
})
