import { procedures } from '@zhifa/domain'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { canDraw, difference, pagesOf, reduced } from '../scripts/raster.mjs'
import { references } from '../scripts/references.mjs'
import { form, forms } from '../src/forms/registry'
import { renderFlowChartOfd, renderFlowChartPdf } from '../src/render/render-flow-chart'
import { renderForm, renderOfd } from '../src/render/render-form'
import { changed } from '../testing/ofd-package'
import { OfdReader } from '../testing/ofd-reader'
import { runsOfPdf } from '../testing/pdf-text'
import { png } from '../testing/png'

let reader: OfdReader
beforeAll(async () => {
  reader = await OfdReader.open()
})
afterAll(() => reader?.close())

const textOf = (pdf: Uint8Array): string[] =>
  runsOfPdf(pdf).map((runs) =>
    runs
      .map(({ text }) => text)
      .join('')
      .replaceAll(/\s/g, ''),
  )

const charts = [...procedures.values()]
const on = '2026-01-01'

describe('in a reader that is not ours (ofd.js in Chromium)', () => {
  it.each(forms)('$id reads as its PDF does, page by page, in the same order [R2.1]', async ({ id, sample }) => {
    const { ofd } = await renderOfd(id, sample)
    expect(await reader.text(ofd)).toEqual(textOf(await renderForm(id, sample)))
  })

  it.each(charts)('the chart $id reads as its PDF does', async (procedure) => {
    const ofd = await renderFlowChartOfd(procedure, { on })
    expect(await reader.text(ofd)).toEqual(textOf(await renderFlowChartPdf(procedure, { on })))
  })
})

const draw = canDraw()
if (!draw)
  console.warn(
    'Comparison of OFD with PDF skipped: pdftoppm is not installed (Debian: poppler-utils) / 未安装 pdftoppm，跳过OFD与PDF版面比对',
  )

/** Drawn at three times the fineness of a point and put together again: the reader puts things on whole pixels of its own. */
const fineness = 3
/**
 * Fields of 8 by 8 points whose mean grey differs by more than 24 of 255. Both are drawn by one program with one font: over all
 * references nothing differed but a corner of the code (0.0003); a line of text that is missing makes 0.0018.
 */
const tolerance = 0.001

async function apart(ofd: Uint8Array, pdf: Uint8Array, perMm = 5): Promise<number> {
  const picture = (file: Uint8Array) => pagesOf(file, 72 * fineness).map((page) => reduced(page, fineness))
  const [theirs, ours] = [picture(await reader.print(ofd, perMm)), picture(pdf)]
  expect(theirs).toHaveLength(ours.length)
  // The reader prints pages of one size, that of the first: those of another are compared by their text alone.
  const [first] = ours
  const alike = ours.map((page, i) => ({ page, i })).filter(({ page }) => page.width === first?.width)
  return Math.max(...alike.map(({ page, i }) => difference(page, theirs[i] as typeof page)))
}

describe.skipIf(!draw)('the pictures of OFD and PDF', () => {
  it.each(references)('are one: %s [R2.1]', async (id) => {
    const { sample } = form(id)
    const { ofd } = await renderOfd(id, sample)
    expect(await apart(ofd, await renderForm(id, sample))).toBeLessThan(tolerance)
  })

  it('are one for a draft with its mark, seal and code', async () => {
    const { id, sample } = form('seizure-decision')
    const options = { draft: '草稿', verification: 'https://example.invalid/verify/12', seal: png(60, 60) }
    const { ofd } = await renderOfd(id, sample, options)
    expect(await apart(ofd, await renderForm(id, sample, options), 3.8)).toBeLessThan(tolerance)
  })

  it.each(charts.slice(0, 2))('are one for the chart $id', async (procedure) => {
    const ofd = await renderFlowChartOfd(procedure, { on })
    expect(await apart(ofd, await renderFlowChartPdf(procedure, { on }))).toBeLessThan(tolerance)
  })

  it.each<[string, (xml: string) => string]>([
    [
      'a line of text is missing',
      (xml) => xml.replace(/(<ofd:TextObject (?:(?!<ofd:TextObject ).)*){1}<\/ofd:TextObject>/, ''),
    ],
    ['a bold word is not bold', (xml) => xml.replaceAll(/ Font="\d+"/g, / Font="(\d+)"/.exec(xml)?.[0] ?? '')],
  ])('are not one when %s', async (_, change) => {
    const { id, sample } = form('case-filing-report')
    const { ofd } = await renderOfd(id, sample)
    const other = changed(ofd, (xml, path) => (path.includes('Page_') ? change(xml) : xml))
    expect(await apart(other, await renderForm(id, sample))).toBeGreaterThan(tolerance)
  })
})
