import { paragraph } from '../../blocks/paragraph'
import { signaturePlace } from '../../blocks/signatures'
import { choice } from '../../fields/choice'
import { led } from '../../fields/led'
import { lawRefs, ruledBy } from '../../fields/legal'
import { you } from '../../fields/party-lines'
import { Remedies, remediesText, remedyRules } from '../../fields/remedies'
import { sampleLicensee, sampleRemedies } from '../../fields/sample-case'
import { actLine, actText } from '../../fields/text'
import { stated } from '../../form/must'
import { letterForm } from '../../form-kinds/letter-form'

const kind = choice('申请事项', { change: '变更', renew: '延续' })

/** 不予变更（延续）行政许可决定书 */
export const licenseChangeRefusalDecision = letterForm({
  id: 'license-change-refusal-decision',
  title: '不予变更（延续）行政许可决定书',
  catalogue: 'A',
  nature: '不变',
  addressee: '申请人',
  copies: ['存档', '交申请人'],
  data: {
    matter: actLine('许可事项', 'plain'),
    kind: kind.field,
    licence: actLine('许可证件及编号', 'plain'),
    basis: lawRefs('依据'),
    reason: actText('理由', 'case-text'),
    remedies: Remedies,
  },
  mustState: [
    stated('reason', ['行政许可法 38', '行政许可法 50'], '不予变更（延续）的理由', 'the reasons', 'reason'),
    ...remedyRules('行政许可法 38'),
  ],
  body: (d) => [
    paragraph(`${you(d.party)}申请${kind.text(d.kind)}${d.matter}（${d.licence}）。${led('经审查', d.reason)}`),
    paragraph(`依据${ruledBy(d.basis)}，本机关决定不予${kind.text(d.kind)}。`),
    paragraph(remediesText(d.remedies)),
  ],
  sign: () => [signaturePlace('申请人（签收）')],
  sample: {
    party: sampleLicensee,
    matter: '公共场所卫生许可',
    kind: 'renew',
    licence: '示例卫公证字〔2022〕第0003号',
    basis: ['《中华人民共和国行政许可法》第五十条'],
    reason: '经营场所布局改变，不再符合许可条件。',
    remedies: sampleRemedies,
  },
  cites: ['行政许可法 49', '行政许可法 50', '卫生行政许可管理办法', '行政复议法 20', '行政诉讼法 46'],
})
