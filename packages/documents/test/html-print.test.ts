import type { Browser, Page } from 'playwright-core'
import { getDocumentProxy } from 'unpdf'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBrowser } from '../../../scripts/testing/chromium'
import { mostAtFoot } from '../src/blocks/signers'
import { defaultFont } from '../src/fonts/default-font'
import { forms } from '../src/forms/registry'
import { renderHtml } from '../src/html/render-html'
import { renderForm } from '../src/render/render-form'

/** Chromium maps some characters of its fonts to radicals; and blanks are no text. */
const plain = (text: string): string =>
  text.normalize('NFKC').replaceAll('⻅', '见').replaceAll('⺠', '民').replaceAll(/\s/g, '')
const running = /\(续页\)|^—\d+—$|^第\d+页共\d+页$/

/** The lines of each page, as an independent reader finds them, without running heads and page numbers. */
async function linesOf(pdf: Uint8Array): Promise<string[][]> {
  const document = await getDocumentProxy(Uint8Array.from(pdf), { verbosity: 0 })
  const pages: string[][] = []
  for (let number = 1; number <= document.numPages; number++) {
    const { items } = await (await document.getPage(number)).getTextContent({ disableNormalization: true })
    const pieces = items.flatMap((item) =>
      'str' in item && item.str.trim() !== ''
        ? [{ x: Number(item.transform[4]), y: Number(item.transform[5]), text: item.str }]
        : [],
    )
    const rows: (typeof pieces)[] = []
    for (const piece of pieces.sort((a, b) => b.y - a.y)) {
      const row = rows.at(-1)
      if (row?.[0] && row[0].y - piece.y < 2.5) row.push(piece)
      else rows.push([piece])
    }
    const lines = rows.map((row) => row.sort((a, b) => a.x - b.x).map(({ text }) => text))
    pages.push(lines.map((texts) => plain(texts.join(''))).filter((line) => !running.test(line)))
  }
  await document.destroy()
  return pages
}

/** The roles of the twin's style, as the fonts of the package stand in for them: whatever fonts a machine has, pages are set in these. */
const roles = { FangSong: 'regular', KaiTi: 'regular', 'FZXiaoBiaoSong-B05S': 'bold', SimHei: 'hei' } as const

/** A page in which those fonts are loaded once. */
async function pageWithFonts(browser: Browser): Promise<Page> {
  const page = await browser.newPage()
  await page.route('http://twin.invalid/**', (route, request) => {
    const role = new URL(request.url()).pathname.slice(1)
    if (role === '') return route.fulfill({ contentType: 'text/html', body: '<!doctype html><html lang="zh-CN">' })
    return route.fulfill({ path: defaultFont(role as (typeof roles)[keyof typeof roles]) })
  })
  await page.goto('http://twin.invalid/')
  await page.evaluate(async (families) => {
    for (const [family, role] of Object.entries(families))
      (document.fonts as unknown as Set<FontFace>).add(await new FontFace(family, `url(/${role})`).load())
  }, roles)
  return page
}

let browser: Browser
const printed: { id: string; pdf: string[][]; twin: string[][]; atFoot: number }[] = []
beforeAll(async () => {
  browser = await openBrowser()
  const page = await pageWithFonts(browser)
  for (const form of forms) {
    const data = form.data.parse(form.sample)
    // The fonts of a document stay when its content is another.
    await page.evaluate((html) => document.documentElement.setHTMLUnsafe(html), renderHtml(form, form.sample))
    const twin = await linesOf(new Uint8Array(await page.pdf({ preferCSSPageSize: true })))
    const atFoot = Math.min(mostAtFoot, form.frame(data).signers?.length ?? 0)
    printed.push({ id: form.id, pdf: await linesOf(await renderForm(form, form.sample)), twin, atFoot })
  }
}, 600_000)
afterAll(() => browser?.close())

describe('the HTML twin, printed', () => {
  it('takes as many pages as the PDF: every form [D3.1]', () => {
    const wrong = printed.filter(({ pdf, twin }) => pdf.length !== twin.length)
    expect(wrong.map(({ id, pdf, twin }) => `${id}: ${twin.length}, not ${pdf.length}`)).toEqual([])
  })

  it('has the same places to sign on each page as the PDF: every form [D3.1] [R2.1]', () => {
    const places = (lines: readonly string[]) => lines.join('').split('年月日').length - 1
    const wrong = printed.flatMap(({ id, pdf, twin, atFoot }) =>
      pdf.flatMap((lines, at) => {
        // The foot of a table is repeated on the last page as well: who signs every page finds a place under the text and one at the foot.
        const more = pdf.length > 1 && at === pdf.length - 1 ? atFoot : 0
        const [own, theirs] = [places(twin[at] ?? []), places(lines) + more]
        return own === theirs ? [] : [`${id} ${at + 1}: ${own}, not ${theirs}`]
      }),
    )
    expect(wrong).toEqual([])
  })

  it('begins and ends its pages with the lines of the PDF: three of four forms [D3.1]', () => {
    // The rest: a reader's device breaks lines by its own fonts and rules, and reads a two-line cell from its own middle.
    const same = printed.filter(({ pdf, twin, atFoot }) =>
      pdf.every((lines, at) => {
        const last = pdf.length > 1 && at === pdf.length - 1 && atFoot > 0
        return lines[0] === twin[at]?.[0] && (last || lines.at(-1) === twin[at]?.at(-1))
      }),
    )
    expect(same.length).toBeGreaterThanOrEqual(forms.length * 0.75)
  })
})
