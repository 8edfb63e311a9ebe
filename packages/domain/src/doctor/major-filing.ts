import { addDays } from '../date/plain-date'
import { majorFilingOf } from '../procedures/penalty-ordinary/major-filing'
import type { Examination } from './examination'
import { quietDaysOf } from './next-act'
import { type Symptom, symptom } from './symptom'

const cites = ['辽宁省行政执法监督规定 16.2']

/**
 * What is the matter with the filing of a major penalty beside its period: sent and never receipted, and a decision that changed after
 * it was filed. No norm that was read gives days for either: after how long a receipt is missed is the bureau's setting for quiet cases.
 */
export function majorFilingSymptoms(seen: Examination): Symptom[] {
  if (seen.record.procedure !== 'penalty.ordinary') return []
  const filing = majorFilingOf(seen.state, seen.law)
  if (!filing) return []
  const missed = filing.reports.filter(
    ({ sentOn, receipt }) =>
      sentOn !== undefined && receipt === undefined && addDays(sentOn, quietDaysOf(seen)) < seen.today,
  )
  return [
    ...missed.map(({ seq, number, sentOn }) =>
      symptom('doctor.filing-unreceipted', {
        urgency: 'unknown',
        entry: seq,
        zh: `备案报告${number}于${sentOn ?? ''}送出，没有登记回执`,
        en: `the report ${number} went out on ${sentOn ?? ''}, and no receipt is on record`,
        cites,
        read: { report: number, sentOn: sentOn ?? null },
        cure: { zh: '请向备案机关询问，登记回执', en: 'ask the body that it went to, and record the receipt' },
      }),
    ),
    ...(filing.unreported
      ? [
          symptom('doctor.filing-outdated', {
            urgency: 'unknown',
            entry: filing.unreported.seq,
            zh: `重大处罚备案以后，决定于${filing.unreported.on}变更或者撤销，没有向备案机关报告`,
            en: `the decision changed on ${filing.unreported.on} after it was filed, and nobody reported it`,
            cites,
            read: { changedOn: filing.unreported.on },
            cure: {
              zh: '请办理“备案后变更、撤销情况报告”；已经拟定的，登记送出',
              en: 'report what became of it, and record that the report went out',
            },
          }),
        ]
      : []),
  ]
}
