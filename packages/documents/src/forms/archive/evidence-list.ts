import { z } from 'zod'
import { paragraph } from '../../blocks/paragraph'
import { table } from '../../blocks/table'
import { choice } from '../../fields/choice'
import { officers } from '../../fields/officer'
import { grid, signedBy } from '../../fields/rows'
import { sampleCause, sampleOfficers } from '../../fields/sample-case'
import { actLine, actText, caseName } from '../../fields/text'
import { sheetForm } from '../../form-kinds/sheet-form'

const kind = choice('证据种类', {
  documentary: '书证',
  physical: '物证',
  'audio-visual': '视听资料',
  electronic: '电子数据',
  witness: '证人证言',
  party: '当事人的陈述',
  expert: '鉴定意见',
  record: '勘验笔录、现场笔录',
})
const Row = z.strictObject({
  name: actLine('证据名称', 'plain'),
  kind: kind.field,
  source: actLine('来源', 'plain'),
  proves: actText('证明事项', 'case-text'),
  page: actLine('页号', 'plain').optional(),
})

/** 证据目录（清单）: by the eight kinds of 行政处罚法第四十六条. */
export const evidenceList = sheetForm({
  id: 'evidence-list',
  title: '证据目录（清单）',
  catalogue: 'C',
  data: {
    cause: caseName,
    rows: z.array(Row).min(1).max(20_000).meta({ title: '证据' }),
    officers: officers('承办人'),
  },
  body: (d) => [
    paragraph(`案由：${d.cause}`, { style: 'cell', indent: 0 }),
    table(
      [
        { title: '序号', width: 1.1, align: 'center' },
        { title: '证据名称', width: 2.7 },
        { title: '种类', width: 2 },
        { title: '来源', width: 2.5 },
        { title: '证明事项', width: 3.6 },
        { title: '页号', width: 1.2, align: 'center' },
      ],
      d.rows.map((item, i) => [
        String(i + 1),
        item.name,
        kind.text(item.kind),
        item.source,
        item.proves,
        item.page ?? '',
      ]),
      { size: 'small' },
    ),
    grid(signedBy('承办人', d.officers)),
  ],
  sample: {
    cause: sampleCause,
    rows: [
      { name: '现场笔录', kind: 'record', source: '执法人员制作', proves: '正在营业、未能提供许可证', page: '7' },
      { name: '现场录像1段', kind: 'audio-visual', source: '执法人员拍摄', proves: '检查全过程' },
    ],
    officers: sampleOfficers,
  },
  cites: ['行政处罚法 46'],
})
