import { paragraph } from '../../blocks/paragraph'
import { signaturePlace, signaturePlaces } from '../../blocks/signatures'
import { choice } from '../../fields/choice'
import { goods } from '../../fields/goods'
import { namesOf, officers, officersText, twoOfficers } from '../../fields/officer'
import { dateRange, rangeText } from '../../fields/related'
import { Remedies, remediesText } from '../../fields/remedies'
import { sampleGoods, sampleOfficers, sampleRemedies } from '../../fields/sample-case'
import { actLine, actText, place } from '../../fields/text'
import { stated } from '../../form/must'
import { letterForm } from '../../form-kinds/letter-form'

const manner = choice('保存方式', { 'on-site': '就地保存', moved: '异地保存' })

const disposition = 'penalty.preservation-disposition'

/** 证据先行登记保存决定书: seven working days, and nobody may destroy or move the evidence meanwhile. */
export const evidencePreservationDecision = letterForm({
  id: 'evidence-preservation-decision',
  title: '证据先行登记保存决定书',
  catalogue: 'A',
  nature: '证保决',
  data: {
    reason: actText('先行登记保存理由', 'case-text'),
    goods: goods.field,
    manner: manner.field,
    place: place('保存地点'),
    period: dateRange('保存期限'),
    officers: officers('执法人员'),
    approvedBy: actLine('批准的负责人', 'personal-name'),
    remedies: Remedies.optional(),
  },
  mustState: [
    twoOfficers,
    stated('reason', '行政处罚法 56', '证据可能灭失或者以后难以取得的理由', 'why the evidence may be lost', 'reason'),
    stated('approval', '行政处罚法 56', '行政机关负责人的批准', "the approval of the agency's head", 'approvedBy'),
    {
      id: 'term',
      cites: ['行政处罚法 56', '行政处罚法 85'],
      zh: '自决定之日起的保存期限（法定期限内处理）',
      en: 'a term from the day of the decision, within the statutory one',
      holds: (d, day) => d.period.from >= d.on && day.within(disposition, d.period.from, d.period.to),
      said: (day) => ({
        zh: `自决定之日起的保存期限（${day.words(disposition)}内处理）`,
        en: `a term from the day of the decision, of ${day.english(disposition)} at most`,
      }),
    },
  ],
  body: (d, day) => [
    paragraph(
      `${d.reason}根据《中华人民共和国行政处罚法》第五十六条的规定，经本机关负责人${d.approvedBy}批准，决定对下列证据予以先行登记保存：`,
    ),
    goods.table(d.goods, { size: 'small' }),
    paragraph(`保存方式：${manner.text(d.manner)}\n保存地点：${d.place}\n保存期限：${rangeText(d.period)}`),
    paragraph(
      `在此期间，当事人或者有关人员不得销毁或者转移证据。本机关将在${day.words(disposition)}内对上述证据作出处理决定。`,
    ),
    ...(d.remedies ? [paragraph(remediesText(d.remedies))] : []),
    paragraph(`执法人员：${officersText(d.officers)}。`),
  ],
  sign: (d) => [signaturePlace('当事人（签名）'), ...signaturePlaces('执法人员（签名）', namesOf(d.officers))],
  sample: {
    reason: '你单位库房存放的下列产品涉嫌不符合卫生要求，可能灭失或者以后难以取得。',
    goods: sampleGoods,
    manner: 'on-site',
    place: '示例市示例区样板路1号一层库房',
    period: { from: '2026-09-28', to: '2026-10-12' },
    officers: sampleOfficers,
    approvedBy: '辛某某',
    remedies: sampleRemedies,
    on: '2026-09-28',
  },
  cites: ['行政处罚法 56', '行政处罚法 85', '卫生行政执法文书规范'],
})
