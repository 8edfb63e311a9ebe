import { z } from 'zod'
import type { Finding } from '../../finding/finding'
import { obstacles } from '../../finding/finding'
import { finding } from '../../finding/make'
import { textChanges } from '../../input/text-changes'
import { validate } from '../../input/validate'
import type { LawBook } from '../../law/law-book'
import { codesOnLicence } from '../../party/code-on-licence'
import type { Registry } from '../../people/registry'
import { type Confirmed, confirmationFindings } from '../confirmation/confirmation-findings'
import { proposalDigest } from '../confirmation/proposal'
import { bornFindings } from '../dates/born'
import { dateFindings } from '../dates/date-findings'
import { presenceFindings } from '../dates/presence'
import { actorFindings, agencyFindings, asActor, namedFindings } from '../people/actors'
import { askedFindings } from '../people/asked'
import { unfitting } from '../reading/case-record'
import { causeOf } from '../reading/corrections'
import { replayIn } from '../reading/replay'
import { Confirmation, Entered } from '../record/confirmation'
import { Act, type CaseRecord, type Entry, type EntryOf } from '../record/entry'
import { frozenEntry, rememberFitting } from '../record/fitting'
import type { PayloadTable } from '../record/payloads'
import type { Attempt, Context, Procedure, StepInfo } from '../table/types'
import { namedFileFindings } from './named-files'
import { orderFindings } from './order'
import { recordingFindings } from './recording'

/** What `perform` answers: the longer record, or every reason why not. A refusal writes nothing. */
export type Performed<T extends PayloadTable = PayloadTable> =
  | {
      readonly ok: true
      readonly record: CaseRecord<T>
      readonly entry: EntryOf<T>
      readonly findings: readonly Finding[]
    }
  | { readonly ok: false; readonly findings: readonly Finding[] }

/**
 * Does one act of a procedure that is given: a bureau's own, or any.
 * @param procedure the table of the record's procedure
 * @returns the longer record with the findings that were met, or all findings that refuse it, each with its article.
 * @example const noticed = performIn(levy, record, { step: 'notice', on: '2026-09-28', by: ['a'], data: { amount: 100 } }, { law, registry })
 */
export function performIn<T extends PayloadTable>(
  procedure: Procedure<T>,
  record: CaseRecord<T>,
  act: Act<NoInfer<T>>,
  context: Context & Confirmed,
): Performed<T>
export function performIn(procedure: Procedure, record: CaseRecord, act: Act, context: Context & Confirmed): Performed {
  const read = validate(Act, act, 'act')
  if (!read.ok) return { ok: false, findings: read.findings }
  const by = validate(ConfirmedShape, { entered: context.entered, confirmations: context.confirmations }, 'act')
  if (!by.ok) return { ok: false, findings: by.findings }
  const checked = check(procedure, record, read.value, context, by.value)
  const standing = obstacles(checked.findings)
  if (standing.length > 0 || !checked.attempt) return { ok: false, findings: standing }
  const { step, data } = checked.attempt
  const extra = step.complete?.(checked.attempt)
  const entry = frozenEntry(
    makeEntry(record, read.value, extra ? { ...(data as object), ...extra } : data, by.value, context.registry),
  )
  // What a person said was checked above; what the rules added was not yet.
  if (extra) unfitting(step, entry)
  else rememberFitting(entry, step)
  return { ok: true, record: { ...record, entries: [...record.entries, entry] }, entry, findings: checked.findings }
}

/**
 * Everything that `perform` would say of an act, met or not, without doing it: the same checks, so the page before the
 * button and the button never disagree. Without `entered` and `confirmations` it answers for a proposal that nobody has
 * confirmed yet: whose confirmation is wanted says {@link confirmersOf}.
 */
export function preflightIn(
  procedure: Procedure,
  record: CaseRecord,
  act: Act,
  context: Context & Partial<Confirmed>,
): readonly Finding[] {
  const read = validate(Act, act, 'act')
  if (!read.ok) return read.findings
  const { entered, confirmations = [] } = context
  return check(procedure, record, read.value, context, entered && { entered, confirmations }).findings
}

const ConfirmedShape = z.strictObject({
  entered: Entered.meta({ title: '录入' }),
  confirmations: z.array(Confirmation).max(100).meta({ title: '确认' }),
})

interface Checked {
  readonly findings: readonly Finding[]
  readonly attempt?: Attempt
}

type ReadAct = ReturnType<typeof Act.parse>

function check(
  procedure: Procedure,
  record: CaseRecord,
  act: ReadAct,
  context: Context,
  confirmed: Confirmed | undefined,
): Checked {
  const step = procedure.steps[act.step]
  if (!step) return { findings: [unknownStep(procedure, act.step)] }
  const agency = context.registry.agencies.get(record.agency)
  if (!agency) return { findings: [unknownAgency(record.agency)] }
  const state = replayIn(procedure, record)
  const structure = [
    ...agencyFindings(procedure, step, agency),
    ...orderFindings(procedure, step, state, act.on, earlier(confirmed?.entered.at.slice(0, 10), context.today)),
    ...actorFindings(procedure, step, state, act, agency, context),
    ...askedFindings(step, state, act, context.law),
    ...(record.entries.length === 0 ? causeFindings(record, procedure, context.law) : []),
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
    ...(context.questions ? { questions: context.questions } : {}),
  }
  const rest = [
    ...textChanges(step.data, act.data),
    ...codesOnLicence(step.data, read.value),
    ...namedFindings(step, read.value, context.registry),
    ...bornFindings(step, read.value, act.on),
    ...dateFindings({ procedure, step, state, act, data: read.value, enteredAt: confirmed?.entered.at }),
    ...presenceFindings(procedure, step, state, act, read.value),
    ...namedFileFindings(step, act, read.value, context.history),
    ...recordingFindings(step, act, read.value, state, context.registry, confirmed?.entered.at),
    ...(confirmed
      ? confirmationFindings(
          {
            step,
            act,
            data: read.value,
            digest: proposalDigest(record, { ...act, data: read.value }),
            law: context.law,
            registry: context.registry,
            today: context.today,
          },
          confirmed,
        )
      : []),
    ...guardFindings(attempt),
  ]
  return { findings: [...structure, ...rest], attempt }
}

/** The day by which an act has happened: nobody moves it into the future by saying that it is entered then. */
const earlier = (entered: string | undefined, today: string | undefined): string | undefined =>
  entered !== undefined && (today === undefined || entered < today) ? entered : today

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
export function nextActsIn(procedure: Procedure, record: CaseRecord, on: string, context: Context): NextAct[] {
  const agency = context.registry.agencies.get(record.agency)
  if (!agency) return []
  const state = replayIn(procedure, record)
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

function makeEntry(
  record: CaseRecord,
  act: ReadAct,
  data: unknown,
  { entered, confirmations }: Confirmed,
  registry: Registry,
): Entry {
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
    entered: { by: asActor(registry, entered.by, act.on), at: entered.at },
    confirmations,
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

/**
 * A case is opened for a cause that the law book has: every later rule reads it. A bureau's own kind of enforcement names
 * its causes itself.
 */
function causeFindings({ cause }: CaseRecord, { power }: Procedure, law: LawBook): Finding[] {
  if (power === 'other' || law.causes.has(cause)) return []
  return [
    finding('case.unknown-cause', {
      outcome: 'not-met',
      zh: '法规数据中没有该案由',
      en: `the law book has no cause ${cause}`,
      read: { cause },
      cure: { zh: '请从案由表中选择，或者在本地法规数据中增加', en: 'choose a cause of the law book, or add it' },
    }),
  ]
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
