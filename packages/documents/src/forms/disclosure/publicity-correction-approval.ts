import { LocalDateTime, prose } from '@zhifa/domain'
import { choice } from '../../fields/choice'
import { dateTimeText } from '../../fields/date-text'
import { officers } from '../../fields/officer'
import { related, relatedText } from '../../fields/related'
import { grid, opinionField, opinionRow, row, signedBy } from '../../fields/rows'
import { sampleOfficers } from '../../fields/sample-case'
import { sheetForm } from '../../form-kinds/sheet-form'

const source = choice('发现途径', { self: '自查', request: '申请', superior: '上级要求' })

/** 公示信息纠错（更正）审批表 */
export const publicityCorrectionApproval = sheetForm({
  id: 'publicity-correction-approval',
  title: '公示信息纠错（更正）审批表',
  catalogue: 'B',
  numbered: true,
  data: {
    information: related('原公示信息'),
    source: source.field,
    error: prose('错误内容', 'case-text', 5000),
    corrected: prose('更正内容', 'case-text', 5000),
    finishedAt: LocalDateTime.meta({ title: '完成时间' }).optional(),
    reply: prose('答复申请人情况', 'case-text', 1000).optional(),
    officers: officers('承办人'),
    office: opinionField('审核意见'),
    leader: opinionField('负责人意见'),
  },
  body: (d) => [
    grid(
      row('原公示信息', relatedText(d.information)),
      row('发现途径', source.marked(d.source)),
      row('错误内容', d.error, 4),
      row('更正内容', d.corrected, 4),
      row('完成时间', d.finishedAt && dateTimeText(d.finishedAt)),
      row('答复申请人情况', d.reply, 2),
      signedBy('承办人', d.officers),
      opinionRow('审核意见', d.office),
      opinionRow('负责人意见', d.leader),
    ),
  ],
  sample: {
    information: { title: '行政处罚信息公示表', number: '示卫公罚〔2026〕12号', on: '2026-10-23' },
    source: 'request',
    error: '罚款金额录入为30000元。',
    corrected: '罚款金额更正为3000元。',
    finishedAt: '2026-10-27T10:00',
    reply: '2026年10月27日电话答复申请人。',
    officers: sampleOfficers,
    office: { opinion: '经核对决定书，录入有误，拟同意更正。', by: '午某某', on: '2026-10-26' },
    leader: { opinion: '同意更正。', by: '辛某某', on: '2026-10-27' },
    on: '2026-10-26',
  },
  cites: ['国办发〔2018〕118号'],
})
