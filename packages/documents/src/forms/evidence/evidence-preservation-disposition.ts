import { paragraph } from '../../blocks/paragraph'
import { signaturePlace, signaturePlaces } from '../../blocks/signatures'
import { choice } from '../../fields/choice'
import { goods } from '../../fields/goods'
import { lawRefs, ruledBy } from '../../fields/legal'
import { namesOf, officers, officersText, twoOfficers } from '../../fields/officer'
import { you } from '../../fields/party-lines'
import { related, relatedText } from '../../fields/related'
import { sampleGoods, sampleOfficers } from '../../fields/sample-case'
import { actText } from '../../fields/text'
import { stated } from '../../form/must'
import { letterForm } from '../../form-kinds/letter-form'

const disposal = choice('处理方式', {
  return: '返还',
  test: '送交检验',
  confiscate: '没收',
  seize: '查封、扣押',
  transfer: '移送',
  other: '其他',
})

/** 证据先行登记保存处理决定书 */
export const evidencePreservationDisposition = letterForm({
  id: 'evidence-preservation-disposition',
  title: '证据先行登记保存处理决定书',
  catalogue: 'A',
  nature: '证保处',
  data: {
    original: related('原决定书'),
    disposal: disposal.field,
    explanation: actText('处理说明', 'case-text').optional(),
    goods: goods.field,
    basis: lawRefs('依据'),
    officers: officers('执法人员'),
  },
  mustState: [twoOfficers, stated('basis', '行政处罚法 56', '处理决定的依据', 'the basis of the decision', 'basis')],
  body: (d) => [
    paragraph(
      `本机关以${relatedText(d.original)}对${you(d.party)}的有关证据予以先行登记保存。根据${ruledBy(d.basis)}，现对下列物品作出处理决定：${disposal.marked(d.disposal)}`,
    ),
    goods.table(d.goods, { size: 'small' }),
    ...(d.explanation ? [paragraph(d.explanation)] : []),
    paragraph(`执法人员：${officersText(d.officers)}。`),
  ],
  sign: (d) => [signaturePlace('当事人（签名）'), ...signaturePlaces('执法人员（签名）', namesOf(d.officers))],
  sample: {
    original: { title: '证据先行登记保存决定书', number: '示卫公证保决〔2026〕12号', on: '2026-09-28' },
    disposal: 'test',
    explanation: '上述物品送示例市样板检验检测中心检验，检验期间由本机关保存。',
    goods: sampleGoods,
    basis: ['《中华人民共和国行政处罚法》第五十六条'],
    officers: sampleOfficers,
    on: '2026-10-09',
  },
  cites: ['行政处罚法 56', '行政处罚法 85', '卫生行政执法文书规范'],
})
