import { formatChineseDate, PlainDate } from '@zhifa/domain'
import { z } from 'zod'
import { grid, row, sealRow, signRow } from '../../fields/rows'
import { sampleParty } from '../../fields/sample-case'
import { actLine, actText } from '../../fields/text'
import { stated } from '../../form/must'
import { sheetForm } from '../../form-kinds/sheet-form'
import { amountText } from '../../money/capitals'

/** 行政赔偿申请收讫凭证: sealed and dated, given at once to whoever brings the claim. */
export const compensationClaimReceipt = sheetForm({
  id: 'compensation-claim-receipt',
  title: '行政赔偿申请收讫凭证',
  catalogue: 'D',
  audience: 'both',
  copies: ['存档', '交赔偿请求人'],
  dated: '出具日期',
  data: {
    claimant: actLine('赔偿请求人', 'personal-name'),
    receivedOn: PlainDate.meta({ title: '收讫日期' }),
    ground: actText('请求事项和理由', 'case-text'),
    amount: z.int().min(0).max(100_000_000_000_00).meta({ title: '请求金额（分）' }).optional(),
  },
  mustState: [stated('received', '国家赔偿法 12.4', '收讫日期', 'the day of receipt', 'receivedOn')],
  body: (d, day) => [
    grid(
      row('赔偿请求人', d.claimant),
      row('收讫日期', formatChineseDate(d.receivedOn)),
      row('请求事项和理由', d.ground, 5),
      row('请求金额', d.amount === undefined ? undefined : amountText(d.amount)),
      row('告知事项', `本机关将自收到申请之日起${day.words('remedy.compensation-decision')}内作出是否赔偿的决定。`),
      signRow('递交人'),
      sealRow(d.agency, d.on),
    ),
  ],
  sample: {
    claimant: sampleParty.name,
    receivedOn: '2026-12-22',
    ground: '行政强制措施决定已被撤销，请求赔偿财物被扣押期间停业的损失。',
    amount: 500_000,
    on: '2026-12-22',
  },
  cites: ['国家赔偿法 12.4', '国家赔偿法 13.1'],
})
