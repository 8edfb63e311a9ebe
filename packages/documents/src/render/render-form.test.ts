import { line, PlainDate, prose } from '@zhifa/domain'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { plainText, textOfPdf } from '../../testing/pdf-text'
import { title } from '../blocks/head'
import { paragraph } from '../blocks/paragraph'
import { FontFileError } from '../fonts/font-file-error'
import { FontSet } from '../fonts/font-set'
import { FormDataError, UnknownFormError } from '../form/errors'
import { defineForm } from '../form/form'
import { form } from '../forms/registry'
import { ForbiddenCharacterError, MissingGlyphError } from '../glyph/character-error'
import { paper } from '../page/gbt9704'
import { DraftMarkError } from '../page/watermark'
import { renderForm } from './render-form'

const decision = form('penalty-decision').sample as Record<string, unknown>
const interview = form('interview-record').sample as Record<string, unknown>
const reason = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => undefined,
    (error: unknown) => error,
  )

const letter = defineForm({
  id: 'test-letter',
  title: '测试函',
  audience: 'internal',
  copies: ['存档'],
  data: z.strictObject({ on: PlainDate.meta({ title: '日期' }), name: line('名称'), text: prose('正文') }),
  date: (d) => d.on,
  frame: () => ({ page: 'letter', number: 'official' }),
  blocks: (d) => [title(d.name), paragraph(d.text)],
  sample: { on: '2026-09-28', name: '测试', text: '正文。' },
  cites: [],
  grade: 'unverified',
})

describe('characters that cannot be printed', () => {
  it.each(['𬎆', '𪚥', 'ꀀ'])('%s has no glyph: the error names character, field and form [R2.1]', async (char) => {
    const party = { ...(decision.party as object), name: `示例${char}公司` }
    const error = await reason(renderForm('penalty-decision', { ...decision, party }))
    expect(error).toBeInstanceOf(MissingGlyphError)
    const { message } = error as MissingGlyphError
    const hex = (char.codePointAt(0) ?? 0).toString(16).toUpperCase()
    for (const part of [char, `U+${hex}`, '当事人 · 名称', 'party.name', '行政处罚决定书', 'penalty-decision'])
      expect(message).toContain(part)
  })

  it.each([
    ['a right-to-left override', '\u202e'],
    ['a control character', '\u0007'],
    ['a variation selector', '\u{e0100}'],
    ['a private use character', '\ue000'],
    ['half a surrogate pair', '\ud842'],
  ])('%s is refused by name, never dropped', async (_, char) => {
    const error = await reason(renderForm('penalty-decision', { ...decision, facts: `示例${char}事实` }))
    expect(error).toBeInstanceOf(ForbiddenCharacterError)
    expect((error as Error).message).toContain('facts')
  })

  it('takes what means the same in one form: a TAB, CR LF and zero-width characters of an old record are no obstacle', async () => {
    const text = '第一段\u200b\ufeff：\t⾼温\r\n第二段\u2028第三段'
    const typed = await renderForm(letter, { ...letter.sample, text })
    expect(typed).toEqual(await renderForm(letter, { ...letter.sample, text: '第一段： 高温\n第二段\n第三段' }))
    expect(plainText(typed)).toContain('第一段： 高温')
  })

  it('names each character once per field, all of them', async () => {
    const error = await reason(renderForm('penalty-decision', { ...decision, facts: 'ꀀꀀ𪚥', defence: 'ꀀ' }))
    expect((error as MissingGlyphError).places.map((at) => [at.path, at.codePoint])).toEqual([
      ['facts', 0xa000],
      ['facts', 0x2a6a5],
      ['defence', 0xa000],
    ])
  })
})

describe('text', () => {
  it('prints markup as text [R2.1]', async () => {
    const markup = '<b>甲</b>&amp;{"text":"乙"}\\u0041 {{1+1}} %s http://example.invalid/x.png'
    expect(plainText(await renderForm(letter, { ...letter.sample, text: markup }))).toContain(markup.slice(0, 20))
  })

  it('does not let markup into the metadata', async () => {
    const pdf = Buffer.from(
      await renderForm('case-intake-record', { ...(form('case-intake-record').sample as object), number: '<x>&1' }),
    ).toString('utf8')
    expect(pdf).not.toContain('<x>')
  })

  it('refuses 10 MB in a field, without repeating it in the message', async () => {
    const error = await reason(renderForm('penalty-decision', { ...decision, facts: '甲'.repeat(10_000_000) }))
    expect(error).toBeInstanceOf(FormDataError)
    expect((error as Error).message).toContain('违法事实')
    expect((error as Error).message.length).toBeLessThan(500)
  })

  it('sets any printable text without losing a character', async () => {
    const chars = fc.constantFrom(
      ...'行政处罚决定书，。；：、！？（）《》“”〔〕—…abcXYZ0123456789 .,-/€éñ',
      'wordlike',
      '2026年',
    )
    await fc.assert(
      fc.asyncProperty(fc.array(chars, { minLength: 1, maxLength: 120 }), async (parts) => {
        const text = `甲${parts.join('')}乙`
        const printed = plainText(await renderForm(letter, { ...letter.sample, text }))
        expect(printed.replaceAll(' ', '')).toContain(text.replaceAll(' ', ''))
      }),
      { numRuns: 60 },
    )
  })

  it('sets names in Latin, Cyrillic and Greek beside Chinese', async () => {
    const name = 'Жанна Ωmega Müller·买买提 O’Neill'
    expect(plainText(await renderForm(letter, { ...letter.sample, text: name })).replaceAll(' ', '')).toContain(
      name.replaceAll(' ', ''),
    )
  })
})

