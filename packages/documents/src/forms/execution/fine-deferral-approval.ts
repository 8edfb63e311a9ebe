import { Party } from '@zhifa/domain'
import { dateCol, itemList, moneyCol } from '../../fields/item-list'
import { officers, twoOfficers } from '../../fields/officer'
import { partyRows } from '../../fields/party-lines'
import { related, relatedText } from '../../fields/related'
import { grid, opinionField, opinionRow, row, signedBy } from '../../fields/rows'
import { sampleOfficers, sampleParty } from '../../fields/sample-case'
import { actText } from '../../fields/text'
import { sheetForm } from '../../form-kinds/sheet-form'

const plan = itemList('拟准予的方案', [dateCol('due', '缴款日期', 3), moneyCol('amount', '金额', 4)])

/** 延期（分期）缴纳罚款审批表 */
export const fineDeferralApproval = sheetForm({
  id: 'fine-deferral-approval',
  title: '延期（分期）缴纳罚款审批表',
  catalogue: 'A',
  data: {
    party: Party,
    application: related('申请书'),
    review: actText('核查情况', 'case-text'),
    plan: plan.field,
    officers: officers('承办人'),
    leader: opinionField('负责人意见'),
  },
  mustState: [twoOfficers],
  body: (d) => [
    grid(...partyRows('当事人', d.party), row('申请书', relatedText(d.application)), row('核查情况', d.review, 5)),
    plan.table(d.plan),
    grid(signedBy('承办人', d.officers), opinionRow('负责人意见', d.leader)),
  ],
  sample: {
    party: sampleParty,
    application: { title: '延期（分期）缴纳罚款申请书', on: '2026-10-28' },
    review: '经核实，当事人停业后没有收入，情况属实。',
    plan: [
      { due: '2026-11-20', amount: 150_000 },
      { due: '2026-12-20', amount: 150_000 },
    ],
    officers: sampleOfficers,
    leader: { opinion: '同意分期缴纳。', by: '辛某某', on: '2026-10-30' },
    on: '2026-10-29',
  },
  cites: ['行政处罚法 66'],
})
