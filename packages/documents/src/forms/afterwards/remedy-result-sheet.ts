import { formatChineseDate, Party, PlainDate } from '@zhifa/domain'
import { z } from 'zod'
import { choice } from '../../fields/choice'
import { officers } from '../../fields/officer'
import { partyRows } from '../../fields/party-lines'
import { related, relatedText } from '../../fields/related'
import { grid, opinionField, opinionRow, pair, row, signedBy } from '../../fields/rows'
import { sampleCause, sampleDecision, sampleOfficers, sampleParty } from '../../fields/sample-case'
import { actText, caseName, paperLine } from '../../fields/text'
import { sheetForm } from '../../form-kinds/sheet-form'

const kind = choice('救济方式', { reconsideration: '行政复议', suit: '行政诉讼' })
const result = choice('结果', {
  upheld: '维持',
  changed: '变更',
  revoked: '撤销',
  unlawful: '确认违法',
  void: '确认无效',
  withdrawn: '撤回申请',
  rejected: '驳回',
})

/** 行政复议（诉讼）结果处理表: what the bureau was told, and what it does about it. */
export const remedyResultSheet = sheetForm({
  id: 'remedy-result-sheet',
  title: '行政复议（诉讼）结果处理表',
  catalogue: 'D',
  data: {
    cause: caseName,
    party: Party,
    original: related('原决定书'),
    kind: kind.field,
    result: result.field,
    paper: paperLine('文书号'),
    effectiveOn: PlainDate.meta({ title: '生效日期' }),
    receivedOn: PlainDate.meta({ title: '收到日期' }).optional(),
    text: actText('主要内容', 'case-text'),
    redo: z.boolean().meta({ title: '是否责令重新作出' }),
    /** What was published is not true any more: it is withdrawn, with the reason. */
    withdraw: z.boolean().meta({ title: '是否需要撤回公开信息' }),
    handling: actText('处理意见', 'case-text'),
    officers: officers('承办人'),
    leader: opinionField('负责人意见'),
  },
  body: (d, day) => [
    grid(
      row('案由', d.cause),
      ...partyRows('当事人', d.party),
      row('原决定书', relatedText(d.original)),
      row('救济方式', kind.marked(d.kind)),
      row('结果', result.marked(d.result), 2),
      row('文书号', d.paper),
      pair('生效日期', formatChineseDate(d.effectiveOn), '收到日期', d.receivedOn && formatChineseDate(d.receivedOn)),
      row('主要内容', d.text, 5),
      pair(
        '责令重新作出',
        d.redo ? '是' : '否',
        '撤回公开信息',
        d.withdraw ? `是（${day.words('disclosure.withdrawal')}内）` : '否',
      ),
      row('处理意见', d.handling, 4),
      signedBy('承办人', d.officers),
      opinionRow('负责人意见', d.leader),
    ),
  ],
  sample: {
    cause: sampleCause,
    party: sampleParty,
    original: sampleDecision,
    kind: 'reconsideration',
    result: 'changed',
    paper: '示政复〔2026〕12号',
    effectiveOn: '2026-12-18',
    receivedOn: '2026-12-18',
    text: '将罚款变更为人民币2,000.00元。',
    redo: false,
    withdraw: true,
    handling: '撤回原公开信息并说明理由，退还多缴的罚款。',
    officers: sampleOfficers,
    leader: { opinion: '同意。', by: '辛某某', on: '2026-12-18' },
    on: '2026-12-18',
  },
  cites: ['行政处罚法 48.2', '行政复议法 64', '行政诉讼法 70'],
})
