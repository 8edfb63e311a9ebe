import { paragraph } from '../../blocks/paragraph'
import { signaturePlace, signaturePlaces } from '../../blocks/signatures'
import { goods } from '../../fields/goods'
import { namesOf, officers, officersText, twoOfficers } from '../../fields/officer'
import { you } from '../../fields/party-lines'
import { dateRange, rangeText, related, relatedText } from '../../fields/related'
import { sampleGoods, sampleKeeper, sampleOfficers, sampleSeizure, sampleStore } from '../../fields/sample-case'
import { place } from '../../fields/text'
import { letterForm } from '../../form-kinds/letter-form'

/** 查封财物委托保管书 */
export const custodyEntrustment = letterForm({
  id: 'custody-entrustment',
  title: '查封财物委托保管书',
  catalogue: 'B',
  nature: '托管',
  addressee: '保管人',
  audience: 'both',
  copies: ['交保管人', '存档'],
  data: {
    original: related('查封、扣押决定书'),
    goods: goods.field,
    period: dateRange('保管期限'),
    place: place('保管地点'),
    officers: officers('经办人'),
  },
  mustState: [twoOfficers],
  body: (d) => [
    paragraph(
      `本机关以${relatedText(d.original)}对有关财物予以查封、扣押。根据《中华人民共和国行政强制法》第二十六条的规定，现委托${you(d.party)}保管下列财物：`,
    ),
    goods.table(d.goods, { size: 'small' }),
    paragraph(`保管期限：${rangeText(d.period)}\n保管地点：${d.place}`),
    paragraph('保管期间不得使用、损毁或者擅自转移、处置上述财物。因查封、扣押发生的保管费用由本机关承担。'),
    paragraph(`经办人：${officersText(d.officers)}。`),
  ],
  sign: (d) => [signaturePlace('保管人（签名）'), ...signaturePlaces('经办人（签名）', namesOf(d.officers))],
  sample: {
    party: sampleKeeper,
    original: sampleSeizure,
    goods: sampleGoods,
    period: { from: '2026-09-28', to: '2026-10-27' },
    place: sampleStore,
    officers: sampleOfficers,
    on: '2026-09-28',
  },
  cites: ['行政强制法 26'],
})
