import type { LaidPage } from '../pdfmake/pdfmake'
import type { Sink } from '../press/sink'
import { pageContent } from './content/page-content'
import { PageResources } from './content/page-resources'
import { type Attachment, attachmentParts } from './package/attachments'
import {
  documentResXml,
  documentXml,
  fontFiles,
  imageFile,
  ofdXml,
  type PageEntry,
  pageArea,
  publicResXml,
} from './package/parts'
import { type OfdProfileName, profileOf } from './package/profile'
import { zip } from './package/zip'
import { readPage } from './page/read-page'
import { type SealPlace, sealPlaces } from './page/seal-places'
import { box, Ids } from './units'
import { xmlFile } from './xml'

/** An OFD file, and where it is to be sealed. */
export interface OfdFile {
  readonly ofd: Uint8Array
  /** Of each signature with a date, in the order of the pages. */
  readonly seals: readonly SealPlace[]
}

export interface OfdSinkOptions {
  readonly profile?: OfdProfileName | undefined
  readonly attachments?: readonly Attachment[]
  /** The document's kind, without its number. */
  readonly name?: string | undefined
  readonly number?: string | undefined
  readonly agency?: string | undefined
}

/**
 * Writes laid-out pages as OFD (GB/T 33190-2016): a zip with a tree of XML, the fonts' parts and the pictures. No signature: a seal is
 * put on by the signing service, at the place that is returned.
 * @throws {OfdContentError} {OfdFontError} {OfdOptionError}
 */
export const ofdSink =
  (options: OfdSinkOptions = {}): Sink<OfdFile> =>
  async ({ info, pages, images }) => {
    const profile = profileOf(options.profile)
    const ids = new Ids()
    const resources = new PageResources(ids, images)
    const usual = usualBox(pages)
    const entries: PageEntry[] = []
    const seals: SealPlace[] = []
    const contents = pages.map((page, i): [string, string] => {
      const entry = { id: ids.next(), box: boxOf(page) }
      entries.push(entry)
      seals.push(...sealPlaces(page, i + 1, String(entry.id)))
      // OFD-A: only where a page differs. Elsewhere always: some readers look nowhere else.
      const area = profile.docType === 'OFD-A' && entry.box === usual ? '' : pageArea('Area', entry.box)
      return [`Pages/Page_${i}/Content.xml`, xmlFile('Page', {}, area + pageContent(readPage(page), resources))]
    })
    const fonts = fontFiles(resources.fonts)
    const attachments = attachmentParts(options.attachments ?? [], info.date)
    const has = { images: resources.images.length > 0, attachments: attachments.length > 0 }
    const { name = info.title, number, agency } = options
    const inDocument: [string, string | Uint8Array][] = [
      ['Document.xml', documentXml(entries, usual, ids.last, has)],
      ['PublicRes.xml', publicResXml(fonts)],
      ...(has.images ? [['DocumentRes.xml', documentResXml(resources.images)] as [string, string]] : []),
      ...contents,
      ...fonts.map(({ font, file }): [string, Uint8Array] => [`Res/${file}`, font.write()]),
      ...resources.images.map((image): [string, Uint8Array] => [`Res/${imageFile(image)}`, image.file.bytes]),
      ...attachments,
    ]
    const parts = inDocument.map(([name, content]) => [`Doc_0/${name}`, content] as const)
    return { ofd: zip([['OFD.xml', ofdXml({ ...info, name, number, agency }, profile)], ...parts]), seals }
  }

const boxOf = ({ pageSize }: LaidPage): string => box(0, 0, pageSize.width, pageSize.height)

/** The size that most pages have. */
function usualBox(pages: readonly LaidPage[]): string {
  const counts = new Map<string, number>()
  for (const page of pages) counts.set(boxOf(page), (counts.get(boxOf(page)) ?? 0) + 1)
  return [...counts].reduce((best, each) => (each[1] > best[1] ? each : best), ['', 0] as const)[0]
}
