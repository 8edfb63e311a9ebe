import { formatChineseDate, PlainDate } from '@zhifa/domain'
import { z } from 'zod'
import { fields, label, value } from '../../blocks/fields'
import { title } from '../../blocks/head'
import { signaturePlace, signatures } from '../../blocks/signatures'
import { choice } from '../../fields/choice'
import { sampleAgency, sampleCause } from '../../fields/sample-case'
import { actLine, actText, agencyName } from '../../fields/text'
import { defineForm } from '../../form/form'

const categories = {
  penalty: '行政处罚',
  licence: '行政许可',
  coercion: '行政强制',
  inspection: '行政检查',
  other: '行政执法',
} as const
const volume = choice('正卷或副卷', { main: '正卷', sub: '副卷', whole: '不分卷' })
const retention = choice('保管期限', { permanent: '永久', '30-years': '30年', '10-years': '10年' })

export const FileCoverData = z.strictObject({
  agency: agencyName,
  category: z.enum(['penalty', 'licence', 'coercion', 'inspection', 'other']).meta({ title: '案卷类别' }),
  /** Party, conduct and 案. */
  title: actLine('案卷题名', 'case-text'),
  volume: volume.field,
  documentNumber: actLine('决定书文号', 'reference').optional(),
  filedOn: PlainDate.meta({ title: '立案日期' }).optional(),
  closedOn: PlainDate.meta({ title: '结案日期' }).optional(),
  result: actText('处理结果', 'case-text'),
  officers: z.array(actLine('承办人', 'personal-name')).min(1).max(20).meta({ title: '承办人' }),
  archivedOn: PlainDate.meta({ title: '归档日期' }),
  archiveNumber: actLine('归档号', 'reference').optional(),
  fonds: actLine('全宗号', 'reference').optional(),
  /** As the bureau's retention table says; there is no verified one to take a default from. */
  retention: retention.field.optional(),
  documents: z.int().min(1).max(10_000).meta({ title: '件数' }),
  pages: z.int().min(1).max(100_000).meta({ title: '页数' }),
})

/** 案卷封面: not numbered. */
export const fileCover = defineForm({
  id: 'file-cover',
  title: '案卷封面',
  audience: 'internal',
  copies: ['入卷'],
  data: FileCoverData,
  mustState: [
    {
      id: 'retention-and-fonds',
      cites: ['行政处罚法 47'],
      zh: '已归档案卷的保管期限和全宗号',
      en: 'retention period and fonds number of a file that has an archive number',
      at: 'fonds',
      holds: (d) => d.archiveNumber === undefined || (d.retention !== undefined && d.fonds !== undefined),
    },
  ],
  date: (d) => d.archivedOn,
  frame: () => ({ page: 'letter', number: 'none' }),
  blocks: (d) => [
    title(`${categories[d.category]}案卷`, d.agency),
    ...(d.volume === 'whole' ? [] : [title(`（${volume.text(d.volume)}）`)]),
    fields(
      [2, 3.85, 2, 3.85],
      [
        [label('案卷题名'), value(d.title, { span: 3, lines: 4, align: 'center' })],
        [label('处理结果'), value(d.result, { span: 3, lines: 4 })],
        [label('决定书文号'), value(d.documentNumber, { span: 3, lines: 2 })],
        [
          label('立案日期'),
          value(d.filedOn && formatChineseDate(d.filedOn), { lines: 2 }),
          label('结案日期'),
          value(d.closedOn && formatChineseDate(d.closedOn)),
        ],
        [label('承办人'), value(d.officers.join('、'), { span: 3, lines: 2 })],
        [
          label('归档日期'),
          value(formatChineseDate(d.archivedOn), { lines: 2 }),
          label('保管期限'),
          value(d.retention && retention.text(d.retention)),
        ],
        [label('全宗号'), value(d.fonds, { lines: 2 }), label('归档号'), value(d.archiveNumber)],
        [label('件数'), value(`本卷共${d.documents}件`, { lines: 2 }), label('页数'), value(`共${d.pages}页`)],
      ],
    ),
    signatures(signaturePlace('立卷人（签名）')),
  ],
  sample: {
    agency: sampleAgency,
    category: 'penalty',
    title: sampleCause,
    volume: 'main',
    documentNumber: '示卫公罚〔2026〕12号',
    filedOn: '2026-09-28',
    closedOn: '2026-11-02',
    result: '警告；罚款人民币叁仟元整（¥3,000.00）。',
    officers: ['乙某某', '丙某某'],
    archivedOn: '2026-11-10',
    archiveNumber: '20260012',
    fonds: '示例0012',
    retention: 'permanent',
    documents: 10,
    pages: 18,
  },
  cites: ['行政处罚法 47'],
  grade: 'unverified',
  catalogue: 'B',
})
