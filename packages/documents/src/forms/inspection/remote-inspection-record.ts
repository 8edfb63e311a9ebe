import { formatChineseDate, Party, PlainDate } from '@zhifa/domain'
import { z } from 'zod'
import { col, itemList, proseCol } from '../../fields/item-list'
import { officers, twoOfficers } from '../../fields/officer'
import { partyRows } from '../../fields/party-lines'
import { grid, row, signedBy } from '../../fields/rows'
import { sampleOfficers, sampleParty } from '../../fields/sample-case'
import { actLine, actText } from '../../fields/text'
import { sheetForm } from '../../form-kinds/sheet-form'

const records = itemList('调取的记录', [
  col('id', '编号', 1),
  col('source', '来源', 2.4),
  col('title', '记录', 2.2),
  col('recordedAt', '记录时间', 1.8),
  col('review', '审核', 1.8),
  proseCol('shows', '反映的情况', 3),
])

/** 非现场检查记录: which records were taken from where, who reviewed each, and what they show. */
export const remoteInspectionRecord = sheetForm({
  id: 'remote-inspection-record',
  title: '非现场检查记录',
  catalogue: 'D',
  data: {
    inspected: Party.meta({ title: '被检查人' }),
    items: z.array(actLine('检查事项', 'plain')).min(1).max(100).meta({ title: '检查事项' }),
    day: PlainDate.meta({ title: '核查日期' }),
    records: records.field,
    content: actText('核查情况', 'case-text'),
    problems: actText('发现的问题', 'case-text').optional(),
    officers: officers('检查人员'),
  },
  mustState: [
    twoOfficers,
    {
      id: 'records',
      cites: ['行政处罚法 41.2'],
      zh: '所依据的记录和审核情况',
      en: 'the records it rests on, and their review',
      fields: ['records'],
    },
  ],
  body: (d) => [
    grid(
      ...partyRows('被检查人', d.inspected),
      row('检查事项', d.items.join('；')),
      row('核查日期', formatChineseDate(d.day)),
    ),
    records.table(d.records, { size: 'small' }),
    grid(
      row('核查情况', d.content, 3),
      row('发现的问题', d.problems ?? '未发现问题'),
      signedBy('检查人员', d.officers),
    ),
  ],
  sample: {
    inspected: sampleParty,
    items: ['从业人员健康合格证明情况'],
    day: '2026-09-28',
    records: [
      {
        id: 'R1',
        source: '从业人员健康合格证明信息系统（演示）',
        title: '健康合格证明登记',
        recordedAt: '2026.09.28 08:00',
        review: '丙某某，符合要求',
        shows: '一名从业人员的健康合格证明已于9月20日到期。',
      },
    ],
    content: '比对在岗人员名单和健康合格证明登记。',
    problems: '一名从业人员的健康合格证明已经到期。',
    officers: sampleOfficers,
    on: '2026-09-28',
  },
  cites: ['行政处罚法 41', '国办发〔2024〕54号'],
})
