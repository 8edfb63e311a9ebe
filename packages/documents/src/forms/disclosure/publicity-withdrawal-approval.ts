import { formatChineseDate, LocalDateTime, PlainDate } from '@zhifa/domain'
import { choice } from '../../fields/choice'
import { dateTimeText } from '../../fields/date-text'
import { officers } from '../../fields/officer'
import { related, relatedText } from '../../fields/related'
import { grid, opinionField, opinionRow, pair, row, signedBy } from '../../fields/rows'
import { sampleOfficers } from '../../fields/sample-case'
import { actText } from '../../fields/text'
import { stated } from '../../form/must'
import { sheetForm } from '../../form-kinds/sheet-form'

const cause = choice('撤下原因', {
  changed: '决定被变更',
  revoked: '决定被撤销',
  illegal: '决定被确认违法',
  void: '决定被确认无效',
  expired: '公示期届满',
  repaired: '信用修复',
})

/** 公示信息撤下（撤回）审批表及说明: three working days, with the reason in public. */
export const publicityWithdrawalApproval = sheetForm({
  id: 'publicity-withdrawal-approval',
  title: '公示信息撤下（撤回）审批表及说明',
  catalogue: 'A',
  numbered: true,
  data: {
    information: related('原公示信息'),
    cause: cause.field,
    causeDocument: related('依据文书'),
    effectiveOn: PlainDate.meta({ title: '依据文书生效日期' }),
    dueOn: PlainDate.meta({ title: '撤回期限' }),
    statement: actText('公开说明的理由', 'case-text'),
    finishedAt: LocalDateTime.meta({ title: '撤下时间' }).optional(),
    officers: officers('承办人'),
    office: opinionField('审核意见'),
    leader: opinionField('负责人意见'),
  },
  mustState: [
    stated('reason', '行政处罚法 48.2', '公开说明的理由', 'the reason that is told in public', 'statement'),
    {
      id: 'three-days',
      cites: ['行政处罚法 48.2', '行政处罚法 85'],
      zh: '法定期限内的撤回期限',
      en: 'a day within the statutory term to withdraw',
      holds: (d, day) =>
        !['changed', 'revoked', 'illegal', 'void'].includes(d.cause) ||
        day.within('disclosure.withdrawal', d.effectiveOn, d.dueOn),
      said: (day) => ({
        zh: `${day.words('disclosure.withdrawal')}内的撤回期限`,
        en: `${day.english('disclosure.withdrawal')} to withdraw`,
      }),
    },
  ],
  body: (d) => [
    grid(
      row('原公示信息', relatedText(d.information)),
      row('撤下原因', cause.marked(d.cause)),
      row('依据文书', relatedText(d.causeDocument)),
      pair('生效日期', formatChineseDate(d.effectiveOn), '撤回期限', formatChineseDate(d.dueOn)),
      row('公开说明的理由', d.statement, 5),
      row('撤下时间', d.finishedAt && dateTimeText(d.finishedAt)),
      signedBy('承办人', d.officers),
      opinionRow('审核意见', d.office),
      opinionRow('负责人意见', d.leader),
    ),
  ],
  sample: {
    information: { title: '行政处罚信息公示表', number: '示卫公罚〔2026〕12号', on: '2026-10-23' },
    cause: 'changed',
    causeDocument: { title: '行政处罚决定变更（撤销）决定书', number: '示卫公变撤〔2026〕12号', on: '2026-11-05' },
    effectiveOn: '2026-11-05',
    dueOn: '2026-11-10',
    statement: '原行政处罚决定已被本机关依法变更，该信息自即日起撤回。',
    finishedAt: '2026-11-06T09:30',
    officers: sampleOfficers,
    office: { opinion: '决定已经变更，拟同意撤回。', by: '午某某', on: '2026-11-05' },
    leader: { opinion: '同意撤回。', by: '辛某某', on: '2026-11-06' },
    on: '2026-11-05',
  },
  cites: ['行政处罚法 48.2', '行政处罚法 85', '信用修复管理办法'],
})
