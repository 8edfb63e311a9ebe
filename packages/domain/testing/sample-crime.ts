import type { CaseRecord } from '../src/case/record/entry'
import { sampleParty } from './sample-people'
import { approved, byOne, byTwo, filed, type NextAct, walk } from './walk'

const closing = { summary: '移送程序已经办结。', result: '刑事判决已经生效。', headOpinion: '同意。' }
const goods = [{ name: '口腔治疗台', quantity: '1台' }]
const notice = (number: string, on: string, reason: string) => ({ number, receivedOn: on, reason })

const begun: readonly NextAct[] = [
  approved(
    byTwo('crime-team', '2026-06-01', {
      caseId: '2026-0101',
      party: sampleParty,
      facts: '使用无资格人员开展诊疗活动，造成一人重伤。',
      members: ['officer-a', 'officer-b'],
    }),
  ),
  byTwo('crime-report', '2026-06-03', {
    facts: '虚构医生（演示）未取得医生执业资格行医，造成就诊人身体健康严重损害。',
    crime: '非法行医罪',
    basis: '《中华人民共和国刑法》第三百三十六条第一款。',
    opinion: '涉嫌构成犯罪，建议移送。',
    receivedOn: '2026-06-03',
  }),
  approved(
    byOne('crime-approval', '2026-06-05', {
      head: 'principal',
      reason: '涉嫌犯罪，依法应当移送。',
      decidedAt: '2026-06-05T10:00',
    }),
  ),
  byTwo('crime-transfer', '2026-06-05', {
    number: '示卫公涉罪移〔2026〕1号',
    police: '示例县公安局',
    sameLevel: true,
    handedAt: '2026-06-05T15:00',
    papers: [
      { paper: 'letter', title: '涉嫌犯罪案件移送书' },
      { paper: 'report', title: '涉嫌犯罪案件情况的调查报告' },
      { paper: 'goods', title: '涉案物品清单' },
      { paper: 'tests', title: '人体损伤程度鉴定意见书' },
    ],
    goods,
    absent: [{ paper: 'others', reason: '没有其他材料。' }],
  }),
  byOne('police-receipt', '2026-06-05', { receivedOn: '2026-06-05', signedBy: '演示警官' }),
]

const refusedTwice: readonly NextAct[] = [
  byOne('police-not-filed', '2026-06-08', {
    ...notice('示公（治）不立字〔2026〕1号', '2026-06-08', '没有犯罪事实。'),
  }),
  approved(
    byOne('police-reconsideration', '2026-06-10', {
      number: '示卫公提复〔2026〕1号',
      reason: '鉴定意见证明就诊人受重伤。',
    }),
  ),
  byOne('reconsideration-upheld', '2026-06-12', {
    ...notice('示公复字〔2026〕1号', '2026-06-12', '证据不足。'),
  }),
  approved(
    byOne('supervision-suggestion', '2026-06-15', {
      number: '示卫公建监〔2026〕1号',
      procuratorate: '示例县人民检察院',
      reason: '公安机关应当立案而不立案。',
    }),
  ),
]

/** A transfer that the police refuse twice and file after the procuratorate has spoken, to the judgment and the archive. */
export const crimeActs: readonly NextAct[] = [
  ...begun,
  ...refusedTwice,
  byOne('police-filed', '2026-06-25', {
    ...notice('示公（治）立字〔2026〕1号', '2026-06-25', '经监督立案。'),
  }),
  byOne(
    'evidence-handover',
    '2026-06-26',
    { goods, materials: ['调查案卷1册'], receiver: '演示警官' },
    { approvedBy: 'section-head' },
  ),
  byOne('criminal-judgment', '2026-09-14', {
    court: '示例县人民法院',
    number: '（2026）示刑初1号',
    receivedOn: '2026-09-14',
    criminalFine: 500_000,
    finedBefore: 300_000,
    setOff: 300_000,
  }),
  approved(byOne('closing', '2026-09-15', closing)),
  filed('2026-09-16'),
]

/** The acts of a transfer that comes back, because the police do not file it. */
export const crimeReturnedActs: readonly NextAct[] = [
  ...begun,
  ...refusedTwice,
  byOne('supervision-declined', '2026-06-25', {
    ...notice('示检建复〔2026〕1号', '2026-06-25', '不立案理由成立。'),
  }),
  byOne('transferred-back', '2026-06-26', {
    ground: 'not-filed',
    by: '示例县公安局',
    number: '示公退〔2026〕1号',
    receivedOn: '2026-06-26',
    detail: '恢复办理行政案件，依法给予行政处罚。',
  }),
  approved(byOne('closing', '2026-06-29', { ...closing, result: '公安机关不予立案，行政案件恢复办理。' })),
  filed('2026-06-30'),
]

/** {@link crimeActs}, done. */
export const sampleCrimeTransfer = (): CaseRecord => walk('crime.transfer', '2026-0701', crimeActs)

/** {@link crimeReturnedActs}, done. */
export const sampleCrimeReturned = (): CaseRecord => walk('crime.transfer', '2026-0702', crimeReturnedActs)
