import { LocalDateTime, line, Party } from '@zhifa/domain'
import { dateTimeText } from '../../fields/date-text'
import { goods } from '../../fields/goods'
import { lawRefs, lawRefsText } from '../../fields/legal'
import { officers, twoOfficers } from '../../fields/officer'
import { partyRows } from '../../fields/party-lines'
import { grid, pair, row, sealRow, signedBy, signRow } from '../../fields/rows'
import { sampleGoods, sampleOfficers, sampleParty } from '../../fields/sample-case'
import { place } from '../../fields/text'
import { sheetForm } from '../../form-kinds/sheet-form'

/** 抽样记录（行政检查） */
export const inspectionSamplingRecord = sheetForm({
  id: 'inspection-sampling-record',
  title: '抽样记录',
  catalogue: 'C',
  audience: 'both',
  copies: ['存档', '交当事人'],
  numbered: true,
  data: {
    inspected: Party.meta({ title: '被抽样人' }),
    basis: lawRefs('依据'),
    samples: goods.field,
    method: line('抽样方法', 'plain', 300),
    sealing: line('封样方式', 'plain', 300),
    backup: line('备份样品', 'plain', 300).optional(),
    at: LocalDateTime.meta({ title: '抽样时间' }),
    place: place('抽样地点'),
    officers: officers('抽样人'),
  },
  mustState: [twoOfficers],
  body: (d) => [
    grid(...partyRows('被抽样人', d.inspected), row('依据', lawRefsText(d.basis))),
    goods.table(d.samples, { size: 'small' }),
    grid(
      pair('抽样方法', d.method, '抽样时间', dateTimeText(d.at)),
      pair('封样方式', d.sealing, '备份样品', d.backup),
      row('抽样地点', d.place),
      signRow('被抽样人'),
      signedBy('抽样人', d.officers),
      sealRow(d.agency, d.on),
    ),
  ],
  sample: {
    inspected: sampleParty,
    basis: ['《中华人民共和国行政处罚法》第五十六条'],
    samples: sampleGoods.map((item, i) => ({ ...item, quantity: i === 0 ? '6条' : '3瓶' })),
    method: '随机抽取',
    sealing: '封条封样，双方签名',
    backup: '毛巾3条，由被抽样人保存',
    at: '2026-09-28T10:05',
    place: '示例市示例区样板路1号库房',
    officers: sampleOfficers,
    on: '2026-09-28',
  },
  cites: ['行政检查文书基本格式文本（试行）', '行政处罚法 56'],
})
