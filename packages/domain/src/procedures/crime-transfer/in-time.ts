import { latest } from '../../case/record/state'
import { type Answer, guard } from '../../case/table/guard'
import { deadline } from '../../deadline/deadline'
import type { LawBook } from '../../law/law-book'
import type { CrimeTransfer } from '../../payloads/crime-transfer'

/** The bureau's own time: no article moves its end off a day off, so it is held against the day of the count (`keepBy`). */
function asked(law: LawBook, rule: string, from: string | undefined, on: string, cure: Answer['cure']): Answer {
  const end = from === undefined ? undefined : deadline(law, rule, from)
  const holds = end && on <= end.keepBy
  return {
    holds,
    read: { from: from ?? null, keepBy: end?.keepBy ?? null },
    message: holds
      ? { zh: '在期限内', en: 'in time' }
      : end
        ? { zh: `期限至${end.keepBy}，已经超过`, en: `the time ended on ${end.keepBy}` }
        : { zh: '期限尚不明确', en: 'the period is not known' },
    cure,
    grade: end?.grade,
  }
}

/** 自接到不予立案通知书之日起三日内提请复议 */
export const reconsideration = guard<unknown, CrimeTransfer>(
  {
    id: 'crime.reconsideration-in-time',
    title: '在期限内提请复议',
    cites: ['行政执法机关移送涉嫌犯罪案件的规定 9.1'],
    early: true,
  },
  ({ state, law, act }) =>
    asked(law, 'penalty.crime-transfer-reconsideration', latest(state, 'police-not-filed')?.data.receivedOn, act.on, {
      zh: '逾期的，可以建议人民检察院依法进行立案监督',
      en: 'suggest that the procuratorate supervise the filing',
    }),
)

/** 对复议决定有异议的，自收到之日起三日内建议立案监督 */
export const supervision = guard<unknown, CrimeTransfer>(
  {
    id: 'crime.supervision-in-time',
    title: '在期限内建议立案监督',
    cites: ['行政执法机关移送涉嫌犯罪案件的规定 9'],
    early: true,
  },
  ({ state, law, act }): Answer => {
    const cure = { zh: '请按不予立案依法处理', en: 'go on with the case of the bureau' }
    // 9.1 lets the bureau turn to the procuratorate instead of asking again: the three days there are those of the 复议.
    if (state.phase === 'refused')
      return { holds: true, message: { zh: '未提请复议，直接建议', en: 'without reconsideration' }, cure }
    const received = latest(state, 'reconsideration-upheld')?.data.receivedOn
    return asked(law, 'penalty.crime-transfer-prosecutor', received, act.on, cure)
  },
)
