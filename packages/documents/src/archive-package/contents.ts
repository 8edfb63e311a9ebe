import type { Readable } from 'node:stream'
import {
  type CaseRecord,
  CaseRecordShape,
  type OwnProcedures,
  PlainDate,
  ProcedureCertificate,
  procedureOf,
} from '@zhifa/domain'
import { z } from 'zod'
import { name, version } from '../../package.json'
import type { CaseFile } from '../case-file/case-file'
import { caseFileOf } from '../case-file/case-file-of'
import { reasonsOf } from '../case-file/missing-paper'
import { isInternal, standardOrder } from '../case-file/order'
import { renderCaseFile } from '../case-file/render-case-file'
import { documentsOf, type RecordContext, type RecordDocument } from '../filling/documents-of'
import { form } from '../forms/registry'
import { has, isA, type OptionShape, optionsOf } from '../options/options-of'
import { renderForm } from '../render/render-form'
import {
  LatePaper,
  type MediaList,
  MediaMetadata,
  type PackageDescription,
  type PackageMetadata,
  type PapersData,
  paths,
} from './layout'
import { readmeOf } from './readme'

/** A recording or another file of the case, and its bytes. */
export interface PackedMedia extends MediaMetadata {
  open(): Readable
}
const isMedia = (value: unknown): boolean => {
  if (!has('open')(value)) return false
  const { open: _, ...metadata } = value as PackedMedia
  return MediaMetadata.safeParse(metadata).success
}

/** By whom the papers of a package are made, where not here and now: threads of their own, so that nobody else waits. */
export interface PackageTypesetter {
  /** One paper as PDF. What it rejects with becomes the reason on the sheet that stands in the paper's place. */
  form(form: string, data: unknown): Promise<Uint8Array>
  /** A bound volume as PDF. */
  caseFile(file: CaseFile): Promise<Uint8Array>
}

export interface PackageOptions {
  /** The day of packing. */
  readonly on: PlainDate
  /** 全宗号 of the agency. */
  readonly fonds?: string
  readonly media?: readonly PackedMedia[]
  readonly certificate?: ProcedureCertificate
  /**
   * Late papers go into a supplement, never into a file that was handed over: only what came after so many entries, with the
   * SHA-256 of the manifest of the package before it, and the papers that were added since. Their files stand in `media`.
   */
  readonly after?: {
    readonly entries: number
    readonly manifest: string
    readonly late?: readonly LatePaper[] | undefined
  }
  /** Absent: papers are made in this thread. */
  readonly typesetter?: PackageTypesetter
}

const packageOptions: OptionShape<PackageOptions> = {
  on: PlainDate.meta({ title: '打包日期' }),
  fonds: z.string().min(1).meta({ title: '全宗号' }).optional(),
  media: z
    .array(
      isA<PackedMedia>('音像和电子文件', isMedia, {
        zh: '应为目录中的一项，并有 open 函数',
        en: 'must be an entry of the list with a function `open`',
      }),
    )
    .meta({ title: '音像和电子文件' })
    .optional(),
  certificate: ProcedureCertificate.meta({ title: '程序证书' }).optional(),
  after: z
    .strictObject({
      entries: z.int().positive(),
      manifest: z.string().regex(/^[0-9a-f]{64}$/),
      late: z.array(LatePaper).max(1000).meta({ title: '补充材料' }).optional(),
    })
    .meta({ title: '前一移交包' })
    .optional(),
  typesetter: isA<PackageTypesetter>('排版', has('form', 'caseFile'), {
    zh: '应为有 form 和 caseFile 两个函数的对象',
    en: 'must be an object with the functions `form` and `caseFile`',
  }).optional(),
}
const check = optionsOf<PackageOptions>('packageParts', packageOptions)

/** A file of a package: its bytes, or a way to them. */
export type Part = { readonly path: string } & ({ readonly bytes: Uint8Array } | { open(): Readable })

const json = (path: string, value: unknown): Part => ({
  path,
  bytes: Buffer.from(`${JSON.stringify(value, null, 2)}\n`, 'utf8'),
})
const text = (path: string, value: string): Part => ({ path, bytes: Buffer.from(value, 'utf8') })

/** Endings by the type that the content has; anything else is kept without saying what it is. */
const endings: Readonly<Record<string, string>> = {
  'video/mp4': 'mp4',
  'video/quicktime': 'mov',
  'video/webm': 'webm',
  'video/x-msvideo': 'avi',
  'video/matroska': 'mkv',
  'audio/mpeg': 'mp3',
  'audio/wav': 'wav',
  'audio/mp4': 'm4a',
  'audio/x-m4a': 'm4a',
  'audio/ogg': 'ogg',
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'image/heic': 'heic',
  'image/tiff': 'tif',
  'application/pdf': 'pdf',
}
const mediaPath = ({ sha256, type }: MediaMetadata): string => `media/${sha256}.${endings[type] ?? 'bin'}`

