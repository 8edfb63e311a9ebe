import { line, PlainDate, prose } from '@zhifa/domain'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { title } from '../blocks/head'
import { paragraph } from '../blocks/paragraph'
import { ContentMissingError, FormDataError } from '../form/errors'
import { defineForm } from '../form/form'
import { form, forms } from '../forms/registry'
import { ForbiddenCharacterError } from '../glyph/character-error'
import { DraftMarkError } from '../page/watermark'
import { renderForm } from '../render/render-form'
import { renderJson } from '../render/render-json'
import { renderHtml } from './render-html'

const letter = defineForm({
  id: 'test-letter',
  title: '测试函',
  audience: 'internal',
  copies: ['存档'],
  data: z.strictObject({ on: PlainDate.meta({ title: '日期' }), name: line('名称'), text: prose('正文') }),
  date: (d) => d.on,
  blocks: (d) => [title(d.name), paragraph(d.text)],
  sample: { on: '2026-09-28', name: '测试', text: '正文。' },
  cites: [],
  grade: 'unverified',
})

const texts = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(texts)
      : []

const visible = (html: string): string => html.replaceAll(/<style>[\s\S]*?<\/style>|<[^>]*>/g, '').replaceAll(/\s/g, '')

describe('the HTML twin', () => {
  it.each(forms.map((item) => [item.id, item] as const))(
    '%s: one h1, headers with scope, every text [R2.1] [D3.1]',
    (id, item) => {
      const html = renderHtml(id, item.sample)
      expect(html).toMatch(/^<!doctype html>\n<html lang="zh-CN">/)
      expect(html.match(/<h1>/g)).toHaveLength(1)
      expect(html).not.toMatch(/<th(?!ead| scope=")/)
      expect(html).not.toMatch(/<script|src=|href=|url\(|@import/)
      expect(renderHtml(id, structuredClone(item.sample))).toBe(html)
      const shown = visible(html)
      for (const text of texts(item.sample)) {
        if (/^[a-z][a-z0-9-]*$/.test(text) || /^\d{4}-\d{2}-\d{2}/.test(text)) continue
        expect(shown, text).toContain(text.replaceAll(/\s/g, ''))
      }
    },
  )

  it('shows markup as text', () => {
    const text = `<script>alert(1)</script><img src=x onerror="y">&lt;'"`
    const html = renderHtml(letter, { ...letter.sample, name: '</title><b>', text })
    expect(html).not.toMatch(/<script|<img|<b>/)
    expect(html).toContain(
      '&lt;script&gt;alert(1)&lt;/script&gt;&lt;img src=x onerror=&quot;y&quot;&gt;&amp;lt;&#39;&quot;',
    )
  })

  it('prints a character that the fonts of the PDF lack, and refuses one that nobody sees', async () => {
    expect(renderHtml(letter, { ...letter.sample, text: '𪚥野家' })).toContain('𪚥野家')
    await expect(renderForm(letter, { ...letter.sample, text: '𪚥野家' })).rejects.toThrow('U+2A6A5')
    for (const char of ['\u202e', '\u{1d173}', '\u{1bca0}', '\u{1fffe}'])
      expect(() => renderHtml(letter, { ...letter.sample, text: `甲${char}乙` })).toThrow(ForbiddenCharacterError)
  })

  it('refuses what the PDF refuses', () => {
    const { remedies: _, ...decision } = form('penalty-decision').sample as Record<string, unknown>
    expect(() => renderHtml('penalty-decision', decision)).toThrow(ContentMissingError)
    expect(() => renderHtml('penalty-decision', {})).toThrow(FormDataError)
  })

  it('has a place for everybody who signs a record at the foot of every printed page [R2.1]', () => {
    const html = renderHtml('interview-record', form('interview-record').sample)
    const foot = /<tfoot>[\s\S]*<\/tfoot>/.exec(html)?.[0] ?? ''
    for (const who of ['被询问人：甲某某', '询问人：乙某某', '询问人：丙某某', '记录人：丙某某'])
      expect(foot).toContain(who)
    expect(html).toMatch(/@media print \{[\s\S]*tfoot \{ display: table-footer-group; \}/)
    expect(renderHtml('penalty-decision', form('penalty-decision').sample)).not.toContain('<tfoot>')
  })

  it('marks a draft', () => {
    expect(renderHtml(letter, letter.sample, { draft: '草稿' })).toContain('<p class="draft">草稿</p>')
    for (const draft of ['', '草'.repeat(21), '草\u202e稿'])
      expect(() => renderHtml(letter, letter.sample, { draft })).toThrow(DraftMarkError)
  })
})

describe('the data beside a document', () => {
  it('carries the digest that stands in the PDF [D3.1]', async () => {
    const item = form('correction-order')
    const json = JSON.parse(renderJson(item, item.sample)) as { digest: string; number: string; data: object }
    expect(json.data).toEqual(item.sample)
    expect(json.number).toBe('示卫公责改〔2026〕12号')
    const pdf = Buffer.from(await renderForm(item, item.sample)).toString('latin1')
    expect(pdf).toContain(json.digest)
  })
})
