import { paragraph } from '../../blocks/paragraph'
import { signaturePlace } from '../../blocks/signatures'
import { choice } from '../../fields/choice'
import { you } from '../../fields/party-lines'
import { Remedies, remediesText, remedyRules } from '../../fields/remedies'
import { sampleLicensee, sampleRemedies } from '../../fields/sample-case'
import { actLine, actText } from '../../fields/text'
import { stated } from '../../form/must'
import { letterForm } from '../../form-kinds/letter-form'

const kind = choice('事项', { change: '变更', withdraw: '撤回' })

/** 变更（撤回）行政许可决定书 */
export const licenseWithdrawalDecision = letterForm({
  id: 'license-withdrawal-decision',
  title: '变更（撤回）行政许可决定书',
  catalogue: 'B',
  nature: '撤回',
  addressee: '被许可人',
  copies: ['存档', '交被许可人'],
  data: {
    matter: actLine('许可事项', 'plain'),
    kind: kind.field,
    licence: actLine('许可证件及编号', 'plain'),
    reason: actText('依据的变化', 'case-text'),
    compensation: actText('补偿说明', 'case-text').optional(),
    remedies: Remedies,
  },
  mustState: [
    stated('reason', '行政许可法 8', '依据修改、废止或者客观情况重大变化的理由', 'what has changed', 'reason'),
    ...remedyRules('行政许可法 8'),
  ],
  body: (d) => [
    paragraph(
      `${d.reason}为了公共利益的需要，根据《中华人民共和国行政许可法》第八条的规定，本机关决定${kind.text(d.kind)}${you(d.party)}持有的${d.matter}（${d.licence}）。`,
    ),
    ...(d.compensation ? [paragraph(d.compensation)] : []),
    paragraph(remediesText(d.remedies)),
  ],
  sign: () => [signaturePlace('被许可人（签收）')],
  sample: {
    party: sampleLicensee,
    matter: '公共场所卫生许可',
    kind: 'withdraw',
    licence: '示例卫公证字〔2022〕第0003号',
    reason: '行政许可所依据的规章已经废止。',
    compensation: '由此造成财产损失的，可以依法申请补偿。',
    remedies: sampleRemedies,
  },
  cites: ['行政许可法 8', '行政复议法 20', '行政诉讼法 46'],
})
