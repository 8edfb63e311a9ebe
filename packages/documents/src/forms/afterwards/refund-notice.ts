import { z } from 'zod'
import { paragraph } from '../../blocks/paragraph'
import { signaturePlace } from '../../blocks/signatures'
import { Contact, contactText, sampleContact } from '../../fields/contact'
import { you } from '../../fields/party-lines'
import { related, relatedText } from '../../fields/related'
import { sampleDecision } from '../../fields/sample-case'
import { actText, paperLine } from '../../fields/text'
import { letterForm } from '../../form-kinds/letter-form'
import { amountText } from '../../money/capitals'

/** 退还罚没款通知书 */
export const refundNotice = letterForm({
  id: 'refund-notice',
  title: '退还罚没款通知书',
  catalogue: 'D',
  nature: '退',
  data: {
    original: related('原决定书'),
    amount: z.int().min(1).max(100_000_000_000_00).meta({ title: '退还金额（分）' }),
    reason: actText('退还理由', 'case-text'),
    receipt: paperLine('退库凭证号'),
    contact: Contact,
  },
  body: (d) => [
    paragraph(`${you(d.party)}已按${relatedText(d.original)}缴纳款项。${d.reason}`),
    paragraph(
      `现将已经缴纳而不应当缴纳的款项${amountText(d.amount)}退还${you(d.party)}，退库凭证号：${d.receipt}。请核对到账情况。`,
    ),
    paragraph(contactText(d.contact)),
  ],
  sign: () => [signaturePlace('当事人（签收）')],
  sample: {
    original: sampleDecision,
    amount: 100_000,
    reason: '行政复议决定将罚款变更为人民币2,000.00元。',
    receipt: '示退库2026-0012',
    contact: sampleContact,
    on: '2026-12-21',
  },
  cites: ['国家赔偿法 36(1)', '行政处罚法 74.3'],
})
