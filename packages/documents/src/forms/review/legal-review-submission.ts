import { formatChineseDate, Party, PlainDate } from '@zhifa/domain'
import { choice } from '../../fields/choice'
import { col, countCol, itemList } from '../../fields/item-list'
import { lawRefs, lawRefsText } from '../../fields/legal'
import { officers, twoOfficers } from '../../fields/officer'
import { partyRows } from '../../fields/party-lines'
import { grid, opinionField, opinionRow, pair, row, signedBy, signRow } from '../../fields/rows'
import { sampleOfficers, sampleParty, samplePenaltyBasis } from '../../fields/sample-case'
import { actLine, actText } from '../../fields/text'
import { stated } from '../../form/must'
import { sheetForm } from '../../form-kinds/sheet-form'

const matter = choice('送审事项', { licence: '行政许可', penalty: '行政处罚', coercion: '行政强制' })
const materials = itemList('送审材料', [
  col('name', '材料名称', 5),
  countCol('pages', '页数', 1.2),
  col('remark', '备注', 2.4, { optional: true }),
])

/** 重大执法决定法制审核送审表 */
export const legalReviewSubmission = sheetForm({
  id: 'legal-review-submission',
  title: '重大执法决定法制审核送审表',
  catalogue: 'A',
  numbered: true,
  dated: '送审日期',
  data: {
    department: actLine('送审科室', 'plain'),
    matter: matter.field,
    catalogueItem: actLine('对应的审核目录条目', 'plain'),
    party: Party,
    summary: actText('基本事实', 'case-text'),
    basis: lawRefs('适用的法律依据'),
    discretion: actText('裁量情况', 'case-text'),
    evidence: actText('调查取证情况', 'case-text'),
    hearing: actText('告知和听证情况', 'case-text').optional(),
    proposed: actText('拟作出的决定', 'case-text'),
    materials: materials.field,
    dueOn: PlainDate.meta({ title: '审核时限' }),
    officers: officers('承办人'),
    head: opinionField('科室负责人意见'),
  },
  mustState: [
    twoOfficers,
    stated('materials', '国办发〔2018〕118号', '送审材料目录', 'the list of the papers submitted', 'materials'),
  ],
  body: (d) => [
    grid(
      pair('送审科室', d.department, '审核时限', formatChineseDate(d.dueOn)),
      row('送审事项', matter.marked(d.matter)),
      row('审核目录条目', d.catalogueItem),
      ...partyRows('当事人', d.party),
      row('基本事实', d.summary, 2),
      row('法律依据', lawRefsText(d.basis)),
      row('裁量情况', d.discretion),
      row('调查取证情况', d.evidence),
      row('告知和听证情况', d.hearing),
      row('拟作出的决定', d.proposed),
    ),
    materials.table(d.materials, { size: 'small' }),
    grid(signedBy('承办人（执法资格）', d.officers), opinionRow('科室负责人意见', d.head), signRow('接收人')),
  ],
  sample: {
    department: '卫生监督科',
    matter: 'penalty',
    catalogueItem: '拟作出较大数额罚款的行政处罚决定',
    party: sampleParty,
    summary: '当事人未取得公共场所卫生许可证营业28日。',
    basis: samplePenaltyBasis,
    discretion: '营业时间不足三个月，主动停业，拟从轻。',
    evidence: '现场笔录、询问笔录各1份，照片6张，录像1段。',
    hearing: '2026年10月8日已告知，10月14日当事人陈述、申辩，10月19日举行听证。',
    proposed: '警告，罚款3000元（决定书稿附后）。',
    materials: [
      { name: '案件调查终结报告', pages: 3 },
      { name: '行政处罚决定书（稿）', pages: 3, remark: '含裁量说明' },
    ],
    dueOn: '2026-10-26',
    officers: sampleOfficers,
    head: { opinion: '同意送审。', by: '戊某某', on: '2026-10-19' },
    on: '2026-10-19',
  },
  cites: ['行政处罚法 58', '国办发〔2018〕118号'],
})
