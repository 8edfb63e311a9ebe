import { paragraph } from '../../blocks/paragraph'
import { signaturePlace, signaturePlaces } from '../../blocks/signatures'
import { choice } from '../../fields/choice'
import { goods } from '../../fields/goods'
import { lawRefs, ruledBy } from '../../fields/legal'
import { namesOf, officers, officersText, twoOfficers } from '../../fields/officer'
import { you } from '../../fields/party-lines'
import { related, relatedText } from '../../fields/related'
import { Remedies, remediesText, remedyRules } from '../../fields/remedies'
import { sampleGoods, sampleOfficers, sampleRemedies, sampleSeizure } from '../../fields/sample-case'
import { actText } from '../../fields/text'
import { letterForm } from '../../form-kinds/letter-form'

const disposal = choice('处理方式', { confiscate: '没收', destroy: '销毁', release: '解除并返还', transfer: '移送' })

/** 查封、扣押处理决定书 */
export const seizureDispositionDecision = letterForm({
  id: 'seizure-disposition-decision',
  title: '查封、扣押处理决定书',
  catalogue: 'B',
  nature: '查扣处',
  data: {
    original: related('原查封、扣押决定书'),
    disposal: disposal.field,
    goods: goods.field,
    reason: actText('理由', 'case-text'),
    basis: lawRefs('依据'),
    officers: officers('执法人员'),
    remedies: Remedies,
  },
  mustState: [twoOfficers, ...remedyRules('行政复议法 20', '行政诉讼法 46')],
  body: (d) => [
    paragraph(`本机关以${relatedText(d.original)}对${you(d.party)}的有关财物予以查封、扣押。${d.reason}`),
    paragraph(`依据${ruledBy(d.basis)}，本机关决定对下列物品作如下处理：${disposal.marked(d.disposal)}`),
    goods.table(d.goods, { size: 'small' }),
    paragraph(remediesText(d.remedies)),
    paragraph(`执法人员：${officersText(d.officers)}。`),
  ],
  sign: (d) => [signaturePlace('当事人（签收）'), ...signaturePlaces('执法人员（签名）', namesOf(d.officers))],
  sample: {
    original: sampleSeizure,
    disposal: 'destroy',
    goods: sampleGoods,
    reason: '经检验，上述产品不符合卫生要求，依法应当销毁。',
    basis: ['《中华人民共和国行政强制法》第二十七条'],
    officers: sampleOfficers,
    remedies: sampleRemedies,
    on: '2026-10-26',
  },
  cites: ['行政强制法 27', '行政强制法 28', '卫生行政执法文书规范'],
})
