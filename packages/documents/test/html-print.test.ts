import type { Browser } from 'playwright-core'
import { getDocumentProxy } from 'unpdf'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBrowser } from '../../../scripts/testing/chromium'
import { forms } from '../src/forms/registry'
import { renderHtml } from '../src/html/render-html'
import { renderForm } from '../src/render/render-form'
import { printedPages } from '../testing/pdf-text'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser?.close())

/** How many pages a real Chromium prints of the HTML twin. */
async function printed(id: string, sample: unknown): Promise<number> {
  const page = await browser.newPage()
  await page.setContent(renderHtml(id, sample))
  const pdf = new Uint8Array(await page.pdf({ preferCSSPageSize: true }))
  await page.close()
  return (await getDocumentProxy(pdf)).numPages
}

describe('the HTML twin, printed', () => {
  it('takes the pages of the PDF: all forms within one page, eight of ten as many [D3.1]', async () => {
    const counts: { id: string; html: number; pdf: number }[] = []
    for (const { id, sample } of forms) {
      const pdf = printedPages(await renderForm(id, sample)).length
      counts.push({ id, html: await printed(id, sample), pdf })
    }
    // Only the PDF closes up its lines where a form then stands on one page: the browser sets them as the standard has them.
    expect(counts.filter(({ html, pdf }) => Math.abs(html - pdf) > 1)).toEqual([])
    const same = counts.filter(({ html, pdf }) => html === pdf)
    expect(same.length).toBeGreaterThanOrEqual(forms.length * 0.8)
  })
})
