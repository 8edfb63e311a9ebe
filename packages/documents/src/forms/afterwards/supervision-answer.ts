import { paragraph } from '../../blocks/paragraph'
import { Contact, contactText, sampleContact } from '../../fields/contact'
import { FormNumber } from '../../fields/legal'
import { related, relatedText } from '../../fields/related'
import { actText } from '../../fields/text'
import { officialLetterForm } from '../../form-kinds/letter-form'

/** 监督文书办理情况答复函: what became of a paper of the supervising body, a prosecutor or a court, to whom sent it. */
export const supervisionAnswer = officialLetterForm({
  id: 'supervision-answer',
  title: '监督文书办理情况答复函',
  catalogue: 'D',
  nature: '函',
  audience: 'both',
  copies: ['存档', '送来文机关'],
  data: {
    /** As it was entered when the answer went out. */
    number: FormNumber,
    paper: related('来文'),
    text: actText('办理情况'),
    disagreement: actText('不采纳的理由').optional(),
    contact: Contact.optional(),
  },
  body: (d) => [
    paragraph(`你机关${relatedText(d.paper)}收悉。现将办理情况答复如下：`),
    paragraph(d.text),
    ...(d.disagreement === undefined ? [] : [paragraph(`未予采纳的理由：${d.disagreement}`)]),
    ...(d.contact === undefined ? [] : [paragraph(contactText(d.contact))]),
  ],
  sample: {
    receiver: '示例市示例区司法局',
    number: '示卫公函〔2026〕12号',
    paper: { title: '行政执法监督通知书', number: '示司监通〔2026〕30号', on: '2026-10-08' },
    text: '三项制度已经逐项落实，台账附后。',
    contact: sampleContact,
  },
  cites: ['辽宁省行政执法监督规定 32.3'],
})
