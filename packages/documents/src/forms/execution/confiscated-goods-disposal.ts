import { line } from '@zhifa/domain'
import { z } from 'zod'
import { paragraph } from '../../blocks/paragraph'
import { col, dateCol, itemList } from '../../fields/item-list'
import { enough, officers } from '../../fields/officer'
import { related, relatedText } from '../../fields/related'
import { grid, opinionField, opinionRow, row, signedBy, signRow } from '../../fields/rows'
import { sampleOfficers } from '../../fields/sample-case'
import { sheetForm } from '../../form-kinds/sheet-form'

const items = itemList('罚没物品', [
  col('name', '物品名称', 2.6),
  col('quantity', '数量', 1.4),
  col('manner', '处理方式', 1.8),
  dateCol('on', '处理日期', 1.8),
  col('place', '处理地点', 2.4, { kind: 'address' }),
])

const handlers = enough('penalty.officers', '处理人', 'officers')

/** 罚没物品处理记录 */
export const confiscatedGoodsDisposal = sheetForm({
  id: 'confiscated-goods-disposal',
  title: '罚没物品处理记录',
  catalogue: 'B',
  numbered: true,
  data: {
    original: related('行政处罚决定书'),
    items: items.field,
    handlers: officers('处理人'),
    supervisor: line('监督人', 'personal-name', 60),
    attachments: z
      .array(line('附件', 'plain', 200))
      .max(50)
      .meta({ title: '附件' })
      .optional(),
    leader: opinionField('批准人意见'),
  },
  mustState: [
    {
      id: 'two-handlers',
      cites: ['行政处罚法 42.1'],
      zh: '达到法定人数的处理人',
      en: 'as many officers as the law asks for',
      holds: (d, day) => handlers.holds(d.handlers.length, day),
      said: handlers.said,
    },
  ],
  body: (d) => [
    paragraph(`依据：${relatedText(d.original)}`, { style: 'record', indent: 0 }),
    items.table(d.items),
    grid(
      row('附件', d.attachments?.join('；')),
      signedBy('处理人', d.handlers),
      signRow('监督人', d.supervisor),
      opinionRow('批准人意见', d.leader),
    ),
  ],
  sample: {
    original: { title: '查封、扣押处理决定书', number: '示卫公查扣处〔2026〕12号', on: '2026-10-26' },
    items: [
      { name: '示例牌一次性消毒毛巾', quantity: '12箱', manner: '销毁', on: '2026-11-10', place: '示例市固废处置中心' },
      { name: '示例牌皮肤消毒液', quantity: '36瓶', manner: '销毁', on: '2026-11-10', place: '示例市固废处置中心' },
    ],
    handlers: sampleOfficers,
    supervisor: '己某某',
    attachments: ['销毁过程录像AV-2026-1110-01', '处置单位接收凭证1份'],
    leader: { opinion: '同意销毁。', by: '辛某某', on: '2026-11-06' },
    on: '2026-11-10',
  },
  cites: ['行政处罚法 74'],
})