describe('the page', () => {
  it('holds 22 lines of 28 characters, as GB/T 9704 lays down [R2.1]', async () => {
    const pages = textOfPdf(await renderForm(letter, { ...letter.sample, text: '国'.repeat(28 * 60) }))
    const full = pages[1]?.filter((line) => line.text.startsWith('国')) ?? []
    expect(full).toHaveLength(22)
    expect(full.every((line) => line.text.length === 28)).toBe(true)
    expect(full[0]?.x).toBeCloseTo((28 / 25.4) * 72, 1)
    expect((full[0]?.y ?? 0) - (full[1]?.y ?? 0)).toBeCloseTo(29, 0)
    expect((full[0]?.y ?? 0) < paper.height - (37 / 25.4) * 72).toBe(true)
  })

  it('numbers odd pages on the right and even pages on the left', async () => {
    const pages = textOfPdf(await renderForm(letter, { ...letter.sample, text: '国'.repeat(28 * 60) }))
    const numbers = pages.map((page) => page.find((line) => line.text.startsWith('—')))
    expect(numbers.map((line) => line?.text)).toEqual(pages.map((_, i) => `— ${i + 1} —`))
    expect((numbers[0]?.x ?? 0) > 400 && (numbers[1]?.x ?? 999) < 120).toBe(true)
  })

  it('never leaves the seal and date on a page of their own [R2.1]', async () => {
    for (let extra = 0; extra < 40; extra += 1) {
      const data = { ...decision, facts: `示例事实。\n${'国'.repeat(28 * extra)}` }
      const pages = textOfPdf(await renderForm('penalty-decision', data))
      const last = pages.at(-1)?.map((line) => line.text) ?? []
      const seal = last.indexOf('2026年10月20日')
      // At least two lines of text stand above the authority's name and the date.
      expect(seal, `${extra} lines`).toBeGreaterThanOrEqual(3)
      expect(last[seal - 1]).toBe(decision.agency)
    }
  })

  it('never parts what announces a list from its first item [R2.1]', async () => {
    const report = form('investigation-final-report').sample as object
    for (let extra = 0; extra < 30; extra += 1) {
      const pages = textOfPdf(
        await renderForm('investigation-final-report', { ...report, discretion: `示例。${'国'.repeat(28 * extra)}` }),
      )
      const written = pages.map((page) => page.filter(({ text }) => !/第.*页|续页/.test(text)))
      for (const page of written) expect(page.at(-1)?.text, `${extra} lines`).not.toMatch(/：$/)
    }
  })

  it.each([
    ['onspot-penalty-decision', '救济途径'],
    ['product-sampling-record', '备注'],
    ['non-product-sampling-record', '通风良好'],
  ])('%s has no page of signatures alone [R2.1]', async (id, row) => {
    const last = textOfPdf(await renderForm(id, form(id).sample)).at(-1) ?? []
    expect(last.map((line) => line.text).join('')).toContain(row)
  })

  it('keeps a long number within the head of a continuation page [R2.1]', async () => {
    const data = { ...(form('onspot-penalty-decision').sample as object), number: '编号'.repeat(30) }
    const [, second] = textOfPdf(await renderForm('onspot-penalty-decision', data))
    const head = second?.find((line) => line.text.includes('…'))
    expect(head?.text).toMatch(/^当场行政处罚决定书（续页）(编号)+编?…$|^(编号)+编?…$/)
    expect((head?.x ?? 0) + (head?.text.length ?? 0)).toBeLessThan(paper.width)
  })

  it('keeps head, signature line and number on every page of a forty-page interview [R2.1]', async () => {
    const questions = Array.from({ length: 260 }, (_, i) => ({
      ask: `第${i + 1}个问题，请说明当时的情况。`,
      answer: '当时的情况是这样的，'.repeat(8),
    }))
    const pages = textOfPdf(await renderForm('interview-record', { ...interview, questions }))
    expect(pages.length).toBeGreaterThanOrEqual(40)
    pages.forEach((page, i) => {
      const texts = page.map((line) => line.text)
      if (i > 0) expect(texts[0]).toBe('询问笔录（续页）')
      // Who is asked and who asks sign every page in boxes; the last under the text.
      const place =
        i < pages.length - 1
          ? /^被询问人：甲某某询问人：乙某某询问人：丙某某记录人：丙某某$/
          : /^(被询问人|询问人|记录人)（签名）/
      expect(texts.filter((text) => place.test(text))).toHaveLength(1)
      expect(texts.filter((text) => text.startsWith('年　　月　　日年'))).toHaveLength(1)
      expect(texts.at(-1)).toBe(`第${i + 1}页　共${pages.length}页`)
    })
  })

  it('repeats the head of a list on every page and never splits a row', async () => {
    const sample = form('investigation-final-report').sample as { evidence: object[] }
    const evidence = Array.from({ length: 60 }, (_, i) => ({
      name: `证据${i + 1}，${'名称'.repeat(12)}`,
      proves: '证明事项'.repeat(12),
      source: '来源',
    }))
    const pages = textOfPdf(await renderForm('investigation-final-report', { ...sample, evidence }))
    const listing = pages.filter((page) => page.some((line) => line.text.includes('名称名称')))
    expect(listing.length).toBeGreaterThan(4)
    for (const page of listing) expect(page.some((line) => line.text.includes('序号证据名称证明事项来源'))).toBe(true)
    const whole = pages.flatMap((page) => page.map((line) => line.text)).join('')
    for (const { proves } of evidence.slice(0, 1)) expect(whole).toContain(proves.slice(0, 8))
  })

  it('breaks a row that is higher than a page instead of cutting it off', async () => {
    const sample = form('investigation-final-report').sample as { evidence: object[] }
    const evidence = [
      { name: '长证据', proves: '证'.repeat(999), source: '来源' },
      { name: '短证据', proves: '短' },
    ]
    const text = plainText(await renderForm('investigation-final-report', { ...sample, evidence }))
    expect(text.match(/证/g)?.length).toBeGreaterThanOrEqual(999)
    expect(text).toContain('短证据')
  })

  it('fits a very long name into form and head', async () => {
    const agency = '示例省示例市示例自治县示例新区示例开发区综合行政执法暨卫生健康监督管理局（示例）'
    const pages = textOfPdf(await renderForm('penalty-decision', { ...decision, agency }))
    // Whole and in one line in the red head; in full at the foot, where it may take two lines.
    expect(pages[0]?.[0]?.text).toBe(agency)
    expect((pages[0]?.[0]?.x ?? 0) >= 79).toBe(true)
    expect(
      pages
        .at(-1)
        ?.map((line) => line.text)
        .join(''),
    ).toContain(agency)
  })
})

