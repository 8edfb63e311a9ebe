import { formatChineseDate, PlainDate } from '@zhifa/domain'
import { choice } from '../../fields/choice'
import { officers, twoOfficers } from '../../fields/officer'
import { grid, opinionField, opinionRow, row, signedBy } from '../../fields/rows'
import { sampleCause, sampleOfficers } from '../../fields/sample-case'
import { actText, caseName } from '../../fields/text'
import { sheetForm } from '../../form-kinds/sheet-form'

const kind = choice('事项', { suspend: '中止调查', resume: '恢复调查' })

/** 中止（恢复）调查审批表 */
export const caseSuspensionApproval = sheetForm({
  id: 'case-suspension-approval',
  title: '中止（恢复）调查审批表',
  catalogue: 'C',
  data: {
    cause: caseName,
    kind: kind.field,
    from: PlainDate.meta({ title: '起始日期' }),
    reason: actText('理由', 'case-text'),
    officers: officers('承办人'),
    leader: opinionField('负责人意见'),
  },
  mustState: [twoOfficers],
  body: (d) => [
    grid(
      row('案由', d.cause),
      row('事项', kind.marked(d.kind)),
      row('起始日期', formatChineseDate(d.from)),
      row('理由', d.reason, 8),
      signedBy('承办人', d.officers),
      opinionRow('负责人意见', d.leader),
    ),
  ],
  sample: {
    cause: sampleCause,
    kind: 'suspend',
    from: '2026-10-09',
    reason: '产品生产单位所在地协查尚未回复，案件事实暂时无法查清。',
    officers: sampleOfficers,
    leader: { opinion: '同意。', by: '辛某某', on: '2026-10-09' },
    on: '2026-10-08',
  },
  cites: ['行政处罚法 60'],
})
