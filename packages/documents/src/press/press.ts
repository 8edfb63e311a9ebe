import type { Block } from '../blocks/block'
import { drawBlocks } from '../blocks/draw'
import type { Along, Sheet } from '../blocks/sheet'
import type { FontSet } from '../fonts/font-set'
import { dataUrl, type ImageFile } from '../image/image-file'
import type { PageFrame } from '../page/frame'
import { paper } from '../page/gbt9704'
import { checkMark, watermark } from '../page/watermark'
import { engine, type LaidPage, type PdfDocument } from '../pdfmake/pdfmake'
import { KeptLines } from '../text/kept-lines'
import { stylesAt } from '../text/style'
import { mayFitOne, onOnePage, onSeveral } from './fit'
import { marginsOf, type PageMargins, pageFoot, pageHead, paperOf, widthOf } from './page-head-and-foot'
import type { FileInfo, Sink } from './sink'

/** What is printed: blocks and what each page carries. */
export interface Printable {
  readonly blocks: readonly Block[]
  readonly frame: PageFrame
}

/** One file in the making. Lay documents out in the order in which they are bound, then {@link finish}. */
export class Press {
  readonly #pdf: PdfDocument
  readonly #fonts: FontSet
  readonly #lines = new KeptLines()
  readonly #draft: string | undefined
  readonly #info: FileInfo
  readonly #pages: LaidPage[] = []
  readonly #images = new Map<string, ImageFile>()
  /** The same, as the layout measures them. */
  readonly #urls: Record<string, string> = {}
  readonly #seal: ImageFile | undefined

  constructor(fonts: FontSet, info: FileInfo, draft?: string, seal?: ImageFile) {
    this.#info = info
    this.#seal = seal
    this.#fonts = fonts
    if (draft !== undefined) checkMark(draft, fonts)
    this.#draft = draft
    // A font that is opened while laying out must be known to the document: the table is filled on demand.
    const table = new Proxy({} as Record<string, { normal: Uint8Array }>, {
      get: (_, id) => {
        const face = fonts.opened.find((candidate) => candidate.id === id)
        return face && { normal: face.token }
      },
    })
    this.#pdf = new (engine().Document)({}, {}, {}, {}, options(info), null, () => false)
    Object.assign(this.#pdf, { fonts: table, images: this.#urls })
  }

  /**
   * Lays a document out and returns how many pages it takes.
   * @param firstFilePage number of its first page within a case file; absent outside one.
   */
  add(document: Printable, firstFilePage?: number): number {
    const { pages } = this.#layOut(document, firstFilePage)
    this.#pages.push(...pages)
    return pages.length
  }

  /** Like {@link add}, but the document is bound before everything that was added: a cover, a catalogue. */
  addBefore(document: Printable): number {
    const { pages } = this.#layOut(document)
    this.#pages.unshift(...pages)
    return pages.length
  }

  /** How {@link add} would lay a document out: the factor on the distance of its lines, and how many pages. */
  layoutOf(document: Printable): { readonly density: number; readonly pages: number } {
    const { density, pages } = this.#layOut(document)
    return { density, pages: pages.length }
  }

  /** Writes the file, as PDF or by whatever {@link Sink} it is given. Nothing can be added afterwards. */
  finish<T>(sink: Sink<T>): Promise<T> {
    return sink({ info: this.#info, pages: this.#pages, images: this.#images, pdf: this.#pdf })
  }

  #layOut(document: Printable, firstFilePage?: number): { readonly pages: LaidPage[]; readonly density: number } {
    const { height } = paperOf(document.frame)
    const tried = new Map<LaidPage[], number>()
    const chosen = (pages: LaidPage[]) => ({ pages, density: tried.get(pages) ?? 1 })
    const at = (margins: PageMargins) => ({
      lay: (density: number, along?: Along) => {
        const pages = this.#layOutAt(document, density, margins, firstFilePage, along)
        tried.set(pages, density)
        return pages
      },
      area: { top: margins.top, foot: height - margins.bottom },
    })
    const one = at(marginsOf(document.frame, true))
    // Those who sign every page sign the last under its text: a record on one page needs no room for them at its foot.
    const several = document.frame.signers === undefined ? one : at(marginsOf(document.frame, false))
    const plain = several.lay(1)
    if (plain.length === 1) return chosen(plain)
    if (several === one || mayFitOne(plain, several.area, one.area)) {
      const single = onOnePage(several === one ? plain : one.lay(1), one.lay, one.area)
      if (single) return chosen(single)
    }
    return chosen(onSeveral(plain, several.lay, several.area))
  }

  #layOutAt(
    document: Printable,
    density: number,
    margins: PageMargins,
    firstFilePage: number | undefined,
    along?: Along,
  ): LaidPage[] {
    const paper = paperOf(document.frame)
    const { Layout, SvgMeasure, tableLayouts } = engine()
    const layout = new Layout(paper, margins, new SvgMeasure())
    layout.registerTableLayouts(tableLayouts)
    const sheet: Sheet = {
      fonts: this.#fonts,
      lines: this.#lines,
      width: widthOf(document.frame),
      density,
      styles: stylesAt(density),
      ...(along === undefined ? {} : { along }),
      place: (image) => {
        this.#images.set(image.key, image)
        this.#urls[image.key] ??= dataUrl(image)
        return image.key
      },
      ...(this.#seal ? { seal: this.#seal } : {}),
    }
    const body = sheet.fonts.faceFor('body', 0x4e00)?.id
    const draft = this.#draft
    const { bottom } = margins
    const content = drawBlocks(sheet, document.blocks)
    return layout.layoutDocument(
      content,
      this.#pdf,
      {},
      { font: body },
      draft === undefined ? undefined : () => watermark(sheet.fonts, draft),
      (page) => pageHead(sheet, document.frame, page),
      (page, pages) =>
        pageFoot(
          sheet,
          document.frame,
          page,
          pages,
          bottom,
          firstFilePage === undefined ? undefined : firstFilePage + page - 1,
        ),
      undefined,
      // A heading stays with its table. Where there is none, nobody need look at every node.
      content.stack.some(({ headlineLevel }) => headlineLevel !== undefined)
        ? ({ headlineLevel, startPosition }) =>
            headlineLevel !== undefined && startPosition.top + headlineLevel > paper.height - bottom
        : undefined,
    )
  }
}

function options(info: FileInfo): Record<string, unknown> {
  return {
    size: [paper.width, paper.height],
    // PDF/A-1b is the form that GB/T 23286.1 takes over as the Chinese standard for long-term keeping.
    subset: 'PDF/A-1b',
    pdfVersion: '1.4',
    lang: 'zh-CN',
    compress: true,
    fontLayoutCache: true,
    autoFirstPage: false,
    font: null,
    info: {
      Title: metadataText(info.title),
      Creator: 'zhifa',
      Producer: 'pdfmake',
      // The file's identifier is a digest of these entries: the same data gives the same one, other data another.
      Keywords: `sha256:${info.digest}`,
      CreationDate: new Date(`${info.date}T00:00:00Z`),
    },
  }
}

/** pdfkit writes metadata as XML without escaping: what would be markup is written with full-width signs. */
function metadataText(text: string): string {
  return text.replaceAll('&', '＆').replaceAll('<', '＜').replaceAll('>', '＞')
}
