import { formatChineseDate, Party, PlainDate } from '@zhifa/domain'
import { enough, officers } from '../../fields/officer'
import { partyRows } from '../../fields/party-lines'
import { grid, opinionField, opinionRow, pair, row, signedBy } from '../../fields/rows'
import { sampleOfficers, sampleParty } from '../../fields/sample-case'
import { actLine, actText } from '../../fields/text'
import { sheetForm } from '../../form-kinds/sheet-form'

const onSite = enough('licence.officers', '工作人员', 'officers')

/** 行政许可审查意见（审批）表 */
export const licenseReviewForm = sheetForm({
  id: 'license-review-form',
  title: '行政许可审查意见（审批）表',
  catalogue: 'B',
  head: '卫生行政许可文书',
  data: {
    party: Party.meta({ title: '申请人' }),
    matter: actLine('许可事项', 'plain'),
    acceptedOn: PlainDate.meta({ title: '受理日期' }),
    documents: actText('书面审查情况', 'case-text'),
    site: actText('现场审查情况', 'case-text').optional(),
    officers: officers('承办人'),
    review: opinionField('法制审核意见'),
    department: opinionField('科室意见'),
    leader: opinionField('负责人意见'),
  },
  mustState: [
    {
      id: 'two-reviewers',
      cites: ['行政许可法 34'],
      zh: '现场审查时达到法定人数的工作人员',
      en: 'as many officers as the law asks for, when the place is visited',
      holds: (d, day) => d.site === undefined || onSite.holds(d.officers.length, day),
      said: onSite.said,
    },
  ],
  body: (d) => [
    grid(
      ...partyRows('申请人', d.party),
      pair('许可事项', d.matter, '受理日期', formatChineseDate(d.acceptedOn)),
      row('书面审查情况', d.documents, 4),
      row('现场审查情况', d.site, 4),
      signedBy('承办人', d.officers),
      opinionRow('科室意见', d.department),
      opinionRow('法制审核意见', d.review),
      opinionRow('负责人意见', d.leader),
    ),
  ],
  sample: {
    party: sampleParty,
    matter: '公共场所卫生许可',
    acceptedOn: '2026-10-09',
    documents: '申请材料齐全，符合法定形式。',
    site: '2026年10月20日现场审查，消毒设施齐全，符合要求。',
    officers: sampleOfficers,
    department: { opinion: '拟准予许可。', by: '戊某某', on: '2026-10-26' },
    on: '2026-10-26',
  },
  cites: ['行政许可法 34', '行政许可法 37'],
})
