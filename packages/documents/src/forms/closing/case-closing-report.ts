import { CloseType, closeTypeNames, DocumentNumber, formatChineseDate, Party, PlainDate } from '@zhifa/domain'
import { z } from 'zod'
import { fields, label, value } from '../../blocks/fields'
import { formHead, title } from '../../blocks/head'
import { Approval, approvalCell } from '../../fields/approval'
import { choice } from '../../fields/choice'
import { officers, twoOfficers } from '../../fields/officer'
import { partyRows } from '../../fields/party-lines'
import { signedBy } from '../../fields/rows'
import { sampleAgency, sampleCause, sampleOfficers, sampleParty } from '../../fields/sample-case'
import { actText, agencyName, caseName, formHeadText } from '../../fields/text'
import { defineForm } from '../../form/form'

const remedies = choice('复议诉讼情况', {
  none: '未申请行政复议，未提起行政诉讼',
  reconsideration: '已申请行政复议',
  suit: '已提起行政诉讼',
  both: '已申请行政复议并提起行政诉讼',
})

const Data = z.strictObject({
  agency: agencyName,
  cause: caseName,
  party: Party,
  summary: actText('案情与处理决定摘要', 'case-text'),
  /** Absent when the case closes without a decision. */
  decision: z
    .strictObject({ number: DocumentNumber, servedOn: PlainDate.meta({ title: '送达日期' }).optional() })
    .meta({ title: '决定书文号和送达日期' })
    .optional(),
  performance: actText('执行情况', 'case-text'),
  closing: CloseType,
  /** 终结执行的: on what ground, of each party. */
  ended: actText('终结执行的情形', 'case-text').optional(),
  remedies: remedies.field,
  officers: officers('承办人'),
  department: Approval.meta({ title: '科室意见' }).optional(),
  leader: Approval.meta({ title: '负责人意见' }).optional(),
  closedOn: PlainDate.meta({ title: '结案日期' }),
})

/** 结案报告 */
export const caseClosingReport = defineForm({
  id: 'case-closing-report',
  title: '结案报告',
  audience: 'internal',
  copies: ['存档'],
  data: Data,
  mustState: [twoOfficers],
  date: (d) => d.closedOn,
  blocks: (d) => [
    formHead(formHeadText),
    title('结案报告', d.agency),
    fields(
      [2, 3.85, 2, 3.85],
      [
        [label('案由'), value(d.cause, { span: 3 })],
        ...partyRows('当事人', d.party),
        [label('案情与处理决定摘要'), value(d.summary, { span: 3, lines: 5 })],
        [
          label('决定书文号'),
          value(d.decision?.number),
          label('送达日期'),
          value(d.decision?.servedOn && formatChineseDate(d.decision.servedOn)),
        ],
        [label('执行情况'), value(d.performance, { span: 3, lines: 3 })],
        [label('结案方式'), value(closeTypeNames[d.closing]), label('结案日期'), value(formatChineseDate(d.closedOn))],
        ...(d.ended ? [[label('终结执行的情形'), value(d.ended, { span: 3 })]] : []),
        [label('复议诉讼情况'), value(remedies.text(d.remedies), { span: 3 })],
        signedBy('承办人', d.officers),
        [label('科室意见'), approvalCell(d.department, 3)],
        [label('负责人意见'), approvalCell(d.leader, 3)],
      ],
    ),
  ],
  sample: {
    agency: sampleAgency,
    cause: sampleCause,
    party: sampleParty,
    summary:
      '当事人未取得公共场所卫生许可证擅自营业，本机关于2026年10月20日作出行政处罚决定，给予警告，并处罚款3000元，责令立即停止违法行为。',
    decision: { number: '示卫公罚〔2026〕12号', servedOn: '2026-10-20' },
    performance: '当事人于2026年10月26日足额缴纳罚款（票据号0000001），已停止营业并提交公共场所卫生许可申请。',
    closing: 'performed',
    remedies: 'none',
    officers: sampleOfficers,
    department: { opinion: '处罚决定已执行完毕，建议结案。', by: '戊某某', on: '2026-11-02' },
    closedOn: '2026-11-02',
  },
  cites: ['行政处罚法 47'],
  grade: 'secondary',
  catalogue: 'B',
})
