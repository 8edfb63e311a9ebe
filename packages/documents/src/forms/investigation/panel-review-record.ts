import { line, prose } from '@zhifa/domain'
import { heading, paragraph } from '../../blocks/paragraph'
import { lawRefs, lawRefsText } from '../../fields/legal'
import { enough } from '../../fields/officer'
import { row } from '../../fields/rows'
import { sampleCause, sampleOfficers, samplePenaltyBasis } from '../../fields/sample-case'
import { caseName } from '../../fields/text'
import { recordForm } from '../../form-kinds/record-form'

const members = enough('penalty.panel-members', '合议人员', 'members')

/** 合议记录: at least three members; who disagrees is recorded. */
export const panelReviewRecord = recordForm({
  id: 'panel-review-record',
  title: '合议记录',
  catalogue: 'B',
  audience: 'internal',
  officers: '合议人员',
  signer: '主持人',
  signerName: (d) => d.chair,
  heading: '讨论记录',
  internal: true,
  data: {
    cause: caseName,
    chair: line('主持人', 'personal-name', 60),
    facts: prose('违法事实及证据', 'case-text', 10_000),
    penaltyBasis: lawRefs('处罚依据'),
    conclusion: prose('合议建议（不同意见一并注明）', 'case-text', 5000),
  },
  mustState: [
    {
      id: 'three-members',
      cites: ['卫生行政执法文书规范'],
      zh: '达到规定人数的合议人员',
      en: 'as many members as the rule asks for',
      holds: (d, day) => members.holds(d.officers.length, day),
      said: members.said,
    },
  ],
  rows: (d) => [
    row('案由', d.cause),
    row('主持人', d.chair),
    row('违法事实及证据', d.facts, 3),
    row('处罚依据', lawRefsText(d.penaltyBasis)),
  ],
  after: (d) => [heading('合议建议：', { style: 'record' }), paragraph(d.conclusion, { style: 'record' })],
  sample: {
    cause: sampleCause,
    chair: '戊某某',
    facts: '当事人自2026年9月1日起未取得公共场所卫生许可证营业28日，有现场笔录、询问笔录、照片为证。',
    penaltyBasis: samplePenaltyBasis,
    officers: [...sampleOfficers, { name: '戊某某', certificate: '示例00003' }],
    place: '示例市示例区卫生健康局会议室',
    begin: '2026-09-30T14:00',
    end: '2026-09-30T15:10',
    content: '乙某某：介绍案情和证据。\n丙某某：营业时间不足三个月，主动停业，建议从轻。\n戊某某：同意从轻处罚的意见。',
    conclusion: '一致同意给予警告，并处罚款3000元。',
  },
  cites: ['行政处罚法 57', '卫生行政执法文书规范'],
})
