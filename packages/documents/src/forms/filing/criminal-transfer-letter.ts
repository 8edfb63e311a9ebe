import { paragraph } from '../../blocks/paragraph'
import { signaturePlace } from '../../blocks/signatures'
import { Contact, contactText, sampleContact } from '../../fields/contact'
import { col, itemList } from '../../fields/item-list'
import { lawRefs, ruledBy } from '../../fields/legal'
import { actLine, actText, caseName } from '../../fields/text'
import { stated } from '../../form/must'
import { officialLetterForm } from '../../form-kinds/letter-form'

const materials = itemList('移送材料', [
  col('name', '材料名称', 4),
  col('quantity', '数量', 1.4),
  col('remark', '备注', 2.4, { optional: true }),
])

/** 涉嫌犯罪案件移送书 */
export const criminalTransferLetter = officialLetterForm({
  id: 'criminal-transfer-letter',
  title: '涉嫌犯罪案件移送书',
  catalogue: 'B',
  nature: '涉罪移',
  audience: 'both',
  copies: ['存档', '交公安机关', '交人民检察院备案'],
  data: {
    cause: caseName,
    facts: actText('涉嫌犯罪的事实', 'case-text'),
    basis: lawRefs('依据'),
    materials: materials.field,
    procuratorate: actLine('抄送的人民检察院', 'plain'),
    contact: Contact,
  },
  mustState: [
    stated('copy', '行政处罚法 27', '抄送的人民检察院', 'the procuratorate that gets a copy', 'procuratorate'),
  ],
  body: (d) => [
    paragraph(`本机关在查处${d.cause}中查明：${d.facts}`),
    paragraph(`上述行为涉嫌犯罪。依据${ruledBy(d.basis)}，现将该案移送你机关。移送材料如下：`),
    materials.table(d.materials),
    paragraph(`请依法作出立案或者不予立案的决定，并书面通知本机关，退回有关材料。\n抄送：${d.procuratorate}`),
    paragraph(contactText(d.contact)),
  ],
  sign: () => [signaturePlace('公安机关（签收）')],
  sample: {
    receiver: '示例市公安局示例分局',
    cause: '丁某某未取得医生执业资格行医案',
    facts: '丁某某未取得医生执业资格，在示例市示例区样板路2号开展诊疗活动，曾因同类行为受过行政处罚两次。',
    basis: ['《中华人民共和国行政处罚法》第二十七条'],
    materials: [
      { name: '案情调查报告', quantity: '1份' },
      { name: '涉案物品清单', quantity: '1份' },
    ],
    procuratorate: '示例市示例区人民检察院',
    contact: sampleContact,
  },
  cites: ['行政处罚法 27', '行政执法机关移送涉嫌犯罪案件的规定'],
})
