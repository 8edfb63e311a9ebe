import { note, paragraph } from '../../blocks/paragraph'
import { choice } from '../../fields/choice'
import { itemList, proseCol } from '../../fields/item-list'
import { officers } from '../../fields/officer'
import { grid, opinionField, opinionRow, row, signedBy } from '../../fields/rows'
import { sampleCause, sampleOfficers } from '../../fields/sample-case'
import { actText, caseName } from '../../fields/text'
import { sheetForm } from '../../form-kinds/sheet-form'

const conclusion = choice('复核意见', { accepted: '采纳', partly: '部分采纳', rejected: '不采纳' })
const points = itemList('复核情况', [proseCol('claim', '陈述、申辩的理由', 4), proseCol('review', '复核情况', 5)])

/** 陈述和申辩复核意见书 */
export const defenceReviewOpinion = sheetForm({
  id: 'defence-review-opinion',
  title: '陈述和申辩复核意见书',
  catalogue: 'C',
  data: {
    cause: caseName,
    points: points.field,
    conclusion: conclusion.field,
    explanation: actText('复核意见说明', 'case-text').optional(),
    officers: officers('复核人'),
    department: opinionField('科室意见'),
    leader: opinionField('负责人意见'),
  },
  body: (d) => [
    paragraph(`案由：${d.cause}`, { style: 'record', indent: 0 }),
    points.table(d.points),
    grid(
      row('复核意见', conclusion.marked(d.conclusion)),
      row('说明', d.explanation, 2),
      signedBy('复核人', d.officers),
      opinionRow('科室意见', d.department),
      opinionRow('负责人意见', d.leader),
    ),
    note('注：不得因当事人陈述、申辩而给予更重的处罚（行政处罚法第四十五条）。'),
  ],
  sample: {
    cause: sampleCause,
    points: [
      { claim: '不了解需要办理卫生许可证', review: '不影响违法事实的认定' },
      { claim: '已停业并申请许可，请求从轻', review: '属实，符合从轻情形，拟处罚幅度已体现' },
    ],
    conclusion: 'partly',
    explanation: '拟处罚幅度不变。',
    officers: sampleOfficers,
    department: { opinion: '同意复核意见，报负责人审批。', by: '戊某某', on: '2026-10-15' },
    leader: { opinion: '同意复核意见。', by: '辛某某', on: '2026-10-16' },
    on: '2026-10-15',
  },
  cites: ['行政处罚法 45', '行政处罚法 62'],
})
