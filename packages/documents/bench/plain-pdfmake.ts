import { createRequire } from 'node:module'
import { china, lawBook } from '@zhifa/domain'
import { type Block, form, LawDay } from '../src/index'

const require = createRequire(import.meta.url)
const pdfmake = require('pdfmake') as {
  setFonts(fonts: object): void
  setUrlAccessPolicy(policy: () => boolean): void
  setLocalAccessPolicy(policy: () => boolean): void
  createPdf(definition: object): { getBuffer(): Promise<Buffer> }
}
/** A file of the face that all three print in. */
export const font = (name: string): string => require.resolve(`@expo-google-fonts/noto-serif-sc/${name}`)

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

/** What the sample of the penalty decision says, block by block. */
export function sampleBlocks(): readonly Block[] {
  const decision = form('penalty-decision')
  return decision.blocks(decision.sample, new LawDay(lawBook(china), decision.date(decision.sample)))
}

/** Prepares plain pdfmake; each call of what it gives back makes the penalty decision once, from the same font files. */
export function plainDecision(): () => Promise<Buffer> {
  pdfmake.setFonts({
    Serif: { normal: font('400Regular/NotoSerifSC_400Regular.ttf'), bold: font('700Bold/NotoSerifSC_700Bold.ttf') },
  })
  pdfmake.setUrlAccessPolicy(() => false)
  pdfmake.setLocalAccessPolicy(() => true)
  return () =>
    pdfmake
      .createPdf({
        content: plainContent(sampleBlocks()),
        defaultStyle: { font: 'Serif', fontSize: 16, lineHeight: 1.26 },
        pageMargins: [79, 105, 74, 99],
        subset: 'PDF/A-1b',
        version: '1.4',
      })
      .getBuffer()
}
