import { type Finding, validate } from '@zhifa/domain'
import { defaultFonts, type FontSet } from '../fonts/font-set'
import { ContentMissingError, FormDataError } from '../form/errors'
import { fileCover } from '../forms/archive/file-cover'
import { fileIndex, type indexProfiles } from '../forms/archive/file-index'
import { fileRemark } from '../forms/archive/file-remark'
import { form } from '../forms/registry'
import type { OfdFile } from '../ofd/ofd-sink'
import { pdfSink } from '../press/pdf-sink'
import { Press } from '../press/press'
import { digestOf } from '../render/digest'
import { noOfdOptions, ofdOf } from '../render/ofd-options'
import { prepare, type ReadyForm, type RenderOptions } from '../render/render-form'
import { CaseFile } from './case-file'
import { type FileOrder, inOrder, standardOrder } from './order'

export interface CaseFileOptions extends RenderOptions {
  /** The order of the papers; the table that comes with the package when absent. */
  readonly order?: FileOrder
  /** How the archive writes the catalogue; general practice when absent. */
  readonly indexProfile?: keyof typeof indexProfiles
}

/**
 * Binds a case file: cover, catalogue, the papers in order with one page count through all of them, and the remark sheet.
 * Cover, catalogue and remark sheet carry no page number. One PDF/A-1b or OFD; the same file gives the same bytes.
 *
 * @throws {FormDataError} for a wrong file, or a paper with wrong data @throws whatever `renderForm` throws for a paper.
 */
export async function renderCaseFile(caseFile: unknown, options: CaseFileOptions = {}): Promise<Uint8Array> {
  if (options.format === 'ofd') return (await renderCaseFileOfd(caseFile, options)).ofd
  noOfdOptions(options)
  return bind(caseFile, options).press.finish(pdfSink)
}

/**
 * Binds a case file as OFD and tells where the signing service puts the seals.
 * @throws what {@link renderCaseFile} and `renderOfd` throw
 */
export async function renderCaseFileOfd(caseFile: unknown, options: CaseFileOptions = {}): Promise<OfdFile> {
  const { press, checked } = bind(caseFile, options)
  return press.finish(ofdOf(options, checked))
}

function bind(caseFile: unknown, options: CaseFileOptions) {
  const checked = validate(CaseFile, caseFile, 'case-file')
  if (!checked.ok) throw new FormDataError({ id: 'case-file', title: '案卷' }, checked.findings)
  const { cover, documents, remark } = checked.value
  const fonts = options.fonts ?? defaultFonts()
  const press = new Press(
    fonts,
    { title: cover.title, date: cover.archivedOn, digest: digestOf(checked.value) },
    options.draft,
  )

  const papers = inOrder(prepareAll(documents, fonts, options), options.order ?? standardOrder)
  let next = 1
  const rows = papers.map(({ ready, ...paper }) => {
    const page = next
    next += press.add(ready, page)
    return {
      ...(ready.number === undefined ? {} : { number: ready.number }),
      author: paper.author ?? cover.agency,
      title: ready.title,
      on: paper.on,
      page,
      ...(paper.remark === undefined ? {} : { remark: paper.remark }),
    }
  })
  const pages = next - 1
  press.addBefore(
    prepare(
      fileIndex,
      { rows, lastPage: pages, ...(options.indexProfile === undefined ? {} : { profile: options.indexProfile }) },
      fonts,
    ),
  )
  press.addBefore(prepare(fileCover, { ...cover, documents: papers.length, pages }, fonts))
  press.add(prepare(fileRemark, { ...remark, pages }, fonts))
  return { press, checked: { data: checked.value, agency: cover.agency } }
}

type Paper = CaseFile['documents'][number]

/** Checks every paper before any is laid out: wrong fields of several papers are named together. */
function prepareAll(
  documents: readonly Paper[],
  fonts: FontSet,
  options: RenderOptions,
): (Paper & { readonly ready: ReadyForm })[] {
  const wrong: (FormDataError | ContentMissingError)[] = []
  const papers = documents.flatMap((paper, index) => {
    try {
      return [{ ...paper, ready: preparePaper(paper, index, fonts, options) }]
    } catch (error) {
      if (!(error instanceof FormDataError || error instanceof ContentMissingError)) throw error
      wrong.push(error)
      return []
    }
  })
  const [first, ...more] = wrong
  if (!first) return papers
  if (more.length === 0) throw first
  const findings = wrong.flatMap((error) => error.findings.map((finding) => ofPaper(error.form, finding)))
  const file = { id: 'case-file', title: '案卷' }
  const lawOnly = wrong.every((error) => error instanceof ContentMissingError)
  throw lawOnly ? new ContentMissingError(file, findings) : new FormDataError(file, findings)
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
