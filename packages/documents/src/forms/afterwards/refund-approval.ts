import { Party } from '@zhifa/domain'
import { z } from 'zod'
import { officers } from '../../fields/officer'
import { partyRows } from '../../fields/party-lines'
import { related, relatedText } from '../../fields/related'
import { grid, opinionField, opinionRow, row, signedBy } from '../../fields/rows'
import { sampleCause, sampleDecision, sampleOfficers, sampleParty } from '../../fields/sample-case'
import { actText, caseName, paperLine } from '../../fields/text'
import { sheetForm } from '../../form-kinds/sheet-form'
import { amountText } from '../../money/capitals'

/** 退还罚没款审批表: what was paid and is not owed any more, before it leaves the treasury. */
export const refundApproval = sheetForm({
  id: 'refund-approval',
  title: '退还罚没款审批表',
  catalogue: 'D',
  data: {
    cause: caseName,
    party: Party,
    original: related('原决定书'),
    amount: z.int().min(1).max(100_000_000_000_00).meta({ title: '退还金额（分）' }),
    reason: actText('退还理由', 'case-text'),
    receipt: paperLine('退库凭证号').optional(),
    officers: officers('承办人'),
    leader: opinionField('负责人意见'),
  },
  body: (d) => [
    grid(
      row('案由', d.cause),
      ...partyRows('当事人', d.party),
      row('原决定书', relatedText(d.original)),
      row('退还金额', amountText(d.amount)),
      row('退还理由', d.reason, 5),
      row('退库凭证号', d.receipt),
      signedBy('承办人', d.officers),
      opinionRow('负责人意见', d.leader),
    ),
  ],
  sample: {
    cause: sampleCause,
    party: sampleParty,
    original: sampleDecision,
    amount: 100_000,
    reason: '行政复议决定将罚款变更为人民币2,000.00元，当事人多缴的部分应当退还。',
    receipt: '示退库2026-0012',
    officers: sampleOfficers,
    leader: { opinion: '同意退还。', by: '辛某某', on: '2026-12-21' },
    on: '2026-12-21',
  },
  cites: ['国家赔偿法 36(1)', '行政处罚法 74.3'],
})
