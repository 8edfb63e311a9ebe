import { CaseSource, caseSourceNames, formatChineseDate, Party, PlainDate } from '@zhifa/domain'
import { z } from 'zod'
import { fields, label, value } from '../../blocks/fields'
import { formHead, numberLine, title } from '../../blocks/head'
import { Approval, approvalCell } from '../../fields/approval'
import { FormNumber, lawRefs, lawRefsText } from '../../fields/legal'
import { officers, officersLines, twoOfficers } from '../../fields/officer'
import { partyRows } from '../../fields/party-lines'
import { sampleAgency, sampleCause, sampleOfficers, sampleParty, sampleViolated } from '../../fields/sample-case'
import { actText, agencyName, caseName, formHeadText } from '../../fields/text'
import { defineForm } from '../../form/form'

const Data = z.strictObject({
  agency: agencyName,
  number: FormNumber,
  cause: caseName,
  party: Party,
  source: CaseSource,
  summary: actText('案情摘要', 'case-text'),
  violated: lawRefs('涉嫌违反的条款'),
  basis: lawRefs('立案依据'),
  officers: officers('拟承办人'),
  department: Approval.meta({ title: '科室意见' }).optional(),
  leader: Approval.meta({ title: '负责人审批意见' }).optional(),
  filedOn: PlainDate.meta({ title: '立案日期' }),
})

/** 立案报告: its date starts the ninety days of 行政处罚法第六十条. */
export const caseFilingReport = defineForm({
  id: 'case-filing-report',
  title: '立案报告',
  audience: 'internal',
  copies: ['存档'],
  data: Data,
  mustState: [twoOfficers],
  date: (d) => d.filedOn,
  number: (d) => d.number,
  blocks: (d) => [
    formHead(formHeadText),
    title('立案报告', d.agency),
    numberLine(`编号：${d.number}`, 'right'),
    fields(
      [2, 3.85, 2, 3.85],
      [
        [label('案由'), value(d.cause, { span: 3 })],
        ...partyRows('当事人', d.party),
        [label('案件来源'), value(caseSourceNames[d.source]), label('立案日期'), value(formatChineseDate(d.filedOn))],
        [label('案情摘要'), value(d.summary, { span: 3, lines: 5 })],
        [label('涉嫌违反的条款'), value(lawRefsText(d.violated), { span: 3 })],
        [label('立案依据'), value(lawRefsText(d.basis), { span: 3 })],
        [label('拟承办人'), value(officersLines(d.officers), { span: 3 })],
        [label('科室意见'), approvalCell(d.department, 3)],
        [label('负责人审批意见'), approvalCell(d.leader, 3)],
      ],
    ),
  ],
  sample: {
    agency: sampleAgency,
    number: '2026-9',
    cause: sampleCause,
    party: sampleParty,
    source: 'inspection',
    summary:
      '2026年9月28日，执法人员在日常检查中发现当事人在示例市示例区样板路1号从事理发经营活动，现场不能提供公共场所卫生许可证。' +
      '当事人的行为涉嫌构成未取得公共场所卫生许可证擅自营业，属于本机关管辖，且在法定追责期限内，建议立案。',
    violated: sampleViolated,
    basis: ['《中华人民共和国行政处罚法》第五十四条第二款'],
    officers: sampleOfficers,
    department: { opinion: '符合立案条件，建议立案调查。', by: '戊某某', on: '2026-09-28' },
    leader: { opinion: '同意立案。', by: '辛某某', on: '2026-09-28' },
    filedOn: '2026-09-28',
  },
  cites: ['行政处罚法 54.2', '行政处罚法 60'],
  grade: 'secondary',
  catalogue: 'A',
})
