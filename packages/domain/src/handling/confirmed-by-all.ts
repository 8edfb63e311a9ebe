import { type Confirmed, confirmersOf } from '../case/confirmation/confirmation-findings'
import { proposalDigest } from '../case/confirmation/proposal'
import type { Confirmation, ConfirmationWay } from '../case/record/confirmation'
import { type Act, Act as ActSchema, type CaseRecord, type Entry } from '../case/record/entry'
import type { LocalDateTime } from '../date/local-date-time'
import { type OwnProcedures, procedureOf } from './procedure-of'

interface Options extends OwnProcedures {
  /** Who entered it; absent: the first of those who act. */
  readonly enteredBy?: string
  /** How they confirmed; absent: each by session. */
  readonly how?: ConfirmationWay
}

/**
 * Everybody whom an act names confirms it at once: for tests, for imports of records that were approved elsewhere, and for
 * programs whose own approval flow has ended (`how: { way: 'external', … }`). Who calls this answers for it.
 * @param at local date and time of entry and confirmations
 * @example perform(record, act, { law, registry, ...confirmedByAll(record, act, '2026-09-28T17:00') })
 */
export function confirmedByAll(record: CaseRecord, act: Act, at: LocalDateTime, options: Options = {}): Confirmed {
  const entered = { by: options.enteredBy ?? act.by[0] ?? '', at }
  const step = procedureOf(record, options.procedures).steps[act.step]
  const read = ActSchema.safeParse(act)
  const data = step?.data.safeParse(act.data)
  // Nothing to confirm in what cannot be read: the act is refused for that.
  if (!step || !read.success || !data?.success) return { entered, confirmations: [] }
  const digest = proposalDigest(record, { ...read.data, data: data.data })
  const how = options.how ?? { way: 'session' as const }
  return {
    entered,
    confirmations: confirmersOf(step, act, data.data).map((person): Confirmation => ({ person, at, digest, how })),
  }
}

/** What an entry keeps of who entered and confirmed it, as a check of it needs it again. */
export function confirmedAs(entry: Entry): Partial<Confirmed> {
  return entry.entered && entry.confirmations
    ? { entered: { by: entry.entered.by.id, at: entry.entered.at }, confirmations: entry.confirmations }
    : {}
}
