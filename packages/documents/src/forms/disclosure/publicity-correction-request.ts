import { line, Party, prose } from '@zhifa/domain'
import { z } from 'zod'
import { partyRows } from '../../fields/party-lines'
import { grid, row, signRow } from '../../fields/rows'
import { sampleParty } from '../../fields/sample-case'
import { sheetForm } from '../../form-kinds/sheet-form'

/** 公示信息更正申请表: made by whoever the information is about. */
export const publicityCorrectionRequest = sheetForm({
  id: 'publicity-correction-request',
  title: '公示信息更正申请表',
  catalogue: 'B',
  audience: 'both',
  numbered: true,
  dated: '申请日期',
  data: {
    applicant: Party.meta({ title: '申请人' }),
    heading: line('公示信息标题', 'plain', 300),
    where: line('公示位置', 'plain', 300),
    error: prose('认为不准确的内容和理由', 'case-text', 5000),
    evidence: z
      .array(line('证据', 'plain', 300))
      .max(50)
      .meta({ title: '证据' })
      .optional(),
  },
  body: (d) => [
    grid(
      ...partyRows('申请人', d.applicant),
      row('公示信息标题', d.heading),
      row('公示位置', d.where),
      row('认为不准确的内容和理由', d.error, 8),
      row('证据', d.evidence?.join('；'), 3),
      signRow('申请人'),
    ),
  ],
  sample: {
    applicant: sampleParty,
    heading: '示例市样板理发有限公司行政处罚信息',
    where: '区人民政府网站行政处罚栏目',
    error: '公示的罚款金额与决定书不一致，决定书载明罚款3000元，网站显示30000元。',
    evidence: ['行政处罚决定书复印件1份', '网页截图1张'],
    on: '2026-10-26',
  },
  cites: ['国办发〔2018〕118号'],
})
