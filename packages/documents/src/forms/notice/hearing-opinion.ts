import { z } from 'zod'
import { grid, opinionField, opinionRow, row, signRow } from '../../fields/rows'
import { sampleCause } from '../../fields/sample-case'
import { actText, caseName, officerName } from '../../fields/text'
import { stated } from '../../form/must'
import { sheetForm } from '../../form-kinds/sheet-form'

/** 听证意见书 */
export const hearingOpinion = sheetForm({
  id: 'hearing-opinion',
  title: '听证意见书',
  catalogue: 'B',
  data: {
    cause: caseName,
    basics: actText('听证的时间、地点和参加人', 'case-text'),
    claims: actText('双方主张和证据', 'case-text'),
    findings: actText('听证认定的事实', 'case-text'),
    opinion: actText('处理意见和理由', 'case-text'),
    host: officerName('听证主持人'),
    assessors: z.array(officerName('听证员')).max(10).meta({ title: '听证员' }).optional(),
    leader: opinionField('负责人意见'),
  },
  mustState: [
    stated(
      'findings',
      '行政处罚法 65',
      '根据听证笔录认定的事实',
      'what the record of the hearing established',
      'findings',
    ),
  ],
  body: (d) => [
    grid(
      row('案由', d.cause),
      row('听证基本情况', d.basics, 2),
      row('双方主张和证据', d.claims, 4),
      row('听证认定的事实', d.findings, 4),
      row('处理意见和理由', d.opinion, 4),
      signRow('听证主持人', d.host),
      signRow('听证员', ...(d.assessors ?? [])),
      opinionRow('负责人意见', d.leader),
    ),
  ],
  sample: {
    cause: sampleCause,
    basics: '2026年10月19日9时在示例市示例区卫生健康局听证室公开举行，当事人及其代理人、案件调查人参加。',
    claims: '调查人主张当事人无证营业28日；当事人对事实无异议，请求从轻处罚。',
    findings: '当事人自2026年9月1日至9月28日未取得公共场所卫生许可证营业，事实清楚，证据确凿。',
    opinion: '建议维持拟处罚意见。当事人主动停业的情节已经在裁量中考虑。',
    host: '癸某某',
    assessors: ['己某某'],
    on: '2026-10-19',
  },
  cites: ['行政处罚法 65', '卫生行政执法文书规范'],
})
