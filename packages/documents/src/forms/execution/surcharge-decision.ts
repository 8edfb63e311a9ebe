import { formatChineseDate, PlainDate } from '@zhifa/domain'
import { z } from 'zod'
import { paragraph } from '../../blocks/paragraph'
import { signaturePlace } from '../../blocks/signatures'
import { you } from '../../fields/party-lines'
import { related, relatedText } from '../../fields/related'
import { Remedies, remediesText, remedyRules } from '../../fields/remedies'
import { sampleDecision, sampleRemedies } from '../../fields/sample-case'
import { actLine } from '../../fields/text'
import { letterForm } from '../../form-kinds/letter-form'
import { amountText } from '../../money/capitals'

/** 加处罚款决定书: three per cent a day at most, never more than the fine, no day of a reconsideration or suit. */
export const surchargeDecision = letterForm({
  id: 'surcharge-decision',
  title: '加处罚款决定书',
  catalogue: 'B',
  nature: '加罚',
  data: {
    original: related('行政处罚决定书'),
    principal: z.int().min(1).max(100_000_000_000_00).meta({ title: '罚款金额（分）' }),
    overdueFrom: PlainDate.meta({ title: '逾期起算日期' }),
    days: z.int().min(1).max(100_000).meta({ title: '逾期天数' }),
    percentPerDay: z.number().positive().max(3).meta({ title: '每日加处比例（%）' }),
    surcharge: z.int().min(1).max(100_000_000_000_00).meta({ title: '加处罚款金额（分）' }),
    payTo: actLine('缴款银行及账户', 'plain'),
    remedies: Remedies,
  },
  mustState: [
    {
      id: 'amount',
      cites: ['行政处罚法 72', '行政强制法 45'],
      zh: '按逾期天数计算、不超出罚款数额的加处罚款',
      en: 'a surcharge that follows from the days overdue and is not above the fine',
      holds: (d) => d.surcharge === Math.min(d.principal, Math.round((d.principal * d.percentPerDay * d.days) / 100)),
    },
    ...remedyRules('行政复议法 20', '行政诉讼法 46'),
  ],
  body: (d) => [
    paragraph(`${you(d.party)}在法定期限内未履行${relatedText(d.original)}确定的罚款${amountText(d.principal)}。`),
    paragraph(
      `依据《中华人民共和国行政处罚法》第七十二条的规定，自${formatChineseDate(d.overdueFrom)}起，每日按罚款数额的${d.percentPerDay}%加处罚款，逾期${d.days}日（行政复议、行政诉讼期间不计算在内），加处罚款的数额不超出罚款的数额。本机关决定对${you(d.party)}加处罚款${amountText(d.surcharge)}。`,
    ),
    paragraph(`缴款银行及账户：${d.payTo}。`),
    paragraph(remediesText(d.remedies)),
  ],
  sign: () => [signaturePlace('当事人（签收）')],
  sample: {
    original: sampleDecision,
    principal: 300_000,
    overdueFrom: '2026-12-21',
    days: 20,
    percentPerDay: 3,
    surcharge: 180_000,
    payTo: '示例银行示例支行，账号0000 0000 0000 0001',
    remedies: sampleRemedies,
    on: '2027-01-11',
  },
  cites: ['行政处罚法 72', '行政处罚法 73', '行政强制法 45'],
})
