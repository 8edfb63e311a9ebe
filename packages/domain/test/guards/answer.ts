import { z } from 'zod'
import { orderFindings } from '../../src/case/act/order'
import { causeOf } from '../../src/case/reading/corrections'
import type { CaseRecord, Entry } from '../../src/case/record/entry'
import type { Attempt, Guard, Procedure, StepInfo } from '../../src/case/table/types'
import type { Finding } from '../../src/finding/finding'
import { replay } from '../../src/handling/handling'
import { sampleHead, sampleLaw, sampleRegistry } from '../../testing'
import { did, type Example, type Fact } from './example'

const people: Readonly<Record<string, readonly string[]>> = {
  handler: ['officer-a', 'officer-b'],
  recorder: ['officer-b'],
  'department-head': ['section-head'],
  'legal-reviewer': ['reviewer-a'],
  'hearing-host': ['officer-c'],
  'agency-head': ['agency-head'],
  office: ['office-head'],
  archivist: ['archivist'],
}

const actor = (id: string) => ({ id, name: sampleRegistry.officers.get(id)?.name ?? id })

function entryOf(procedure: Procedure, { step: id, on, data, by, entered }: Fact, seq: number): Entry {
  const step = procedure.steps[id]
  if (!step) throw new Error(`${procedure.id} has no step ${id}`)
  const who = (by ?? people[step.role] ?? []).map(actor)
  const [first = actor('officer-a')] = who
  return { seq, step: id, on, by: who, data, ...(entered ? { entered: { by: first, at: entered } } : {}) }
}

/** The shortest way through the table from a phase to the first that can be reached of others, in the order of their row. */
function way(procedure: Procedure, from: string, to: readonly string[]): string[] {
  if (to.includes(from)) return []
  const ways = new Map<string, string[]>([[from, []]])
  for (const [phase, steps] of ways)
    for (const step of Object.values(procedure.steps))
      if (typeof step.to === 'string' && step.in.includes(phase) && !ways.has(step.to))
        ways.set(step.to, [...steps, step.id])
  const first = to.find((phase) => ways.has(phase))
  if (first === undefined) throw new Error(`${procedure.id}: no way from ${from} to ${to.join(', ')}`)
  return ways.get(first) ?? []
}

/** The record that the facts of an example tell, with what the table needs between them. */
export function recordOf(procedure: Procedure, step: StepInfo, { facts = [], on = today, cause }: Example): CaseRecord {
  let record: CaseRecord = { id: '2026-0001', procedure: procedure.id, ...sampleHead, entries: [] }
  if (cause) record = { ...record, cause }
  const add = (fact: Fact): void => {
    const entry = entryOf(procedure, fact, record.entries.length + 1)
    record = { ...record, entries: [...record.entries, entry] }
  }
  const leadTo = (wanted: StepInfo, day: string): void => {
    for (const id of way(procedure, replay(record).phase, wanted.in)) add(did(id, day))
    const before = wanted.after?.[0]
    if (before && !wanted.after.some((id) => record.entries.some((entry) => entry.step === id))) add(did(before, day))
  }
  for (const fact of facts) {
    leadTo(procedure.steps[fact.step] ?? step, fact.on)
    add(fact)
  }
  leadTo(step, on)
  return record
}

/** The day of an act unless an example names another: a Friday. */
export const today = '2026-11-20'

/** What in an example is not as the tables have it: fields that no payload has, or acts that could not follow each other. */
export function problemsOf(procedure: Procedure, step: StepInfo, example: Example): string[] {
  const record = recordOf(procedure, step, example)
  const order = orderFindings(procedure, step, replay(record), example.on ?? today)
  const acts = [...(example.facts ?? []), { step: step.id, data: example.data ?? {} }]
  return [
    ...order.map((item) => item.message.en),
    ...acts.flatMap((act) => fieldProblems(procedure.steps[act.step], act.data)),
  ]
}

function fieldProblems(step: StepInfo | undefined, data: object): string[] {
  if (!step || !(step.data instanceof z.ZodObject)) return []
  const shape = step.data.shape as Readonly<Record<string, z.ZodType>>
  return Object.entries(data).flatMap(([name, value]) => {
    const field = shape[name]
    if (!field) return step.complete ? [] : [`${step.id} has no field ${name}`]
    const read = field.safeParse(value)
    return read.success ? [] : [`${step.id}.${name}: ${z.prettifyError(read.error)}`]
  })
}

/** What a guard says of an example. */
export function answer(procedure: Procedure, step: StepInfo, guard: Guard, example: Example): readonly Finding[] {
  const record = recordOf(procedure, step, example)
  const { on = today, by = people[step.role] ?? [], approvedBy, recordings, law, history, questions } = example
  const known = sampleRegistry.agencies.get(record.agency)
  if (!known) throw new Error(`the sample registry has no ${record.agency}`)
  const { payee, ...bare } = known
  const agency = example.agency === 'without-payee' || payee === undefined ? bare : known
  const attempt: Attempt = {
    record: { ...record, cause: causeOf(record) },
    state: replay(record),
    act: {
      step: step.id,
      on,
      by: [...by],
      ...(approvedBy === undefined ? {} : { approvedBy }),
      ...(recordings ? { recordings: [...recordings] } : {}),
    },
    data: 'data' in example ? example.data : {},
    agency,
    step,
    procedure,
    law: law?.() ?? sampleLaw,
    registry: sampleRegistry,
    ...(history ? { history } : {}),
    ...(questions ? { questions: () => questions } : {}),
  }
  return [guard.check(attempt)].flat()
}
