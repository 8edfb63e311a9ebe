import { z } from 'zod'
import { heading, paragraph } from '../../blocks/paragraph'
import { signaturePlaces } from '../../blocks/signatures'
import { pair, row } from '../../fields/rows'
import { sampleCause } from '../../fields/sample-case'
import { actLine, actText, caseName } from '../../fields/text'
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
    chair: actLine('主持人', 'personal-name'),
    attendees: z.array(actLine('参加讨论的负责人', 'personal-name')).min(1).max(50).meta({ title: '参加讨论的负责人' }),
    absent: z
      .array(
        z.strictObject({
          name: actLine('缺席的负责人', 'personal-name'),
          reason: actLine('缺席原因', 'case-text'),
        }),
      )
      .max(50)
      .meta({ title: '缺席情况' })
      .optional(),
    // Records from before these were kept tell all of it in the text alone.
    views: z
      .array(
        z.strictObject({
          name: actLine('发言人', 'personal-name'),
          view: actText('意见', 'case-text'),
        }),
      )
      .max(50)
      .meta({ title: '各负责人意见' })
      .optional(),
    report: actText('承办人汇报', 'case-text'),
    review: actText('法制审核意见'),
    conclusion: actText('讨论结论（保留的不同意见一并记录）'),
  },
  mustState: [
    stated('collective', '行政处罚法 57.2', '参加集体讨论的负责人', 'the leaders who took part', 'attendees'),
    stated('conclusion', '行政处罚法 57.2', '集体讨论的结论', 'what was decided', 'conclusion'),
  ],
  rows: (d) => [
    row('案由', d.cause),
    pair('主持人', d.chair, '参加讨论的负责人', d.attendees.join('、')),
    ...(d.absent?.length ? [row('缺席情况', d.absent.map(({ name, reason }) => `${name}：${reason}`).join('\n'))] : []),
    row('承办人汇报', d.report, 3),
    row('法制审核意见', d.review, 2),
  ],
  told: (d) =>
    d.views?.length
      ? [
          heading('各负责人意见：', { style: 'record' }),
          ...d.views.map(({ name, view }) => paragraph(`${name}：${view}`, { style: 'record' })),
        ]
      : [],
  after: (d) => [heading('讨论结论：', { style: 'record' }), paragraph(d.conclusion, { style: 'record' })],
  sample: {
    cause: sampleCause,
    chair: '辛某某',
    attendees: ['寅某某', '卯某某', '辰某某'],
    absent: [{ name: '巳某某', reason: '因公外出' }],
    views: [
      { name: '辛某某', view: '同意承办意见。' },
      { name: '寅某某', view: '同意承办意见。' },
      { name: '卯某某', view: '同意。' },
      { name: '辰某某', view: '建议适当降低罚款数额，保留意见。' },
    ],
    report: '当事人未取得公共场所卫生许可证营业，经陈述申辩复核和听证，拟处警告、罚款3000元。',
    review: '主体合法，事实清楚，程序合法，同意。',
    begin: '2026-10-20T10:00',
    end: '2026-10-20T11:00',
    place: '示例市示例区卫生健康局会议室',
    content: '就罚款数额是否偏重进行了讨论，三人认为与违法行为相当。',
    conclusion: '多数同意承办意见；辰某某保留意见。决定给予警告，并处罚款3000元。',
  },
  cites: ['行政处罚法 57.2'],
})
