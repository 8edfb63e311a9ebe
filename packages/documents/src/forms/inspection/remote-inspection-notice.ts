import { formatChineseDate, PlainDate } from '@zhifa/domain'
import { paragraph } from '../../blocks/paragraph'
import { signaturePlace, signaturePlaces } from '../../blocks/signatures'
import { namesOf, officers, officersText, twoOfficers } from '../../fields/officer'
import { you } from '../../fields/party-lines'
import { sampleOfficers } from '../../fields/sample-case'
import { actLine, actText } from '../../fields/text'
import { stated } from '../../form/must'
import { letterForm } from '../../form-kinds/letter-form'

/** 非现场检查情况告知书: what the records show, how they are looked up, and until when the party is heard. */
export const remoteInspectionNotice = letterForm({
  id: 'remote-inspection-notice',
  title: '非现场检查情况告知书',
  catalogue: 'D',
  nature: '远告',
  addressee: '被检查人',
  copies: ['存档', '交被检查人'],
  data: {
    told: actText('核查情况', 'case-text'),
    query: actLine('查询记录的途径', 'plain'),
    answerUntil: PlainDate.meta({ title: '陈述、申辩截止日期' }),
    officers: officers('检查人员'),
  },
  mustState: [
    twoOfficers,
    stated('query', '行政处罚法 41.3', '查询记录的途径', 'how the records are looked up', 'query'),
  ],
  body: (d) => [
    // Who checked stands first: the right to be heard is long enough to stand over the seal, wherever the page ends.
    paragraph(`检查人员：${officersText(d.officers)}。`),
    paragraph(`本机关对${you(d.party)}进行了非现场检查，记录反映的情况如下：`),
    paragraph(d.told),
    paragraph(`根据《中华人民共和国行政处罚法》第四十一条的规定，${you(d.party)}可以查询有关记录，途径：${d.query}。`),
    paragraph(
      `${you(d.party)}有权陈述和申辩，请于${formatChineseDate(d.answerUntil)}前向本机关提出；逾期未提出的，不影响本机关依法认定有关事实，此后提出的仍予记录。`,
    ),
  ],
  sign: (d) => [signaturePlace('被检查人（签收）'), ...signaturePlaces('检查人员（签名）', namesOf(d.officers))],
  sample: {
    told: '从业人员健康合格证明信息系统显示，一名从业人员的健康合格证明已于2026年9月20日到期，尚未重新办理。',
    query: '示例市示例区卫生健康局监督一科，电话0000-0000001',
    answerUntil: '2026-10-10',
    officers: sampleOfficers,
    on: '2026-09-28',
  },
  cites: ['行政处罚法 41', '行政处罚法 45', '国办发〔2024〕54号'],
})