/**
 * What a case puts into its package, part by part (after the parts that are known of GB/T 42727-2023): the bound volumes and each paper
 * as PDF/A, their data with its schemas, recordings with their list, metadata and description. The digests and the proofs of the ledger
 * come from {@link writePackage}, which sees the bytes.
 * @throws {OptionsError}
 */
export async function* packageParts(
  record: CaseRecord,
  context: RecordContext,
  options: PackageOptions,
): AsyncGenerator<Part> {
  const { media = [], certificate, after, typesetter = typesetHere(context) } = check(options)
  const late = (seq: number): boolean => seq > (after?.entries ?? 0)
  const documents = documentsOf(record, context).filter(({ seq }) => late(seq))
  const papers: PackageMetadata['papers'] = []
  for (const [i, document] of documents.entries()) {
    const { path, part, reasons } = await paperOf(document, i + 1, typesetter)
    if (part) yield part
    const { title, form: id, seq, on } = document
    papers.push({
      no: i + 1,
      title,
      form: id,
      entry: seq,
      on,
      author: context.agency.name,
      volume: isInternal(document, standardOrder) ? 'sub' : 'main',
      ...(part ? { path } : { reasons }),
    })
  }
  const { volumes, cover } = await volumesOf(record, context, { ...options, typesetter }, papers, documents)
  for (const { part } of volumes) yield part
  const added = after?.late ?? []
  if (added.length > 0)
    yield { path: paths.supplement, bytes: await typesetter.form('file-index', supplementIndex(added)) }
  yield json(paths.record, record)
  yield json(paths.recordSchema, recordSchema(record, context))
  const data: z.infer<typeof PapersData> = documents.map((document, i) => ({
    no: i + 1,
    form: document.form,
    data: document.data,
  }))
  yield json(paths.papersData, data)
  const forms = [...new Set(documents.map((document) => document.form))]
  yield json(
    paths.papersSchema,
    Object.fromEntries(forms.map((id) => [id, z.toJSONSchema(form(id).data, { io: 'input' })])),
  )
  if (certificate) yield json(paths.certificate, certificate)
  for (const item of media) yield { path: mediaPath(item), open: () => item.open() }
  const list: MediaList = {
    files: media.map(({ open: _, ...item }) => ({ ...item, path: mediaPath(item) })),
    missing: after ? [] : missingMedia(record, media),
  }
  yield json(paths.mediaList, list)
  yield json(paths.metadata, {
    ...metadataOf(record, cover, papers, volumes),
    ...(added.length > 0 ? { late: { index: paths.supplement, papers: added } } : {}),
  })
  const description = descriptionOf(record, context, options, {
    ...{ papers: papers.length, media: media.length },
    ...(added.length > 0 ? { late: added.length } : {}),
  })
  yield json(paths.description, description)
  yield text(paths.readme, readmeOf(description, cover.title))
}

/** 补充卷的卷内目录: what came late, in the order in which it was added; a recording takes one place. */
function supplementIndex(late: readonly LatePaper[]) {
  let page = 1
  const rows = late.map(({ title, from, receivedOn, kind, pages = 1 }) => {
    const row = { author: from, title, on: receivedOn, page, remark: kind }
    page += pages
    return row
  })
  return { rows, lastPage: page - 1 }
}

const typesetHere = ({ law }: RecordContext): PackageTypesetter => ({
  form: (id, data) => renderForm(id, data, { law }),
  caseFile: (file) => renderCaseFile(file, { law }),
})

async function paperOf(document: RecordDocument, no: number, typesetter: PackageTypesetter) {
  const path = `papers/p${String(no).padStart(3, '0')}-${document.form}.pdf`
  try {
    return { path, part: { path, bytes: await typesetter.form(document.form, document.data) }, reasons: [] }
  } catch (error) {
    // The bound volume has a sheet in its place; the package says that it is not whole.
    return { path, part: undefined, reasons: reasonsOf(error).map(({ zh }) => zh) }
  }
}

