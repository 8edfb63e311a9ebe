import { defineRule, guardRule, question } from '../../rule'
import type { PenaltyCase } from '../../view/cases'
import { endOf } from '../../view/penalty'
import { ordinary, penalty, unless } from '../shared'

/** Number of decisions made between a transfer to the police and its return. */
function decidedMeanwhile(c: PenaltyCase): number {
  let away = false
  let count = 0
  for (const { step } of c.record.entries) {
    if (step === 'transfer-police') away = true
    if (step === 'transfer-return') away = false
    if (away && (step === 'decision' || step === 'no-penalty')) count++
  }
  return count
}

/** The case was handed to the police and has not come back. */
function away(c: PenaltyCase): boolean {
  const [transfer, back] = [c.latest('transfer-police'), c.latest('transfer-return')]
  return transfer !== undefined && (back === undefined || back.seq < transfer.seq)
}

/** The newest report suspects a crime, and the case was transferred after it: an earlier transfer is not of this suspicion. */
const transferredSince = (c: PenaltyCase): boolean =>
  c.all('transfer-police').some(({ seq }) => seq > c.latest('investigation-end')!.seq)

export const crimeRules = [
  guardRule({
    id: 'crime.none-suspected',
    title: '已判断不涉嫌犯罪，可以行政处罚',
    cites: ['行政处罚法 27.1', '行政处罚法 57.1(4)'],
    ...penalty,
    arises: (c) => c.has('investigation-end') && !away(c),
    guard: 'case.no-suspected-crime',
    steps: ['decision', 'prior-notice'],
    otherwise: unless(
      '涉嫌犯罪而拟行政处罚，以罚代刑',
      'a crime is suspected and a penalty is planned in its place',
      '请移送司法机关',
      'transfer the case to the police',
    ),
  }),
  defineRule({
    id: 'crime.transferred',
    title: '判断为涉嫌犯罪的案件已经移送司法机关',
    cites: ['行政处罚法 27.1', '行政处罚法 57.1(4)'],
    ...penalty,
    arises: (c) => endOf(c)?.suspectedCrime.value === true,
    facts: { transferred: '是否移送 transfer-police' },
    reads: (c) => ({ transferred: transferredSince(c) }),
    holds: ({ transferred }) => transferred,
    otherwise: unless(
      '涉嫌犯罪而没有移送',
      'a crime is suspected and the case was not transferred',
      '请及时移送，并抄送检察机关',
      'transfer it without delay',
    ),
    examples: { met: [{ transferred: true }], notMet: [{ transferred: false }], undetermined: [{}] },
    revision: 2,
  }),
  defineRule({
    id: 'crime.no-decision-while-away',
    title: '移送司法机关期间没有作出行政处罚决定',
    cites: ['行政处罚法 27.1'],
    ...penalty,
    arises: (c) => c.has('transfer-police'),
    facts: { meanwhile: '移送期间作出的决定数 decision' },
    reads: (c) => ({ meanwhile: decidedMeanwhile(c) }),
    holds: ({ meanwhile }) => meanwhile === 0,
    otherwise: unless(
      '案件移送期间作出了行政处罚',
      'a decision was made while the case was with the police',
      '请撤销该决定，等待司法机关处理',
      'revoke it and wait',
    ),
    examples: { met: [{ meanwhile: 0 }], notMet: [{ meanwhile: 1 }], undetermined: [{}] },
  }),
  question({
    id: 'crime.thresholds-checked',
    title: '已对照刑事立案追诉标准核对数额、后果、次数',
    cites: ['行政处罚法 27.1'],
    ...penalty,
    arises: (c) => c.has('investigation-end'),
    asks: '看违法数额、危害后果、两年内受处罚次数、主观故意是否接近追诉标准',
    otherwise: unless('达到追诉标准而没有移送', 'a threshold of prosecution is reached', '请移送', 'transfer the case'),
  }),
  question({
    id: 'crime.transfer-timely',
    title: '移送及时，材料齐全，涉案物品随案移送',
    cites: ['行政处罚法 27.1'],
    ...ordinary,
    arises: (c) => c.has('transfer-police'),
    asks: '看发现线索到批准、批准到移送的时间，移送书、证据、物品清单',
    otherwise: unless(
      '移送不及时或者材料不全',
      'the transfer was late or incomplete',
      '请补充移送',
      'complete the transfer',
    ),
  }),
]
