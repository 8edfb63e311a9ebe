import { z } from 'zod'
import { col, countCol, dateCol, itemList, proseCol } from '../../fields/item-list'
import { grid, opinionField, opinionRow, pair, row, sealRow } from '../../fields/rows'
import { actLine, actText } from '../../fields/text'
import { stated } from '../../form/must'
import { sheetForm } from '../../form-kinds/sheet-form'

const rows = itemList('计划项', [
  col('id', '编号', 1.2),
  col('item', '检查事项', 2.6),
  proseCol('basis', '检查依据', 3),
  col('way', '检查方式', 1.6),
  countCol('objects', '对象数', 1.2),
  col('share', '抽查比例', 1.6, { optional: true }),
  dateCol('from', '自', 1.8),
  dateCol('until', '至', 1.8),
  col('partners', '联合检查机关', 2.6, { optional: true }),
])

/** 年度行政检查计划: what is approved, reported to the justice bureau and published; a change bears the whole plan anew. */
export const inspectionPlanForm = sheetForm({
  id: 'inspection-plan',
  title: '年度行政检查计划',
  catalogue: 'D',
  landscape: true,
  dated: '批准日期',
  copies: ['存档', '报同级司法行政部门', '公布'],
  data: {
    name: actLine('计划名称', 'plain'),
    year: z.int().min(2000).max(2100).meta({ title: '计划年度' }),
    documentNumber: actLine('批准文号', 'reference'),
    rows: rows.field,
    change: actText('调整理由', 'case-text').optional(),
    leader: opinionField('负责人审批'),
  },
  mustState: [stated('rows', '国办发〔2024〕54号', '检查事项、对象、时段', 'the rows of the plan', 'rows')],
  body: (d) => [
    grid(row('计划名称', d.name), pair('计划年度', `${d.year}年`, '批准文号', d.documentNumber)),
    rows.table(d.rows, { size: 'small' }),
    grid(row('调整理由', d.change), opinionRow('负责人审批', d.leader), sealRow(d.agency, d.on)),
  ],
  sample: {
    name: '示例市示例区卫生健康局2026年度检查计划',
    year: 2026,
    documentNumber: '示卫检计〔2026〕1号',
    rows: [
      {
        id: 'P1',
        item: '公共用品用具清洗消毒',
        basis: '《公共场所卫生管理条例》第十条',
        way: '双随机抽查',
        objects: 260,
        share: '20%，不足一个的进一',
        from: '2026-03-01',
        until: '2026-10-31',
      },
      {
        id: 'P2',
        item: '从业人员健康合格证明',
        basis: '《公共场所卫生管理条例》第十条',
        way: '计划检查',
        objects: 12,
        from: '2026-09-01',
        until: '2026-09-30',
        partners: '示例市示例区市场监督管理局',
      },
    ],
    leader: { opinion: '同意。', by: '辛某某', on: '2026-01-06' },
    on: '2026-01-06',
  },
  cites: ['国办发〔2024〕54号'],
})
