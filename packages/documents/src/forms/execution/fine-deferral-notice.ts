import { formatChineseDate, PlainDate } from '@zhifa/domain'
import { paragraph } from '../../blocks/paragraph'
import { signaturePlace } from '../../blocks/signatures'
import { choice } from '../../fields/choice'
import { dateCol, itemList, moneyCol } from '../../fields/item-list'
import { you } from '../../fields/party-lines'
import { dailyPercent } from '../../fields/payment-terms'
import { related, relatedText } from '../../fields/related'
import { sampleDecision } from '../../fields/sample-case'
import { actLine, actText } from '../../fields/text'
import { letterForm } from '../../form-kinds/letter-form'

const result = choice('决定', { granted: '准予', refused: '不予准予' })
const kind = choice('事项', { defer: '延期缴纳罚款', instalments: '分期缴纳罚款' })
const plan = itemList('缴款方案', [dateCol('due', '缴款期限', 3), moneyCol('amount', '金额', 4)])

/** 延期（分期）缴纳罚款通知书 */
export const fineDeferralNotice = letterForm({
  id: 'fine-deferral-notice',
  title: '延期（分期）缴纳罚款通知书',
  catalogue: 'A',
  nature: '延缴',
  data: {
    original: related('行政处罚决定书'),
    appliedOn: PlainDate.meta({ title: '申请日期' }),
    result: result.field,
    kind: kind.field,
    reason: actText('理由', 'case-text').optional(),
    plan: plan.field.optional(),
    account: actLine('缴款银行及账户', 'plain'),
  },
  mustState: [
    {
      id: 'plan',
      cites: ['行政处罚法 66'],
      zh: '准予时的缴款期次、金额和期限',
      en: 'the instalments and their dates, when it is granted',
      holds: (d) => d.result === 'refused' || d.plan !== undefined,
    },
  ],
  body: (d, day) => [
    paragraph(
      `${you(d.party)}于${formatChineseDate(d.appliedOn)}就${relatedText(d.original)}提出的申请收悉。${d.reason ?? ''}根据《中华人民共和国行政处罚法》第六十六条的规定，本机关决定${result.text(d.result)}${you(d.party)}${kind.text(d.kind)}。`,
    ),
    ...(d.plan ? [paragraph('缴款方案如下：', { keepNext: true }), plan.table(d.plan)] : []),
    paragraph(
      `缴款银行及账户：${d.account}。逾期不缴纳的，依据《中华人民共和国行政处罚法》第七十二条的规定，每日按罚款数额的${dailyPercent(day)}加处罚款，加处罚款的数额不超出罚款的数额。`,
    ),
  ],
  sign: () => [signaturePlace('当事人（签收）')],
  sample: {
    original: sampleDecision,
    appliedOn: '2026-10-28',
    result: 'granted',
    kind: 'instalments',
    plan: [
      { due: '2026-11-20', amount: 150_000 },
      { due: '2026-12-20', amount: 150_000 },
    ],
    account: '示例银行示例支行，账号0000 0000 0000 0001',
    on: '2026-10-30',
  },
  cites: ['行政处罚法 66', '行政处罚法 72'],
})
