import { paragraph } from '../../blocks/paragraph'
import { signaturePlace } from '../../blocks/signatures'
import { Contact, contactText, sampleContact } from '../../fields/contact'
import { col, itemList } from '../../fields/item-list'
import { led } from '../../fields/led'
import { lawRefs, ruledBy } from '../../fields/legal'
import { sampleCause } from '../../fields/sample-case'
import { actText, caseName } from '../../fields/text'
import { officialLetterForm } from '../../form-kinds/letter-form'

const materials = itemList('移送材料', [
  col('name', '材料名称', 4),
  col('quantity', '数量', 1.4),
  col('remark', '备注', 2.4, { optional: true }),
])

/** 案件移送书: to the authority that has the power. */
export const caseTransferLetter = officialLetterForm({
  id: 'case-transfer-letter',
  title: '案件移送书',
  catalogue: 'B',
  nature: '案移',
  audience: 'both',
  copies: ['存档', '交受移送机关'],
  data: {
    cause: caseName,
    summary: actText('案情简介', 'case-text'),
    reason: actText('移送理由', 'case-text'),
    basis: lawRefs('依据'),
    materials: materials.field,
    contact: Contact,
  },
  body: (d) => [
    paragraph(led(`本机关在办理${d.cause}中查明`, d.summary)),
    paragraph(`${d.reason}依据${ruledBy(d.basis)}，现将该案移送你机关处理。移送材料如下：`),
    materials.table(d.materials),
    paragraph('请将处理结果函告本机关。'),
    paragraph(contactText(d.contact)),
  ],
  sign: () => [signaturePlace('受移送机关（签收并盖章）')],
  sample: {
    receiver: '示例市示例区市场监督管理局',
    cause: sampleCause,
    summary: '当事人销售的染发产品标签虚假。',
    reason: '该行为不属于本机关管辖。',
    basis: ['《卫生健康行政处罚程序规定》'],
    materials: [
      { name: '现场笔录', quantity: '1份3页' },
      { name: '产品照片', quantity: '4张', remark: '附光盘' },
    ],
    contact: sampleContact,
  },
  cites: ['行政处罚法 27', '卫生行政执法文书规范'],
})
