import {
  type Act,
  type Agency,
  type Attempt,
  type CaseRecord,
  type CaseState,
  type Entry,
  type Finding,
  type GuardInfo,
  replayIn,
  type StepInfo,
} from '@zhifa/domain'
import type { AnyCase } from './cases'

/**
 * Asks one of the procedure's own checks again for the newest act of the first of these steps that was done, on the record as
 * it stood before that act. When none was done yet, a check that needs no payload is asked as if the first step were done now.
 *
 * @returns its findings, or `undefined` when it cannot be asked: unknown agency, no such check, not done and needs a payload.
 */
export function askLatest(c: AnyCase, steps: readonly string[], guard: string): readonly Finding[] | undefined {
  for (const step of steps) {
    const entry = c.latest(step)
    if (entry) return askAt(c, entry, guard)
  }
  return askAt(c, undefined, guard, steps[0])
}

/** Asks a check again for every act of these steps; `undefined` when there is none, or one of them cannot be asked. */
export function askEach(c: AnyCase, steps: readonly string[], guard: string): readonly Finding[] | undefined {
  const entries = steps.flatMap((step) => c.all(step))
  const answers = entries.map((entry) => askAt(c, entry, guard))
  const known = answers.filter((findings) => findings !== undefined)
  return entries.length === 0 || known.length < answers.length ? undefined : known.flat()
}

/** Asks a check for an act that is being prepared, with its payload, as if it were done on the day of the review. */
export function askPlanned(c: AnyCase, step: string, guard: string, data: unknown): readonly Finding[] | undefined {
  const row = c.procedure.steps[step]
  const check = row?.guards?.find((item) => item.id === guard)
  if (!row || !check || !c.agency) return undefined
  return [check.check(attempt(c, row, c.agency, { act: { step, on: c.on, by: [] }, data }))].flat()
}

function askAt(
  c: AnyCase,
  entry: Entry | undefined,
  guard: string,
  step = entry?.step,
): readonly Finding[] | undefined {
  const row = step === undefined ? undefined : c.procedure.steps[step]
  const check: GuardInfo | undefined = row?.guards?.find((item) => item.id === guard)
  if (!row || !check || !c.agency) return undefined
  if (!entry) return check.early ? askPlanned(c, row.id, guard, undefined) : undefined
  const asked = { act: actOf(entry), data: entry.data, before: placeOf(c, entry) }
  return [check.check(attempt(c, row, c.agency, asked))].flat()
}

/** How many acts went before: entries are numbered from one, but a record from elsewhere may be numbered otherwise. */
function placeOf(c: AnyCase, entry: Entry): number {
  const { entries } = c.record
  return entries[entry.seq - 1] === entry ? entry.seq - 1 : entries.indexOf(entry)
}

function attempt(
  c: AnyCase,
  step: StepInfo,
  agency: Agency,
  asked: { act: Omit<Act, 'data'>; data: unknown; before?: number },
): Attempt {
  const { act, data, before = c.record.entries.length } = asked
  const { procedure, law, registry } = c
  const { record, state } = caseBefore(c, before)
  return { record, state, act, data, agency, step, procedure, law, registry }
}

interface Before {
  readonly record: CaseRecord
  readonly state: CaseState
}

function caseBefore(c: AnyCase, count: number): Before {
  if (count === c.record.entries.length) return c
  return c.keepAs(count, () => {
    const state = replayIn(c.procedure, c.record, { until: count })
    return { record: { ...c.record, entries: state.entries }, state }
  })
}

/** The case as it stood when only the first `count` acts had been done. */
export const stateBefore = (c: AnyCase, count: number): CaseState => caseBefore(c, count).state

/** The act that an entry of the record came from. */
export function actOf(entry: Entry): Omit<Act, 'data'> {
  return {
    step: entry.step,
    on: entry.on,
    ...(entry.at ? { at: entry.at } : {}),
    by: entry.by.map((actor) => actor.id),
    ...(entry.approvedBy ? { approvedBy: entry.approvedBy.id } : {}),
    ...(entry.recordings ? { recordings: [...entry.recordings] } : {}),
    ...(entry.recordingWaiver
      ? {
          recordingWaiver: {
            reason: entry.recordingWaiver.reason,
            approvedBy: entry.recordingWaiver.approvedBy.id,
          },
        }
      : {}),
  }
}
