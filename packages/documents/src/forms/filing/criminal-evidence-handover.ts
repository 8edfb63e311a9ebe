import { line } from '@zhifa/domain'
import { z } from 'zod'
import { paragraph } from '../../blocks/paragraph'
import { goods } from '../../fields/goods'
import { officers } from '../../fields/officer'
import { related, relatedText } from '../../fields/related'
import { grid, row, sealRow, signedBy, signRow } from '../../fields/rows'
import { sampleInstruments, sampleOfficers } from '../../fields/sample-case'
import { actLine } from '../../fields/text'
import { sheetForm } from '../../form-kinds/sheet-form'

/** 涉案物品和材料移交清单, signed by who hands over and who takes over. */
export const criminalEvidenceHandover = sheetForm({
  id: 'criminal-evidence-handover',
  title: '涉案物品和案件材料移交清单',
  catalogue: 'B',
  copies: ['存档', '交公安机关'],
  data: {
    attachedTo: related('移送文书'),
    police: actLine('接收的公安机关', 'plain'),
    goods: goods.field.optional(),
    materials: z.array(actLine('材料', 'case-text')).min(1).max(200).meta({ title: '与案件有关的其他材料' }),
    officers: officers('移交人'),
    receiver: line('接收人', 'personal-name', 60),
  },
  body: (d) => [
    paragraph(`移送文书：${relatedText(d.attachedTo)}`, { style: 'cell', indent: 0 }),
    ...(d.goods ? [goods.table(d.goods, { size: 'small' })] : []),
    grid(
      row('接收的公安机关', d.police),
      row('与案件有关的其他材料', d.materials.join('；'), 3),
      signedBy('移交人', d.officers),
      signRow('接收人', d.receiver),
      sealRow(d.agency, d.on),
    ),
  ],
  sample: {
    attachedTo: { title: '涉嫌犯罪案件移送书', number: '示卫公涉罪移〔2026〕12号', on: '2026-10-12' },
    police: '示例市公安局示例分局',
    goods: sampleInstruments,
    materials: ['调查案卷1册', '人体损伤程度鉴定意见书1份'],
    officers: sampleOfficers,
    receiver: '壬某某',
    on: '2026-10-19',
  },
  cites: ['行政执法机关移送涉嫌犯罪案件的规定 12'],
})
