import { formatChineseDate, Party, PlainDate } from '@zhifa/domain'
import { partyRows } from '../../fields/party-lines'
import { grid, opinionField, opinionRow, pair, row, signRow } from '../../fields/rows'
import { sampleParty } from '../../fields/sample-case'
import { actLine, actText } from '../../fields/text'
import { stated } from '../../form/must'
import { sheetForm } from '../../form-kinds/sheet-form'

/** 入企活动审批表: a visit that is no check, and says so before anybody goes. */
export const visitApproval = sheetForm({
  id: 'visit-approval',
  title: '入企活动（非检查）审批表',
  catalogue: 'D',
  data: {
    object: Party.meta({ title: '前往的企业、单位或个人' }),
    reason: actLine('活动事由', 'plain'),
    purpose: actText('活动内容', 'case-text'),
    servedCase: actLine('所服务的案件', 'reference').optional(),
    again: actText('本年度再次前往的理由', 'case-text').optional(),
    plannedOn: PlainDate.meta({ title: '计划日期' }),
    department: opinionField('科室意见'),
  },
  mustState: [stated('reason', '国办发〔2024〕54号', '活动事由', 'what the visit is for', 'reason')],
  body: (d) => [
    grid(
      ...partyRows('前往对象', d.object),
      pair('活动事由', d.reason, '计划日期', formatChineseDate(d.plannedOn)),
      row('活动内容', d.purpose, 3),
      row('所服务的案件', d.servedCase),
      row('再次前往理由', d.again),
      row('说明', '本次活动不属于行政检查：不填写检查表，不责令改正，取得的材料不作为行政处罚的证据。'),
      signRow('承办人'),
      opinionRow('科室意见', d.department),
    ),
  ],
  sample: {
    object: sampleParty,
    reason: '指导服务',
    purpose: '讲解公共用品用具清洗消毒的要求，答复企业提出的问题。',
    plannedOn: '2026-11-16',
    department: { opinion: '同意。', by: '戊某某', on: '2026-11-12' },
    on: '2026-11-12',
  },
  cites: ['国办发〔2024〕54号'],
})
