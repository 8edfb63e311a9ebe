import type { CaseRecord } from '../case/record/entry'
import type { PlainDate } from '../date/plain-date'
import { type CaseDeadline, type DeadlinesContext, deadlinesOf } from './deadlines-of'

/** What may still come in a case that is closed or will be, and until when. */
export interface StillPossible {
  readonly rule: string
  readonly title: string
  /** Whose move it is: the party's right, or the agency's duty or power. */
  readonly whose: 'party' | 'agency' | 'other'
  /** Last day; absent: the period has no value, so that nobody can say that it is over. */
  readonly until: PlainDate | undefined
}

/** Periods of remedies, compensation, payment, enforcement, publication and supervision: what closing a file does not end. */
const outliving =
  /^(?:remedy|execution|court|disclosure|supervision)\.|^(?:penalty\.payment|payment\.deferral-decision)$/

/**
 * What is still possible after closing, and until when: reconsideration, suit, compensation, payment, the court, withdrawal.
 * The agency's own power to put a wrong decision right (行政处罚法第七十五条第二款) has no last day and is not listed.
 * @example stillPossible(record, { law, asOf: '2026-11-28' }).map(({ title, until }) => `${title} ${until}`)
 */
export function stillPossible(record: CaseRecord, context: DeadlinesContext): StillPossible[] {
  return deadlinesOf(record, context)
    .filter(({ rule, endedOn, status }) => outliving.test(rule) && endedOn === undefined && status !== 'lapsed')
    .map((item) => ({
      rule: item.rule,
      title: item.title,
      whose: whoseOf(item),
      until: item.deadline?.due,
    }))
    .sort((a, b) => (a.until ?? '9999').localeCompare(b.until ?? '9999'))
}

function whoseOf({ deadline, rule }: CaseDeadline): StillPossible['whose'] {
  const duty = deadline?.duty
  if (duty === 'party' || duty === 'party-right' || rule.startsWith('remedy.suit')) return 'party'
  return duty === 'agency' || duty === undefined ? 'agency' : 'other'
}
