import { LocalDateTime } from '@zhifa/domain'
import { paragraph } from '../../blocks/paragraph'
import { signaturePlace } from '../../blocks/signatures'
import { Contact, contactText, sampleContact } from '../../fields/contact'
import { dateTimeText } from '../../fields/date-text'
import { hearingBench, openness } from '../../fields/hearing'
import { you } from '../../fields/party-lines'
import { sampleCause } from '../../fields/sample-case'
import { actText, caseName, officerName, place } from '../../fields/text'
import { letterForm } from '../../form-kinds/letter-form'

/** 行政处罚听证通知书 */
export const hearingNotice = letterForm({
  id: 'hearing-notice',
  title: '行政处罚听证通知书',
  catalogue: 'A',
  nature: '听通',
  data: {
    cause: caseName,
    at: LocalDateTime.meta({ title: '听证时间' }),
    place: place('听证地点'),
    openness: openness.field,
    closedReason: actText('不公开的理由', 'case-text').optional(),
    ...hearingBench,
    recorder: officerName('记录人'),
    materials: actText('需要携带的材料', 'case-text').optional(),
    contact: Contact,
  },
  mustState: [
    {
      id: 'seven-days',
      cites: ['行政处罚法 64(2)', '行政处罚法 85'],
      zh: '举行听证的法定期限前的通知',
      en: 'notice the statutory term before the hearing',
      holds: (d, day) => day.inTimeFor('penalty.hearing-notice', d.on, d.at.slice(0, 10)),
      said: (day) => ({
        zh: `举行听证${day.words('penalty.hearing-notice')}前的通知`,
        en: `notice ${day.english('penalty.hearing-notice')} before the hearing`,
      }),
    },
    {
      id: 'open',
      cites: ['行政处罚法 64(3)'],
      zh: '不公开举行听证的理由',
      en: 'why the hearing is not public',
      holds: (d) => d.openness === 'open' || d.closedReason !== undefined,
    },
  ],
  body: (d) => [
    paragraph(
      `应${you(d.party)}的要求，本机关定于${dateTimeText(d.at)}在${d.place}就${d.cause}${openness.text(d.openness)}举行听证。${d.closedReason ?? ''}`,
    ),
    paragraph(
      `听证主持人：${d.host}${d.members && d.members.length > 0 ? `\n听证员：${d.members.join('、')}` : ''}\n记录人：${d.recorder}`,
    ),
    paragraph(
      `${you(d.party)}可以亲自参加听证，也可以委托一至二人代理；认为听证主持人与本案有直接利害关系的，有权申请回避；有权在听证中申辩和质证。无正当理由拒不出席听证或者未经许可中途退出听证的，视为放弃听证权利，本机关终止听证。`,
    ),
    ...(d.materials ? [paragraph(`请携带下列材料：${d.materials}`)] : []),
    paragraph(contactText(d.contact)),
  ],
  sign: () => [signaturePlace('当事人（签收）')],
  sample: {
    cause: sampleCause,
    at: '2026-10-19T09:00',
    place: '示例市示例区卫生健康局听证室',
    openness: 'open',
    host: '癸某某',
    members: ['己某某'],
    recorder: '子某某',
    materials: '身份证明、授权委托书、有关证据材料。',
    contact: sampleContact,
    on: '2026-10-08',
  },
  cites: ['行政处罚法 64', '行政处罚法 85', '卫生行政执法文书规范'],
})
