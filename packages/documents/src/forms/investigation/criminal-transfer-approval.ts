import { Party } from '@zhifa/domain'
import { lawRefs, lawRefsText } from '../../fields/legal'
import { officers, twoOfficers } from '../../fields/officer'
import { partyRows } from '../../fields/party-lines'
import { grid, opinionField, opinionRow, row, signedBy } from '../../fields/rows'
import { sampleOfficers, samplePerson } from '../../fields/sample-case'
import { actLine, actText, caseName } from '../../fields/text'
import { sheetForm } from '../../form-kinds/sheet-form'

/** 涉嫌犯罪案件移送审批表 */
export const criminalTransferApproval = sheetForm({
  id: 'criminal-transfer-approval',
  title: '涉嫌犯罪案件移送审批表',
  catalogue: 'B',
  data: {
    cause: caseName,
    party: Party,
    facts: actText('涉嫌犯罪的事实', 'case-text'),
    crime: actLine('涉嫌罪名', 'case-text'),
    basis: lawRefs('刑法条文和移送依据'),
    officers: officers('承办人'),
    review: opinionField('法制审核意见'),
    leader: opinionField('负责人决定'),
  },
  mustState: [twoOfficers],
  body: (d) => [
    grid(
      row('案由', d.cause),
      ...partyRows('当事人', d.party),
      row('涉嫌犯罪的事实', d.facts, 6),
      row('涉嫌罪名', d.crime),
      row('依据', lawRefsText(d.basis)),
      signedBy('承办人', d.officers),
      opinionRow('法制审核意见', d.review),
      opinionRow('负责人决定', d.leader),
    ),
  ],
  sample: {
    cause: '丁某某未取得医生执业资格行医案',
    party: samplePerson,
    facts: '丁某某未取得医生执业资格，因非法行医受过行政处罚两次，再次开展诊疗活动。',
    crime: '非法行医罪',
    basis: ['《中华人民共和国行政处罚法》第二十七条', '《中华人民共和国刑法》第三百三十六条'],
    officers: sampleOfficers,
    review: { opinion: '符合移送条件。', by: '己某某', on: '2026-10-12' },
  },
  cites: ['行政处罚法 27', '行政处罚法 57', '行政执法机关移送涉嫌犯罪案件的规定'],
})
