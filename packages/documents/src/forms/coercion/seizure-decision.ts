import { daysBetween } from '@zhifa/domain'
import { paragraph } from '../../blocks/paragraph'
import { signaturePlace, signaturePlaces } from '../../blocks/signatures'
import { choice } from '../../fields/choice'
import { goods } from '../../fields/goods'
import { led } from '../../fields/led'
import { lawRefs, ruledBy } from '../../fields/legal'
import { namesOf, officers, officersText, twoOfficers } from '../../fields/officer'
import { you } from '../../fields/party-lines'
import { dateRange, rangeText } from '../../fields/related'
import { Remedies, remediesText, remedyRules } from '../../fields/remedies'
import { sampleGoods, sampleOfficers, sampleRemedies, sampleStore } from '../../fields/sample-case'
import { actText, place } from '../../fields/text'
import { stated } from '../../form/must'
import { letterForm } from '../../form-kinds/letter-form'

const kind = choice('强制措施种类', { seal: '查封', seize: '扣押', both: '查封、扣押' })

/** 查封、扣押决定书: the five items of 行政强制法第二十四条, or no document. */
export const seizureDecision = letterForm({
  id: 'seizure-decision',
  title: '查封、扣押决定书',
  catalogue: 'A',
  nature: '查扣决',
  data: {
    kind: kind.field,
    reason: actText('查封、扣押的理由', 'case-text'),
    basis: lawRefs('依据'),
    period: dateRange('查封、扣押期限'),
    objects: goods.field,
    place: place('存放地点'),
    storage: actText('保存条件', 'case-text').optional(),
    officers: officers('执法人员'),
    remedies: Remedies,
  },
  mustState: [
    stated(
      'party',
      '行政强制法 24',
      '当事人的姓名或者名称、地址',
      "the party's name and address",
      'party',
      'party.address',
    ),
    stated(
      'reason-basis-term',
      '行政强制法 24',
      '查封、扣押的理由、依据和期限',
      'reasons, basis and term',
      'reason',
      'basis',
      'period',
    ),
    stated(
      'objects',
      '行政强制法 24',
      '查封、扣押场所、设施或者财物的名称、数量',
      'what is sealed or seized, and how much of it',
      'objects',
    ),
    stated('authority-and-date', '行政强制法 24', '行政机关的名称和日期', 'the authority and the date', 'agency', 'on'),
    ...remedyRules('行政强制法 24'),
    {
      id: 'thirty-days',
      cites: ['行政强制法 25'],
      zh: '不超过法定期限的查封、扣押期限',
      en: 'a term within the statutory one',
      holds: (d, day) =>
        d.period.from >= d.on &&
        d.period.from <= d.period.to &&
        daysBetween(d.period.from, d.period.to) <= (day.length('coercion.seizure', 'calendar-day') ?? -1),
      said: (day) => ({
        zh: `不超过${day.words('coercion.seizure')}的查封、扣押期限`,
        en: `a term of ${day.english('coercion.seizure')} at most`,
      }),
    },
    { ...twoOfficers, cites: ['行政强制法 18'] },
  ],
  body: (d) => [
    paragraph(led('经查', d.reason)),
    paragraph(
      `依据${ruledBy(d.basis)}，本机关决定对下列场所、设施或者财物予以${kind.text(d.kind)}（详见《物品清单》）：`,
      { keepNext: true },
    ),
    goods.table(d.objects, { size: 'small' }),
    paragraph(`期限：${rangeText(d.period)}\n存放地点：${d.place}${d.storage ? `\n保存条件：${d.storage}` : ''}`),
    paragraph('查封、扣押期间，任何单位和个人不得使用、销毁、隐匿或者转移上述场所、设施或者财物。'),
    paragraph(`${you(d.party)}有权当场进行陈述和申辩；认为本机关违法实施行政强制造成损害的，有权依法要求赔偿。`),
    paragraph(remediesText(d.remedies)),
    paragraph(`执法人员：${officersText(d.officers)}。`),
  ],
  sign: (d) => [
    signaturePlace('当事人（签名）'),
    signaturePlace('见证人（当事人不到场时签名）'),
    ...signaturePlaces('执法人员（签名）', namesOf(d.officers)),
  ],
  sample: {
    kind: 'seize',
    reason: '你单位库房存放的下列产品涉嫌为无卫生许可的消毒产品，有证据证明可能危害人体健康。',
    basis: ['《中华人民共和国传染病防治法》第九十五条'],
    period: { from: '2026-09-28', to: '2026-10-27' },
    objects: sampleGoods,
    place: sampleStore,
    storage: '常温、避光、防潮',
    officers: sampleOfficers,
    remedies: sampleRemedies,
    on: '2026-09-28',
  },
  cites: [
    '行政强制法 18',
    '行政强制法 22',
    '行政强制法 23',
    '行政强制法 24',
    '行政强制法 25',
    '行政复议法 24',
    '行政诉讼法 46',
  ],
})
