import { createRequire } from 'node:module'
import type { Browser, Page } from 'playwright-core'
import { openBrowser } from '../../../scripts/testing/chromium'
import { all, attribute, numbers, OfdPackage } from './ofd-package'

/** What a reader that is not ours makes of an OFD file: ofd.js 0.2.6 in a real Chromium. For tests only. */
export class OfdReader {
  static async open(): Promise<OfdReader> {
    const browser = await openBrowser()
    const page = await browser.newPage()
    await page.setContent('<!doctype html><style>body { margin: 0 } div { break-after: page }</style>')
    await page.addScriptTag({ path: createRequire(import.meta.url).resolve('ofd.js/lib/ofd.umd.js') })
    return new OfdReader(browser, page)
  }

  private constructor(
    readonly browser: Browser,
    readonly page: Page,
  ) {}

  /** Shows a file and returns the text of each page as it stands in the reader's document, without blanks. */
  async text(ofd: Uint8Array, width = 1000): Promise<string[]> {
    const pages = await this.page.evaluate(show, { file: base64(ofd), fonts: fontsOf(ofd), width })
    return pages.map((text) => text.replaceAll(/\s/g, ''))
  }

  /**
   * The pages that it shows, of one size, as PDF: drawn by the same program as ours, they can be compared point by point.
   * @param perMm how large it shows them: it puts everything on whole pixels, and draws pictures in their size at 3.8 only
   */
  async print(ofd: Uint8Array, perMm: number): Promise<Uint8Array> {
    const box = all(new OfdPackage(ofd).xml('Doc_0/Document.xml'), 'PhysicalBox')[0]?.textContent ?? ''
    const [, , width = 210, height = 297] = numbers(box)
    // It leaves ten pixels for a scroll bar.
    await this.text(ofd, width * perMm + 10)
    const scale = 96 / 25.4 / perMm
    return this.page.pdf({ width: `${width}mm`, height: `${height}mm`, scale, printBackground: true })
  }

  async close(): Promise<void> {
    await this.browser.close()
  }
}

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64')

/**
 * ofd.js asks for fonts by their `FamilyName` and opens none: the files inside the package are given to the browser under it. Of a name
 * with "kai" in it it makes 楷体, whatever the file holds: so that the file is drawn, it is given under that name as well.
 */
function fontsOf(file: Uint8Array): { name: string; file: string }[] {
  const ofd = new OfdPackage(file)
  return all(ofd.xml('Doc_0/PublicRes.xml'), 'Font').flatMap((font) => {
    const name = attribute(font, 'FamilyName')
    const data = base64(ofd.files.get(`Doc_0/Res/${all(font, 'FontFile')[0]?.textContent}`) ?? new Uint8Array())
    return [name, ...(/kai/i.test(name) ? ['楷体'] : [])].map((each) => ({ name: each, file: data }))
  })
}

interface Shown {
  readonly file: string
  readonly fonts: readonly { readonly name: string; readonly file: string }[]
  readonly width: number
}

/** Runs in the browser. A font that Chromium's sanitiser refuses fails here. */
async function show({ file, fonts, width }: Shown): Promise<string[]> {
  const bytes = (text: string): ArrayBuffer => Uint8Array.from(atob(text), (char) => char.charCodeAt(0)).buffer
  document.querySelector('#fonts')?.remove()
  document.body.replaceChildren()
  const style = document.createElement('style')
  style.id = 'fonts'
  style.textContent = fonts
    .map((font) => `@font-face { font-family: "${font.name}"; src: url(data:font/ttf;base64,${font.file}) }`)
    .join('\n')
  document.head.append(style)
  for (const font of fonts) {
    const [loaded] = await document.fonts.load(`12px "${font.name}"`, '一')
    if (loaded?.status !== 'loaded') throw new Error(`the browser refuses the font ${font.name}`)
  }
  const { ofd } = globalThis as unknown as {
    ofd: {
      parseOfdDocument(options: {
        ofd: ArrayBuffer
        success(documents: unknown[]): void
        fail(error: unknown): void
      }): void
      renderOfd(width: number, document: unknown): HTMLElement[]
    }
  }
  const [document_] = await new Promise<unknown[]>((success, fail) =>
    ofd.parseOfdDocument({ ofd: bytes(file), success, fail }),
  )
  const pages = ofd.renderOfd(width, document_)
  document.body.append(...pages)
  await document.fonts.ready
  return pages.map((page) => page.textContent ?? '')
}
