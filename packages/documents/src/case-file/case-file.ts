import { line, PlainDate } from '@zhifa/domain'
import { z } from 'zod'
import { FileCoverData } from '../forms/archive/file-cover'
import { FileRemarkData } from '../forms/archive/file-remark'

/** A paper of the file: a form's id and its data. */
const Paper = z.strictObject({
  form: z.string().min(1).meta({ title: '文书' }),
  data: z.unknown().meta({ title: '文书内容' }),
  /** For a receipt: the form of the document that was served. */
  of: z.string().min(1).meta({ title: '所送达的文书' }).optional(),
  on: PlainDate.meta({ title: '日期' }),
  author: line('责任者', 'plain', 200).optional(),
  remark: line('备注', 'plain', 200).optional(),
})

/** A bound case file as data: counts of pages and documents are computed, never given. */
export const CaseFile = z.strictObject({
  cover: FileCoverData.omit({ documents: true, pages: true }).meta({ title: '案卷封面' }),
  documents: z.array(Paper).min(1).max(2000).meta({ title: '卷内文件' }),
  remark: FileRemarkData.omit({ pages: true }).meta({ title: '卷内备考表' }),
})
export type CaseFile = z.infer<typeof CaseFile>
