import { LocalDateTime } from '@zhifa/domain'
import { note } from '../../blocks/paragraph'
import { choice } from '../../fields/choice'
import { dateTimeText } from '../../fields/date-text'
import { grid, opinionField, opinionRow, pair, row, signRow } from '../../fields/rows'
import { sampleCause } from '../../fields/sample-case'
import { actLine, actText, caseName } from '../../fields/text'
import { sheetForm } from '../../form-kinds/sheet-form'

const decision = choice('负责人决定', { granted: '同意回避', refused: '驳回申请' })

/** 回避审批表 */
export const recusalReview = sheetForm({
  id: 'recusal-review',
  title: '回避审批表',
  catalogue: 'B',
  data: {
    cause: caseName,
    applicant: actLine('申请人', 'personal-name'),
    target: actLine('被申请回避人员', 'personal-name'),
    reason: actText('回避理由', 'case-text'),
    receivedAt: LocalDateTime.meta({ title: '提出时间' }),
    review: actText('审查意见', 'case-text'),
    decision: decision.field.optional(),
    leader: opinionField('负责人意见'),
  },
  body: (d) => [
    grid(
      row('案由', d.cause),
      pair('申请人', d.applicant, '被申请回避人员', d.target),
      row('提出时间', dateTimeText(d.receivedAt)),
      row('回避理由', d.reason, 4),
      row('审查意见', d.review, 4),
      row('负责人决定', decision.marked(d.decision)),
      signRow('申请人'),
      opinionRow('负责人意见', d.leader),
    ),
    note('注：决定作出之前，不停止调查（行政处罚法第四十三条）。'),
  ],
  sample: {
    cause: sampleCause,
    applicant: '甲某某',
    target: '乙某某',
    reason: '申请人称乙某某与其竞争对手的经营者有亲属关系。',
    receivedAt: '2026-09-29T16:10',
    review: '经核实，乙某某与该经营者没有亲属关系，与本案没有直接利害关系。',
    decision: 'refused',
    leader: { opinion: '驳回申请。', by: '辛某某', on: '2026-09-30' },
    on: '2026-09-29',
  },
  cites: ['行政处罚法 43'],
})
