import { type Finding, validate } from '@zhifa/domain'
import { z } from 'zod'
import { defaultFonts, type FontSet } from '../fonts/font-set'
import { drawForeignPages, type PlacedPage } from '../foreign-pages'
import { ContentMissingError, FormDataError } from '../form/errors'
import { fileCover } from '../forms/archive/file-cover'
import { fileIndex, indexProfiles } from '../forms/archive/file-index'
import { fileRemark } from '../forms/archive/file-remark'
import { form, forms } from '../forms/registry'
import type { OfdFile } from '../ofd/ofd-sink'
import { functionOption, type OptionShape, optionsOf } from '../options/options-of'
import { pdfSink } from '../press/pdf-sink'
import { Press } from '../press/press'
import { digestOfAny } from '../render/digest'
import { noOfdOptions, ofdOf } from '../render/ofd-options'
import { prepare, type ReadyForm } from '../render/render-form'
import { ofdOnly, printOptions, type RenderOptions } from '../render/render-options'
import { CaseFile } from './case-file'
import { type EvidencePaper, type EvidencePart, evidenceOption, evidenceParts } from './evidence'
import { missingPaper, type PaperFault, reasonsOf } from './missing-paper'
import { FileOrder, inOrder, standardOrder } from './order'

/** A seal and a code for checking stand on one paper: a bound file takes neither. */
export interface CaseFileOptions extends Omit<RenderOptions, 'seal' | 'verification'> {
  /** The order of the papers; the table that comes with the package when absent. */
  readonly order?: FileOrder
  /** How the archive writes the catalogue; general practice when absent. */
  readonly indexProfile?: keyof typeof indexProfiles
  /**
   * What becomes of a paper that cannot be made: a sheet in its place says which one and why (`sheet`, unless told), or the whole
   * file is refused with every fault of every paper (`refuse`).
   */
  readonly faulty?: 'sheet' | 'refuse'
  /** Told of each paper that a sheet stands for. */
  readonly onFault?: (fault: PaperFault) => void
  /**
   * Photographs and PDFs that are bound after the papers, each in the catalogue. What cannot be bound has a sheet in its place. A file
   * with pages of other PDFs no longer says that it is PDF/A.
   */
  readonly evidence?: readonly EvidencePaper[]
}

const caseFileOptions: OptionShape<CaseFileOptions> = {
  ...printOptions,
  order: FileOrder.meta({ title: '卷内文书顺序' }).optional(),
  indexProfile: z
    .enum(Object.keys(indexProfiles) as (keyof typeof indexProfiles)[])
    .meta({ title: '目录体例' })
    .optional(),
  faulty: z.enum(['sheet', 'refuse']).meta({ title: '不能印制的文书' }).optional(),
  onFault: functionOption<NonNullable<CaseFileOptions['onFault']>>('缺失文书的通知').optional(),
  evidence: z.array(evidenceOption).meta({ title: '证据' }).optional(),
}
const checkCaseFile = optionsOf<CaseFileOptions>('renderCaseFile', caseFileOptions)
const checkCaseFileOfd = optionsOf<CaseFileOptions>('renderCaseFileOfd', { ...caseFileOptions, format: ofdOnly })

/**
 * Binds a case file: cover, catalogue, the papers in order with one page count through all of them, and the remark sheet.
 * Cover, catalogue and remark sheet carry no page number. One PDF/A-1b or OFD; the same file gives the same bytes.
 *
 * One bad paper never stops the file: a sheet in its place says which and why, in the catalogue too ({@link CaseFileOptions.faulty}).
 *
 * @throws {OptionsError} @throws {FormDataError} for a wrong file; with `faulty: 'refuse'` whatever `renderForm` throws for a paper, all of them together
 */
export async function renderCaseFile(caseFile: unknown, options: CaseFileOptions = {}): Promise<Uint8Array> {
  checkCaseFile(options)
  if (options.format === 'ofd') return (await bindOfd(caseFile, options)).ofd
  noOfdOptions(options)
  const { press, placed } = bind(caseFile, options, await evidenceOf(options, 'pdf'))
  const pdf = await press.finish(pdfSink)
  return placed.length === 0 ? pdf : drawForeignPages(pdf, placed)
}

/**
 * Binds a case file as OFD and tells where the signing service puts the seals.
 * @throws what {@link renderCaseFile} and `renderOfd` throw
 */
export async function renderCaseFileOfd(caseFile: unknown, options: CaseFileOptions = {}): Promise<OfdFile> {
  return bindOfd(caseFile, checkCaseFileOfd(options))
}

async function bindOfd(caseFile: unknown, options: CaseFileOptions): Promise<OfdFile> {
  const { press, checked } = bind(caseFile, options, await evidenceOf(options, 'ofd'))
  return press.finish(ofdOf(options, checked))
}

const evidenceOf = ({ evidence = [], fonts = defaultFonts() }: CaseFileOptions, format: 'pdf' | 'ofd') =>
  evidence.length === 0 ? Promise.resolve([]) : evidenceParts(evidence, fonts, format)

