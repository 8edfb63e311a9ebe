import { type Grade, PlainDate } from '@zhifa/domain'
import { z } from 'zod'
import { title } from '../../blocks/head'
import { type TableColumn, table } from '../../blocks/table'
import { choice } from '../../fields/choice'
import { sampleAgency } from '../../fields/sample-case'
import { actLine } from '../../fields/text'
import { defineForm } from '../../form/form'

const Row = z.strictObject({
  number: actLine('文号', 'reference').optional(),
  author: actLine('责任者', 'plain'),
  title: actLine('题名', 'plain'),
  on: PlainDate.meta({ title: '日期' }),
  /** First page of the document within the file. */
  page: z.int().min(1).max(100_000).meta({ title: '页号' }),
  remark: actLine('备注', 'plain').optional(),
})

const Data = z.strictObject({
  rows: z.array(Row).min(1).max(2000).meta({ title: '卷内文件' }),
  /** Last page of the file: the end of the last row's range. */
  lastPage: z.int().min(1).max(100_000).meta({ title: '末页页号' }),
  profile: choice('目录体例', { common: '通行写法', 'eight-figures': '日期写作八位数字' }).field.optional(),
})

/** How an archive wants its catalogue: dates and columns. */
interface IndexProfile {
  readonly date: (on: string) => string
  /** Heads and relative widths; 题名 is the widest, because it says what a paper is. */
  readonly columns: readonly TableColumn[]
  readonly grade: Grade
}

const columns: readonly TableColumn[] = [
  { title: '序号', width: 1, align: 'center' },
  { title: '文号', width: 3 },
  { title: '责任者', width: 3 },
  { title: '题名', width: 4.2 },
  { title: '日期', width: 1.9, align: 'center' },
  { title: '页号', width: 1.1, align: 'center' },
  { title: '备注', width: 1.1 },
]

/** Nobody has read the standards of the archives that these follow: general practice, and the eight figures of DA/T 22. */
export const indexProfiles = {
  common: { date: (on) => on.replaceAll('-', '.'), columns, grade: 'unverified' },
  'eight-figures': { date: (on) => on.replaceAll('-', ''), columns, grade: 'unverified' },
} as const satisfies Record<string, IndexProfile>

/** 卷内文件目录: not numbered; its last row gives first and last page. */
export const fileIndex = defineForm({
  id: 'file-index',
  title: '卷内文件目录',
  audience: 'internal',
  copies: ['入卷'],
  data: Data,
  date: (d) =>
    d.rows
      .map((row) => row.on)
      .sort()
      .at(-1) ?? '',
  frame: () => ({ page: 'letter', number: 'none', continued: { title: '卷内文件目录' } }),
  blocks: (d) => [
    title('卷内文件目录'),
    table(
      indexProfiles[d.profile ?? 'common'].columns,
      d.rows.map((row, i) => [
        String(i + 1),
        row.number ?? '',
        row.author,
        row.title,
        indexProfiles[d.profile ?? 'common'].date(row.on),
        i === d.rows.length - 1
          ? row.page === d.lastPage
            ? String(row.page)
            : `${row.page}-${d.lastPage}`
          : String(row.page),
        row.remark ?? '',
      ]),
      { size: 'small' },
    ),
  ],
  sample: {
    rows: [
      { number: '示卫公罚〔2026〕12号', author: sampleAgency, title: '行政处罚决定书', on: '2026-10-20', page: 1 },
      { author: sampleAgency, title: '送达回执', on: '2026-10-20', page: 4 },
      { number: '2026-12', author: sampleAgency, title: '案件受理记录', on: '2026-09-28', page: 5 },
      { number: '2026-9', author: sampleAgency, title: '立案报告', on: '2026-09-28', page: 6 },
      { author: sampleAgency, title: '现场笔录', on: '2026-09-28', page: 7 },
      { author: sampleAgency, title: '询问笔录', on: '2026-09-29', page: 9 },
      { author: sampleAgency, title: '案件调查终结报告', on: '2026-09-30', page: 11 },
      { number: '示卫公告〔2026〕12号', author: sampleAgency, title: '行政处罚事先告知书', on: '2026-10-08', page: 14 },
      {
        number: '示卫公听告〔2026〕12号',
        author: sampleAgency,
        title: '行政处罚听证告知书',
        on: '2026-10-08',
        page: 16,
      },
      { author: sampleAgency, title: '结案报告', on: '2026-11-02', page: 18 },
    ],
    lastPage: 18,
  },
  cites: ['行政处罚法 47'],
  grade: 'unverified',
  catalogue: 'B',
})