async function volumesOf(
  record: CaseRecord,
  context: RecordContext,
  { on, fonds, after, typesetter }: PackageOptions & { readonly typesetter: PackageTypesetter },
  papers: PackageMetadata['papers'],
  documents: readonly RecordDocument[],
) {
  const late = new Set(documents.map((document) => document.seq))
  const volumes: { volume: 'main' | 'sub'; title: string; path: string; part: Part }[] = []
  let cover: CaseFile['cover'] | undefined
  for (const volume of ['main', 'sub'] as const) {
    const file = caseFileOf(record, context, { volume, on, ...(fonds === undefined ? {} : { fonds }) })
    cover ??= file.cover
    if (!papers.some((paper) => paper.volume === volume)) continue
    const bound = after ? { ...file, documents: lateOf(record, context, volume, late) } : file
    const path = `papers/${volume}.pdf`
    const title = { main: '正卷', sub: '副卷' }[volume] + (after ? '（补充归档）' : '')
    volumes.push({ volume, title, path, part: { path, bytes: await typesetter.caseFile(bound) } })
  }
  return { volumes, cover: cover as CaseFile['cover'] }
}

const lateOf = (
  record: CaseRecord,
  context: RecordContext,
  volume: 'main' | 'sub',
  entries: ReadonlySet<number>,
): CaseFile['documents'] =>
  documentsOf(record, context)
    .filter((paper) => entries.has(paper.seq) && isInternal(paper, standardOrder) === (volume === 'sub'))
    .map(({ form: id, data, on, of }) => ({ form: id, data, on, ...(of ? { of } : {}) }))

function recordSchema(record: CaseRecord, own: OwnProcedures) {
  const { steps } = procedureOf(record, own.procedures)
  const used = [...new Set(record.entries.map(({ step }) => step))]
  const payloads = used.flatMap((id) => {
    const step = steps[id]
    return step ? [[id, z.toJSONSchema(step.data, { io: 'input', unrepresentable: 'any' })] as const] : []
  })
  return {
    record: z.toJSONSchema(CaseRecordShape, { io: 'input', unrepresentable: 'any' }),
    payloads: Object.fromEntries(payloads),
  }
}

/** Files that recordings of the record name by their hash and that are not among those of the case. */
const missingMedia = (record: CaseRecord, media: readonly MediaMetadata[]): MediaList['missing'] => {
  const there = new Set(media.map(({ sha256 }) => sha256))
  return record.entries.flatMap(({ seq, recordings = [] }) =>
    recordings
      .filter(({ sha256 }) => !there.has(sha256))
      .map(({ id, sha256 }) => ({ sha256, recording: id, entry: seq })),
  )
}

function metadataOf(
  record: CaseRecord,
  cover: CaseFile['cover'],
  papers: PackageMetadata['papers'],
  volumes: readonly { volume: 'main' | 'sub'; title: string; path: string }[],
): PackageMetadata {
  const archived = record.entries.findLast(({ step }) => step === 'archiving')
  const said = archived?.data as { fileNumber: string; note?: string } | undefined
  return {
    file: {
      title: cover.title,
      category: cover.category,
      result: cover.result,
      officers: [...cover.officers],
      ...(cover.documentNumber ? { documentNumber: cover.documentNumber } : {}),
      ...(cover.filedOn ? { filedOn: cover.filedOn } : {}),
      ...(cover.closedOn ? { closedOn: cover.closedOn } : {}),
      ...(archived && said ? { archivedOn: archived.on, archiveNumber: said.fileNumber } : {}),
      ...(cover.retention ? { retention: cover.retention } : {}),
      ...(said?.note ? { note: said.note } : {}),
      volumes: volumes.map(({ volume, title, path }) => ({ volume, title, path })),
    },
    papers,
  }
}

function descriptionOf(
  record: CaseRecord,
  { agency, law }: RecordContext,
  { on, fonds, after }: PackageOptions,
  counts: { readonly papers: number; readonly media: number; readonly late?: number },
): PackageDescription {
  return {
    version: 'zhifa-archive/1',
    standard: {
      number: 'GB/T 42727-2023',
      grade: 'unverified',
      note: '没有读到标准原文，只知道其章节名称；组成部分按章节名称对应，文件命名、目录层次和元数据项名称未经核对。',
    },
    kind: after ? 'supplement' : 'whole',
    ...(after ? { after: { entries: after.entries, manifest: after.manifest } } : {}),
    caseId: record.id,
    procedure: record.procedure,
    agency: { name: agency.name, uscc: agency.uscc, ...(fonds === undefined ? {} : { fonds }) },
    packedOn: on,
    program: { name, version },
    lawDigest: law.digest,
    counts: { entries: record.entries.length, ...counts },
    notIncluded: ['电子签章和时间戳', '标准附录规定的元数据映射表', '密级标识：系统没有密级数据'],
  }
}
