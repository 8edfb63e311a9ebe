import { related, relatedText } from '../../fields/related'
import { grid, opinionField, opinionRow, row, signRow } from '../../fields/rows'
import { sampleCause } from '../../fields/sample-case'
import { actText, caseName } from '../../fields/text'
import { sheetForm } from '../../form-kinds/sheet-form'

/** 法制审核意见协调处理记录 */
export const legalReviewDisagreement = sheetForm({
  id: 'legal-review-disagreement',
  title: '法制审核意见协调处理记录',
  catalogue: 'D',
  data: {
    cause: caseName,
    opinion: related('法制审核意见书'),
    department: actText('承办科室的不同意见', 'case-text'),
    reviewer: actText('审核机构意见', 'case-text'),
    meeting: actText('协调或者集体讨论情况', 'case-text'),
    result: actText('最终处理', 'case-text'),
    leader: opinionField('负责人意见'),
  },
  body: (d) => [
    grid(
      row('案由', d.cause),
      row('审核意见书', relatedText(d.opinion)),
      row('承办科室的不同意见', d.department, 5),
      row('审核机构意见', d.reviewer, 5),
      row('协调或者集体讨论情况', d.meeting, 4),
      row('最终处理', d.result, 3),
      signRow('承办科室'),
      signRow('审核机构'),
      opinionRow('负责人意见', d.leader),
    ),
  ],
  sample: {
    cause: sampleCause,
    opinion: { title: '重大执法决定法制审核意见书', number: '2026-12', on: '2026-10-20' },
    department: '承办科室认为，从轻的理由已经写入案件调查终结报告，决定书可以不再重复。',
    reviewer: '审核机构同意拟作出的决定，建议在决定书中写明从轻的理由，使当事人知道如何裁量。',
    meeting: '2026年10月20日召开协调会，双方同意在决定书中写明从轻的理由。',
    result: '决定书稿写明从轻的理由后，提交负责人集体讨论。',
    leader: { opinion: '同意。', by: '辛某某', on: '2026-10-20' },
    on: '2026-10-20',
  },
  cites: ['国办发〔2018〕118号'],
})
