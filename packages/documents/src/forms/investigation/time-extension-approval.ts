import { formatChineseDate, Party, PlainDate } from '@zhifa/domain'
import { note } from '../../blocks/paragraph'
import { officers, twoOfficers } from '../../fields/officer'
import { partyRows } from '../../fields/party-lines'
import { grid, opinionField, opinionRow, pair, row, signedBy } from '../../fields/rows'
import { sampleCause, sampleOfficers, sampleParty } from '../../fields/sample-case'
import { actText, caseName } from '../../fields/text'
import { sheetForm } from '../../form-kinds/sheet-form'

/** 延长办案期限审批表 */
export const timeExtensionApproval = sheetForm({
  id: 'time-extension-approval',
  title: '延长办案期限审批表',
  catalogue: 'B',
  data: {
    cause: caseName,
    party: Party,
    filedOn: PlainDate.meta({ title: '立案日期' }),
    dueOn: PlainDate.meta({ title: '原届满日期' }),
    to: PlainDate.meta({ title: '延长至' }),
    reason: actText('延长理由', 'case-text'),
    officers: officers('承办人'),
    department: opinionField('科室意见'),
    leader: opinionField('负责人（集体讨论）意见'),
  },
  mustState: [
    twoOfficers,
    {
      id: 'in-time',
      cites: ['行政处罚法 60'],
      zh: '原期限届满前提出、晚于原届满日期的延长',
      en: 'an extension asked for before the term ends, to a later day',
      holds: (d) => d.on <= d.dueOn && d.dueOn < d.to && d.filedOn <= d.dueOn,
    },
  ],
  body: (d, day) => [
    grid(
      row('案由', d.cause),
      ...partyRows('当事人', d.party),
      pair('立案日期', formatChineseDate(d.filedOn), '原届满日期', formatChineseDate(d.dueOn)),
      row('延长至', formatChineseDate(d.to)),
      row('延长理由', d.reason, 6),
      signedBy('承办人', d.officers),
      opinionRow('科室意见', d.department),
      opinionRow('负责人（集体讨论）意见', d.leader),
    ),
    note(
      `注：行政处罚决定应当自立案之日起${day.words('penalty.decision-period')}内作出；法律、法规、规章另有规定的，从其规定（行政处罚法第六十条）。`,
    ),
  ],
  sample: {
    cause: sampleCause,
    party: sampleParty,
    filedOn: '2026-09-28',
    dueOn: '2026-12-27',
    to: '2027-01-26',
    reason: '案件复杂，需要等待异地协查和检验结果。',
    officers: sampleOfficers,
    on: '2026-12-14',
  },
  cites: ['行政处罚法 60', '卫生健康行政处罚程序规定'],
})
