import { line, prose } from '@zhifa/domain'
import { paragraph } from '../../blocks/paragraph'
import { signaturePlace } from '../../blocks/signatures'
import { Contact, contactText, sampleContact } from '../../fields/contact'
import { you } from '../../fields/party-lines'
import { samplePerson } from '../../fields/sample-case'
import { term, termText } from '../../fields/term'
import { stated } from '../../form/must'
import { letterForm } from '../../form-kinds/letter-form'

/** 行政许可利害关系人（陈述申辩）告知书 */
export const licenseInterestedPartyNotice = letterForm({
  id: 'license-interested-party-notice',
  title: '行政许可利害关系人（陈述申辩）告知书',
  catalogue: 'B',
  nature: '利告',
  addressee: '利害关系人',
  copies: ['存档', '交利害关系人'],
  data: {
    matter: line('许可事项', 'plain', 200),
    applicant: line('许可申请人', 'organisation-name', 200),
    interest: prose('直接关系的重大利益', 'case-text', 3000),
    period: term('陈述申辩期限'),
    contact: Contact,
  },
  mustState: [
    stated('interest', '行政许可法 36', '直接关系利害关系人的事项', 'what concerns the interested party', 'interest'),
  ],
  body: (d) => [
    paragraph(
      `${d.applicant}向本机关申请${d.matter}。经审查，该行政许可事项直接关系${you(d.party)}的重大利益：${d.interest}`,
    ),
    paragraph(
      `根据《中华人民共和国行政许可法》第三十六条的规定，${you(d.party)}有权自收到本告知书之日起${termText(d.period)}内向本机关陈述和申辩。`,
    ),
    paragraph(contactText(d.contact)),
  ],
  sign: () => [signaturePlace('利害关系人（签收）')],
  sample: {
    matter: '放射诊疗许可',
    party: samplePerson,
    applicant: '示例市样板医院有限公司',
    interest: '拟设置的放射诊疗机房与你的住宅相邻。',
    period: { amount: 5, unit: 'working-day' },
    contact: sampleContact,
  },
  cites: ['行政许可法 36'],
})
