import { addHours, LocalDateTime, Party } from '@zhifa/domain'
import { note } from '../../blocks/paragraph'
import { choice } from '../../fields/choice'
import { dateTimeText } from '../../fields/date-text'
import { goods } from '../../fields/goods'
import { lawRefs, lawRefsText } from '../../fields/legal'
import { officers, twoOfficers } from '../../fields/officer'
import { partyRows } from '../../fields/party-lines'
import { dateRange, rangeText } from '../../fields/related'
import { grid, opinionField, opinionRow, pair, row, signedBy } from '../../fields/rows'
import { sampleCause, sampleGoods, sampleOfficers, sampleParty } from '../../fields/sample-case'
import { actText, caseName } from '../../fields/text'
import { sheetForm } from '../../form-kinds/sheet-form'

const measure = choice('强制措施种类', { seal: '查封', seize: '扣押', control: '卫生行政控制', other: '其他' })

/** 行政强制措施审批表 */
export const compulsoryMeasureApproval = sheetForm({
  id: 'compulsory-measure-approval',
  title: '行政强制措施审批表',
  catalogue: 'A',
  data: {
    cause: caseName,
    party: Party,
    measure: measure.field,
    objects: goods.field,
    reason: actText('理由', 'case-text'),
    basis: lawRefs('依据'),
    period: dateRange('期限'),
    /** An urgent measure is reported within 24 hours of this moment. */
    takenAt: LocalDateTime.meta({ title: '紧急情况当场实施的时间' }).optional(),
    reportedAt: LocalDateTime.meta({ title: '报告和补办批准的时间' }).optional(),
    officers: officers('承办人'),
    review: opinionField('法制审核意见'),
    leader: opinionField('负责人意见'),
  },
  mustState: [
    { ...twoOfficers, cites: ['行政强制法 18'] },
    {
      id: 'within-24-hours',
      cites: ['行政强制法 19'],
      zh: '当场实施后法定时限内报告并补办批准手续',
      en: 'a report within the statutory hours of an urgent measure',
      holds: (d, day) => {
        if (d.takenAt === undefined) return true
        const hours = day.length('coercion.emergency-approval', 'hour')
        if (hours === undefined || d.reportedAt === undefined || d.reportedAt < d.takenAt) return false
        return d.reportedAt <= addHours(d.takenAt, hours)
      },
      said: (day) => ({
        zh: `当场实施后${day.words('coercion.emergency-approval')}内报告并补办批准手续`,
        en: `a report within ${day.english('coercion.emergency-approval')} of an urgent measure`,
      }),
    },
  ],
  body: (d) => [
    grid(
      row('案由', d.cause),
      ...partyRows('当事人', d.party),
      row('措施种类', measure.marked(d.measure)),
      row('理由', d.reason, 2),
      row('依据', lawRefsText(d.basis)),
      row('期限', rangeText(d.period)),
      pair(
        '当场实施时间',
        d.takenAt && dateTimeText(d.takenAt),
        '报告补批时间',
        d.reportedAt && dateTimeText(d.reportedAt),
      ),
    ),
    goods.table(d.objects, { size: 'small' }),
    grid(signedBy('承办人', d.officers), opinionRow('法制审核意见', d.review), opinionRow('负责人意见', d.leader)),
    note('注：行政强制措施权不得委托，由行政机关以自己的名义实施（行政强制法第十七条）。'),
  ],
  sample: {
    cause: sampleCause,
    party: sampleParty,
    measure: 'seize',
    objects: sampleGoods,
    reason: '库房存放的产品涉嫌无卫生许可，可能被转移或者使用。',
    basis: ['《中华人民共和国传染病防治法》第九十五条'],
    period: { from: '2026-09-28', to: '2026-10-27' },
    takenAt: '2026-09-28T10:40',
    reportedAt: '2026-09-28T15:10',
    officers: sampleOfficers,
    review: { opinion: '符合法定条件。', by: '己某某', on: '2026-09-28' },
    leader: { opinion: '同意。', by: '辛某某', on: '2026-09-28' },
    on: '2026-09-28',
  },
  cites: ['行政强制法 17', '行政强制法 18', '行政强制法 19'],
})
