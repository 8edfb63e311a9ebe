import { line, Party } from '@zhifa/domain'
import { z } from 'zod'
import { choice } from '../../fields/choice'
import { officers } from '../../fields/officer'
import { partyRows } from '../../fields/party-lines'
import { related, relatedText } from '../../fields/related'
import { grid, row, sealRow, signedBy, signRow } from '../../fields/rows'
import { sampleOfficers, sampleParty, sampleSeizure } from '../../fields/sample-case'
import { actText } from '../../fields/text'
import { sheetForm } from '../../form-kinds/sheet-form'
import { amountText } from '../../money/capitals'

const ground = choice('退还理由', {
  overturned: '措施被撤销、确认违法或者无效',
  sold: '已经变卖，退还所得款项',
  left: '解除后尚未领回',
})

/** 财物（款项）退还清单: what was sealed or seized comes back, or what it was sold for. */
export const goodsReturnList = sheetForm({
  id: 'goods-return-list',
  title: '财物（款项）退还清单',
  catalogue: 'D',
  audience: 'both',
  copies: ['存档', '交当事人'],
  dated: '退还日期',
  data: {
    party: Party,
    original: related('查封、扣押决定书'),
    ground: ground.field,
    goods: actText('退还的财物', 'case-text'),
    amount: z.int().min(0).max(100_000_000_000_00).meta({ title: '退还的款项（分）' }).optional(),
    officers: officers('经办人'),
    receivedBy: line('领取人', 'personal-name', 100),
  },
  body: (d) => [
    grid(
      ...partyRows('当事人', d.party),
      row('原决定书', relatedText(d.original)),
      row('退还理由', ground.marked(d.ground), 2),
      row('退还的财物', d.goods, 5),
      row('退还的款项', d.amount === undefined ? undefined : amountText(d.amount)),
      signedBy('经办人', d.officers),
      signRow('领取人', d.receivedBy),
      sealRow(d.agency, d.on),
    ),
  ],
  sample: {
    party: sampleParty,
    original: sampleSeizure,
    ground: 'overturned',
    goods: '示例牌一次性消毒毛巾12箱，示例牌皮肤消毒液36瓶。',
    officers: sampleOfficers,
    receivedBy: '甲某某',
    on: '2026-12-21',
  },
  cites: ['行政强制法 28.2'],
})
