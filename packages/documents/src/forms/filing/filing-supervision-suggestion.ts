import { paragraph } from '../../blocks/paragraph'
import { Contact, contactText, sampleContact } from '../../fields/contact'
import { related, relatedText } from '../../fields/related'
import { actText, caseName } from '../../fields/text'
import { officialLetterForm } from '../../form-kinds/letter-form'

/** 立案监督建议书: to the procuratorate. */
export const filingSupervisionSuggestion = officialLetterForm({
  id: 'filing-supervision-suggestion',
  title: '立案监督建议书',
  catalogue: 'B',
  nature: '建监',
  copies: ['存档', '交人民检察院'],
  data: {
    cause: caseName,
    refusal: related('公安机关的决定'),
    reason: actText('建议立案监督的理由', 'case-text'),
    contact: Contact,
  },
  body: (d) => [
    paragraph(`本机关向公安机关移送的${d.cause}，公安机关以${relatedText(d.refusal)}决定不予立案。`),
    paragraph(`本机关认为依法应当立案，理由如下：\n${d.reason}`),
    paragraph('依据《行政执法机关移送涉嫌犯罪案件的规定》第九条，建议你院依法进行立案监督。'),
    paragraph(contactText(d.contact)),
  ],
  sample: {
    receiver: '示例市示例区人民检察院',
    cause: '丁某某未取得医生执业资格行医案',
    refusal: { title: '复议决定通知书', number: '示公复字〔2026〕1号', on: '2026-10-19' },
    reason: '鉴定意见证明就诊人受重伤，已经达到追诉标准。',
    contact: sampleContact,
    on: '2026-10-21',
  },
  cites: ['行政执法机关移送涉嫌犯罪案件的规定 9'],
})
