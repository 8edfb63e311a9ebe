import {
  type Act,
  type CaseRecord,
  china,
  type Entry,
  type Finding,
  fieldName,
  lawBook,
  liaoning,
  openCase,
  type ProcedureId,
  payloads,
  procedures,
  replayIn,
} from '@zhifa/domain'
import {
  noOtherCases,
  performByAll,
  sampleBureau,
  sampleHead,
  sampleLists,
  sampleOf,
  sampleRegistry,
} from '@zhifa/domain/testing'
import fc, { type GeneratorValue } from 'fast-check'
import { z } from 'zod'
import { missingOf, papersOfAct } from '../src/filling/documents-of'
import { fillings } from '../src/filling/fillings'
import { defaultFonts } from '../src/fonts/font-set'
import { form } from '../src/forms/registry'
import { pdfSink } from '../src/press/pdf-sink'
import { Press } from '../src/press/press'
import { prepare } from '../src/render/render-form'
import { collectTexts, vary } from './any-payload'
import { anyText, type TextBounds } from './any-text'
import { allCases, context } from './sample-records'

/** The sample's law with the extension of the time to decide that a bureau fixes for itself. */
const law = lawBook(china, liaoning, sampleBureau, {
  ...sampleBureau,
  id: 'known-extension',
  parameters: [],
  checklists: [],
  benchmarks: [],
  periods: [
    {
      id: 'penalty.decision-extension',
      title: '延长办案期限',
      event: '办案期限届满之日',
      duty: 'agency',
      versions: [
        { from: '2021-07-15', amount: 30, unit: 'calendar-day', cites: ['行政处罚法 60'], grade: 'unverified' },
      ],
    },
  ],
})
const known = { ...context, law }

/**
 * Words that an act takes from what was published or entered, letter by letter: an item of the list, a checklist with its item, a benchmark, a device or system
 * of the register. Nobody types others.
 */
const published: ReadonlySet<string | undefined> = new Set([
  ...sampleRegistry.devices.keys(),
  ...sampleRegistry.systems.keys(),
  ...sampleLists.inspectionItems.map(({ title }) => title),
  ...[...law.checklists.values()].flatMap(({ id, item, versions }) => [
    id,
    item,
    ...versions.flatMap(({ questions }) => questions.flatMap((question) => [question.id, question.problem])),
  ]),
  ...[...law.benchmarks.values()].flatMap(({ id, factors, versions }) => [
    id,
    ...factors.flatMap((factor) => [factor.id, ...(factor.choices ?? []).map((one) => one.id)]),
    ...versions.flatMap(({ steps }) => steps.map((step) => step.id)),
  ]),
])
const checks = { law, registry: sampleRegistry, history: noOtherCases }
const end = '2026-11-20'

/** An act of a step that fills papers, and the case before it. */
export interface PaperAct {
  readonly procedure: ProcedureId
  readonly before: CaseRecord
  readonly act: Act
  /** What stands in the way of the act whatever it says, where no sample leads to its step: only what else is found refuses it. */
  readonly anyway?: ReadonlySet<string>
}

const fillsPapers = (procedure: string, step: string): boolean =>
  fillings.some((row) => row.procedures.includes(procedure) && row.steps.includes(step))

/** For every procedure and every step that fills a paper: an act of it that the checks accept, and the case that it is done in. */
export function paperActs(): { readonly acts: readonly PaperAct[]; readonly unreached: readonly string[] } {
  const acts = [
    ...(Object.keys(payloads) as ProcedureId[]).flatMap(ofSample),
    ...allCases.flatMap(([, record]) => ofRecord(record)),
  ]
  const key = ({ procedure, act }: PaperAct) => `${procedure} ${act.step}`
  const byRules = new Set(acts.map(key))
  acts.push(...(Object.keys(payloads) as ProcedureId[]).flatMap(ofOtherWays).filter((item) => !byRules.has(key(item))))
  const reached = new Set(acts.map(key))
  const steps = Object.entries(payloads).flatMap(([procedure, table]) =>
    Object.keys(table)
      .filter((step) => fillsPapers(procedure, step))
      .map((step) => `${procedure} ${step}`),
  )
  return { acts, unreached: steps.filter((step) => !reached.has(step)) }
}

