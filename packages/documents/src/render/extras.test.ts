import { line, PlainDate } from '@zhifa/domain'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { plainText, textOfPdf } from '../../testing/pdf-text'
import { png } from '../../testing/png'
import { correction } from '../blocks/correction'
import { title } from '../blocks/head'
import { image } from '../blocks/image'
import { modulesOf, VerificationUrlError } from '../blocks/qr-code'
import { defineForm } from '../form/form'
import { form } from '../forms/registry'
import { renderHtml } from '../html/render-html'
import { ImageError } from '../image/image-file'
import { OptionsError } from '../options/options-error'
import { renderForm } from './render-form'
import type { RenderOptions } from './render-options'
import { renderSigned } from './render-signed'

const decision = form('penalty-decision')
const latin = (pdf: Uint8Array): string => Buffer.from(pdf).toString('latin1')

describe('the seal', () => {
  it('is printed once, and the document keeps its pages and its text [R2.1]', async () => {
    const plain = await renderForm(decision, decision.sample)
    const sealed = await renderForm(decision, decision.sample, { seal: png(200, 200) })
    expect(latin(sealed).match(/\/Subtype \/Image/g)).toHaveLength(1)
    expect(plainText(sealed)).toBe(plainText(plain))
    expect(textOfPdf(sealed)).toHaveLength(textOfPdf(plain).length)
    expect(latin(sealed)).not.toContain('/SMask')
  })

  it.each([
    ['text', Buffer.from('<svg/>')],
    ['nothing', new Uint8Array()],
    ['half a PNG', png(20, 20).subarray(0, 60)],
    ['a transparent PNG', png(20, 20, 6)],
    ['a picture of 5000 pixels', png(5000, 1)],
    ['a PNG whose pixels cannot be unpacked', Buffer.from(png(20, 20)).fill(0x55, 41, 60)],
    ['a PNG with fewer pixels than it says', Buffer.from(png(20, 20)).fill(21, 23, 24)],
    ['a PNG of a depth that does not exist', Buffer.from(png(20, 20)).fill(3, 24, 25)],
    [
      'a JPEG without pixels',
      Buffer.from('ffd8ffe000104a46494600010100000100010000ffc0000b080010001001011100ffd9', 'hex'),
    ],
  ])('refuses %s', async (_, seal) => {
    await expect(renderForm(decision, decision.sample, { seal })).rejects.toThrow(ImageError)
  })
  it('refuses an address, which is no picture', async () => {
    const seal = 'https://example.invalid/seal.png' as never
    await expect(renderForm(decision, decision.sample, { seal })).rejects.toThrow(OptionsError)
  })
})

describe('the code for checking', () => {
  it('stands at the end with its label [R2.1]', async () => {
    const pdf = await renderForm(decision, decision.sample, { verification: 'https://example.invalid/v/12' })
    expect(plainText(pdf)).toContain('扫码核验')
    const { side, dark } = modulesOf('https://example.invalid/v/12')
    expect(side).toBeGreaterThanOrEqual(21)
    // The three finders: a square of seven in three corners.
    for (const [column, row] of [
      [0, 0],
      [side - 7, 0],
      [0, side - 7],
    ] as const)
      for (let i = 0; i < 7; i++) expect(dark.some(([x, y]) => x === column + i && y === row)).toBe(true)
  })

  it.each(['javascript:alert(1)', 'file:///etc/passwd', 'no address', `https://example.invalid/${'x'.repeat(300)}`])(
    'refuses %s',
    async (verification) => {
      await expect(renderForm(decision, decision.sample, { verification })).rejects.toThrow(VerificationUrlError)
    },
  )
})

describe('blocks for own forms', () => {
  const corrected = defineForm({
    id: 'test-corrected',
    title: '更正示例',
    audience: 'internal',
    copies: ['存档'],
    data: z.strictObject({ on: PlainDate.meta({ title: '日期' }), wrong: line('原文'), right: line('更正') }),
    date: (d) => d.on,
    blocks: (d) => [title('更正示例'), correction(d.wrong, d.right), image(png(40, 20), '签名', { width: 30 })],
    sample: { on: '2026-10-01', wrong: '样板路11号', right: '样板路1号' },
    cites: [],
    grade: 'unverified',
  })

  it('strikes the wrong words through and keeps them legible [R2.1]', async () => {
    const pdf = await renderForm(corrected, corrected.sample)
    expect(plainText(pdf)).toContain('样板路11号 样板路1号 （校对章）')
    const html = renderHtml(corrected, corrected.sample)
    expect(html).toContain('<del>样板路11号</del>')
    expect(html).toMatch(/<img src="data:image\/png;base64,[^"]+" alt="签名"/)
  })
})

describe('a detached signature', () => {
  it('is made over the bytes of the file, which stay as they are', async () => {
    const seen: Uint8Array[] = []
    const { pdf, signature } = await renderSigned(decision, decision.sample, {
      sign: async (bytes) => {
        seen.push(bytes)
        bytes.fill(0)
        return new Uint8Array([1, 2, 3])
      },
    })
    expect(seen[0]).toHaveLength(pdf.length)
    expect(Buffer.compare(pdf, await renderForm(decision, decision.sample))).toBe(0)
    expect([...signature]).toEqual([1, 2, 3])
  })
})

describe('a setting that nothing knows', () => {
  // What comes from a file of settings is no union of types: a misspelt word must not print something else.
  const odd = (options: object) => renderForm(decision, decision.sample, options as RenderOptions)
  it('is refused by name: another format, another head [R2.1]', async () => {
    await expect(odd({ format: 'docx' })).rejects.toThrow(
      '格式：应为下列之一：pdf、ofd / options of renderForm are wrong: format: must be one of pdf, ofd',
    )
    await expect(odd({ head: 'helth' })).rejects.toThrow('版头样式：应为下列之一：letter、health')
    await expect(odd({ head: 'toString' })).rejects.toThrow(OptionsError)
    expect(() => renderHtml(decision, decision.sample, { head: 'helth' as 'health' })).toThrow(OptionsError)
  })
})
