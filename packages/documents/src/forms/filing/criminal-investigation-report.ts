import { Party } from '@zhifa/domain'
import { officers, twoOfficers } from '../../fields/officer'
import { partyRows } from '../../fields/party-lines'
import { grid, row, signedBy } from '../../fields/rows'
import { sampleOfficers, samplePerson } from '../../fields/sample-case'
import { actLine, actText, caseName } from '../../fields/text'
import { sheetForm } from '../../form-kinds/sheet-form'

/** 涉嫌犯罪案件情况的调查报告: what the team found, attached to the transfer. */
export const criminalInvestigationReport = sheetForm({
  id: 'criminal-investigation-report',
  title: '涉嫌犯罪案件情况的调查报告',
  catalogue: 'B',
  data: {
    cause: caseName,
    party: Party,
    facts: actText('核实的情况', 'case-text'),
    crime: actLine('涉嫌罪名', 'case-text'),
    basis: actText('刑法条文和追诉标准', 'case-text'),
    opinion: actText('专案组意见', 'case-text'),
    officers: officers('专案组成员'),
  },
  mustState: [twoOfficers],
  body: (d) => [
    grid(
      row('案由', d.cause),
      ...partyRows('涉嫌人', d.party),
      row('核实的情况', d.facts, 6),
      row('涉嫌罪名', d.crime),
      row('刑法条文和追诉标准', d.basis, 3),
      row('专案组意见', d.opinion, 4),
      signedBy('专案组成员', d.officers),
    ),
  ],
  sample: {
    cause: '丁某某未取得医生执业资格行医案',
    party: samplePerson,
    facts: '丁某某未取得医生执业资格，因非法行医受过行政处罚两次，再次开展诊疗活动，造成就诊人身体健康严重损害。',
    crime: '非法行医罪',
    basis: '《中华人民共和国刑法》第三百三十六条第一款。',
    opinion: '涉嫌构成犯罪，建议向公安机关移送。',
    officers: sampleOfficers,
  },
  cites: ['行政执法机关移送涉嫌犯罪案件的规定 5.1', '行政执法机关移送涉嫌犯罪案件的规定 6'],
})