/** The acts of the lawful sample, and those of other ways that are accepted after some of them, or after one another. */
function ofSample(procedure: ProcedureId): PaperAct[] {
  const { acts: lawful, others } = sampleOf(procedure, end, law)
  const found: PaperAct[] = []
  const records: CaseRecord[] = [openCase(procedure, { id: '2026-0001', ...sampleHead })]
  for (const next of lawful) {
    const before = records.at(-1) as CaseRecord
    const act = typeof next === 'function' ? next(before) : next
    const done = performByAll(before, act, checks)
    if (!done.ok) throw new Error(`${procedure} ${act.step}: ${done.findings.map((item) => item.message.zh).join()}`)
    found.push({ procedure, before, act })
    records.push(done.record)
  }
  const known = new Set(found.map(({ act }) => act.step))
  let bases = records
  for (let round = 0; round < 3; round++) {
    const longer: CaseRecord[] = []
    for (const next of others) {
      for (const before of bases.toReversed()) {
        const act = typeof next === 'function' ? next(before) : next
        if (known.has(act.step)) break
        const done = performByAll(before, act, checks)
        if (!done.ok) continue
        found.push({ procedure, before, act })
        longer.push(done.record)
        break
      }
    }
    for (const { act } of found) known.add(act.step)
    bases = longer
  }
  return found.filter(({ act }) => fillsPapers(procedure, act.step))
}

/** Acts of the sample's other ways after the newest act whose phase allows them, and after one another, whatever the rules say. */
function ofOtherWays(procedure: ProcedureId): PaperAct[] {
  const { acts: lawful, others } = sampleOf(procedure, end, law)
  const table = procedures.get(procedure)
  if (!table) return []
  const records: CaseRecord[] = [openCase(procedure, { id: '2026-0001', ...sampleHead })]
  for (const next of lawful) {
    const before = records.at(-1) as CaseRecord
    const done = performByAll(before, typeof next === 'function' ? next(before) : next, checks)
    if (done.ok) records.push(done.record)
  }
  return others.flatMap((next) => {
    for (const before of records.toReversed()) {
      const act = typeof next === 'function' ? next(before) : next
      if (!table.steps[act.step]?.in.includes(replayIn(table, before).phase)) continue
      const on = before.entries.at(-1)?.on ?? act.on
      const here = { ...act, on }
      const anyway = new Set(performByAll(before, here, checks).findings.map(({ code }) => code))
      const target: PaperAct = { procedure, before, act: here, anyway }
      const after = taken(before, here, act.data)
      // What comes next in the list of a hearing, an execution or a decision not to penalise follows on this.
      if (act.step.startsWith('hearing') || ['demand', 'revocation-examination', 'no-penalty'].includes(act.step))
        records.push(after)
      return fillsPapers(procedure, act.step) ? [target] : []
    }
    return []
  })
}

/** The acts that made a record, each with the case before it. */
function ofRecord(record: CaseRecord): PaperAct[] {
  const steps = procedures.get(record.procedure)?.steps ?? {}
  return record.entries.flatMap((entry, i) => {
    const { step, on, at, by, approvedBy, data, recordings } = entry
    const own = steps[step]
    if (!own || !fillsPapers(record.procedure, step)) return []
    const said = Object.entries(data as object).filter(([key]) => !own.adds || !Object.hasOwn(own.adds.shape, key))
    const act: Act = {
      step,
      on,
      ...(at ? { at } : {}),
      by: by.map(({ id }) => id),
      ...(approvedBy ? { approvedBy: approvedBy.id } : {}),
      data: Object.fromEntries(said),
      ...(recordings ? { recordings: [...recordings] } : {}),
    }
    return [
      { procedure: record.procedure as ProcedureId, before: { ...record, entries: record.entries.slice(0, i) }, act },
    ]
  })
}

