import { z } from 'zod'
import { paragraph } from '../../blocks/paragraph'
import { related, relatedText } from '../../fields/related'
import { Remedies, remediesText } from '../../fields/remedies'
import { sampleDecision, sampleRemedies } from '../../fields/sample-case'
import { actLine, actText } from '../../fields/text'
import { officialLetterForm } from '../../form-kinds/letter-form'

/** 公告送达公告: thirty days after it the document counts as served. */
export const publicServiceAnnouncement = officialLetterForm({
  id: 'public-service-announcement',
  title: '公告',
  catalogue: 'A',
  nature: '公送',
  audience: 'public',
  copies: ['公告', '存档'],
  data: {
    document: related('送达的文书'),
    content: actText('文书的主要内容', 'case-text'),
    days: z.int().min(1).max(365).meta({ title: '视为送达的天数' }),
    collect: actText('领取文书的地点和联系方式', 'case-text'),
    remedies: Remedies.optional(),
    media: actLine('公告载体', 'plain'),
  },
  mustState: [
    {
      id: 'thirty-days',
      cites: ['民事诉讼法 95'],
      zh: '经过法定天数视为送达的期限',
      en: 'the statutory days after which it counts as served',
      holds: (d, day) => d.days === day.length('service.public-notice', 'calendar-day'),
      said: (day) => ({
        zh: `经过${day.words('service.public-notice')}视为送达的期限`,
        en: `the ${day.english('service.public-notice')} after which it counts as served`,
      }),
    },
  ],
  body: (d) => [
    paragraph(`因采用其他方式无法送达，本机关依法公告送达${relatedText(d.document)}。文书主要内容：${d.content}`),
    paragraph(`自本公告发布之日起经过${d.days}日，即视为送达。${d.collect}`),
    ...(d.remedies ? [paragraph(remediesText(d.remedies))] : []),
    paragraph(`公告载体：${d.media}`),
    paragraph('特此公告。'),
  ],
  sample: {
    receiver: '示例市样板理发有限公司',
    document: sampleDecision,
    content: '当事人未取得公共场所卫生许可证擅自营业，决定给予警告，并处罚款人民币叁仟元整（¥3,000.00）。',
    days: 30,
    collect: '请到示例市示例区示例路9号领取，联系电话0000-0000001。',
    remedies: sampleRemedies,
    media: '示例市示例区人民政府网站、本机关公告栏',
    on: '2026-11-20',
  },
  cites: ['民事诉讼法 95', '卫生健康行政处罚程序规定'],
})
