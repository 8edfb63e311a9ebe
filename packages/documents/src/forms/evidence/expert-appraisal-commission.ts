import { formatChineseDate, PlainDate, prose } from '@zhifa/domain'
import { paragraph } from '../../blocks/paragraph'
import { signaturePlace, signaturePlaces } from '../../blocks/signatures'
import { Contact, contactText, sampleContact } from '../../fields/contact'
import { col, itemList } from '../../fields/item-list'
import { lawRefs, lawRefsText } from '../../fields/legal'
import { sampleLaboratory } from '../../fields/sample-case'
import { letterForm } from '../../form-kinds/letter-form'

const materials = itemList('送检样品或者材料', [
  col('name', '名称', 3.4),
  col('quantity', '数量', 1.4),
  col('state', '状态或编号', 3, { optional: true }),
])

/** 技术鉴定委托书 */
export const expertAppraisalCommission = letterForm({
  id: 'expert-appraisal-commission',
  title: '技术鉴定委托书',
  catalogue: 'B',
  nature: '鉴委',
  addressee: '受委托机构',
  audience: 'both',
  copies: ['存档', '交受委托机构'],
  data: {
    subject: prose('委托事项', 'case-text', 5000),
    materials: materials.field,
    standard: lawRefs('依据或检验标准').optional(),
    deadline: PlainDate.meta({ title: '完成期限' }),
    contact: Contact,
  },
  body: (d) => [
    paragraph(`现委托你单位就下列事项进行技术鉴定（检验、检测）：\n${d.subject}`),
    ...(d.standard ? [paragraph(`依据或者标准：${lawRefsText(d.standard)}`)] : []),
    paragraph('送检样品、材料如下：', { keepNext: true }),
    materials.table(d.materials),
    paragraph(
      `请于${formatChineseDate(d.deadline)}前完成，并出具由鉴定人签名、加盖单位印章的鉴定意见。鉴定所需费用由本机关承担。`,
    ),
    paragraph(contactText(d.contact)),
  ],
  sign: (d) => [
    ...signaturePlaces('委托经办人（签名）', d.contact.person.split('、')),
    signaturePlace('受委托机构收件人（签名）'),
  ],
  sample: {
    party: sampleLaboratory,
    subject: '检测送检毛巾的大肠菌群、金黄色葡萄球菌，并判定是否符合标准。',
    materials: [
      { name: '一次性消毒毛巾', quantity: '6条', state: 'YP-01，封样完好' },
      { name: '采样记录', quantity: '1份' },
    ],
    deadline: '2026-10-15',
    contact: sampleContact,
    on: '2026-09-29',
  },
  cites: ['行政处罚法 46', '行政强制法 25', '卫生行政执法文书规范'],
})
