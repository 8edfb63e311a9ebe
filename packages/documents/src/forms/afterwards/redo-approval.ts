import { Party } from '@zhifa/domain'
import { z } from 'zod'
import { choice } from '../../fields/choice'
import { officers } from '../../fields/officer'
import { partyRows } from '../../fields/party-lines'
import { related, relatedText } from '../../fields/related'
import { grid, opinionField, opinionRow, row, signedBy } from '../../fields/rows'
import { sampleCause, sampleDecision, sampleOfficers, sampleParty } from '../../fields/sample-case'
import { actText, caseName, paperLine } from '../../fields/text'
import { sheetForm } from '../../form-kinds/sheet-form'

const by = choice('责令重新作出的文书', { reconsideration: '行政复议决定书', suit: '行政判决书' })

/** 重新作出行政行为审批表: what a reconsideration decision or a judgement ordered is done. */
export const redoApproval = sheetForm({
  id: 'redo-approval',
  title: '重新作出行政行为审批表',
  catalogue: 'D',
  data: {
    cause: caseName,
    party: Party,
    original: related('原决定书'),
    by: by.field.optional(),
    paper: paperLine('文书号'),
    days: z.int().min(1).max(365).meta({ title: '责令重新作出的期限（日）' }).optional(),
    reason: actText('重新办理的安排', 'case-text'),
    officers: officers('承办人'),
    leader: opinionField('负责人意见'),
  },
  body: (d) => [
    grid(
      row('案由', d.cause),
      ...partyRows('当事人', d.party),
      row('原决定书', relatedText(d.original)),
      row('责令文书', `${by.marked(d.by)}　${d.paper}`),
      row('期限', d.days === undefined ? '文书未写明' : `${d.days}日`),
      row('办理安排', d.reason, 5),
      signedBy('承办人', d.officers),
      opinionRow('负责人意见', d.leader),
    ),
  ],
  sample: {
    cause: sampleCause,
    party: sampleParty,
    original: sampleDecision,
    by: 'reconsideration',
    paper: '示政复〔2026〕9号',
    days: 60,
    reason: '重新调查营业时间，补充证据后依法审核、告知并作出决定。',
    officers: sampleOfficers,
    leader: { opinion: '同意。', by: '辛某某', on: '2026-12-02' },
    on: '2026-12-02',
  },
  cites: ['行政复议法 64.1', '行政诉讼法 70', '行政诉讼法 71'],
})
