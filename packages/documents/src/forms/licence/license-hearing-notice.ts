import { paragraph } from '../../blocks/paragraph'
import { signaturePlace } from '../../blocks/signatures'
import { Contact, contactText, sampleContact } from '../../fields/contact'
import { you } from '../../fields/party-lines'
import { sampleApplicant } from '../../fields/sample-case'
import { term, termText } from '../../fields/term'
import { actLine, actText } from '../../fields/text'
import { letterForm } from '../../form-kinds/letter-form'

/** 行政许可听证告知书 */
export const licenseHearingNotice = letterForm({
  id: 'license-hearing-notice',
  title: '行政许可听证告知书',
  catalogue: 'B',
  nature: '许听告',
  addressee: '申请人或者利害关系人',
  copies: ['存档', '交申请人'],
  data: {
    matter: actLine('许可事项', 'plain'),
    reason: actText('听证事由', 'case-text'),
    request: term('申请听证的期限'),
    contact: Contact,
  },
  mustState: [
    {
      id: 'five-days',
      cites: ['行政许可法 47', '行政许可法 82'],
      zh: '不短于法定期限的听证申请期限',
      en: 'the whole statutory term to ask for a hearing',
      holds: (d, day) => {
        const period = day.period('licence.hearing-request')
        return period !== undefined && d.request.unit === period.unit && d.request.amount >= period.amount
      },
      said: (day) => ({
        zh: `不短于${day.words('licence.hearing-request')}的听证申请期限`,
        en: `${day.english('licence.hearing-request')} at least to ask for a hearing`,
      }),
    },
  ],
  body: (d, day) => [
    paragraph(`${you(d.party)}申请（或者与你有重大利益关系）的${d.matter}，${d.reason}`),
    paragraph(
      `根据《中华人民共和国行政许可法》第四十七条的规定，${you(d.party)}有权要求听证。要求听证的，应当自被告知之日起${termText(d.request)}内提出申请，本机关在${day.words('licence.hearing-held')}内组织听证。听证不收取任何费用。`,
    ),
    paragraph(contactText(d.contact)),
  ],
  sign: () => [signaturePlace('申请人或者利害关系人（签收）')],
  sample: {
    party: sampleApplicant,
    matter: '公共场所卫生许可',
    reason: '直接涉及申请人与他人之间重大利益关系。',
    request: { amount: 5, unit: 'working-day' },
    contact: sampleContact,
  },
  cites: ['行政许可法 46', '行政许可法 47', '行政许可法 48', '行政许可法 82'],
})
