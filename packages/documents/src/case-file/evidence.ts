import type { Bilingual } from '@zhifa/domain'
import { z } from 'zod'
import { title } from '../blocks/head'
import { image } from '../blocks/image'
import { labelled, paragraph } from '../blocks/paragraph'
import type { FontSet } from '../fonts/font-set'
import { type ForeignPdf, ForeignPdfError, openForeignPdf, type PlacedPage } from '../foreign-pages'
import { ImageError, photoLimits } from '../image/image-file'
import { isA, isBytes } from '../options/options-of'
import { formMargins, mm, paper } from '../page/gbt9704'
import type { Printable } from '../press/press'
import { printable } from './printable'

/** A piece of evidence to be bound into the file: a photograph (JPEG, PNG) or a PDF, with what is printed under it. */
export interface EvidencePaper {
  readonly name: string
  readonly type: string
  /** Day under which it stands in the catalogue. */
  readonly on: string
  /** Local date and time at which it was made. */
  readonly at?: string | undefined
  readonly place?: string | undefined
  /** Name of who made it. */
  readonly officer?: string | undefined
  /** SHA-256 of its bytes, in hex. */
  readonly sha256: string
  /** Its bytes, or why they are not bound: a sheet in its place says so. */
  readonly content: Uint8Array | { readonly withheld: Bilingual }
}

const isWithheld = (value: unknown): boolean =>
  z.strictObject({ withheld: z.object({ zh: z.string(), en: z.string() }) }).safeParse(value).success

/** What {@link EvidencePaper} may be, whoever gives it. */
export const evidenceOption: z.ZodType<EvidencePaper> = z.strictObject({
  name: z.string().min(1).meta({ title: '名称' }),
  type: z.string().min(1).meta({ title: '类型' }),
  on: z.string().min(1).meta({ title: '日期' }),
  at: z.string().meta({ title: '制作时间' }).optional(),
  place: z.string().meta({ title: '地点' }).optional(),
  officer: z.string().meta({ title: '制作人' }).optional(),
  sha256: z.string().min(1).meta({ title: 'SHA-256' }),
  content: isA<EvidencePaper['content']>('内容', (value) => isBytes(value) || isWithheld(value), {
    zh: '应为字节（Uint8Array），或者不装订的原因 { withheld: { zh, en } }',
    en: 'must be bytes (Uint8Array), or why it is not bound: { withheld: { zh, en } }',
  }),
})

/** Pages of the file that show evidence, with the foreign pages that are drawn onto them. */
export interface EvidencePart {
  readonly title: string
  readonly on: string
  readonly author: string | undefined
  readonly pages: readonly { readonly sheet: Printable; readonly foreign?: Pick<PlacedPage, 'page' | 'frame'> }[]
}

const numbered = (i: number, { name }: EvidencePaper): string => `证据${i + 1} ${name}`

/** Makes the pages of all evidence, in the order given; what cannot be bound has a sheet in its place that says which and why. */
export async function evidenceParts(
  all: readonly EvidencePaper[],
  fonts: FontSet,
  format: 'pdf' | 'ofd',
): Promise<EvidencePart[]> {
  const parts: EvidencePart[] = []
  for (const [i, paper] of all.entries()) parts.push(await partOf(paper, numbered(i, paper), fonts, format))
  return parts
}

async function partOf(own: EvidencePaper, name: string, fonts: FontSet, format: 'pdf' | 'ofd'): Promise<EvidencePart> {
  const head = { title: printable(name, fonts), on: own.on, author: own.officer }
  const { content } = own
  if (!(content instanceof Uint8Array)) return missing(own, head, fonts, content.withheld)
  try {
    if (own.type === 'application/pdf') {
      if (format === 'ofd') return missing(own, head, fonts, notInOfd)
      return { ...head, pages: foreignSheets(own, head.title, fonts, await openForeignPdf(content)) }
    }
    const photo = image(content, own.name, { width: 150, align: 'center', limits: photoLimits })
    return { ...head, pages: [{ sheet: { frame, blocks: [photo, ...caption(own, head.title, fonts)] } }] }
  } catch (error) {
    if (error instanceof ForeignPdfError) return missing(own, head, fonts, error.bilingual)
    if (!(error instanceof ImageError)) throw error
    return missing(own, head, fonts, { zh: error.message.split(' / ').at(-1) ?? '', en: error.message })
  }
}

const notInOfd: Bilingual = { zh: 'OFD案卷不能嵌入PDF页面，请装订为PDF', en: 'an OFD file cannot hold pages of a PDF' }
const frame = { page: 'form', number: 'count' } as const

/** Number, name, time, place, officer and hash. */
function caption({ at, place, officer, sha256 }: EvidencePaper, name: string, fonts: FontSet) {
  const rows: readonly (readonly [string, string | undefined])[] = [
    ['时间', at?.replace('T', ' ')],
    ['地点', place],
    ['制作人', officer],
    ['SHA-256', sha256],
  ]
  return [
    labelled('证据', name),
    ...rows.flatMap(([label, text]) => (text === undefined ? [] : [labelled(label, printable(text, fonts))])),
  ]
}

function missing(own: EvidencePaper, head: Omit<EvidencePart, 'pages'>, fonts: FontSet, why: Bilingual): EvidencePart {
  const blocks = [
    title('证据未能装订'),
    paragraph('此处应当装订下列证据，原件仍按摘要保存：'),
    ...caption(own, head.title, fonts),
    labelled('原因', printable(why.zh, fonts)),
  ]
  return { ...head, title: `${head.title}（未能装订）`, pages: [{ sheet: { frame, blocks } }] }
}

/** Where a foreign page stands: beneath the line that says whose it is, above the number of the page. */
const area = {
  x: mm(20),
  y: formMargins.bottom,
  width: paper.width - mm(40),
  height: paper.height - formMargins.top - formMargins.bottom - mm(14),
}

function foreignSheets(own: EvidencePaper, name: string, fonts: FontSet, { pages, lyingAbove }: ForeignPdf) {
  const above =
    lyingAbove.length === 0
      ? []
      : [labelled('说明', `第${lyingAbove.join('、')}页有批注、表单或者签章不在页面内容中，未绘出，以原件为准`)]
  const cover = {
    frame,
    blocks: [title('证据'), ...caption(own, name, fonts), labelled('页数', `${pages.length}页`), ...above],
  }
  return [
    { sheet: cover },
    ...pages.map((page, i) => ({
      sheet: { frame, blocks: [labelled(name, `第${i + 1}页，共${pages.length}页`)] },
      foreign: { page, frame: area },
    })),
  ]
}
