import { daysBetween, formatChineseDate, PlainDate } from '@zhifa/domain'
import { paragraph } from '../../blocks/paragraph'
import { signaturePlace } from '../../blocks/signatures'
import { you } from '../../fields/party-lines'
import { dateRange, rangeText, related, relatedText } from '../../fields/related'
import { Remedies, remediesText, remedyRules } from '../../fields/remedies'
import { sampleRemedies, sampleSeizure } from '../../fields/sample-case'
import { actLine, actText } from '../../fields/text'
import { stated } from '../../form/must'
import { letterForm } from '../../form-kinds/letter-form'

/** 查封、扣押延期通知书: once, by thirty days at most, with the approval of the head of the agency. */
export const seizureExtensionNotice = letterForm({
  id: 'seizure-extension-notice',
  title: '查封、扣押延期通知书',
  catalogue: 'A',
  nature: '查扣延',
  data: {
    original: related('原查封、扣押决定书'),
    originalPeriod: dateRange('原期限'),
    extended: dateRange('延长后的期限'),
    reason: actText('延期理由', 'case-text'),
    approvedBy: actLine('批准的负责人', 'personal-name'),
    approvedOn: PlainDate.meta({ title: '批准日期' }),
    remedies: Remedies,
  },
  mustState: [
    stated('reason', '行政强制法 25', '延长期限的理由', 'the reason for the extension', 'reason'),
    stated('approval', '行政强制法 25', '行政机关负责人的批准', "the approval of the agency's head", 'approvedBy'),
    {
      id: 'thirty-days',
      cites: ['行政强制法 25'],
      zh: '原期限届满前作出、延长不超过法定期限',
      en: 'given before the first term ends, longer by the statutory term at most',
      said: (day) => ({
        zh: `原期限届满前作出、延长不超过${day.words('coercion.seizure-extension')}`,
        en: `given before the first term ends, longer by ${day.english('coercion.seizure-extension')} at most`,
      }),
      holds: (d, day) =>
        d.on <= d.originalPeriod.to &&
        d.extended.from >= d.originalPeriod.from &&
        d.extended.to > d.originalPeriod.to &&
        daysBetween(d.originalPeriod.to, d.extended.to) <=
          (day.length('coercion.seizure-extension', 'calendar-day') ?? -1),
    },
    ...remedyRules('行政复议法 20', '行政诉讼法 46'),
  ],
  body: (d) => [
    paragraph(
      `本机关以${relatedText(d.original)}对${you(d.party)}的有关场所、设施或者财物予以查封、扣押，期限为${rangeText(d.originalPeriod)}。`,
    ),
    paragraph(
      `${d.reason}根据《中华人民共和国行政强制法》第二十五条的规定，经本机关负责人${d.approvedBy}于${formatChineseDate(d.approvedOn)}批准，决定延长查封、扣押期限，延长后的期限为${rangeText(d.extended)}。`,
    ),
    paragraph(remediesText(d.remedies, '通知')),
  ],
  sign: () => [signaturePlace('当事人（签收）')],
  sample: {
    original: sampleSeizure,
    originalPeriod: { from: '2026-09-28', to: '2026-10-27' },
    extended: { from: '2026-10-28', to: '2026-11-26' },
    reason: '案件情况复杂，产品来源需要异地协查。',
    approvedBy: '辛某某',
    approvedOn: '2026-10-22',
    remedies: sampleRemedies,
    on: '2026-10-23',
  },
  cites: ['行政强制法 25', '卫生行政执法文书规范'],
})
