import type { Browser } from 'playwright-core'
import { extractText, getDocumentProxy } from 'unpdf'
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

/** What each page says that a real Chromium prints of the HTML twin, without blanks. */
async function printed(id: string, sample: unknown): Promise<string[]> {
  const page = await browser.newPage()
  await page.setContent(renderHtml(id, sample))
  const pdf = new Uint8Array(await page.pdf({ preferCSSPageSize: true }))
  await page.close()
  const { text } = await extractText(await getDocumentProxy(pdf), { mergePages: false })
  return text.map((each) => each.replaceAll(/\s/g, ''))
}

describe('the HTML twin, printed', () => {
  it('takes the pages of the PDF: all forms within one page, eight of ten as many [D3.1]', async () => {
    const counts: { id: string; html: number; pdf: number }[] = []
    for (const { id, sample } of forms) {
      const pdf = printedPages(await renderForm(id, sample)).length
      counts.push({ id, html: (await printed(id, sample)).length, pdf })
    }
    // Only the PDF closes up its lines where a form then stands on one page: the browser sets them as the standard has them.
    expect(counts.filter(({ html, pdf }) => Math.abs(html - pdf) > 1)).toEqual([])
    const same = counts.filter(({ html, pdf }) => html === pdf)
    expect(same.length).toBeGreaterThanOrEqual(forms.length * 0.8)
  })

  it.each(['interview-record', 'scene-record', 'hearing-record', 'inspection-scene-record'])(
    '%s: everybody who signs every page has a place at the foot of each [R2.1]',
    async (id) => {
      const form = forms.find((each) => each.id === id)
      if (!form) throw new Error(id)
      const pages = await printed(id, form.sample)
      const signers = form.frame(form.sample).signers ?? []
      expect(pages.length).toBeGreaterThan(1)
      expect(signers.length).toBeGreaterThan(1)
      for (const page of pages)
        for (const { who, name } of signers) expect(page).toContain(name === undefined ? who : `${who}：${name}`)
    },
  )
})
