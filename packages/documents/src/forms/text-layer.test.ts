import { normaliseText } from '@zhifa/domain'
import type { GeneratorValue } from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { z } from 'zod'
import { collectTexts, vary } from '../../testing/any-payload'
import type { TextBounds } from '../../testing/any-text'
import { readPdf } from '../../testing/pdf-reader'
import { renderForm } from '../render/render-form'
import { forms } from './registry'

/** Radicals, compatibility forms, chemistry, units, characters that share a glyph with another, marks that look alike. */
const odd = '⾼⻢高马豈豈CO₂10⁻⁴㎡mg/m³℃①➀/∕-‑～〜…⋯–‒𝐀ﬁ︵甲︶Ωй瑨'

const texts = (schema: z.ZodType, data: unknown): string[] => {
  const found = new Map<string, TextBounds>()
  collectTexts(schema, data, found)
  return [...found.keys()]
}

const bare = (text: string): string => text.replaceAll(/[\s\u3000]/g, '')

/** Nothing but the texts is varied: no value is asked for. */
const nothing = (() => {
  throw new Error('no value is generated here')
}) as unknown as GeneratorValue

/** Whether the pages hold a text in one piece, or in pieces of which each begins on the page after the one before. */
function hold(pages: readonly string[], text: string): boolean {
  if (text === '') return true
  return pages.some((page, i) => {
    if (page.includes(text)) return true
    let long = text.length - 1
    while (long > 0 && !page.includes(text.slice(0, long))) long--
    return long > 0 && i + 1 < pages.length && hold(pages.slice(i + 1, i + 2), text.slice(long))
  })
}

/** The texts that a file does not hold in one piece, as they were typed. */
async function missing(form: (typeof forms)[number], data: unknown): Promise<string[]> {
  const read = form.data.safeParse(data)
  expect(read.success ? [] : read.error.issues).toEqual([])
  const pages = (await readPdf(await renderForm(form, data))).map(bare)
  return texts(form.data, read.data).filter((text) => !hold(pages, bare(text)))
}

describe('the text of every form, as another reader extracts it', () => {
  it.each(forms.map((form) => [form.id, form] as const))(
    '%s: is what was typed, in reading order [R2.1]',
    async (_, form) => {
      expect(await missing(form, form.sample)).toEqual([])
    },
  )

  it.each(forms.map((form) => [form.id, form] as const))('%s: with odd characters [R2.1]', async (_, form) => {
    const bounds = new Map<string, TextBounds>()
    collectTexts(form.data, form.sample, bounds)
    const odder = new Map(
      [...bounds].map(
        ([text, { max }]) =>
          [text, text.length + odd.length <= max ? text.slice(0, 1) + odd + text.slice(1) : text] as const,
      ),
    )
    const data = vary(form.data, form.sample, { g: nothing, texts: odder, change: 0, long: 0 })
    expect(await missing(form, data)).toEqual([])
  })
})

it('holds what shares a glyph or looks alike apart', () => {
  expect(normaliseText(odd)).toBe('高马高马豈豈CO₂10⁻⁴㎡mg/m³℃①➀/∕-‑～〜…⋯–‒Afi（甲）Ωй瑨')
})
