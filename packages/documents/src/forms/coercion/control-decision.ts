import { paragraph } from '../../blocks/paragraph'
import { signaturePlace, signaturePlaces } from '../../blocks/signatures'
import { choice } from '../../fields/choice'
import { col, itemList } from '../../fields/item-list'
import { led } from '../../fields/led'
import { lawRefs, ruledBy } from '../../fields/legal'
import { namesOf, officers, officersText, twoOfficers } from '../../fields/officer'
import { you } from '../../fields/party-lines'
import { dateRange, rangeText } from '../../fields/related'
import { Remedies, remediesText, remedyRules } from '../../fields/remedies'
import { sampleOfficers, sampleRemedies } from '../../fields/sample-case'
import { actText, place } from '../../fields/text'
import { stated } from '../../form/must'
import { letterForm } from '../../form-kinds/letter-form'

const measure = choice('控制方式', { seal: '封存', 'stop-use': '暂停使用', 'stop-sale': '暂停销售', other: '其他' })
const objects = itemList('控制的物品、场所', [
  col('name', '名称', 3.2),
  col('quantity', '数量', 1.4),
  col('place', '地点', 3, { kind: 'address' }),
  col('remark', '备注', 1.6, { optional: true }),
])

/** 卫生行政控制决定书: which law gives the power on that day stands in its basis. */
export const controlDecision = letterForm({
  id: 'control-decision',
  title: '卫生行政控制决定书',
  catalogue: 'B',
  nature: '控',
  data: {
    reason: actText('控制理由', 'case-text'),
    basis: lawRefs('依据'),
    objects: objects.field,
    measure: measure.field,
    period: dateRange('控制期限'),
    place: place('控制地点'),
    custody: actText('保管要求', 'case-text').optional(),
    officers: officers('执法人员'),
    remedies: Remedies,
  },
  mustState: [
    twoOfficers,
    stated(
      'reason-and-basis',
      '行政强制法 18',
      '采取行政强制措施的理由、依据',
      'reasons and basis of the measure',
      'reason',
      'basis',
    ),
    ...remedyRules('行政强制法 18'),
  ],
  body: (d) => [
    paragraph(led('经查', d.reason)),
    paragraph(
      `依据${ruledBy(d.basis)}，本机关决定对下列物品、场所采取卫生行政控制措施（${measure.text(d.measure)}）：`,
      { keepNext: true },
    ),
    objects.table(d.objects),
    paragraph(`控制期限：${rangeText(d.period)}\n控制地点：${d.place}`),
    ...(d.custody ? [paragraph(d.custody)] : []),
    paragraph(`控制期间，未经本机关许可，不得使用、销售、转移或者销毁。${you(d.party)}有权当场进行陈述和申辩。`),
    paragraph(remediesText(d.remedies)),
    paragraph(`执法人员：${officersText(d.officers)}。`),
  ],
  sign: (d) => [signaturePlace('当事人（签收）'), ...signaturePlaces('执法人员（签名）', namesOf(d.officers))],
  sample: {
    reason: '你单位供水设施的水质经快速检测不符合卫生要求，可能造成传染病传播。',
    basis: ['《中华人民共和国传染病防治法》第九十五条'],
    objects: [{ name: '二次供水水箱', quantity: '1个', place: '示例市示例区样板路1号屋顶' }],
    measure: 'stop-use',
    period: { from: '2026-09-28', to: '2026-10-12' },
    place: '示例市示例区样板路1号',
    custody: '水箱由你单位看管，封条不得损毁。',
    officers: sampleOfficers,
    remedies: sampleRemedies,
    on: '2026-09-28',
  },
  cites: ['行政强制法 18', '行政强制法 24', '传染病防治法 95', '职业病防治法 64', '卫生行政执法文书规范'],
})
