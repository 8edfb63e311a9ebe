import { readFileSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { canDraw, difference, fromPng, pagesOf } from '../../scripts/raster.mjs'
import { referenceDpi, references } from '../../scripts/references.mjs'
import { renderForm } from '../render/render-form'
import { form } from './registry'

const draw = canDraw()
if (!draw)
  console.warn(
    'Visual comparison skipped: pdftoppm is not installed (Debian: poppler-utils) / 未安装 pdftoppm，跳过版面比对',
  )
const path = (id: string): string => fileURLToPath(new URL(`./references/${id}.png`, import.meta.url))
const first = async (id: string, data: unknown) => pagesOf(await renderForm(id, data), referenceDpi, 1)[0]

describe('the look of a form', () => {
  it.each(references)('%s has a small reference picture', (id) => {
    expect(statSync(path(id)).size).toBeLessThanOrEqual(40_000)
  })

  it.skipIf(!draw).each(references)(
    '%s looks as it did (npm run preview -- --references, when it should not) [R2.1]',
    async (id) => {
      const page = await first(id, form(id).sample)
      expect(page && difference(page, fromPng(readFileSync(path(id))))).toBeLessThan(0.01)
    },
  )

  it.skipIf(!draw)('notices one more line of text', async () => {
    const sample = form('penalty-decision').sample as { facts: string }
    const page = await first('penalty-decision', {
      ...sample,
      facts: `${sample.facts}另查明一项事实，这里多出一行文字，版面随之移动。`,
    })
    expect(page && difference(page, fromPng(readFileSync(path('penalty-decision'))))).toBeGreaterThan(0.02)
  })
})
