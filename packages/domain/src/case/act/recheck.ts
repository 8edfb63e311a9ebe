import type { Finding, Outcome } from '../../finding/finding'
import type { LawBook } from '../../law/law-book'
import type { Registry } from '../../people/registry'
import { confirmationFindings } from '../confirmation/confirmation-findings'
import { type PersonalKeys, signatureFinding } from '../confirmation/key-signature'
import { entryDigest, submittedAct } from '../confirmation/proposal'
import { dateFindings } from '../dates/date-findings'
import { presenceFindings } from '../dates/presence'
import { actorFindings, namedFindings } from '../people/actors'
import { askedFindings } from '../people/asked'
import { replayIn } from '../reading/replay'
import type { CaseRecord, Entry } from '../record/entry'
import type { CaseState } from '../record/state'
import type { Procedure, StepInfo } from '../table/types'
import { orderFindings } from './order'
import { recordingFindings } from './recording'

/** What an entry says of itself, asked again on the record as it stood before it. */
export interface Rechecked {
  /** Order of days, every date of the payload, nobody at two places at once, and the times of recordings. */
  readonly dates: readonly Finding[]
  /** Role, certificate, team, recusal, approver. */
  readonly people: readonly Finding[]
  /** Who entered it, and the word of everybody whom it names; `undefined` when the entry keeps neither. */
  readonly confirmations: readonly Finding[] | undefined
}

/** What an entry is checked against again. */
export interface RecheckContext {
  readonly law: LawBook
  readonly registry: Registry
  /** Absent: signatures by personal keys are not checked. */
  readonly personalKeys?: PersonalKeys | undefined
}

/**
 * Asks the questions about days, people and confirmations again of an entry on record: of one that was written past the checks,
 * or changed afterwards, they find what is wrong. Empty lists: nothing is wrong.
 */
export function recheckEntry(
  procedure: Procedure,
  record: CaseRecord,
  entry: Entry,
  { law, registry, personalKeys }: RecheckContext,
): Rechecked | undefined {
  const step = procedure.steps[entry.step]
  const agency = registry.agencies.get(record.agency)
  if (!step || !agency) return undefined
  const state = replayIn(procedure, record, { until: entry.seq - 1 })
  const act = submittedAct(step, entry)
  const enteredAt = entry.entered?.at
  return {
    dates: [
      ...daysFindings(procedure, step, state, entry),
      ...recordingFindings(step, act, act.data, state, registry, enteredAt),
    ],
    people: [
      ...actorFindings(procedure, step, state, act, agency, { law, registry }),
      ...askedFindings(step, state, act, law),
      ...namedFindings(step, act.data, registry),
    ],
    confirmations: confirmationsOf(step, record, entry, { law, registry, personalKeys }),
  }
}

/**
 * The part of {@link recheckEntry} that asks for the word of everybody whom an entry names; `undefined` when the entry keeps neither
 * that nor who entered it, is of a step that the table does not have, or of an agency that is not registered.
 */
export function confirmationsAgain(
  procedure: Procedure,
  record: CaseRecord,
  entry: Entry,
  context: RecheckContext,
): readonly Finding[] | undefined {
  const step = procedure.steps[entry.step]
  return step && context.registry.agencies.has(record.agency)
    ? confirmationsOf(step, record, entry, context)
    : undefined
}

/**
 * The part of {@link recheckEntry} that needs neither people nor law: order of steps and days, every date of the payload, and
 * nobody at two places at once. Nothing for an entry of a step that the table does not have.
 */
export function daysAgain(procedure: Procedure, record: CaseRecord, entry: Entry): readonly Finding[] {
  const step = procedure.steps[entry.step]
  if (!step) return []
  return daysFindings(procedure, step, replayIn(procedure, record, { until: entry.seq - 1 }), entry)
}

function daysFindings(procedure: Procedure, step: StepInfo, state: CaseState, entry: Entry): Finding[] {
  const act = submittedAct(step, entry)
  const enteredAt = entry.entered?.at
  return [
    ...orderFindings(procedure, step, state, act.on, enteredAt?.slice(0, 10)),
    ...dateFindings({ procedure, step, state, act, data: act.data, enteredAt }),
    ...presenceFindings(procedure, step, state, act, act.data),
  ]
}

function confirmationsOf(
  step: StepInfo,
  record: CaseRecord,
  entry: Entry,
  { law, registry, personalKeys }: RecheckContext,
): readonly Finding[] | undefined {
  const { entered, confirmations } = entry
  if (!entered || !confirmations) return undefined
  const act = submittedAct(step, entry)
  const digest = entryDigest(record, step, entry)
  return [
    ...confirmationFindings(
      { step, act, data: act.data, digest, law, registry },
      { entered: { by: entered.by.id, at: entered.at }, confirmations },
    ),
    ...confirmations.flatMap((word) => (personalKeys && signatureFinding(word, digest, personalKeys)) ?? []),
  ]
}

/** What a list of what is wrong, or cannot be told, comes to. */
export function outcomeOfRecheck(found: readonly Finding[] | undefined): Outcome {
  if (found?.some(({ outcome }) => outcome === 'not-met')) return 'not-met'
  return found?.length === 0 ? 'met' : 'undetermined'
}
