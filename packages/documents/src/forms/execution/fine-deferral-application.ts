import { line, Party, prose } from '@zhifa/domain'
import { z } from 'zod'
import { choice } from '../../fields/choice'
import { dateCol, itemList, moneyCol } from '../../fields/item-list'
import { partyRows } from '../../fields/party-lines'
import { related, relatedText } from '../../fields/related'
import { grid, row, signRow } from '../../fields/rows'
import { sampleDecision, sampleParty } from '../../fields/sample-case'
import { sheetForm } from '../../form-kinds/sheet-form'

const kind = choice('申请事项', { defer: '延期缴纳', instalments: '分期缴纳' })
const plan = itemList('缴款计划', [dateCol('due', '缴款日期', 3), moneyCol('amount', '金额', 4)])

/** 延期（分期）缴纳罚款申请书: made by the party. */
export const fineDeferralApplication = sheetForm({
  id: 'fine-deferral-application',
  title: '延期（分期）缴纳罚款申请书',
  catalogue: 'B',
  audience: 'both',
  dated: '申请日期',
  data: {
    party: Party.meta({ title: '申请人' }),
    original: related('行政处罚决定书'),
    kind: kind.field,
    reason: prose('经济困难的理由', 'case-text', 5000),
    plan: plan.field,
    attachments: z
      .array(line('证明材料', 'plain', 200))
      .max(50)
      .meta({ title: '证明材料' })
      .optional(),
  },
  body: (d) => [
    grid(
      ...partyRows('申请人', d.party),
      row('行政处罚决定书', relatedText(d.original)),
      row('申请事项', kind.marked(d.kind)),
      row('理由', d.reason, 5),
    ),
    plan.table(d.plan),
    grid(row('证明材料', d.attachments?.join('；')), signRow('申请人')),
  ],
  sample: {
    party: sampleParty,
    original: sampleDecision,
    kind: 'instalments',
    reason: '单位停业后没有收入，一次缴纳确有困难。',
    plan: [
      { due: '2026-11-20', amount: 150_000 },
      { due: '2026-12-20', amount: 150_000 },
    ],
    attachments: ['银行账户流水1份'],
    on: '2026-10-28',
  },
  cites: ['行政处罚法 66'],
})
