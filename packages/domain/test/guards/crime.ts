import type { History } from '../../src/case/table/types'
import { sampleParty } from '../../testing'
import { today } from './answer'
import { did, type Examples } from './example'
import { lawWithoutParameter } from './law'
import { secondParty } from './violation'

const team = (...members: string[]) => did('crime-team', '2026-09-01', { members })
const both = team('officer-a', 'officer-b')
const paper = (...papers: string[]) => papers.map((one) => ({ paper: one, title: one }))
const none = (...papers: string[]) => papers.map((one) => ({ paper: one, reason: '没有。' }))
const goods = [{ name: '口腔治疗台', quantity: '1台' }]
const all = paper('letter', 'report', 'goods', 'tests', 'others')
const listed = did('crime-transfer', '2026-09-07', { goods })
const refused = did('police-not-filed', '2026-09-10', { receivedOn: '2026-09-10' })
const filed = did('police-filed', '2026-09-10', { receivedOn: '2026-09-10' })
const upheld = [
  refused,
  did('police-reconsideration', '2026-09-11'),
  did('reconsideration-upheld', '2026-09-15', { receivedOn: '2026-09-15' }),
]
/** The case that the examples are told of. */
const example = '2026-0001'
const named = { transferCase: '2026-0701' }
/** A bureau that keeps one transfer, 2026-0701, of a case. */
const transferred = (caseId: string, handedOn?: string): History => ({
  inspectionsOf: () => [],
  transferOf: (id) => (id === named.transferCase ? { caseId, ...(handedOn ? { handedOn } : {}) } : 'none'),
})
const fine = (yuan: number) => ({ penalties: [{ kind: 'fine', amount: yuan * 100 }] })
const returned = (criminalFine?: number) =>
  did('transfer-return', '2026-09-10', criminalFine === undefined ? {} : { criminalFine })

