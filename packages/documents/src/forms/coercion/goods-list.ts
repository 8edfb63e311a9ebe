import { paragraph } from '../../blocks/paragraph'
import { goods } from '../../fields/goods'
import { officers, twoOfficers } from '../../fields/officer'
import { related, relatedText } from '../../fields/related'
import { grid, sealRow, signedBy, signRow } from '../../fields/rows'
import { sampleGoods, sampleOfficers, sampleSeizure } from '../../fields/sample-case'
import { sheetForm } from '../../form-kinds/sheet-form'

/** 物品清单: one copy each for the party and the agency; nothing can be added below its end. */
export const goodsList = sheetForm({
  id: 'goods-list',
  title: '物品清单',
  catalogue: 'A',
  audience: 'party',
  copies: ['存档', '交当事人'],
  numbered: true,
  data: {
    attachedTo: related('所附文书'),
    goods: goods.field,
    officers: officers('案件承办人'),
  },
  mustState: [twoOfficers],
  body: (d) => [
    paragraph(`附于：${relatedText(d.attachedTo)}`, { style: 'cell', indent: 0 }),
    goods.table(d.goods, { size: 'small' }),
    grid(signRow('当事人'), signedBy('案件承办人', d.officers), sealRow(d.agency, d.on)),
  ],
  sample: {
    attachedTo: sampleSeizure,
    goods: sampleGoods,
    officers: sampleOfficers,
    on: '2026-09-28',
  },
  cites: ['行政强制法 24', '卫生行政执法文书规范 22'],
})
