import { formatChineseDate, PlainDate } from '@zhifa/domain'
import { paragraph } from '../../blocks/paragraph'
import { choice } from '../../fields/choice'
import { FormNumber } from '../../fields/legal'
import { actText, paperLine } from '../../fields/text'
import { officialLetterForm } from '../../form-kinds/letter-form'

const result = choice('调查结果', { founded: '情况属实', 'partly-founded': '部分属实', unfounded: '情况不属实' })

/** 执法投诉答复书: names nobody who complained, so that the copy in the file tells nobody who they are. */
export const complaintAnswer = officialLetterForm({
  id: 'complaint-answer',
  title: '执法投诉答复书',
  catalogue: 'D',
  nature: '诉复',
  copies: ['存档', '交投诉人'],
  data: {
    /** As it was entered when the answer went out. */
    number: FormNumber,
    complaint: paperLine('受理编号'),
    acceptedOn: PlainDate.meta({ title: '受理日期' }),
    result: result.field,
    text: actText('调查处理情况'),
  },
  body: (d) => [
    paragraph(
      `你对行政执法的投诉（受理编号：${d.complaint}），本机关于${formatChineseDate(d.acceptedOn)}受理。经调查，${result.text(d.result)}。`,
    ),
    paragraph(`调查处理情况：${d.text}`),
  ],
  sample: {
    receiver: '投诉人',
    number: '示卫公诉复〔2026〕12号',
    complaint: '投诉2026-5',
    acceptedOn: '2026-09-20',
    result: 'unfounded',
    text: '经查看现场音像记录并询问在场人员，未发现投诉人反映的情形。',
  },
  cites: ['辽宁省行政执法监督规定 19.2'],
})
