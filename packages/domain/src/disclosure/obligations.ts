import type { CaseRecord, Entry } from '../case/record/entry'
import { type CaseState, entriesOf, latest } from '../case/record/state'
import type { PlainDate } from '../date/plain-date'
import { deadline } from '../deadline/deadline'
import type { Deadline } from '../deadline/result'
import { replay } from '../handling/handling'
import type { OwnProcedures } from '../handling/procedure-of'
import type { LawBook } from '../law/law-book'
import type { KnownPayloads } from '../payloads'
import { firstParty, partyNoOf } from '../payloads/common/concerning'
import { unsays } from '../payloads/common/remedies'
import { approvals, approvedDraft, publicOf, publishedParties } from '../public-content/publication-of'
import { repairedOf } from '../public-content/repaired'
import { publicityOver } from '../publication/public-rows'
import { type DisclosureItem, disclosureCatalogue } from './catalogue'

/** How a duty to publish stands. `not-due` was judged and reasoned on record; `undetermined` waits for that judgement or a value. */
export type ObligationStatus = 'open' | 'overdue' | 'done' | 'done-late' | 'not-due' | 'undetermined'

/** One duty to publish (or take back) that a case brings about. */
export interface Obligation {
  readonly item: DisclosureItem
  /** Which of several parties it is about, when it is not the first (当事人序号). */
  readonly party?: number
  /** The day of the event that brought it about, and the entry that recorded it. */
  readonly since: PlainDate
  readonly entry: number
  readonly deadline: Deadline | undefined
  readonly doneOn?: PlainDate
  readonly status: ObligationStatus
}

interface Duty {
  readonly party?: number
  readonly item: string
  readonly since: PlainDate
  readonly entry: number
  /** Absent: not yet. */
  readonly doneOn?: PlainDate | undefined
  /** False: judged not to be published; undefined: not judged. */
  readonly due: boolean | undefined
}

/**
 * What must be published of a case, or withdrawn, by when and on which article: read from the record and the catalogue.
 * The bureau's part is done with the approval of its office; that the platform shows it is what receipts prove.
 *
 * @param context.asOf the day for which the question is asked
 */
export function obligationsOf(
  record: CaseRecord,
  context: { law: LawBook; asOf: PlainDate; catalogue?: readonly DisclosureItem[] } & OwnProcedures,
): Obligation[] {
  const { law, asOf, procedures } = context
  const state = replay(record, { procedures })
  return dutiesOf(record, state, asOf).flatMap((duty): Obligation[] => {
    const item = disclosureCatalogue(duty.since, context.catalogue).find((one) => one.id === duty.item)
    if (!item) return []
    const found = item.limit && deadline(law, item.limit.period, duty.since)
    return [
      {
        item,
        ...(duty.party === undefined ? {} : { party: duty.party }),
        since: duty.since,
        entry: duty.entry,
        deadline: found,
        ...(duty.doneOn ? { doneOn: duty.doneOn } : {}),
        status: statusOf(duty, found, asOf, item.limit === undefined),
      },
    ]
  })
}

function statusOf(duty: Duty, found: Deadline | undefined, asOf: PlainDate, atOnce: boolean): ObligationStatus {
  if (duty.due === false) return 'not-due'
  if (duty.doneOn !== undefined) return found && duty.doneOn > found.due ? 'done-late' : 'done'
  if (atOnce && duty.due) return 'open'
  if (duty.due === undefined || !found) return found && asOf > found.due ? 'overdue' : 'undetermined'
  return asOf > found.due ? 'overdue' : 'open'
}

