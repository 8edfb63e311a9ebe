import { formatChineseDate, PlainDate } from '@zhifa/domain'
import { paragraph } from '../../blocks/paragraph'
import { signaturePlace } from '../../blocks/signatures'
import { led } from '../../fields/led'
import { lawRefs, ruledBy } from '../../fields/legal'
import { you } from '../../fields/party-lines'
import { Remedies, remediesText, remedyRules } from '../../fields/remedies'
import { sampleApplicant, sampleRemedies } from '../../fields/sample-case'
import { actLine, actText } from '../../fields/text'
import { stated } from '../../form/must'
import { letterForm } from '../../form-kinds/letter-form'

/** 不予行政许可决定书: reasons and remedies, or no document. */
export const licenseRefusalDecision = letterForm({
  id: 'license-refusal-decision',
  title: '不予行政许可决定书',
  catalogue: 'A',
  nature: '不许',
  addressee: '申请人',
  copies: ['存档', '交申请人'],
  data: {
    matter: actLine('许可事项', 'plain'),
    appliedOn: PlainDate.meta({ title: '申请日期' }),
    acceptedOn: PlainDate.meta({ title: '受理日期' }),
    reason: actText('不符合条件、标准的理由', 'case-text'),
    basis: lawRefs('依据'),
    remedies: Remedies,
  },
  mustState: [
    stated('reason', '行政许可法 38', '不予行政许可的理由', 'the reasons for the refusal', 'reason'),
    ...remedyRules('行政许可法 38'),
  ],
  body: (d) => [
    paragraph(
      `${you(d.party)}于${formatChineseDate(d.appliedOn)}提出${d.matter}申请，本机关于${formatChineseDate(d.acceptedOn)}受理。${led('经审查', d.reason)}`,
    ),
    paragraph(`依据${ruledBy(d.basis)}，本机关决定不予行政许可。`),
    paragraph(remediesText(d.remedies)),
  ],
  sign: () => [signaturePlace('申请人（签收）')],
  sample: {
    party: sampleApplicant,
    matter: '公共场所卫生许可',
    appliedOn: '2026-10-08',
    acceptedOn: '2026-10-09',
    reason: '经营场所未设置公共用品用具消毒设施，不符合许可条件。',
    basis: ['《中华人民共和国行政许可法》第三十八条第二款'],
    remedies: sampleRemedies,
    on: '2026-11-20',
  },
  cites: ['行政许可法 38', '卫生行政许可管理办法', '行政复议法 20', '行政诉讼法 46'],
})