describe('fonts', () => {
  it('never fetches an address', () => {
    expect(() => new FontSet({ body: ['https://example.invalid/font.ttf'] }).faceFor('body', 0x4e00)).toThrow(
      FontFileError,
    )
  })

  it('says which file is missing', () => {
    expect(() => new FontSet({ body: ['/nowhere/font.ttf'] }).faceFor('body', 0x4e00)).toThrow(/\/nowhere\/font\.ttf/)
  })

  it('gives the same bytes whatever was printed before with the same fonts', async () => {
    const fresh = await renderForm(letter, letter.sample, { fonts: new FontSet() })
    const fonts = new FontSet()
    await renderForm('penalty-decision', decision, { fonts })
    await renderForm(letter, { ...letter.sample, text: '⼀⾏㈱' }, { fonts }).catch(() => undefined)
    expect(Buffer.compare(fresh, await renderForm(letter, letter.sample, { fonts }))).toBe(0)
  })

  it('does so for text that needs shaping too', async () => {
    const accented = { ...letter.sample, text: 'Cafe\u0301 示例' }
    const fresh = await renderForm(letter, accented, { fonts: new FontSet() })
    const fonts = new FontSet()
    await renderForm(letter, { ...letter.sample, text: 'Café e\u0301 é' }, { fonts })
    expect(Buffer.compare(fresh, await renderForm(letter, accented, { fonts }))).toBe(0)
  })
})

it('refuses a form that nobody defined', async () => {
  expect(await reason(renderForm('no-such-form', {}))).toBeInstanceOf(UnknownFormError)
})

it.each([
  ['an empty one', ''],
  ['a long one', '草'.repeat(21)],
  ['one without glyph', 'ꀀ稿'],
  ['a bidi mark', '草\u202e稿'],
])('refuses a draft mark that cannot be drawn: %s', async (_, draft) => {
  await expect(renderForm(letter, letter.sample, { draft })).rejects.toThrow(DraftMarkError)
})

it('marks a draft behind the text, without transparency [R2.1]', async () => {
  const [draft, final] = [
    await renderForm(letter, letter.sample, { draft: '草稿' }),
    await renderForm(letter, letter.sample),
  ]
  expect(draft.length).toBeGreaterThan(final.length)
  expect(plainText(draft)).toBe(plainText(final))
})
