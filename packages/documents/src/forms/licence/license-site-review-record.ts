import { Party } from '@zhifa/domain'
import { z } from 'zod'
import { paragraph } from '../../blocks/paragraph'
import { table } from '../../blocks/table'
import { choice } from '../../fields/choice'
import { enough } from '../../fields/officer'
import { partyRows } from '../../fields/party-lines'
import { row } from '../../fields/rows'
import { sampleParty } from '../../fields/sample-case'
import { actLine } from '../../fields/text'
import { recordForm } from '../../form-kinds/record-form'

const result = choice('审查结果', { pass: '符合', fail: '不符合', 'not-applicable': '不涉及' })
const Check = z.strictObject({
  item: actLine('审查项目', 'plain'),
  result: result.field,
  remark: actLine('说明', 'case-text').optional(),
})
const conclusion = choice('审查结论', { pass: '符合许可条件', fail: '不符合许可条件', correct: '整改后复核' })

const reviewers = enough('licence.officers', '工作人员', 'officers')

/** 行政许可现场审查（核查）笔录 */
export const licenseSiteReviewRecord = recordForm({
  id: 'license-site-review-record',
  title: '行政许可现场审查（核查）笔录',
  catalogue: 'B',
  head: '卫生行政许可文书',
  officers: '审查人员',
  signer: '申请人',
  heading: '现场情况',
  data: {
    applicant: Party.meta({ title: '申请人' }),
    matter: actLine('许可事项', 'plain'),
    checks: z.array(Check).min(1).max(300).meta({ title: '审查项目' }),
    conclusion: conclusion.field,
  },
  mustState: [
    {
      id: 'two-reviewers',
      cites: ['行政许可法 34'],
      zh: '达到法定人数的工作人员',
      en: 'as many officers as the law asks for',
      holds: (d, day) => reviewers.holds(d.officers.length, day),
      said: reviewers.said,
    },
  ],
  rows: (d) => [...partyRows('申请人', d.applicant), row('许可事项', d.matter)],
  told: (d) => [
    table(
      [
        { title: '序号', width: 1, align: 'center' },
        { title: '审查项目', width: 4.6 },
        { title: '结果', width: 1.6, align: 'center' },
        { title: '说明', width: 3.4 },
      ],
      d.checks.map((check, i) => [String(i + 1), check.item, result.text(check.result), check.remark ?? '']),
      { close: false },
    ),
  ],
  after: (d) => [
    paragraph([{ text: '审查结论：', role: 'heading' }, { text: conclusion.marked(d.conclusion) }], {
      style: 'record',
    }),
  ],
  sample: {
    applicant: sampleParty,
    matter: '公共场所卫生许可',
    checks: [
      { item: '选址、布局与平面图一致', result: 'pass' },
      { item: '设有公共用品用具消毒、保洁设施', result: 'pass', remark: '消毒柜1台、保洁柜2个' },
    ],
    conclusion: 'pass',
    content: '场所面积40平方米，理发区、洗头区分开设置，消毒间独立。',
    begin: '2026-10-20T09:00',
    end: '2026-10-20T09:50',
  },
  cites: ['行政许可法 34'],
})
