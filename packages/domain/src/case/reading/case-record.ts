import { z } from 'zod'
import { PlainDate } from '../../date/plain-date'
import type { Finding } from '../../finding/finding'
import { finding } from '../../finding/make'
import { asOfOld, LocalDateTime, line, statement, TimeOfDay } from '../../input/field-kind'
import { type Validated, validate } from '../../input/validate'
import { Confirmation } from '../record/confirmation'
import { Actor, type CaseRecord, type Entry, Recording } from '../record/entry'
import { frozenEntry, isKnownToFit, rememberFitting } from '../record/fitting'
import type { Procedure, StepInfo } from '../table/types'

const EntryShape = z.strictObject({
  seq: z.int().positive().meta({ title: '序号' }),
  step: z.string().min(1).meta({ title: '步骤' }),
  on: PlainDate.meta({ title: '办理日期' }),
  at: TimeOfDay.optional(),
  by: z.array(Actor).min(1).max(20).meta({ title: '办理人员' }),
  approvedBy: Actor.meta({ title: '批准人' }).optional(),
  data: z.unknown(),
  recordings: z.array(Recording).max(50).meta({ title: '音像记录' }).optional(),
  recordingWaiver: z
    .strictObject({ reason: statement('未录音录像的原因', 'case-text', 1000), approvedBy: Actor })
    .meta({ title: '未作音像记录的说明' })
    .optional(),
  entered: z.strictObject({ by: Actor, at: LocalDateTime }).meta({ title: '录入' }).optional(),
  confirmations: z.array(Confirmation).max(100).meta({ title: '确认' }).optional(),
})

/** A whole case as a file carries it. The payloads are checked by {@link readCaseRecord}, which knows the procedure. */
export const CaseRecordShape = z.strictObject({
  id: line('案件编号', 'reference', 100),
  procedure: line('办案程序', 'plain', 100),
  agency: line('执法主体', 'plain', 100),
  cause: line('案由', 'plain', 100),
  entries: z.array(EntryShape).max(5000).meta({ title: '办理记录' }),
})

/**
 * Reads a case that comes from outside: the head, every entry, and every payload against the schema of its step.
 * @param find the table of a procedure by its id
 * @returns the record, or every wrong field by name in both languages, entries counted from 1. Its entries are copies that
 *   cannot be changed, so that whoever reads the case later need not check them again.
 */
export function readRecord(input: unknown, find: (procedure: string) => Procedure | undefined): Validated<CaseRecord> {
  const read = validate(CaseRecordShape, input, 'case-record')
  if (!read.ok) return read
  const record: CaseRecord = { ...read.value, entries: (read.value.entries as readonly Entry[]).map(frozenEntry) }
  const procedure = find(record.procedure)
  if (!procedure) return { ok: false, findings: [wrong(['procedure'], '没有这种办案程序', 'unknown procedure')] }
  const findings = record.entries.flatMap((entry, i) => entryFindings(procedure, entry, i))
  return findings.length > 0 ? { ok: false, findings } : { ok: true, value: record }
}

/** One entry as a file carries it, without a look at its payload; nothing for anything else. */
export function readEntry(input: unknown): Entry | undefined {
  const read = EntryShape.safeParse(input)
  return read.success ? (read.data as Entry) : undefined
}

function entryFindings(procedure: Procedure, entry: Entry, i: number): readonly Finding[] {
  const at = ['entries', i] as const
  const name = `第${i + 1}条记录`
  if (entry.seq !== i + 1)
    return [wrong([...at, 'seq'], `${name}：序号应为${i + 1}`, `entry ${i + 1} carries the number ${entry.seq}`)]
  const step = procedure.steps[entry.step]
  if (!step) return [wrong([...at, 'step'], `${name}：没有名为"${entry.step}"的步骤`, `unknown step ${entry.step}`)]
  return unfitting(step, entry).map((item) => ({
    ...item,
    message: {
      zh: `${name}（${step.title}）${item.message.zh}`,
      en: `entry ${i + 1} ${step.id}: ${item.message.en}`,
    },
    path: [...at, 'data', ...(item.path ?? [])],
  }))
}

/**
 * What in a recorded payload does not fit its step, by path from the payload; nothing when all fits.
 *
 * @example payloadFindings(procedure.steps.filing, {}).map((item) => item.path?.join('.')) // ['handlers', …]
 */
export function payloadFindings(step: StepInfo, data: unknown): readonly Finding[] {
  const own = recordedFindings(step.data, data, step.id)
  if (!step.adds) return own
  const { shape } = step.adds
  const adds = recordedFindings(step.adds, data, step.id)
  // What the rules themselves added to a payload stands beside the fields that a person fills in.
  const added = ({ code, path = [] }: Finding): boolean =>
    code === 'input.unrecognized-keys' && path.length === 1 && Object.hasOwn(shape, path[0]!)
  return [...own.filter((item) => !added(item)), ...adds]
}

/** What was once taken stays readable: papers name what they cannot print, and a correction on record mends it. */
function recordedFindings(schema: z.ZodType, data: unknown, step: string): readonly Finding[] {
  const read = validate(schema, data, `case-record.${step}`)
  return read.ok ? [] : read.findings.filter(({ code }) => !asOfOld.has(code))
}

/**
 * What in the payload of an entry does not fit its step, like {@link payloadFindings}. An entry that `perform` or
 * `readCaseRecord` gave out is known to fit and cannot have changed since: it is not looked at again. Any other, a copy of
 * such an entry too, is.
 */
export function unfitting(step: StepInfo, entry: Entry): readonly Finding[] {
  if (isKnownToFit(entry, step)) return []
  const findings = payloadFindings(step, entry.data)
  if (findings.length === 0) rememberFitting(entry, step)
  return findings
}

const wrong = (path: readonly (string | number)[], zh: string, en: string): Finding =>
  finding('input.case-record', {
    outcome: 'not-met',
    zh,
    en,
    path,
    cure: { zh: '请改正后重新提交', en: 'correct it and submit again' },
  })
