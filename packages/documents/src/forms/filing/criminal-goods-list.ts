import { paragraph } from '../../blocks/paragraph'
import { goods } from '../../fields/goods'
import { officers, twoOfficers } from '../../fields/officer'
import { related, relatedText } from '../../fields/related'
import { grid, sealRow, signedBy } from '../../fields/rows'
import { sampleInstruments, sampleOfficers } from '../../fields/sample-case'
import { sheetForm } from '../../form-kinds/sheet-form'

/** 涉案物品清单, attached to the letter of the transfer. */
export const criminalGoodsList = sheetForm({
  id: 'criminal-goods-list',
  title: '涉案物品清单',
  catalogue: 'B',
  copies: ['存档', '交公安机关'],
  data: {
    attachedTo: related('所附文书'),
    goods: goods.field,
    officers: officers('案件承办人'),
  },
  mustState: [twoOfficers],
  body: (d) => [
    paragraph(`附于：${relatedText(d.attachedTo)}`, { style: 'cell', indent: 0 }),
    goods.table(d.goods, { size: 'small' }),
    grid(signedBy('案件承办人', d.officers), sealRow(d.agency, d.on)),
  ],
  sample: {
    attachedTo: { title: '涉嫌犯罪案件移送书', number: '示卫公涉罪移〔2026〕12号', on: '2026-10-12' },
    goods: sampleInstruments,
    officers: sampleOfficers,
  },
  cites: ['行政执法机关移送涉嫌犯罪案件的规定 4.2', '行政执法机关移送涉嫌犯罪案件的规定 6'],
})
