import { formatChineseDate, PlainDate } from '@zhifa/domain'
import { paragraph } from '../../blocks/paragraph'
import { signaturePlace, signaturePlaces } from '../../blocks/signatures'
import { led } from '../../fields/led'
import { lawRefs, ruledBy } from '../../fields/legal'
import { namesOf, officers, officersText, twoOfficers } from '../../fields/officer'
import { you } from '../../fields/party-lines'
import { Remedies, remediesText, remedyRules } from '../../fields/remedies'
import { sampleFacts, sampleOfficers, sampleRemedies, sampleViolated } from '../../fields/sample-case'
import { actText } from '../../fields/text'
import { stated } from '../../form/must'
import { letterForm } from '../../form-kinds/letter-form'

/** 责令改正通知书 */
export const correctionOrder = letterForm({
  id: 'correction-order',
  title: '责令改正通知书',
  catalogue: 'B',
  nature: '责改',
  data: {
    facts: actText('违法事实'),
    violated: lawRefs('违反的条款'),
    basis: lawRefs('责令改正的依据'),
    demand: actText('改正内容', 'case-text'),
    deadline: PlainDate.meta({ title: '改正期限' }),
    proof: actText('提交改正证明的要求', 'case-text').optional(),
    consequence: actText('逾期不改正的后果', 'case-text').optional(),
    officers: officers('执法人员'),
    remedies: Remedies,
  },
  mustState: [
    twoOfficers,
    stated('demand', '行政处罚法 28.1', '责令改正的内容和期限', 'what must be corrected by when', 'demand', 'deadline'),
    ...remedyRules('行政复议法 20', '行政诉讼法 46'),
  ],
  body: (d) => [
    paragraph(led('经查', d.facts)),
    paragraph(
      `上述行为违反了${ruledBy(d.violated)}。依据${ruledBy(d.basis)}，责令${you(d.party)}于${formatChineseDate(d.deadline)}前改正：\n${d.demand}`,
    ),
    ...(d.proof ? [paragraph(d.proof)] : []),
    ...(d.consequence ? [paragraph(d.consequence)] : []),
    paragraph(`${you(d.party)}有权进行陈述和申辩。`),
    paragraph(remediesText(d.remedies, '通知')),
    paragraph(`执法人员：${officersText(d.officers)}。`),
  ],
  sign: (d) => [signaturePlace('当事人（签收）'), ...signaturePlaces('执法人员（签名）', namesOf(d.officers))],
  sample: {
    facts: sampleFacts,
    violated: sampleViolated,
    basis: ['《中华人民共和国行政处罚法》第二十八条第一款'],
    demand: '立即停止未取得公共场所卫生许可证的营业行为，依法申请公共场所卫生许可。',
    deadline: '2026-10-15',
    proof: '改正后请将申请受理凭证复印件报送本机关。',
    consequence: '逾期不改正的，本机关将依法处理。',
    officers: sampleOfficers,
    remedies: sampleRemedies,
    on: '2026-09-29',
  },
  cites: ['行政处罚法 28.1', '行政复议法 20', '行政诉讼法 46'],
})
