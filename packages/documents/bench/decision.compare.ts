import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { extractText } from 'unpdf'
import { growth } from '../../../scripts/lib/bench/growth'
import { openBrowser } from '../../../scripts/testing/chromium'
import { form, renderForm, renderHtml } from '../src/index'
import { font, plainDecision, sampleBlocks } from './plain-pdfmake'

// Chromium writes some characters as the radicals that its font draws alike (⽰ for 示); Unicode unifies most of them.
const bare = (text: string) => text.normalize('NFKC').replaceAll('⺠', '民').replaceAll('戶', '户').replace(/\s/g, '')
const textOf = async (pdf: Uint8Array) => bare((await extractText(new Uint8Array(pdf), { mergePages: true })).text)

/** The browser reads the same font files: a server has no Chinese fonts, and prints empty boxes then. */
const face = `<style>${[400, 700]
  .map((weight) => {
    const name = weight === 400 ? '400Regular' : '700Bold'
    const url = pathToFileURL(font(`${name}/NotoSerifSC_${name}.ttf`)).href
    return `@font-face { font-family: Song; font-weight: ${weight}; src: url(${url}) }`
  })
  .join('\n')} body, body * { font-family: Song !important }</style>`

/** A penalty decision as PDF, as often as the axis says, one after another in a warm process. */
export async function bench() {
  const decision = form('penalty-decision')
  const plain = plainDecision()
  const browser = await openBrowser()
  const folder = await mkdtemp(join(tmpdir(), 'zhifa-print-'))
  const file = join(folder, 'decision.html')
  try {
    const page = await browser.newPage()
    const print = async () => {
      await writeFile(file, renderHtml('penalty-decision', decision.sample).replace('</head>', `${face}</head>`))
      await page.goto(pathToFileURL(file).href)
      await page.evaluate(() => document.fonts.ready)
      return page.pdf({ format: 'A4' })
    }
    const own = () => renderForm(decision, decision.sample)
    // A page number may stand inside a paragraph that goes on over the page: its sentences are looked for one by one.
    const sentences = sampleBlocks()
      .flatMap((block) => (block.block === 'paragraph' ? [block.parts.map(({ text }) => text).join('')] : []))
      .flatMap((text) => text.split(/[，。；：（）]/))
      .map(bare)
      .filter((text) => text.length >= 6)
    const missing = async (pdf: Uint8Array) => {
      const text = await textOf(pdf)
      return sentences.filter((sentence) => !text.includes(sentence))
    }
    for (const [name, pdf] of [
      ['zhifa', await own()],
      ['pdfmake', await plain()],
      ['Chromium', await print()],
    ] as const) {
      const lost = await missing(pdf)
      // One may be broken by the end of a page.
      if (lost.length > 1) throw new Error(`${name} does not say: ${lost.join(' | ')}`)
    }
    const each = (work: () => Promise<unknown>) => async (n: number) => {
      for (let i = 0; i < n; i++) await work()
    }
    const sizes = [1, 10, 100, 1000]
    return [
      {
        id: 'decision',
        title: ['行政处罚决定书制作为 PDF', 'A penalty decision as PDF'],
        axis: ['文书数', 'documents'],
        checked: [
          `决定书的 ${sentences.length} 个分句在每个文件的文字中都找到，至多一个被分页断开；本软件和 pdfmake 写 PDF/A-1b，Chromium 写普通 PDF`,
          `${sentences.length} clauses of the decision found in the text of each file, at most one broken by a page; ours and pdfmake write PDF/A-1b, Chromium plain PDF`,
        ],
        lines: [
          { name: 'zhifa', points: await growth(each(own), sizes) },
          { name: ['Chromium，页面已打开', 'Chromium, page open'], points: await growth(each(print), sizes) },
          { name: ['直接用 pdfmake', 'plain pdfmake'], points: await growth(each(plain), sizes) },
        ],
      },
    ]
  } finally {
    await browser.close()
    await rm(folder, { recursive: true })
  }
}
