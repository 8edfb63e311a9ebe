import { formatChineseDate, PlainDate } from '@zhifa/domain'
import { z } from 'zod'
import { paragraph } from '../../blocks/paragraph'
import { you } from '../../fields/party-lines'
import { actLine, actText } from '../../fields/text'
import { letterForm } from '../../form-kinds/letter-form'

/** 行政许可申请受理通知书 */
export const licenseAcceptanceNotice = letterForm({
  id: 'license-acceptance-notice',
  title: '行政许可申请受理通知书',
  catalogue: 'A',
  nature: '受',
  addressee: '申请人',
  copies: ['存档', '交申请人'],
  data: {
    matter: actLine('许可事项', 'plain'),
    appliedOn: PlainDate.meta({ title: '申请日期' }),
    limit: z.int().min(1).max(200).meta({ title: '审查期限（工作日）' }),
    special: actText('特别程序及所需工作日', 'plain').optional(),
  },
  mustState: [
    {
      id: 'limit',
      cites: ['行政许可法 42', '行政许可法 82'],
      zh: '不超过法定的审查期限',
      en: 'a term not longer than the law allows',
      holds: (d, day) => d.limit <= (day.length('licence.decision-period-joint', 'working-day') ?? 0),
      said: (day) => ({
        zh: `不超过法定的审查期限（${day.words('licence.decision-period')}，联合办理的${day.words('licence.decision-period-joint')}）`,
        en: `a term not longer than the law allows (${day.english('licence.decision-period')}, ${day.english('licence.decision-period-joint')} for joint handling)`,
      }),
    },
  ],
  body: (d) => [
    paragraph(
      `${you(d.party)}于${formatChineseDate(d.appliedOn)}提出的${d.matter}申请，申请材料齐全，符合法定形式。根据《中华人民共和国行政许可法》第三十二条的规定，本机关决定予以受理。`,
    ),
    paragraph(`本机关将自受理之日起${d.limit}个工作日内作出行政许可决定。`),
    ...(d.special ? [paragraph(`需要进行下列程序，所需时间不计算在上述期限内：${d.special}`)] : []),
  ],
  sample: {
    matter: '公共场所卫生许可',
    appliedOn: '2026-10-08',
    on: '2026-10-09',
    limit: 20,
    special: '现场检测，需要5个工作日。',
  },
  cites: ['行政许可法 32', '行政许可法 42', '行政许可法 45', '卫生行政许可管理办法'],
})
