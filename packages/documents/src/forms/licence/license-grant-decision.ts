import { formatChineseDate, PlainDate } from '@zhifa/domain'
import { paragraph } from '../../blocks/paragraph'
import { signaturePlace } from '../../blocks/signatures'
import { you } from '../../fields/party-lines'
import { dateRange, rangeText } from '../../fields/related'
import { actLine, actText } from '../../fields/text'
import { letterForm } from '../../form-kinds/letter-form'

/** 准予行政许可决定书 */
export const licenseGrantDecision = letterForm({
  id: 'license-grant-decision',
  title: '准予行政许可决定书',
  catalogue: 'B',
  nature: '许',
  addressee: '申请人',
  copies: ['存档', '交申请人'],
  data: {
    matter: actLine('许可事项', 'plain'),
    acceptedOn: PlainDate.meta({ title: '受理日期' }),
    content: actText('许可内容和范围', 'plain'),
    licence: actLine('许可证件及编号', 'plain'),
    period: dateRange('有效期'),
  },
  body: (d, day) => [
    paragraph(
      `${you(d.party)}申请的${d.matter}，本机关于${formatChineseDate(d.acceptedOn)}受理。经审查，符合法定条件、标准。根据《中华人民共和国行政许可法》第三十八条第一款的规定，决定准予行政许可。`,
    ),
    paragraph(`许可内容：${d.content}\n许可证件：${d.licence}\n有效期：${rangeText(d.period)}`),
    paragraph(
      `本机关将自作出决定之日起${day.words('licence.delivery')}内颁发、送达行政许可证件。本决定依法公开，公众有权查阅。`,
    ),
  ],
  sign: () => [signaturePlace('申请人（签收）')],
  sample: {
    matter: '公共场所卫生许可',
    acceptedOn: '2026-10-09',
    content: '理发店，经营面积40平方米。',
    licence: '示例卫公证字〔2026〕第0012号',
    period: { from: '2026-10-29', to: '2030-10-28' },
    on: '2026-10-29',
  },
  cites: ['行政许可法 38', '行政许可法 39', '行政许可法 40', '行政许可法 44'],
})
