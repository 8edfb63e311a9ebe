import { formatChineseDate } from '@zhifa/domain'
import { z } from 'zod'
import { col, countCol, itemList } from '../../fields/item-list'
import { grid, pair, row, sealRow } from '../../fields/rows'
import { actLine, actText } from '../../fields/text'
import { sheetForm } from '../../form-kinds/sheet-form'

const figures = itemList('执行情况', [
  col('id', '编号', 1.2),
  col('item', '检查事项', 4),
  countCol('wanted', '计划检查数', 1.8),
  countCol('checked', '已检查数', 1.8),
  countCol('withProblems', '发现问题数', 1.8),
  countCol('published', '结果已公开数', 1.8),
])

/** 年度行政检查计划执行情况: counted from the records of the inspections, row by row. */
export const inspectionPlanSummary = sheetForm({
  id: 'inspection-plan-summary',
  title: '年度行政检查计划执行情况',
  catalogue: 'D',
  data: {
    name: actLine('计划名称', 'plain'),
    year: z.int().min(2000).max(2100).meta({ title: '计划年度' }),
    figures: figures.field,
    text: actText('执行情况说明', 'case-text'),
  },
  mustState: [],
  body: (d) => [
    grid(row('计划名称', d.name), pair('计划年度', `${d.year}年`, '统计截止', formatChineseDate(d.on))),
    figures.table(d.figures, { size: 'small' }),
    grid(row('执行情况说明', d.text, 3), sealRow(d.agency, d.on)),
  ],
  sample: {
    name: '示例市示例区卫生健康局2026年度检查计划',
    year: 2026,
    figures: [
      { id: 'P1', item: '公共用品用具清洗消毒', wanted: 52, checked: 52, withProblems: 6, published: 52 },
      { id: 'P2', item: '从业人员健康合格证明', wanted: 12, checked: 12, withProblems: 1, published: 12 },
    ],
    text: '计划项均已执行，结果均已公开。',
    on: '2026-12-20',
  },
  cites: ['国办发〔2024〕54号'],
})
