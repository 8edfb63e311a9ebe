import { PlainDate } from '@zhifa/domain'
import { z } from 'zod'

const Hex = z.string().regex(/^[0-9a-f]{64}$/)
const Path = z
  .string()
  .min(1)
  .max(200)
  .regex(/^[a-z0-9][a-zA-Z0-9./_-]*$/)

/** Names of the parts of a package that are not papers or recordings. */
export const paths = {
  /** For whoever opens the package without any program. */
  readme: 'description.txt',
  description: 'description.json',
  metadata: 'metadata.json',
  record: 'data/record.json',
  recordSchema: 'data/record.schema.json',
  papersData: 'data/papers.json',
  papersSchema: 'data/papers.schema.json',
  certificate: 'data/certificate.json',
  /** 补充卷的卷内目录, of a supplement with papers that came late. */
  supplement: 'papers/supplement.pdf',
  mediaList: 'media/list.json',
  manifest: 'manifest.json',
  proofs: 'ledger/proofs.json',
  checkpoint: 'ledger/checkpoint.txt',
} as const

/** 说明: what the package is, by which standard it was made and how surely that was read. */
export const PackageDescription = z.strictObject({
  version: z.literal('zhifa-archive/1'),
  standard: z.strictObject({
    number: z.string(),
    grade: z.enum(['text', 'secondary', 'unverified']),
    note: z.string(),
  }),
  kind: z.enum(['whole', 'supplement']),
  /** Of a supplement: how many entries the packages before it hold, and the SHA-256 of the newest one's manifest. */
  after: z.strictObject({ entries: z.int().positive(), manifest: Hex }).optional(),
  caseId: z.string(),
  procedure: z.string(),
  agency: z.strictObject({ name: z.string(), uscc: z.string(), fonds: z.string().optional() }),
  packedOn: PlainDate,
  program: z.strictObject({ name: z.string(), version: z.string() }),
  lawDigest: Hex,
  counts: z.strictObject({
    entries: z.int().nonnegative(),
    papers: z.int().nonnegative(),
    media: z.int().nonnegative(),
    /** Of a supplement: papers that came after the file was closed. */
    late: z.int().nonnegative().optional(),
  }),
  notIncluded: z.array(z.string()),
})
export type PackageDescription = z.infer<typeof PackageDescription>

const PaperMetadata = z.strictObject({
  no: z.int().positive(),
  title: z.string(),
  form: z.string(),
  /** The entry of the record that it is about. */
  entry: z.int().positive(),
  on: PlainDate,
  author: z.string(),
  /** 正卷 main, 副卷 sub. */
  volume: z.enum(['main', 'sub']),
  /** Absent where the paper could not be made: `reasons` says why. */
  path: Path.optional(),
  reasons: z.array(z.string()).optional(),
})

export const LatePaper = z.strictObject({
  /** Of its entry in the register of the file. */
  no: z.int().positive(),
  title: z.string().min(1),
  /** What it is, in words: 送达回证、回执. */
  kind: z.string().min(1),
  volume: z.enum(['main', 'sub']),
  /** Who made or sent it. */
  from: z.string().min(1),
  receivedOn: PlainDate,
  /** Sheets of paper; a recording has none. */
  pages: z.int().positive().optional(),
  /** Why it is not in the file that was closed. */
  reason: z.string().min(1),
  registeredBy: z.string().min(1),
  registeredAt: z.string().min(1),
  /** Of its file, which stands among the recordings and other files. */
  sha256: Hex,
})
/** A paper that came after the file was closed, as a supplement describes it. */
export type LatePaper = z.infer<typeof LatePaper>

/** 元数据: of the file, and of each paper in it. */
export const PackageMetadata = z.strictObject({
  file: z.strictObject({
    title: z.string(),
    category: z.string(),
    documentNumber: z.string().optional(),
    result: z.string(),
    officers: z.array(z.string()),
    filedOn: PlainDate.optional(),
    closedOn: PlainDate.optional(),
    archivedOn: PlainDate.optional(),
    archiveNumber: z.string().optional(),
    retention: z.string().optional(),
    note: z.string().optional(),
    volumes: z.array(z.strictObject({ volume: z.enum(['main', 'sub']), title: z.string(), path: Path })),
  }),
  papers: z.array(PaperMetadata).max(5000),
  /** 补充卷, only of a supplement: what came after the file was closed, and the paper that lists it. */
  late: z.strictObject({ index: Path, papers: z.array(LatePaper).min(1).max(1000) }).optional(),
})
export type PackageMetadata = z.infer<typeof PackageMetadata>

export const MediaMetadata = z.strictObject({
  sha256: Hex,
  sm3: Hex.optional(),
  bytes: z.int().positive(),
  type: z.string(),
  name: z.string(),
  started: z.string().optional(),
  ended: z.string().optional(),
  device: z.string().optional(),
  officer: z.string().optional(),
  place: z.string().optional(),
  uploadedBy: z.string().optional(),
  uploadedAt: z.string().optional(),
})
/** What is known of a recording or another file of the case. */
export type MediaMetadata = z.infer<typeof MediaMetadata>

/** 音像和电子文件目录: the files that are there, and those that the record names and that are not. */
export const MediaList = z.strictObject({
  files: z.array(MediaMetadata.extend({ path: Path })).max(100_000),
  missing: z.array(z.strictObject({ sha256: Hex, recording: z.string(), entry: z.int().positive() })),
})
export type MediaList = z.infer<typeof MediaList>

/** 校验信息: every file but this one and what proves it. */
export const PackageManifest = z.strictObject({
  version: z.literal('zhifa-archive/1'),
  files: z
    .array(z.strictObject({ path: Path, bytes: z.int().nonnegative(), sha256: Hex, sm3: Hex }))
    .min(1)
    .max(200_000),
})
export type PackageManifest = z.infer<typeof PackageManifest>

const Proved = z.strictObject({
  index: z.int().nonnegative(),
  line: z.string().min(1),
  proof: z.array(Hex).max(64),
})
/** 账本证明: where each entry of the case, and the manifest, stand under the signed head in `ledger/checkpoint.txt`. */
export const PackageProofs = z.strictObject({
  entries: z.array(Proved).max(5000),
  manifest: Proved.optional(),
})
export type PackageProofs = z.infer<typeof PackageProofs>

/** Data of the papers, in the order of the metadata. */
export const PapersData = z.array(z.strictObject({ no: z.int().positive(), form: z.string(), data: z.unknown() }))
