import { paragraph } from '../../blocks/paragraph'
import { col, itemList, proseCol } from '../../fields/item-list'
import { dateRange, rangeText } from '../../fields/related'
import { grid, row, sealRow } from '../../fields/rows'
import { actLine, actText } from '../../fields/text'
import { sheetForm } from '../../form-kinds/sheet-form'

const parts = itemList('各机关的检查', [
  col('body', '检查机关', 3),
  col('plan', '计划编号', 2),
  proseCol('items', '检查事项', 5),
])

/** 综合查一次联合检查方案: several plans at one object in one visit, with a record of each body. */
export const jointInspection = sheetForm({
  id: 'joint-inspection',
  title: '综合查一次联合检查方案',
  catalogue: 'D',
  copies: ['存档', '送各参加机关'],
  data: {
    object: actLine('检查对象', 'organisation-name'),
    lead: actLine('牵头机关', 'plain'),
    window: dateRange('检查时段'),
    parts: parts.field,
    reason: actText('合并检查的理由', 'case-text'),
  },
  mustState: [],
  body: (d) => [
    grid(
      row('检查对象', d.object),
      row('牵头机关', d.lead),
      row('检查时段', rangeText(d.window)),
      row('合并检查的理由', d.reason),
    ),
    parts.table(d.parts, { size: 'small' }),
    paragraph('各机关一次到达、同时检查，各自出示执法证件，各自制作检查笔录、告知结果并公开。', { style: 'record' }),
    grid(sealRow(d.agency, d.on)),
  ],
  sample: {
    object: '示例市样板美发店',
    lead: '示例市示例区卫生健康局',
    window: { from: '2026-09-10', to: '2026-09-30' },
    parts: [
      { body: '示例市示例区卫生健康局', plan: '2026-0801', items: '从业人员健康合格证明' },
      { body: '示例市示例区市场监督管理局', plan: '2026-0012', items: '营业执照公示' },
    ],
    reason: '两机关的计划在同一时段检查同一对象。',
    on: '2026-08-28',
  },
  cites: ['国办发〔2024〕54号'],
})
