import { formatChineseDate, PlainDate, prose } from '@zhifa/domain'
import { paragraph } from '../../blocks/paragraph'
import { Contact, contactText, sampleContact } from '../../fields/contact'
import { lawRefs, ruledBy } from '../../fields/legal'
import { sampleCause } from '../../fields/sample-case'
import { caseName } from '../../fields/text'
import { officialLetterForm } from '../../form-kinds/letter-form'

/** 协助调查函 */
export const assistLetter = officialLetterForm({
  id: 'assist-letter',
  title: '协助调查函',
  catalogue: 'B',
  nature: '协函',
  audience: 'both',
  copies: ['存档', '交协助单位'],
  data: {
    cause: caseName,
    matter: prose('协助事项', 'case-text', 5000),
    basis: lawRefs('依据'),
    deadline: PlainDate.meta({ title: '反馈期限' }),
    contact: Contact,
  },
  body: (d) => [
    paragraph(`本机关正在办理${d.cause}。依据${ruledBy(d.basis)}，请你单位协助下列事项：\n${d.matter}`),
    paragraph(`请于${formatChineseDate(d.deadline)}前将有关情况和材料书面反馈本机关。`),
    paragraph(contactText(d.contact)),
  ],
  sample: {
    receiver: '示例市另例区卫生健康局',
    cause: sampleCause,
    matter: '核实示例市样板日化有限公司的消毒产品生产企业卫生许可证（示例卫消证字〔2025〕第0001号）是否有效。',
    basis: ['《中华人民共和国行政处罚法》第二十六条'],
    deadline: '2026-10-15',
    contact: sampleContact,
    on: '2026-09-30',
  },
  cites: ['行政处罚法 26'],
})
