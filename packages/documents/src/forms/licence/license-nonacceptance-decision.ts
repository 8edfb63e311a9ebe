import { formatChineseDate, PlainDate } from '@zhifa/domain'
import { paragraph } from '../../blocks/paragraph'
import { led } from '../../fields/led'
import { you } from '../../fields/party-lines'
import { Remedies, remediesText, remedyRules } from '../../fields/remedies'
import { sampleMaker, sampleRemedies } from '../../fields/sample-case'
import { actLine, actText } from '../../fields/text'
import { stated } from '../../form/must'
import { letterForm } from '../../form-kinds/letter-form'

/** 行政许可申请不予受理决定书 */
export const licenseNonacceptanceDecision = letterForm({
  id: 'license-nonacceptance-decision',
  title: '行政许可申请不予受理决定书',
  catalogue: 'A',
  nature: '不受',
  addressee: '申请人',
  copies: ['存档', '交申请人'],
  data: {
    matter: actLine('许可事项', 'plain'),
    appliedOn: PlainDate.meta({ title: '申请日期' }),
    reason: actText('不予受理的理由', 'case-text'),
    remedies: Remedies,
  },
  mustState: [
    stated('reason', '行政许可法 32', '不予受理的理由', 'the reasons', 'reason'),
    ...remedyRules('行政许可法 32'),
  ],
  body: (d) => [
    paragraph(
      `${you(d.party)}于${formatChineseDate(d.appliedOn)}提出的${d.matter}申请收悉。${led('经审查', d.reason)}根据《中华人民共和国行政许可法》第三十二条的规定，本机关决定不予受理。`,
    ),
    paragraph(remediesText(d.remedies)),
  ],
  sample: {
    party: sampleMaker,
    matter: '公共场所卫生许可',
    appliedOn: '2026-10-08',
    on: '2026-10-09',
    reason: '你单位经营的项目依法不需要取得公共场所卫生许可。',
    remedies: sampleRemedies,
  },
  cites: ['行政许可法 32', '卫生行政许可管理办法', '行政复议法 20', '行政诉讼法 46'],
})
