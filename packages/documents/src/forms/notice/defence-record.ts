import { Party } from '@zhifa/domain'
import { z } from 'zod'
import { paragraph } from '../../blocks/paragraph'
import { partyRows } from '../../fields/party-lines'
import { row } from '../../fields/rows'
import { sampleCause, sampleParty } from '../../fields/sample-case'
import { actLine, caseName } from '../../fields/text'
import { recordForm } from '../../form-kinds/record-form'

/** 陈述和申辩笔录 */
export const defenceRecord = recordForm({
  id: 'defence-record',
  title: '陈述和申辩笔录',
  catalogue: 'A',
  officers: '承办人',
  signer: '陈述申辩人',
  heading: '陈述和申辩内容',
  data: {
    cause: caseName,
    party: Party,
    speaker: actLine('陈述申辩人及其身份', 'personal-name'),
    evidence: z.array(actLine('提交的证据', 'case-text')).max(100).meta({ title: '提交的证据' }).optional(),
  },
  rows: (d) => [row('案由', d.cause), ...partyRows('当事人', d.party), row('陈述申辩人', d.speaker)],
  after: (d) => [
    paragraph(
      [
        { text: '提交的证据：', role: 'heading' },
        { text: d.evidence === undefined || d.evidence.length === 0 ? '无' : d.evidence.join('；') },
      ],
      { style: 'record' },
    ),
  ],
  sample: {
    cause: sampleCause,
    party: sampleParty,
    speaker: '甲某某（法定代表人）',
    begin: '2026-10-14T09:00',
    end: '2026-10-14T09:40',
    place: '示例市示例区卫生健康局询问室',
    content: '我单位刚开业，不了解要办卫生许可证。检查后已经停业并提交了申请，请求从轻处罚。',
    evidence: ['受理通知书复印件1份'],
  },
  cites: ['行政处罚法 45', '卫生行政执法文书规范'],
})
