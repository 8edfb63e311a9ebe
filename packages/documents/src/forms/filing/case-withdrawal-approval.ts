import { formatChineseDate, Party, PlainDate } from '@zhifa/domain'
import { officers, twoOfficers } from '../../fields/officer'
import { partyRows } from '../../fields/party-lines'
import { grid, opinionField, opinionRow, row, signedBy } from '../../fields/rows'
import { sampleCause, sampleOfficers, sampleParty } from '../../fields/sample-case'
import { actText, caseName } from '../../fields/text'
import { sheetForm } from '../../form-kinds/sheet-form'

/** 撤销立案审批表 */
export const caseWithdrawalApproval = sheetForm({
  id: 'case-withdrawal-approval',
  title: '撤销立案审批表',
  catalogue: 'B',
  data: {
    cause: caseName,
    party: Party,
    filedOn: PlainDate.meta({ title: '立案日期' }),
    facts: actText('调查情况', 'case-text'),
    reason: actText('撤销立案的理由和依据', 'case-text'),
    officers: officers('承办人'),
    leader: opinionField('负责人意见'),
  },
  mustState: [twoOfficers],
  body: (d) => [
    grid(
      row('案由', d.cause),
      ...partyRows('当事人', d.party),
      row('立案日期', formatChineseDate(d.filedOn)),
      row('调查情况', d.facts, 6),
      row('理由和依据', d.reason, 4),
      signedBy('承办人', d.officers),
      opinionRow('负责人意见', d.leader),
    ),
  ],
  sample: {
    cause: sampleCause,
    party: sampleParty,
    filedOn: '2026-09-28',
    facts: '经调查，该场所由他人租用经营，当事人未实施营业行为。',
    reason: '违法事实不能成立，依据《中华人民共和国行政处罚法》第五十七条的规定，建议撤销立案。',
    officers: sampleOfficers,
  },
  cites: ['行政处罚法 57'],
})
