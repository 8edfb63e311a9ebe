import { formatChineseDate, PlainDate } from '@zhifa/domain'
import { paragraph } from '../../blocks/paragraph'
import { signaturePlace, signaturePlaces } from '../../blocks/signatures'
import { choice } from '../../fields/choice'
import { goods } from '../../fields/goods'
import { namesOf, officers, officersText, twoOfficers } from '../../fields/officer'
import { you } from '../../fields/party-lines'
import { related, relatedText } from '../../fields/related'
import { sampleGoods, sampleOfficers, sampleSeizure } from '../../fields/sample-case'
import { actText } from '../../fields/text'
import { stated } from '../../form/must'
import { letterForm } from '../../form-kinds/letter-form'

const ground = choice('解除情形', {
  'no-violation': '当事人没有违法行为',
  unrelated: '查封、扣押的场所、设施或者财物与违法行为无关',
  decided: '对违法行为已经作出处理决定，不再需要查封、扣押',
  expired: '查封、扣押期限已经届满',
  other: '其他不再需要采取查封、扣押措施的情形',
})

/** 解除查封、扣押决定书 */
export const seizureReleaseDecision = letterForm({
  id: 'seizure-release-decision',
  title: '解除查封、扣押决定书',
  catalogue: 'A',
  nature: '解查扣',
  data: {
    original: related('原查封、扣押决定书'),
    ground: ground.field,
    goods: goods.field,
    returned: actText('退还情况', 'case-text'),
    releasedOn: PlainDate.meta({ title: '解除日期' }),
    officers: officers('执法人员'),
  },
  mustState: [
    twoOfficers,
    stated('ground', '行政强制法 28', '解除查封、扣押的情形', 'the ground for the release', 'ground'),
  ],
  body: (d) => [
    paragraph(
      `本机关以${relatedText(d.original)}对${you(d.party)}的有关场所、设施或者财物予以查封、扣押。因${ground.text(d.ground)}，根据《中华人民共和国行政强制法》第二十八条的规定，决定自${formatChineseDate(d.releasedOn)}起解除对下列场所、设施或者财物的查封、扣押：`,
    ),
    goods.table(d.goods, { size: 'small' }),
    paragraph(d.returned),
    paragraph(`执法人员：${officersText(d.officers)}。`),
  ],
  sign: (d) => [signaturePlace('当事人（签名）'), ...signaturePlaces('执法人员（签名）', namesOf(d.officers))],
  sample: {
    original: sampleSeizure,
    ground: 'unrelated',
    goods: sampleGoods,
    returned: '上述财物已当场全部退还，经当事人清点无误。',
    releasedOn: '2026-10-15',
    officers: sampleOfficers,
    on: '2026-10-15',
  },
  cites: ['行政强制法 27', '行政强制法 28'],
})
