import { paragraph } from '../../blocks/paragraph'
import { signaturePlace } from '../../blocks/signatures'
import { choice } from '../../fields/choice'
import { you } from '../../fields/party-lines'
import { Remedies, remediesText, remedyRules } from '../../fields/remedies'
import { sampleLicensee, sampleRemedies } from '../../fields/sample-case'
import { actLine } from '../../fields/text'
import { letterForm } from '../../form-kinds/letter-form'

const cause = choice('注销情形', {
  expired: '行政许可有效期届满未延续',
  dead: '赋予公民特定资格的行政许可，该公民死亡或者丧失行为能力',
  ended: '法人或者其他组织依法终止',
  revoked: '行政许可依法被撤销、撤回，或者行政许可证件依法被吊销',
  impossible: '因不可抗力导致行政许可事项无法实施',
  other: '法律、法规规定的应当注销行政许可的其他情形',
})

/** 行政许可注销决定书 */
export const licenseCancellationDecision = letterForm({
  id: 'license-cancellation-decision',
  title: '行政许可注销决定书',
  catalogue: 'B',
  nature: '注销',
  addressee: '被许可人',
  copies: ['存档', '交被许可人', '公告'],
  data: {
    matter: actLine('许可事项', 'plain'),
    cause: cause.field,
    licence: actLine('许可证件及编号', 'plain'),
    remedies: Remedies,
  },
  mustState: [...remedyRules('行政复议法 20')],
  body: (d) => [
    paragraph(
      `${you(d.party)}持有的${d.matter}（${d.licence}），因${cause.text(d.cause)}，根据《中华人民共和国行政许可法》第七十条的规定，本机关决定予以注销，原许可证件自注销之日起作废。`,
    ),
    paragraph(remediesText(d.remedies)),
  ],
  sign: () => [signaturePlace('被许可人（签收）')],
  sample: {
    party: sampleLicensee,
    matter: '公共场所卫生许可',
    cause: 'ended',
    licence: '示例卫公证字〔2022〕第0003号',
    remedies: sampleRemedies,
  },
  cites: ['行政许可法 70', '行政复议法 20', '行政诉讼法 46'],
})