function bind(caseFile: unknown, options: CaseFileOptions, evidence: readonly EvidencePart[]) {
  const checked = validate(CaseFile, caseFile, 'case-file')
  if (!checked.ok) throw new FormDataError({ id: 'case-file', title: '案卷' }, checked.findings)
  const { cover, documents, remark } = checked.value
  const fonts = options.fonts ?? defaultFonts()
  // Of evidence its digests are in: the same papers with other photographs are another file.
  const digests = options.evidence?.map(({ sha256 }) => sha256)
  const printed = digests ? { ...checked.value, evidence: digests } : checked.value
  const press = new Press(
    fonts,
    { title: cover.title, date: cover.archivedOn, digest: digestOfAny(printed) },
    options.draft,
  )

  const binder = new Binder(press, fonts, options)
  const papers = inOrder(binder.prepareAll(documents), options.order ?? standardOrder).map((paper) => ({
    ...binder.add(paper),
    author: paper.author ?? cover.agency,
    on: paper.on,
    ...(paper.remark === undefined ? {} : { remark: paper.remark }),
  }))
  const rows = [...papers, ...evidence.map((part) => ({ author: cover.agency, ...binder.addEvidence(part) }))]
  const { pages } = binder
  const before = press.addBefore(
    prepare(
      fileIndex,
      { rows, lastPage: pages, ...(options.indexProfile === undefined ? {} : { profile: options.indexProfile }) },
      fonts,
    ),
  )
  const covers = press.addBefore(prepare(fileCover, { ...cover, documents: rows.length, pages }, fonts))
  press.add(prepare(fileRemark, { ...remark, pages }, fonts))
  const placed = binder.foreign.map(({ at, ...page }) => ({ ...page, onto: before + covers + at - 1 }))
  return { press, placed, checked: { data: checked.value, agency: cover.agency } }
}

type Paper = CaseFile['documents'][number]
/** A paper that is ready, or what went wrong with it. */
type Tried = Paper & { readonly index: number } & ({ readonly ready: ReadyForm } | { readonly fault: PaperFault })

/** Prepares the papers of a file and binds them, page after page. */
class Binder {
  #next = 1
  /** Foreign pages, each with the number of the page that it is drawn onto. */
  readonly foreign: (Omit<PlacedPage, 'onto'> & { readonly at: number })[] = []
  readonly #press: Press
  readonly #fonts: FontSet
  readonly #options: CaseFileOptions

  constructor(press: Press, fonts: FontSet, options: CaseFileOptions) {
    this.#press = press
    this.#fonts = fonts
    this.#options = options
  }

  /** How many numbered pages were bound. */
  get pages(): number {
    return this.#next - 1
  }

  /** Checks every paper before any is laid out: wrong fields of several papers are named together. */
  prepareAll(documents: readonly Paper[]): Tried[] {
    const papers = documents.map((paper, index): Tried => {
      try {
        return { ...paper, index, ready: preparePaper(paper, index, this.#fonts, this.#options) }
      } catch (error) {
        return { ...paper, index, fault: faultOf(paper, index, error) }
      }
    })
    const faults = papers.flatMap((paper) => ('fault' in paper ? [paper.fault.error] : []))
    if (this.#options.faulty === 'refuse' && faults.length > 0) throw together(faults)
    return papers
  }

  /** Binds a paper, or the sheet that stands for it. */
  add(paper: Tried): { readonly title: string; readonly page: number; readonly number?: string } {
    const page = this.#next
    if ('fault' in paper) return this.#addSheet(paper.fault)
    const { ready } = paper
    try {
      this.#next += this.#press.add(ready, page)
      return { title: ready.title, page, ...(ready.number === undefined ? {} : { number: ready.number }) }
    } catch (error) {
      if (this.#options.faulty === 'refuse') throw error
      return this.#addSheet(faultOf(paper, paper.index, error))
    }
  }

  /** Binds the pages of a piece of evidence. */
  addEvidence({ title, on, author, pages }: EvidencePart) {
    const page = this.#next
    for (const { sheet, foreign } of pages) {
      if (foreign) this.foreign.push({ ...foreign, at: this.#next })
      this.#next += this.#press.add(sheet, this.#next)
    }
    return { title, on, page, ...(author === undefined ? {} : { author }) }
  }

  #addSheet(fault: PaperFault): { readonly title: string; readonly page: number } {
    const page = this.#next
    this.#options.onFault?.(fault)
    this.#next += this.#press.add(missingPaper(fault, this.#fonts), page)
    return { title: `${fault.title}（未能印制）`, page }
  }
}

const faultOf = (paper: Paper, index: number, error: unknown): PaperFault => ({
  index,
  form: paper.form,
  title: forms.find(({ id }) => id === paper.form)?.title ?? paper.form.slice(0, 100),
  on: paper.on,
  reasons: reasonsOf(error),
  error,
})

/** The faults of several papers as one error; anything that is no fault of a paper's data as it is. */
function together(faults: readonly unknown[]): unknown {
  const wrong = faults.filter((error) => error instanceof FormDataError || error instanceof ContentMissingError)
  const other = faults.find((error) => !(error instanceof FormDataError || error instanceof ContentMissingError))
  if (other !== undefined || wrong.length === 1) return other ?? wrong[0]
  const findings = wrong.flatMap((error) => error.findings.map((finding) => ofPaper(error.form, finding)))
  const file = { id: 'case-file', title: '案卷' }
  const lawOnly = wrong.every((error) => error instanceof ContentMissingError)
  return lawOnly ? new ContentMissingError(file, findings) : new FormDataError(file, findings)
}

/** A finding that says of which paper it is. */
const ofPaper = ({ id, title }: FormDataError['form'], finding: Finding): Finding => ({
  ...finding,
  message: { zh: `《${title}》${finding.message.zh}`, en: `${id} ${finding.message.en}` },
})

/** What is wrong with a paper says which of the given papers it is: a file may hold several of one form. */
function preparePaper(paper: Paper, index: number, fonts: FontSet, options: RenderOptions): ReadyForm {
  const own = form(paper.form)
  try {
    return prepare(own, paper.data, fonts, options)
  } catch (error) {
    const place = { id: `documents.${index} (${own.id})`, title: `${own.title}（卷内文件第${index + 1}件）` }
    if (error instanceof FormDataError) throw new FormDataError(place, error.findings)
    if (error instanceof ContentMissingError) throw new ContentMissingError(place, error.findings)
    throw error
  }
}
