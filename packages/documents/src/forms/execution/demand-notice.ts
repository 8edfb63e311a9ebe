import { formatChineseDate, PlainDate } from '@zhifa/domain'
import { z } from 'zod'
import { paragraph } from '../../blocks/paragraph'
import { signaturePlace } from '../../blocks/signatures'
import { Contact, contactText, sampleContact } from '../../fields/contact'
import { you } from '../../fields/party-lines'
import { related, relatedText } from '../../fields/related'
import { sampleDecision } from '../../fields/sample-case'
import { cappedSurcharge } from '../../fields/surcharge'
import { actLine, actText } from '../../fields/text'
import { stated } from '../../form/must'
import { letterForm } from '../../form-kinds/letter-form'
import { amountText } from '../../money/capitals'

/** 催告书: the term, the way, the amount, and the right to be heard. */
export const demandNotice = letterForm({
  id: 'demand-notice',
  title: '催告书',
  catalogue: 'A',
  nature: '催',
  data: {
    original: related('行政决定'),
    servedOn: PlainDate.meta({ title: '决定送达日期' }),
    duty: actText('应当履行的义务', 'case-text'),
    deadline: PlainDate.meta({ title: '履行期限' }),
    manner: actText('履行方式', 'case-text'),
    money: z
      .strictObject({
        principal: z.int().min(1).max(100_000_000_000_00).meta({ title: '罚款金额（分）' }),
        surcharge: z.int().min(0).max(100_000_000_000_00).meta({ title: '加处罚款金额（分）' }),
        to: actLine('给付方式、银行及账户', 'plain'),
      })
      .meta({ title: '金钱给付' })
      .optional(),
    contact: Contact,
  },
  mustState: [
    stated('term', ['行政强制法 35', '行政强制法 54'], '履行义务的期限', 'the term of performance', 'deadline'),
    stated('manner', '行政强制法 35', '履行义务的方式', 'the way of performance', 'manner'),
    stated('rights', '行政强制法 36', '陈述权、申辩权的联系途径', 'where to make a statement', 'contact'),
    {
      id: 'ten-days',
      cites: ['行政强制法 54', '行政强制法 69'],
      zh: '不短于法定期限的履行期限',
      en: 'the whole statutory term to perform',
      // They are counted from the service, which is never before the day of the document.
      holds: (d, day) => day.reaches('execution.after-demand', d.on, d.deadline),
      said: (day) => ({
        zh: `不短于${day.words('execution.after-demand')}的履行期限`,
        en: `${day.english('execution.after-demand')} at least to perform`,
      }),
    },
    cappedSurcharge((d) => d.money),
  ],
  body: (d) => [
    paragraph(
      `本机关作出的${relatedText(d.original)}已于${formatChineseDate(d.servedOn)}送达${you(d.party)}，${you(d.party)}在法定期限内未履行下列义务：\n${d.duty}`,
    ),
    paragraph(
      `根据《中华人民共和国行政强制法》第三十五条、第五十四条的规定，现催告${you(d.party)}于${formatChineseDate(d.deadline)}前履行。履行方式：${d.manner}`,
    ),
    ...(d.money
      ? [
          paragraph(
            `应当给付的金额：罚款${amountText(d.money.principal)}，加处罚款${d.money.surcharge === 0 ? '无' : amountText(d.money.surcharge)}，合计${amountText(d.money.principal + d.money.surcharge)}。给付方式：${d.money.to}。`,
          ),
        ]
      : []),
    paragraph(
      `${you(d.party)}收到本催告书后有权进行陈述和申辩。逾期仍未履行义务的，本机关将依法申请人民法院强制执行。`,
    ),
    paragraph(contactText(d.contact)),
  ],
  sign: () => [signaturePlace('当事人（签收）')],
  sample: {
    number: '示卫公催〔2027〕2号',
    original: sampleDecision,
    servedOn: '2026-10-20',
    duty: '缴纳罚款人民币叁仟元整（¥3,000.00）。',
    deadline: '2027-05-20',
    manner: '到指定银行缴纳或者通过电子支付系统缴纳。',
    money: { principal: 300_000, surcharge: 300_000, to: '示例银行示例支行，账号0000 0000 0000 0001' },
    contact: sampleContact,
    on: '2027-04-28',
  },
  cites: ['行政强制法 35', '行政强制法 36', '行政强制法 54', '行政强制法 69', '行政处罚法 72'],
})