function dutiesOf(record: CaseRecord, state: CaseState<KnownPayloads>, asOf: PlainDate): Duty[] {
  const approved = (after: Entry, of = state): PlainDate | undefined =>
    approvals(of).find((entry) => entry.seq > after.seq)?.on
  const duties: Duty[] = []
  const decision = latest(state, 'decision')
  if (decision && record.procedure.startsWith('penalty.')) {
    const due = latest(state, 'disclosure-judgement')?.data.disclose
    for (const no of publishedParties(state)) {
      const own = publicOf(state, no)
      const doneOn = approved(decision, own)
      const party = no === firstParty ? {} : { party: no }
      duties.push({ item: 'penalty-decision', ...party, since: decision.on, entry: decision.seq, doneOn, due })
      duties.push(...withdrawalDuties(own, no, doneOn).map((duty) => ({ ...duty, ...party })))
      duties.push(...repairDuty(own, no).map((duty) => ({ ...duty, ...party })))
    }
  }
  for (const entry of [latest(state, 'grant'), latest(state, 'refusal')])
    if (entry)
      duties.push(
        { item: 'licence-decision', since: entry.on, entry: entry.seq, doneOn: approved(entry), due: true },
        ...withdrawalDuties(state, firstParty, approved(entry), entry.seq),
      )
  const result = record.procedure.startsWith('inspection.') ? latest(state, 'result') : undefined
  if (result)
    duties.push({
      item: 'inspection-result',
      since: result.on,
      entry: result.seq,
      doneOn: approved(result),
      due: true,
    })
  return [
    ...duties,
    ...publishedParties(state).flatMap((no) =>
      endedDuty(publicOf(state, no), asOf).map((duty) => (no === firstParty ? duty : { ...duty, party: no })),
    ),
  ]
}

/** A publication whose last day has passed ends; the pages stop by themselves, the office takes the item back (期满停止公示). */
function endedDuty(state: CaseState<KnownPayloads>, asOf: PlainDate): Duty[] {
  const approval = approvals(state).at(-1)
  const content = approval && approvedDraft(state, approval)?.content
  if (!approval || content?.publicUntil === undefined || !publicityOver(content, asOf)) return []
  const withdrawn = entriesOf(state, 'disclosure-withdrawal').find((entry) => entry.seq > approval.seq)
  return [{ item: 'publicity-end', since: content.publicUntil, entry: approval.seq, doneOn: withdrawn?.on, due: true }]
}

/** A repair that was granted takes the publication down on every channel at once (予以修复的，停止公示). */
function repairDuty(state: CaseState<KnownPayloads>, party: number): Duty[] {
  const repaired = repairedOf(state, party)
  if (!repaired || approvals(state).length === 0) return []
  const withdrawals = entriesOf(state, 'disclosure-withdrawal')
  // What was taken back before the answer, and not let out again, is down already.
  const out = approvals(state).findLast(({ seq }) => seq < repaired.seq)
  const down = withdrawals.find(({ seq }) => out !== undefined && seq > out.seq)
  return [{ item: 'credit-repair', since: repaired.on, entry: repaired.seq, doneOn: down?.on, due: true }]
}

/** A published decision that falls must be taken back within three working days of the change (行政处罚法第四十八条第二款). */
function withdrawalDuties(
  state: CaseState<KnownPayloads>,
  party: number,
  publishedOn: PlainDate | undefined,
  after = 0,
): Duty[] {
  if (publishedOn === undefined) return []
  const ended = (['revocation', 'recall'] as const).flatMap((step) => entriesOf(state, step))
  // What comes after a licence ended is about its end: its publication was to be taken back already.
  const firstEnd = Math.min(...ended.map(({ seq }) => seq))
  const events = [
    ...entriesOf(state, 'remedy-result')
      .filter((entry) => unsays(entry.data) && partyNoOf(entry.data) === party && entry.seq < firstEnd)
      .map((entry) => ({ entry: entry.seq, since: entry.data.effectiveOn })),
    ...[...entriesOf(state, 'decision-revocation'), ...ended].map((entry) => ({ entry: entry.seq, since: entry.on })),
  ].filter(({ entry }) => entry > after)
  return events.map((event) => ({
    item: 'withdrawal',
    ...event,
    doneOn: entriesOf(state, 'disclosure-withdrawal').find((entry) => entry.seq > event.entry)?.on,
    due: true,
  }))
}
