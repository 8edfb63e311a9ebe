import type { Performed } from '../src/case/act/perform'
import type { Act, CaseRecord } from '../src/case/record/entry'
import type { PayloadTable } from '../src/case/record/payloads'
import { confirmedByAll } from '../src/handling/confirmed-by-all'
import { type PreflightContext, perform } from '../src/handling/handling'

/**
 * Does an act that everybody whom it names has confirmed: entered and confirmed by session on the day of the act, or on
 * `today` where the context gives one.
 */
export function performByAll<T extends PayloadTable>(
  record: CaseRecord<T>,
  act: Act<NoInfer<T>>,
  context: PreflightContext,
): Performed<T>
export function performByAll(record: CaseRecord, act: Act, context: PreflightContext): Performed {
  return perform(record, act, {
    ...context,
    ...confirmedByAll(record, act, `${context.today ?? act.on}T18:00`, context),
  })
}
