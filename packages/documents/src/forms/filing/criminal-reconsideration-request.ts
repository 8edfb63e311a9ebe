import { paragraph } from '../../blocks/paragraph'
import { Contact, contactText, sampleContact } from '../../fields/contact'
import { related, relatedText } from '../../fields/related'
import { actText, caseName } from '../../fields/text'
import { officialLetterForm } from '../../form-kinds/letter-form'

/** 提请复议书: to the police who decided not to file the case. */
export const criminalReconsiderationRequest = officialLetterForm({
  id: 'criminal-reconsideration-request',
  title: '提请复议书',
  catalogue: 'B',
  nature: '提复',
  copies: ['存档', '交公安机关'],
  data: {
    cause: caseName,
    refusal: related('不予立案通知书'),
    reason: actText('提请复议的理由', 'case-text'),
    contact: Contact,
  },
  body: (d) => [
    paragraph(`本机关向你机关移送的${d.cause}，你机关以${relatedText(d.refusal)}决定不予立案。`),
    paragraph(`本机关认为依法应当立案，理由如下：\n${d.reason}`),
    paragraph('依据《行政执法机关移送涉嫌犯罪案件的规定》第九条第一款，提请你机关复议，并将复议决定书面通知本机关。'),
    paragraph(contactText(d.contact)),
  ],
  sample: {
    receiver: '示例市公安局示例分局',
    cause: '丁某某未取得医生执业资格行医案',
    refusal: { title: '不予立案通知书', number: '示公（治）不立字〔2026〕1号', on: '2026-10-15' },
    reason: '鉴定意见证明就诊人受重伤，已经达到追诉标准。',
    contact: sampleContact,
    on: '2026-10-16',
  },
  cites: ['行政执法机关移送涉嫌犯罪案件的规定 9.1'],
})
