import { line, prose } from '@zhifa/domain'
import { z } from 'zod'
import { heading, paragraph } from '../../blocks/paragraph'
import { signaturePlaces } from '../../blocks/signatures'
import { pair, row } from '../../fields/rows'
import { sampleCause } from '../../fields/sample-case'
import { caseName } from '../../fields/text'
import { stated } from '../../form/must'
import { recordForm } from '../../form-kinds/record-form'

/** 重大案件集体讨论记录: everybody's words, and who disagreed. */
export const collectiveDiscussionRecord = recordForm({
  id: 'collective-discussion-record',
  title: '重大案件集体讨论记录',
  catalogue: 'A',
  audience: 'internal',
  officers: '列席人员',
  signer: '主持人',
  signerName: (d) => d.chair,
  alsoSign: (d) => signaturePlaces('参加人（签名）', d.attendees),
  heading: '发言记录',
  internal: true,
  data: {
    cause: caseName,
    chair: line('主持人', 'personal-name', 60),
    attendees: z
      .array(line('参加讨论的负责人', 'personal-name', 60))
      .min(1)
      .max(30)
      .meta({ title: '参加讨论的负责人' }),
    report: prose('承办人汇报', 'case-text', 10_000),
    review: prose('法制审核意见', 'case-text', 5000),
    conclusion: prose('讨论结论（保留的不同意见一并记录）', 'case-text', 5000),
  },
  mustState: [
    stated('collective', '行政处罚法 57.2', '参加集体讨论的负责人', 'the leaders who took part', 'attendees'),
    stated('conclusion', '行政处罚法 57.2', '集体讨论的结论', 'what was decided', 'conclusion'),
  ],
  rows: (d) => [
    row('案由', d.cause),
    pair('主持人', d.chair, '参加讨论的负责人', d.attendees.join('、')),
    row('承办人汇报', d.report, 3),
    row('法制审核意见', d.review, 2),
  ],
  after: (d) => [heading('讨论结论：', { style: 'record' }), paragraph(d.conclusion, { style: 'record' })],
  sample: {
    cause: sampleCause,
    chair: '辛某某',
    attendees: ['寅某某', '卯某某', '辰某某'],
    report: '当事人未取得公共场所卫生许可证营业，经陈述申辩复核和听证，拟处警告、罚款3000元。',
    review: '主体合法，事实清楚，程序合法，同意。',
    begin: '2026-10-19T14:00',
    end: '2026-10-19T15:00',
    place: '示例市示例区卫生健康局会议室',
    content: '寅某某：同意承办意见。\n卯某某：同意。\n辰某某：建议适当降低罚款数额，保留意见。\n辛某某：同意承办意见。',
    conclusion: '多数同意承办意见；辰某某保留意见。决定给予警告，并处罚款3000元。',
  },
  cites: ['行政处罚法 57.2'],
})