/** 涉嫌犯罪案件移送 */
export const crime: readonly Examples[] = [
  {
    guard: 'crime.team-of-two',
    cases: [
      { when: '两名持证人员', data: { members: ['officer-a', 'officer-b'] }, outcome: 'met' },
      { when: '一名持证人员', data: { members: ['officer-a'] }, outcome: 'not-met' },
      { when: '同一人写两遍', data: { members: ['officer-a', 'officer-a'] }, outcome: 'not-met' },
      { when: '其中一人没有执法证件', data: { members: ['officer-a', 'archivist'] }, outcome: 'not-met' },
      { when: '其中一人不在人员名录中', data: { members: ['officer-a', 'nobody'] }, outcome: 'not-met' },
      {
        when: '法规数据没有专案组人数的规定',
        law: lawWithoutParameter('penalty.crime-transfer-officers'),
        data: { members: ['officer-a', 'officer-b'] },
        outcome: 'undetermined',
      },
    ],
  },
  {
    guard: 'crime.by-team',
    cases: [
      { when: '专案组两人提出', facts: [both], by: ['officer-a', 'officer-b'], outcome: 'met' },
      { when: '专案组一人提出', facts: [both], by: ['officer-a'], outcome: 'not-met' },
      {
        when: '法规数据没有专案组人数的规定',
        facts: [both],
        law: lawWithoutParameter('penalty.crime-transfer-officers'),
        by: ['officer-a', 'officer-b'],
        outcome: 'undetermined',
      },
      { when: '一人不是专案组成员', facts: [both], by: ['officer-a', 'officer-c'], outcome: 'not-met' },
    ],
  },
  {
    guard: 'crime.by-the-principal',
    cases: [
      { when: '正职负责人审批', approvedBy: 'agency-head', data: { head: 'principal' }, outcome: 'met' },
      { when: '副职主持工作', approvedBy: 'deputy-head', data: { head: 'presiding' }, outcome: 'met' },
      { when: '副职以正职名义审批', approvedBy: 'deputy-head', data: { head: 'principal' }, outcome: 'not-met' },
      { when: '名录中没有审批人', approvedBy: 'nobody', data: { head: 'principal' }, outcome: 'undetermined' },
    ],
  },
  {
    guard: 'crime.same-level',
    cases: [
      { when: '同级公安机关', data: { sameLevel: true }, outcome: 'met' },
      { when: '不是同级公安机关', data: { sameLevel: false }, outcome: 'not-met' },
    ],
  },
  {
    guard: 'crime.five-papers',
    cases: [
      { when: '五项齐全', data: { papers: all, absent: [], goods }, outcome: 'met' },
      {
        when: '没有物品、检验和其他材料，写明原因',
        data: { papers: paper('letter', 'report'), absent: none('goods', 'tests', 'others'), goods: [] },
        outcome: 'met',
      },
      {
        when: '没有调查报告，写明原因',
        data: { papers: paper('letter', 'goods', 'tests', 'others'), absent: none('report'), goods },
        outcome: 'not-met',
      },
      {
        when: '没有检验报告，未写原因',
        data: { papers: paper('letter', 'report', 'goods', 'others'), absent: [], goods },
        outcome: 'not-met',
      },
      { when: '既附有又写没有', data: { papers: all, absent: none('tests'), goods }, outcome: 'not-met' },
      { when: '附有清单，没有登记物品', data: { papers: all, absent: [], goods: [] }, outcome: 'not-met' },
      {
        when: '登记了物品，没有清单',
        data: { papers: paper('letter', 'report', 'tests', 'others'), absent: none('goods'), goods },
        outcome: 'not-met',
      },
    ],
  },
  {
    guard: 'crime.reconsideration-in-time',
    cases: [
      { when: '第三日为星期日，当日提请', facts: [refused], on: '2026-09-13', outcome: 'met' },
      {
        when: '第三日为星期日，次日提请（机关自身的期限不顺延）',
        facts: [refused],
        on: '2026-09-14',
        outcome: 'not-met',
      },
    ],
  },
  {
    guard: 'crime.supervision-in-time',
    cases: [
      { when: '没有提请复议，直接建议', facts: [refused], on: '2026-09-20', outcome: 'met' },
      { when: '收到复议决定后第三日', facts: upheld, on: '2026-09-18', outcome: 'met' },
      { when: '期满次日', facts: upheld, on: '2026-09-19', outcome: 'not-met' },
    ],
  },
  {
    guard: 'crime.goods-complete',
    cases: [
      { when: '全部移交', facts: [listed, filed], data: { goods }, outcome: 'met' },
      { when: '没有移交物品', facts: [listed, filed], data: { goods: [] }, outcome: 'not-met' },
      {
        when: '数量不足',
        facts: [did('crime-transfer', '2026-09-07', { goods: [{ name: '药品', quantity: '2箱' }] }), filed],
        data: { goods: [{ name: '药品', quantity: '1箱' }] },
        outcome: 'not-met',
      },
    ],
  },
  {
    guard: 'crime.return-fits',
    cases: [
      { when: '不予立案，以不予立案退回', facts: [refused], data: { ground: 'not-filed' }, outcome: 'met' },
      { when: '不予立案，以不起诉退回', facts: [refused], data: { ground: 'not-prosecuted' }, outcome: 'not-met' },
      { when: '已立案，以撤销案件退回', facts: [filed], data: { ground: 'withdrawn' }, outcome: 'met' },
      { when: '已立案，以不予立案退回', facts: [filed], data: { ground: 'not-filed' }, outcome: 'not-met' },
    ],
  },
  {
    guard: 'crime.fine-set-off',
    cases: [
      {
        when: '罚款少于罚金，全部折抵',
        facts: [filed],
        data: { criminalFine: 500_000, finedBefore: 300_000, setOff: 300_000 },
        outcome: 'met',
      },
      {
        when: '罚款多于罚金，折抵到罚金为止',
        facts: [filed],
        data: { criminalFine: 200_000, finedBefore: 300_000, setOff: 200_000 },
        outcome: 'met',
      },
      {
        when: '少折抵一分',
        facts: [filed],
        data: { criminalFine: 500_000, finedBefore: 300_000, setOff: 299_999 },
        outcome: 'not-met',
      },
      { when: '没有罚款', facts: [filed], data: { criminalFine: 500_000, finedBefore: 0, setOff: 0 }, outcome: 'met' },
    ],
  },
  {
    guard: 'crime.transfer-case-fits',
    cases: [
      { when: '没有登记移送案件', data: {}, outcome: 'met' },
      { when: '由本案而来，已移送', data: named, history: transferred(example, today), outcome: 'met' },
      { when: '由另一案件而来', data: named, history: transferred('2026-0002', today), outcome: 'not-met' },
      { when: '尚未移送公安机关', data: named, history: transferred(example), outcome: 'not-met' },
      { when: '次日才移送公安机关', data: named, history: transferred(example, '2026-11-21'), outcome: 'not-met' },
      {
        when: '没有这个移送案件',
        data: { transferCase: '2026-0009' },
        history: transferred(example),
        outcome: 'not-met',
      },
      { when: '没有接入其他案件', data: named, outcome: 'undetermined' },
      { when: '接入的案件不含移送', data: named, history: { inspectionsOf: () => [] }, outcome: 'undetermined' },
    ],
  },
  {
    guard: 'crime.no-fine-after-judgment',
    cases: [
      { when: '没有移送', data: fine(3000), outcome: 'met' },
      { when: '不予立案退回后罚款', facts: [returned()], data: fine(3000), outcome: 'met' },
      { when: '法院判处罚金后又罚款', facts: [returned(500_000)], data: fine(3000), outcome: 'not-met' },
      {
        when: '法院判处罚金后再移送一次退回，又罚款',
        facts: [returned(500_000), returned()],
        data: fine(3000),
        outcome: 'not-met',
      },
      {
        when: '法院判处罚金后只罚款第二个当事人，判处何人没有写明',
        facts: [returned(500_000)],
        data: {
          penalties: [{ kind: 'warning' }],
          others: [secondParty(sampleParty, { penalties: [{ kind: 'fine', amount: 50_000 }] })],
        },
        outcome: 'undetermined',
      },
      {
        when: '法院判处罚金后只警告',
        facts: [returned(500_000)],
        data: { penalties: [{ kind: 'warning' }] },
        outcome: 'met',
      },
    ],
  },
]
