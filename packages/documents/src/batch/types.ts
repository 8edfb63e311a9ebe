import { type Layer, line } from '@zhifa/domain'
import { z } from 'zod'
import { fontConfigOption } from '../fonts/font-options'
import type { FontConfig } from '../fonts/font-set'
import { functionOption, type OptionShape, urlOption } from '../options/options-of'

/** One document of a batch. The ending of `out` says what it becomes: `.pdf`, `.ofd`, `.html` or `.json`. */
export const BatchJob = z.strictObject({
  form: line('文书', 'plain', 100),
  data: z.unknown().meta({ title: '文书内容' }),
  out: line('输出文件', 'plain', 500),
})
export type BatchJob = z.infer<typeof BatchJob>

/** Why a document of a batch was not made. */
export interface BatchFailure {
  /** Place in the batch, from 0. */
  readonly index: number
  readonly out?: string
  readonly form?: string
  readonly code: string
  readonly message: string
}

/** What came of a batch. */
export interface BatchReport {
  readonly total: number
  readonly done: number
  readonly failed: number
  readonly bytes: number
  /** The first ten thousand failures; `failed` counts all. */
  readonly failures: readonly BatchFailure[]
}

export interface BatchOptions {
  /** Threads, 1 to 64. Each opens the fonts once and takes less than 300 MB. */
  readonly workers?: number
  /** Receives each document, not more at a time than twice the workers. What it throws fails that document. */
  readonly write: (out: string, bytes: Uint8Array) => Promise<void>
  readonly fonts?: FontConfig
  readonly draft?: string
  /** All layers of the law that the documents are checked by, the widest first; absent: the nation's. Each worker lays them once. */
  readonly layers?: readonly Layer[]
  /** Called after every document. */
  readonly onProgress?: (state: { readonly done: number; readonly failed: number }) => void
  /** The worker's module, where a bundler moved it. */
  readonly worker?: URL
}

export const batchOptions: OptionShape<BatchOptions> = {
  workers: z.int().min(1).max(64).meta({ title: '工作线程数' }).optional(),
  write: functionOption<BatchOptions['write']>('写出文书的函数'),
  fonts: fontConfigOption.optional(),
  draft: z.string().meta({ title: '草稿标记' }).optional(),
  layers: z.array(z.custom<Layer>()).meta({ title: '法规数据各层' }).optional(),
  onProgress: functionOption<NonNullable<BatchOptions['onProgress']>>('进度通知').optional(),
  worker: urlOption('线程模块').optional(),
}

/** Stands in a batch where a job could not even be read; `reason` says why, in both languages. */
export class UnreadableJob {
  constructor(readonly reason: string) {}
}

/** Between the threads. */
export type ToWorker = { readonly index: number; readonly job: BatchJob }
export type FromWorker =
  | { readonly index: number; readonly bytes: Uint8Array }
  | { readonly index: number; readonly code: string; readonly message: string }
