import { z } from 'zod'
import { choice } from '../../choice/choice'
import { line, statement } from '../../input/field-kind'
import { mapKinds } from '../../input/map-kinds'
import type { CaseRecord, Entry } from '../record/entry'
import type { Procedure } from '../table/types'
import { clockStep, withClock } from './clock'
import { textCorrectionStep, withText } from './text-correction'

/** What may be put right without doing an act again: who and what the case is about, never a fact, a sum or a judgement. */
export const correctableElements = {
  cause: '案由',
  'organisation-name': '名称（字号）',
  'organisation-code': '统一社会信用代码',
  'personal-name': '姓名',
  'resident-id': '证件号码',
  address: '住所（住址）',
  telephone: '联系电话',
  reference: '文号、编号',
} as const

/** 案件要素更正: a mistyped element, what it was and what it becomes, and why. */
export const ElementCorrection = z.strictObject({
  element: choice('更正的要素', correctableElements),
  // Masked like a name, whatever it is: the wrong number of one person may be the right one of another.
  was: line('原记载', 'personal-name'),
  becomes: line('更正为', 'personal-name'),
  reason: statement('更正理由', 'case-text', 1000),
})
export type ElementCorrection = z.infer<typeof ElementCorrection>

/** The step that corrects; every procedure has it under this name. */
export const correctionStep = 'element-correction'

/** The steps that change how earlier entries read. What they said stays as it was said. */
export const correcting: ReadonlySet<string> = new Set([correctionStep, clockStep, textCorrectionStep])

/**
 * The entries as they read after the corrections among them: each correction changes the entries before it, wherever the
 * element has the mistyped value. The record itself keeps what was written; only readers see it corrected.
 */
export function correctedEntries(entries: readonly Entry[], procedure: Procedure): readonly Entry[] {
  if (!entries.some(({ step }) => correcting.has(step))) return entries
  let read: readonly Entry[] = []
  for (const entry of entries) {
    if (entry.step === correctionStep) read = applied(read, entry.data as ElementCorrection, procedure)
    if (entry.step === clockStep) read = withClock(read, entry.data as Parameters<typeof withClock>[1], procedure)
    if (entry.step === textCorrectionStep) read = withText(read, entry.data as Parameters<typeof withText>[1])
    read = [...read, entry]
  }
  return read
}

function applied(entries: readonly Entry[], by: ElementCorrection, procedure: Procedure): readonly Entry[] {
  return entries.map((entry) => {
    const data = correctedPayload(entry, by, procedure)
    return data === entry.data ? entry : { ...entry, data }
  })
}

/** The payload of an entry with one correction applied; the same object when the element does not occur in it. */
export function correctedPayload(entry: Entry, by: ElementCorrection, procedure: Procedure): unknown {
  const schema = procedure.steps[entry.step]?.data
  // What a correction said stays as it was said.
  if (!schema || entry.step === correctionStep || entry.step === textCorrectionStep) return entry.data
  return mapKinds(schema, entry.data, (kind, text) => (kind === by.element && text === by.was ? by.becomes : text))
}

/** A whole record as it reads after its corrections; the same object when there are none. */
export function correctedRecord(record: CaseRecord, procedure: Procedure): CaseRecord {
  const entries = correctedEntries(record.entries, procedure)
  return entries === record.entries ? record : { ...record, cause: causeOf(record), entries }
}

/** The cause of action as it stands: that of the head, or what it was last corrected to. */
export function causeOf(record: CaseRecord): string {
  const corrections = record.entries.filter((entry) => entry.step === correctionStep)
  const last = corrections
    .map((entry) => entry.data as ElementCorrection)
    .findLast(({ element }) => element === 'cause')
  return last?.becomes ?? record.cause
}
