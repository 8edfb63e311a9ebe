import { paragraph } from '../../blocks/paragraph'
import { signaturePlace } from '../../blocks/signatures'
import { choice } from '../../fields/choice'
import { led } from '../../fields/led'
import { you } from '../../fields/party-lines'
import { Remedies, remediesText, remedyRules } from '../../fields/remedies'
import { sampleLicensee, sampleRemedies } from '../../fields/sample-case'
import { actLine, actText } from '../../fields/text'
import { stated } from '../../form/must'
import { letterForm } from '../../form-kinds/letter-form'

const cause = choice('撤销情形', {
  abuse: '行政机关工作人员滥用职权、玩忽职守作出准予行政许可决定',
  'beyond-power': '超越法定职权作出准予行政许可决定',
  procedure: '违反法定程序作出准予行政许可决定',
  unqualified: '对不具备申请资格或者不符合法定条件的申请人准予行政许可',
  fraud: '被许可人以欺骗、贿赂等不正当手段取得行政许可',
  other: '依法可以撤销行政许可的其他情形',
})

/** 行政许可证件撤销决定书 */
export const licenseRevocationDecision = letterForm({
  id: 'license-revocation-decision',
  title: '行政许可证件撤销决定书',
  catalogue: 'A',
  nature: '撤',
  addressee: '被许可人',
  copies: ['存档', '交被许可人'],
  data: {
    matter: actLine('许可事项', 'plain'),
    cause: cause.field,
    other: actText('其他情形说明', 'case-text').optional(),
    facts: actText('查明的事实', 'case-text'),
    licence: actLine('许可证件及编号', 'plain'),
    heard: actText('陈述申辩情况', 'case-text'),
    remedies: Remedies,
  },
  mustState: [
    stated('facts', '行政许可法 69', '撤销的事实和情形', 'the facts and the ground', 'facts', 'cause'),
    {
      id: 'other',
      cites: ['行政许可法 69'],
      zh: '其他情形的说明',
      en: 'what the other ground is',
      holds: (d) => d.cause !== 'other' || d.other !== undefined,
    },
    ...remedyRules('行政许可法 69'),
  ],
  body: (d) => [
    paragraph(led('经查', d.facts)),
    paragraph(d.heard),
    paragraph(
      `上述情况属于${cause.text(d.cause)}的情形${d.other ? `（${d.other}）` : ''}。依据《中华人民共和国行政许可法》第六十九条的规定，本机关决定撤销${you(d.party)}持有的${d.matter}（${d.licence}）。`,
    ),
    paragraph(remediesText(d.remedies)),
  ],
  sign: () => [signaturePlace('被许可人（签收）')],
  sample: {
    party: sampleLicensee,
    matter: '公共场所卫生许可',
    cause: 'fraud',
    facts: '你单位在申请时提交了虚假的卫生检测报告。',
    licence: '示例卫公证字〔2022〕第0003号',
    heard: '本机关已告知撤销的事实、理由和依据，你单位未提出陈述、申辩。',
    remedies: sampleRemedies,
  },
  cites: ['行政许可法 69', '卫生行政许可管理办法', '行政复议法 20', '行政诉讼法 46'],
})