/** A case in which one act was done with a payload that somebody may type: what was typed, and whether the step takes it. */
export interface Tried {
  readonly accepted: boolean
  readonly record: CaseRecord
  readonly findings: readonly Finding[]
}

/** The same act in the same case, every text another one throughout, and the payload of the act varied. */
export function tryAny(g: GeneratorValue, { procedure, before, act, anyway }: PaperAct): Tried {
  const schemaOf = (step: string): z.ZodType => procedures.get(procedure)?.steps[step]?.data ?? z.unknown()
  const long = g(fc.constantFrom, 0, 0, 0, 0, 0, 0.15)
  const change = g(fc.constantFrom, 0, 0, 0, 0.05, 0.25)
  const bounds = new Map<string, TextBounds>()
  for (const entry of before.entries) collectTexts(schemaOf(entry.step), entry.data, bounds)
  const schema = schemaOf(act.step)
  collectTexts(schema, act.data, bounds)
  const typed = [...bounds].filter(([text]) => !published.has(text))
  const texts = new Map(typed.map(([text, of]) => [text, g(anyText, of, long)] as const))
  const by = { g, texts, change: 0, long }
  const record: CaseRecord = {
    ...before,
    entries: before.entries.map((entry) => {
      // What is on record was once taken: read by the same contract.
      const read = schemaOf(entry.step).safeParse(vary(schemaOf(entry.step), entry.data, by))
      return read.success ? { ...entry, data: { ...(entry.data as object), ...(read.data as object) } } : entry
    }),
  }
  const data = vary(schema, act.data, { ...by, change })
  const done = performByAll(record, { ...act, data }, checks)
  const read = schema.safeParse(data)
  if (!done.ok && anyway && read.success && done.findings.every(({ code }) => anyway.has(code)))
    return { accepted: true, record: taken(record, act, read.data), findings: [] }
  return done.ok
    ? { accepted: true, record: done.record, findings: [] }
    : { accepted: false, record, findings: done.findings }
}

/** A record with an act that nothing was asked about. */
function taken(record: CaseRecord, act: Act, data: unknown): CaseRecord {
  const actor = (id: string) => {
    const { name = id, certificates = [] } = sampleRegistry.officers.get(id) ?? {}
    return { id, name, certificate: certificates[0]?.number ?? '／' }
  }
  const entry: Entry = {
    seq: record.entries.length + 1,
    step: act.step,
    on: act.on,
    by: act.by.map(actor),
    ...(act.approvedBy ? { approvedBy: actor(act.approvedBy) } : {}),
    data,
  }
  return { ...record, entries: [...record.entries, entry] }
}

const fonts = defaultFonts()

/**
 * What a step may leave open and its paper may not: then the paper is a draft that names it. A document that is left with a witness
 * is served; why it was refused is written on the receipt.
 */
const leftOpen: ReadonlySet<string> = new Set(['service-receipt refusal'])

/** What goes wrong when the papers of the last act are made; nothing when all can be. */
export async function papersFail(record: CaseRecord, pdf: boolean): Promise<string[]> {
  const wrong: string[] = []
  for (const { row, document } of papersOfAct(record, record.entries.length - 1, known)) {
    const own = form(document.form)
    const { byHand } = row
    if (byHand) {
      const read = own.data.safeParse(document.data)
      const issues = read.success ? [] : read.error.issues
      for (const { path, message } of issues)
        if (!byHand.includes(String(path[0])))
          wrong.push(
            `${document.form} ${path.join('.')} (${fieldName(
              own.data,
              path.map((key) => (typeof key === 'number' ? key : String(key))),
            )}): ${message}`,
          )
      continue
    }
    const open = missingOf({ row, document }, known)
    if (open.length > 0 && open.every((field) => leftOpen.has(`${document.form} ${field}`))) continue
    try {
      const ready = prepare(own, document.data, fonts, { law })
      const press = new Press(fonts, { title: ready.title, date: ready.date, digest: ready.digest })
      press.add(ready)
      if (pdf) await press.finish(pdfSink)
    } catch (error) {
      wrong.push(`${document.form}: ${(error as Error).message.slice(0, 400)}`)
    }
  }
  return wrong
}
