import type { Finding } from '../finding/finding'
import { obstacles } from '../finding/finding'
import { finding } from '../finding/make'
import { validate } from '../input/validate'
import type { Registry } from '../people/registry'
import type { Attempt, Context, Procedure, StepInfo } from '../procedure/types'
import { actorFindings, agencyFindings, asActor, namedFindings } from './actors'
import { causeOf } from './corrections'
import { Act, type CaseRecord, type Entry } from './entry'
import { orderFindings } from './order'
import { recordingFindings } from './recording'
import { procedureOf, replay } from './replay'
import type { CaseState } from './state'

/** What `perform` answers: the longer record, or every reason why not. A refusal writes nothing. */
export type Performed =
  | { readonly ok: true; readonly record: CaseRecord; readonly entry: Entry; readonly findings: readonly Finding[] }
  | { readonly ok: false; readonly findings: readonly Finding[] }

export interface PerformContext extends Context {
  /** A bureau's own procedures, beside the built-in ones. */
  readonly procedures?: readonly Procedure[]
}

/**
 * Opens an empty record. Nothing has been done yet; the first act is the procedure's own.
 * @example openCase('penalty.ordinary', { id: '2026-0001', agency: 'demo', cause: 'public-place.unlicensed' })
 */
export function openCase(procedure: string, head: { id: string; agency: string; cause: string }): CaseRecord {
  return { id: head.id, procedure, agency: head.agency, cause: head.cause, entries: [] }
}

/**
 * Does one act: checks it against the procedure table, the people, the law and every guard, and appends it to the record.
 * Pure: the given record is never changed; nothing is written when anything stands in the way.
 *
 * @returns the longer record with the findings that were met, or all findings that refuse it, each with its article.
 * @throws {ReplayError} for a record of an unknown procedure: a programmer's mistake.
 * @example
 * const filed = perform(record, { step: 'filing', on: '2026-09-28', by: ['a', 'b'], approvedBy: 'head', data }, { law, registry })
 * if (!filed.ok) return filed.findings
 */
export function perform(record: CaseRecord, act: Act, context: PerformContext): Performed {
  const read = validate(Act, act, 'act')
  if (!read.ok) return { ok: false, findings: read.findings }
  const checked = check(record, read.value, context)
  const standing = obstacles(checked.findings)
  if (standing.length > 0 || !checked.attempt) return { ok: false, findings: standing }
  const { step, data } = checked.attempt
  const extra = step.complete?.(checked.attempt)
  const entry = makeEntry(record, read.value, extra ? { ...(data as object), ...extra } : data, context.registry)
  return { ok: true, record: { ...record, entries: [...record.entries, entry] }, entry, findings: checked.findings }
}

/**
 * Everything that `perform` would say of an act, met or not, without doing it: the same checks, so the page before the
 * button and the button never disagree.
 */
export function preflight(record: CaseRecord, act: Act, context: PerformContext): readonly Finding[] {
  const read = validate(Act, act, 'act')
  return read.ok ? check(record, read.value, context).findings : read.findings
}

interface Checked {
  readonly findings: readonly Finding[]
  readonly attempt?: Attempt
}

type ReadAct = ReturnType<typeof Act.parse>

function check(record: CaseRecord, act: ReadAct, context: PerformContext): Checked {
  const procedure = procedureOf(record, context.procedures)
  const step = procedure.steps[act.step]
  if (!step) return { findings: [unknownStep(procedure, act.step)] }
  const agency = context.registry.agencies.get(record.agency)
  if (!agency) return { findings: [unknownAgency(record.agency)] }
  const state = replay(record, context.procedures ? { procedures: context.procedures } : {})
  const structure = [
    ...agencyFindings(procedure, step, agency),
    ...orderFindings(procedure, step, state, act.on, context.today),
    ...actorFindings(procedure, step, state, act, agency, context.registry),
  ]
  const read = validate(step.data, act.data, `act.${step.id}`)
  if (!read.ok)
    return {
      findings: [...structure, ...read.findings.map((item) => ({ ...item, path: ['data', ...(item.path ?? [])] }))],
    }
  const attempt: Attempt = {
    record: { ...record, cause: causeOf(record) },
    state,
    act,
    data: read.value,
    agency,
    step,
    procedure,
    law: context.law,
    registry: context.registry,
    ...(context.history ? { history: context.history } : {}),
  }
  const rest = [
    ...namedFindings(step, read.value, context.registry),
    ...recordingFindings(step, act, read.value, context.registry),
    ...guardFindings(attempt),
  ]
  return { findings: [...structure, ...rest], attempt }
}

/** All findings of a step's guards. */
export function guardFindings(attempt: Attempt, onlyEarly = false): Finding[] {
  return (attempt.step.guards ?? [])
    .filter((guard) => !onlyEarly || guard.early)
    .flatMap((guard) => guard.check(attempt))
}

/** An act that could be done now, with what already stands in its way. */
export interface NextAct {
  readonly step: StepInfo
  readonly obstacles: readonly Finding[]
}

/** The acts that the procedure allows in this phase, each with the obstacles that can be known before it is filled in. */
export function nextActs(record: CaseRecord, on: string, context: PerformContext): NextAct[] {
  const procedure = procedureOf(record, context.procedures)
  const agency = context.registry.agencies.get(record.agency)
  if (!agency) return []
  const state: CaseState = replay(record, context.procedures ? { procedures: context.procedures } : {})
  return Object.values(procedure.steps).flatMap((step): NextAct[] => {
    if (!step.in.includes(state.phase) || (state.byStep.has(step.id) && !step.repeatable)) return []
    if (step.after?.length && !step.after.some((before) => state.byStep.has(before))) return []
    const act = { step: step.id, on, by: [] }
    const attempt: Attempt = {
      record,
      state,
      act,
      data: undefined,
      agency,
      step,
      procedure,
      law: context.law,
      registry: context.registry,
    }
    return [{ step, obstacles: obstacles(guardFindings(attempt, true)) }]
  })
}

function makeEntry(record: CaseRecord, act: ReadAct, data: unknown, registry: Registry): Entry {
  return {
    seq: record.entries.length + 1,
    step: act.step,
    on: act.on,
    ...(act.at ? { at: act.at } : {}),
    by: act.by.map((id) => asActor(registry, id, act.on)),
    ...(act.approvedBy ? { approvedBy: asActor(registry, act.approvedBy, act.on) } : {}),
    data,
    ...(act.recordings?.length ? { recordings: act.recordings } : {}),
    ...(act.recordingWaiver
      ? {
          recordingWaiver: {
            ...act.recordingWaiver,
            approvedBy: asActor(registry, act.recordingWaiver.approvedBy, act.on),
          },
        }
      : {}),
  }
}

function unknownStep(procedure: Procedure, step: string): Finding {
  return finding('act.unknown-step', {
    outcome: 'not-met',
    zh: `${procedure.title}没有名为"${step}"的步骤`,
    en: `${procedure.id} has no step ${step}`,
    read: { steps: Object.keys(procedure.steps) },
    cure: { zh: '请从办案流程中选择步骤', en: 'choose a step of the procedure' },
  })
}

function unknownAgency(agency: string): Finding {
  return finding('act.unknown-agency', {
    outcome: 'not-met',
    zh: '案件所属机关不在机关名录中',
    en: `the agency ${agency} is not in the registry`,
    read: { agency },
    cure: { zh: '请先登记该执法主体', en: 'register the agency first' },
  })
}
