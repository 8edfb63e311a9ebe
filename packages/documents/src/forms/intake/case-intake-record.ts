import { CaseSource, LocalDateTime, Party } from '@zhifa/domain'
import { z } from 'zod'
import { fields, label, value } from '../../blocks/fields'
import { formHead, numberLine, title } from '../../blocks/head'
import { Approval, approvalCell } from '../../fields/approval'
import { dateTimeText } from '../../fields/date-text'
import { FormNumber } from '../../fields/legal'
import { partyRows } from '../../fields/party-lines'
import { signRow } from '../../fields/rows'
import { sampleAgency, sampleParty } from '../../fields/sample-case'
import { caseSourceText } from '../../fields/source'
import { actLine, actText, agencyName, formHeadText, officerName } from '../../fields/text'
import { defineForm } from '../../form/form'

const Data = z.strictObject({
  agency: agencyName,
  number: FormNumber,
  source: CaseSource,
  receivedAt: LocalDateTime.meta({ title: '受理时间' }),
  suspect: Party.meta({ title: '案发单位或个人' }).optional(),
  /** Confidential: who reported is never shown outside the sub-file. */
  informant: actLine('举报人信息', 'personal-name').optional(),
  summary: actText('案情摘要', 'case-text'),
  handler: officerName('受理人'),
  leader: Approval.meta({ title: '负责人意见' }).optional(),
})

/** 案件受理记录 */
export const caseIntakeRecord = defineForm({
  id: 'case-intake-record',
  title: '案件受理记录',
  audience: 'internal',
  copies: ['存档'],
  data: Data,
  date: (d) => d.receivedAt.slice(0, 10),
  number: (d) => d.number,
  blocks: (d) => [
    formHead(formHeadText),
    title('案件受理记录', d.agency),
    numberLine(`编号：${d.number}`, 'right'),
    fields(
      [2, 3.85, 2, 3.85],
      [
        [label('案件来源'), value(caseSourceText(d.source), { span: 3 })],
        [label('受理时间'), value(dateTimeText(d.receivedAt), { span: 3 })],
        ...(d.suspect
          ? partyRows('案发单位或个人', d.suspect)
          : [[label('案发单位或个人'), value(undefined, { span: 3 })]]),
        [label('举报人信息（保密）'), value(d.informant, { span: 3 })],
        [label('案情摘要'), value(d.summary, { span: 3, lines: 9 })],
        signRow('受理人', d.handler),
        [label('负责人意见'), approvalCell(d.leader, 3)],
      ],
    ),
  ],
  sample: {
    agency: sampleAgency,
    number: '2026-12',
    source: 'inspection',
    receivedAt: '2026-09-28T11:05',
    suspect: sampleParty,
    summary:
      '2026年9月28日9时30分，执法人员对示例市示例区样板路1号的理发店进行日常检查，发现其正在营业而不能提供公共场所卫生许可证。' +
      '现场有顾客3人接受服务，已制作现场笔录并拍摄照片、录像。其行为涉嫌违反公共场所卫生许可管理规定。',
    handler: '乙某某',
    leader: { opinion: '同意受理，由卫生监督科调查。', by: '辛某某', on: '2026-09-28' },
  },
  cites: ['行政处罚法 54.1'],
  grade: 'secondary',
  catalogue: 'A',
})
