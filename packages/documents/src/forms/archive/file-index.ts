import { line, PlainDate } from '@zhifa/domain'
import { z } from 'zod'
import { title } from '../../blocks/head'
import { table } from '../../blocks/table'
import { sampleAgency } from '../../fields/sample-case'
import { defineForm } from '../../form/form'

const Row = z.strictObject({
  number: line('文号', 'reference', 60).optional(),
  author: line('责任者', 'plain', 200),
  title: line('题名', 'plain', 200),
  on: PlainDate.meta({ title: '日期' }),
  /** First page of the document within the file. */
  page: z.int().min(1).max(100_000).meta({ title: '页号' }),
  remark: line('备注', 'plain', 200).optional(),
})

const Data = z.strictObject({
  rows: z.array(Row).min(1).max(2000).meta({ title: '卷内文件' }),
  /** Last page of the file: the end of the last row's range. */
  lastPage: z.int().min(1).max(100_000).meta({ title: '末页页号' }),
})

const compactDate = (date: string): string => date.replaceAll('-', '.')

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
      [
        { title: '序号', width: 1, align: 'center' },
        { title: '文号', width: 3.7 },
        { title: '责任者', width: 2.8 },
        { title: '题名', width: 3.4 },
        { title: '日期', width: 2.3, align: 'center' },
        { title: '页号', width: 1.3, align: 'center' },
        { title: '备注', width: 1.2 },
      ],
      d.rows.map((row, i) => [
        String(i + 1),
        row.number ?? '',
        row.author,
        row.title,
        compactDate(row.on),
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
      { number: '2026-9', author: sampleAgency, title: '立案报告', on: '2026-09-28', page: 5 },
    ],
    lastPage: 6,
  },
  cites: ['行政处罚法 47'],
  grade: 'unverified',
  catalogue: 'B',
})
