import { paragraph } from '../../blocks/paragraph'
import { signaturePlace } from '../../blocks/signatures'
import { you } from '../../fields/party-lines'
import { related, relatedText } from '../../fields/related'
import { Remedies, remediesText, remedyRules } from '../../fields/remedies'
import { sampleRemedies, sampleSeizure } from '../../fields/sample-case'
import { actText } from '../../fields/text'
import { letterForm } from '../../form-kinds/letter-form'

/** 行政强制措施决定撤销决定书: the agency puts its own measure right. */
export const measureRevocation = letterForm({
  id: 'measure-revocation',
  title: '行政强制措施决定撤销决定书',
  catalogue: 'D',
  nature: '强撤',
  data: {
    original: related('原决定书'),
    reason: actText('理由', 'case-text'),
    remedies: Remedies,
  },
  mustState: [...remedyRules('行政复议法 20', '行政诉讼法 46')],
  body: (d) => [
    paragraph(`本机关对${you(d.party)}作出${relatedText(d.original)}。${d.reason}`),
    paragraph('本机关决定撤销上述行政强制措施决定。尚未退还的财物或者变卖所得款项立即退还。'),
    paragraph(remediesText(d.remedies)),
  ],
  sign: () => [signaturePlace('当事人（签收）')],
  sample: {
    original: sampleSeizure,
    reason: '经复查，所扣押的财物与违法行为无关。',
    remedies: sampleRemedies,
    on: '2026-12-21',
  },
  cites: ['行政强制法 28.2'],
})
