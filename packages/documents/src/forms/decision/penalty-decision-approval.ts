import { Party, Penalties } from '@zhifa/domain'
import { lawRefs, lawRefsText } from '../../fields/legal'
import { officers, twoOfficers } from '../../fields/officer'
import { partyRows } from '../../fields/party-lines'
import { grid, opinionField, opinionRow, row, signedBy } from '../../fields/rows'
import { sampleCause, sampleOfficers, sampleParty, samplePenaltyBasis } from '../../fields/sample-case'
import { chineseNumber, penaltiesText, statedOthers, statedViolations } from '../../fields/several'
import { actText, caseName } from '../../fields/text'
import { sheetForm } from '../../form-kinds/sheet-form'

/** 行政处罚决定审批表 */
export const penaltyDecisionApproval = sheetForm({
  id: 'penalty-decision-approval',
  title: '行政处罚决定审批表',
  catalogue: 'B',
  data: {
    cause: caseName,
    party: Party,
    facts: actText('违法事实和证据', 'case-text'),
    defence: actText('陈述申辩、听证及复核情况', 'case-text'),
    proposed: Penalties.meta({ title: '处理意见' }),
    violations: statedViolations,
    others: statedOthers,
    basis: lawRefs('依据'),
    panel: actText('合议意见', 'case-text').optional(),
    officers: officers('承办人'),
    review: opinionField('法制审核意见'),
    department: opinionField('科室意见'),
    leader: opinionField('负责人审批'),
  },
  mustState: [twoOfficers],
  body: (d) => [
    grid(
      row('案由', d.cause),
      ...partyRows('当事人', d.party),
      ...(d.others ?? []).flatMap((one) => partyRows(`当事人${chineseNumber(one.no)}`, one.party)),
      row('违法事实和证据', d.facts, 3),
      row('陈述申辩、听证及复核情况', d.defence),
      row('处理意见', `${penaltiesText(d, d.proposed, d.violations)}\n依据：${lawRefsText(d.basis)}`),
      row('合议意见', d.panel),
      signedBy('承办人', d.officers),
      opinionRow('科室意见', d.department),
      opinionRow('法制审核意见', d.review),
      opinionRow('负责人审批', d.leader),
    ),
  ],
  sample: {
    cause: sampleCause,
    party: sampleParty,
    facts: '当事人自2026年9月1日起未取得公共场所卫生许可证营业28日，有现场笔录、询问笔录、照片为证。',
    defence: '当事人提出陈述、申辩并要求听证。停业属实，拟处罚幅度已体现从轻；其余理由不成立。',
    proposed: [{ kind: 'warning' }, { kind: 'fine', amount: 300_000 }],
    basis: samplePenaltyBasis,
    panel: '一致同意。',
    officers: sampleOfficers,
    department: { opinion: '同意处理意见。', by: '戊某某', on: '2026-10-20' },
    on: '2026-10-20',
  },
  cites: ['行政处罚法 57', '行政处罚法 58'],
})
