import { CaseSource, Party } from '@zhifa/domain'
import { officers, twoOfficers } from '../../fields/officer'
import { partyRows } from '../../fields/party-lines'
import { grid, opinionField, opinionRow, row, signedBy } from '../../fields/rows'
import { sampleLicensee, sampleOfficers } from '../../fields/sample-case'
import { caseSourceText } from '../../fields/source'
import { actText } from '../../fields/text'
import { sheetForm } from '../../form-kinds/sheet-form'

/** 不予立案审批表 */
export const noFilingApproval = sheetForm({
  id: 'no-filing-approval',
  title: '不予立案审批表',
  catalogue: 'B',
  data: {
    party: Party,
    source: CaseSource.meta({ title: '案件来源' }),
    findings: actText('核查情况', 'case-text'),
    reason: actText('不予立案理由', 'case-text'),
    reply: actText('答复举报人情况', 'case-text').optional(),
    officers: officers('承办人'),
    leader: opinionField('负责人意见'),
  },
  mustState: [twoOfficers],
  body: (d) => [
    grid(
      ...partyRows('当事人', d.party),
      row('案件来源', caseSourceText(d.source)),
      row('核查情况', d.findings, 6),
      row('不予立案理由', d.reason, 4),
      row('答复举报人情况', d.reply),
      signedBy('承办人', d.officers),
      opinionRow('负责人意见', d.leader),
    ),
  ],
  sample: {
    party: sampleLicensee,
    source: 'report',
    findings: '经现场核查，该单位持有有效的公共场所卫生许可证，未发现举报反映的情况。',
    reason: '没有证据证明存在违法行为，不符合立案条件。',
    reply: '2026年10月12日电话答复举报人。',
    officers: sampleOfficers,
    leader: { opinion: '同意不予立案。', by: '辛某某', on: '2026-10-12' },
  },
  cites: ['行政处罚法 54'],
})
