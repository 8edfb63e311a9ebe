import { formatChineseDate, PlainDate } from '@zhifa/domain'
import { paragraph } from '../../blocks/paragraph'
import { signaturePlace, signaturePlaces } from '../../blocks/signatures'
import { choice } from '../../fields/choice'
import { goods } from '../../fields/goods'
import { lawRefs, ruledBy } from '../../fields/legal'
import { namesOf, officers, officersText, twoOfficers } from '../../fields/officer'
import { you } from '../../fields/party-lines'
import { related, relatedText } from '../../fields/related'
import { Remedies, remediesText, remedyRules } from '../../fields/remedies'
import { sampleOfficers, sampleRemedies } from '../../fields/sample-case'
import { actText } from '../../fields/text'
import { letterForm } from '../../form-kinds/letter-form'

const disposal = choice('处理方式', { return: '返还', disinfect: '消毒', destroy: '销毁' })

/** 解除卫生行政控制决定书 */
export const controlReleaseDecision = letterForm({
  id: 'control-release-decision',
  title: '解除卫生行政控制决定书',
  catalogue: 'B',
  nature: '控解',
  data: {
    original: related('原控制决定书'),
    result: actText('检验或者处理结果', 'case-text'),
    basis: lawRefs('依据'),
    objects: goods.field,
    disposal: disposal.field,
    releasedOn: PlainDate.meta({ title: '解除日期' }),
    officers: officers('执法人员'),
    remedies: Remedies,
  },
  mustState: [twoOfficers, ...remedyRules('行政复议法 20', '行政诉讼法 46')],
  body: (d) => [
    paragraph(`本机关以${relatedText(d.original)}对${you(d.party)}的有关物品、场所采取了卫生行政控制措施。${d.result}`),
    paragraph(
      `依据${ruledBy(d.basis)}，本机关决定自${formatChineseDate(d.releasedOn)}起解除控制，处理方式：${disposal.marked(d.disposal)}。解除控制的物品、场所如下：`,
    ),
    goods.table(d.objects, { size: 'small' }),
    paragraph(remediesText(d.remedies)),
    paragraph(`执法人员：${officersText(d.officers)}。`),
  ],
  sign: (d) => [signaturePlace('当事人（签收）'), ...signaturePlaces('执法人员（签名）', namesOf(d.officers))],
  sample: {
    original: { title: '卫生行政控制决定书', number: '示卫公控〔2026〕12号', on: '2026-09-28' },
    result: '经清洗消毒后复检，水质符合卫生要求。',
    basis: ['《中华人民共和国行政强制法》第二十八条'],
    objects: [{ name: '二次供水水箱', quantity: '1个' }],
    disposal: 'return',
    releasedOn: '2026-10-09',
    officers: sampleOfficers,
    remedies: sampleRemedies,
    on: '2026-10-09',
  },
  cites: ['行政强制法 28', '卫生行政执法文书规范'],
})
