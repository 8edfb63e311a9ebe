import { createRequire } from 'node:module'
import { china, lawBook } from '@zhifa/domain'
import { type Block, form, LawDay, renderCaseFile, renderForm } from '../src/index'
import { type Measure, median } from './measure'

const require = createRequire(import.meta.url)
const pdfmake = require('pdfmake') as {
  setFonts(fonts: object): void
  setUrlAccessPolicy(policy: () => boolean): void
  setLocalAccessPolicy(policy: () => boolean): void
  createPdf(definition: object): { getBuffer(): Promise<Buffer> }
}
const font = (name: string): string => require.resolve(`@expo-google-fonts/noto-serif-sc/${name}`)

/** The same text for pdfmake as anyone would hand it over: one node per block, nothing prepared. */
function plainContent(blocks: readonly Block[]): object[] {
  return blocks.flatMap((block): object[] => {
    switch (block.block) {
      case 'red-header':
        return [{ text: block.issuer, bold: true, fontSize: 30, alignment: 'center', color: '#c8102e' }]
      case 'title':
        return [{ text: block.text, bold: true, fontSize: 22, alignment: 'center' }]
      case 'number':
        return [{ text: block.text, alignment: 'center' }]
      case 'paragraph':
        return [{ text: block.parts.map((part) => ({ text: part.text, bold: part.role === 'heading' })) }]
      case 'seal-and-date':
        return [{ text: `${block.agency}\n${block.date}`, alignment: 'right' }]
      default:
        return []
    }
  })
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

/** Our penalty decision beside plain pdfmake with the same text and the same font files, taking turns in one process. */
export async function bench(rounds = 40): Promise<Measure[]> {
  pdfmake.setFonts({
    Serif: { normal: font('400Regular/NotoSerifSC_400Regular.ttf'), bold: font('700Bold/NotoSerifSC_700Bold.ttf') },
  })
  pdfmake.setUrlAccessPolicy(() => false)
  pdfmake.setLocalAccessPolicy(() => true)
  const decision = form('penalty-decision')
  const plainDocument = () =>
    pdfmake
      .createPdf({
        content: plainContent(
          decision.blocks(decision.sample, new LawDay(lawBook(china), decision.date(decision.sample))),
        ),
        defaultStyle: { font: 'Serif', fontSize: 16, lineHeight: 1.26 },
        pageMargins: [79, 105, 74, 99],
        subset: 'PDF/A-1b',
        version: '1.4',
      })
      .getBuffer()
  const ourDocument = () => renderForm(decision, decision.sample)

  const ours: number[] = []
  const plain: number[] = []
  for (let round = -5; round < rounds; round++) {
    const [a, b] = [await timed(ourDocument), await timed(plainDocument)]
    if (round < 0) continue
    ours.push(a)
    plain.push(b)
  }
  const [own, theirs] = [median(ours), median(plain)]
  return [
    { name: 'penalty decision', value: own, unit: 'ms', note: `PDF/A-1b, median of ${rounds}` },
    { name: 'the same text with plain pdfmake', value: theirs, unit: 'ms', note: 'same font files, taking turns' },
    {
      name: 'penalty decision / plain pdfmake',
      value: own / theirs,
      unit: '×',
      target: '≤ 0.25',
      met: own / theirs <= 0.25,
    },
    ...(await benchCaseFile()),
  ]
}

/** A case file of forty papers, warm. */
async function benchCaseFile(): Promise<Measure[]> {
  const ids = ['penalty-decision', 'interview-record', 'case-filing-report', 'scene-record']
  const file = {
    cover: {
      agency: '示例市示例区卫生健康局',
      category: 'penalty',
      title: '示例案',
      volume: 'whole',
      result: '警告。',
      officers: ['甲某某'],
      archivedOn: '2026-11-10',
    },
    documents: Array.from({ length: 40 }, (_, i) => {
      const id = ids[i % ids.length] ?? 'penalty-decision'
      return { form: id, data: form(id).sample, on: '2026-10-20' }
    }),
    remark: { state: '齐全。', compiledOn: '2026-11-10' },
  }
  const times: number[] = []
  for (let i = 0; i < 5; i++) times.push(await timed(() => renderCaseFile(file)))
  const value = median(times.slice(1))
  return [{ name: 'case file of 40 papers', value, unit: 'ms', target: '< 300', met: value < 300 }]
}
