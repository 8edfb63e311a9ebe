import { formatChineseDate, Party, PlainDate } from '@zhifa/domain'
import { labelled, paragraph } from '../../blocks/paragraph'
import { choice } from '../../fields/choice'
import { Contact, contactText, sampleContact } from '../../fields/contact'
import { partyBlock } from '../../fields/party-lines'
import { related, relatedText } from '../../fields/related'
import { sampleDecision, sampleParty } from '../../fields/sample-case'
import { actLine, actText, paperLine } from '../../fields/text'
import { stated } from '../../form/must'
import { officialLetterForm } from '../../form-kinds/letter-form'

const result = choice('裁定', { 'not-accepted': '不予受理', refused: '不予执行' })

/** 强制执行裁定复议申请书: to the court above the one that would not accept or not enforce. */
export const executionReconsideration = officialLetterForm({
  id: 'execution-reconsideration',
  title: '强制执行裁定复议申请书',
  catalogue: 'D',
  nature: '强复',
  copies: ['存档', '交上一级人民法院'],
  data: {
    court: actLine('作出裁定的人民法院', 'plain'),
    paper: paperLine('裁定书文号'),
    receivedOn: PlainDate.meta({ title: '收到裁定日期' }),
    result: result.field,
    respondent: Party.meta({ title: '被执行人' }),
    original: related('行政决定'),
    reason: actText('申请复议的理由', 'case-text'),
    contact: Contact,
  },
  mustState: [
    stated('reason', ['行政强制法 56.2', '行政强制法 58.3'], '申请复议的理由', 'why the ruling is contested', 'reason'),
    {
      id: 'in-time',
      cites: ['行政强制法 56.2', '行政强制法 58.3'],
      zh: '在法定期限内提出的复议申请',
      en: 'an application within the statutory term',
      at: 'on',
      holds: (d, day) => day.within('court.execution-objection', d.receivedOn, d.on),
      said: (day) => ({
        zh: `自收到裁定之日起${day.words('court.execution-objection')}内的复议申请`,
        en: `an application within ${day.english('court.execution-objection')} of the receipt of the ruling`,
      }),
    },
  ],
  body: (d) => [
    labelled('申请人', d.agency),
    ...partyBlock(d.respondent, '被执行人'),
    paragraph(
      `申请人就${relatedText(d.original)}申请${d.court}强制执行，于${formatChineseDate(d.receivedOn)}收到${d.paper}裁定，裁定${result.text(d.result)}。`,
    ),
    paragraph(
      `申请人对该裁定有异议，请求撤销该裁定，依法${d.result === 'refused' ? '裁定执行' : '受理'}。理由如下：\n${d.reason}`,
    ),
    paragraph(contactText(d.contact)),
  ],
  sample: {
    receiver: '示例市中级人民法院',
    court: '示例市示例区人民法院',
    paper: '（2027）示0000行审12号',
    receivedOn: '2027-06-08',
    result: 'refused',
    respondent: sampleParty,
    original: sampleDecision,
    reason: '行政处罚决定认定事实清楚，证据充分，程序合法，不存在不予执行的情形。',
    contact: sampleContact,
    on: '2027-06-15',
  },
  cites: ['行政强制法 56.2', '行政强制法 58.3'],
})
