import { z } from 'zod'
import { isPlainDate, PlainDate } from '../date/plain-date'
import type { Relation } from './relation'
import { saysNothing } from './text/empty-phrase'
import { narrowed, normaliseText } from './text/normalise'
import { unprintableIn, unprintableWords } from './text/unprintable'
import { checked, type Wrong } from './validate'

/**
 * What a field holds, for privacy. Public projections and masking read this; a field without a kind is withheld.
 * `case-text` is prose that may mention anything: it is scanned before it may leave.
 */
export type FieldKind =
  | 'personal-name'
  | 'resident-id'
  | 'address'
  | 'telephone'
  | 'bank-account'
  | 'organisation-name'
  | 'organisation-code'
  | 'commercial-secret'
  | 'case-text'
  | 'reference'
  | 'officer-id'
  | 'plain'

/** What we keep beside a schema: the Chinese name of the field and its kind. Both end up in the exported JSON Schema. */
export interface FieldMeta {
  title: string
  kind?: FieldKind
  /** Of a text by the text contract ({@link line}, {@link prose}): whether it may have several lines. */
  lines?: 'one' | 'many'
  /** Of a text that numbers something in a series: a paper that goes out, by a rule of its own, or what stays in the house. */
  form?: 'document-number' | 'internal-number'
  /** Of a person of the registry: which part in the case being named here gives. */
  part?: PersonPart
  /** Of a person of the registry: takes part in the act itself, and has to confirm it. */
  confirms?: boolean
  /** Of a date or time: how it stands to the act that says it and to other acts. */
  relation?: Relation
  /** Of a SHA-256: an uploaded file of the case has it ({@link fileHash}). */
  file?: true
  /** Of how a record was signed: its words are those that somebody outside of the agency signed, or was read and refused to. */
  signed?: true
  /** Of a yes or no with its reason that only a person can say (`Judgement`). */
  judgement?: true
  /** Of the time at which people begin to be at a place: which fields beside it say until when and where. */
  span?: { readonly end: string; readonly place: string }
}

/** 承办人员 (all of them), 接办人 (one more), 听证主持人, 记录人, 审核人员 */
export type PersonPart = 'team' | 'successor' | 'host' | 'recorder' | 'reviewer'

/** Limits for prose: long enough for any report, short enough that a mistake is noticed. */
const maxText = 20_000

/** Numbers and codes: their figures and letters are those of the standard, whatever the width in which they were typed. */
const codes: ReadonlySet<FieldKind> = new Set([
  'resident-id',
  'telephone',
  'bank-account',
  'organisation-code',
  'reference',
])

/** A text of a kind in the one form in which it is kept and printed. */
export const textOfKind = (kind: FieldKind, text: string): string =>
  codes.has(kind) ? narrowed(normaliseText(text)) : normaliseText(text)

const contract = (kind: FieldKind) => z.string().overwrite((text) => textOfKind(kind, text))

/**
 * A line of text that must say something, by the text contract: it is normalised ({@link normaliseText}), surrounding space is cut,
 * an empty one is refused, and so are a second line and what cannot be printed. Acts, papers and public texts are made of these
 * fields and of {@link prose}, so that what one of them takes the others can say.
 */
export function line(title: string, kind: FieldKind = 'plain', max = 200) {
  return checked(contract(kind).trim().min(1).max(max), (text) =>
    text.includes('\n') ? oneLine : printable(text),
  ).meta({ title, kind, lines: 'one' })
}
const oneLine = { zh: '应写在一行内，不得换行', en: 'must be one line, without line breaks' }

/** The number of what stays in the house, in a series that the agency counts: of a filing, an opinion, a file. */
export const internalNumber = (title: string, max: number) =>
  line(title, 'reference', max).meta({ title, kind: 'reference', lines: 'one', form: 'internal-number' })

/** Prose that must say something, by the same contract; it may have several lines. */
export function prose(title: string, kind: FieldKind = 'case-text', max = maxText) {
  return checked(contract(kind).trim().min(1).max(max), printable).meta({ title, kind, lines: 'many' })
}

/** Prose that a law demands: a phrase that says nothing is refused at the door ({@link saysNothing}). */
export function statement(title: string, kind: FieldKind = 'case-text', max = maxText) {
  return checked(contract(kind).trim().min(1).max(max), (text) => (saysNothing(text) ? empty : printable(text))).meta({
    title,
    kind,
    lines: 'many',
  })
}

/** The code of a finding that a text says nothing where a law demands a statement. */
export const emptyStatement = 'text.empty-statement'
const empty: Wrong = {
  zh: '法律要求写明，不能只写“无”“略”“/”等',
  en: 'the law demands a statement: a phrase such as "none" or "/" says nothing',
  code: emptyStatement,
}

/** The code of a finding that a text has what cannot be printed. */
export const unprintableText = 'text.unprintable'
/** The code of a finding that the number of a document is not written as GB/T 9704 has it. */
export const documentNumberForm = 'text.document-number'
/** What the text contract asks at the door only: what was once taken stays readable, whatever it is. */
export const asOfOld: ReadonlySet<string> = new Set([unprintableText, documentNumberForm, emptyStatement])

function printable(text: string): Wrong | undefined {
  const found = unprintableIn(text)
  if (found.length === 0) return undefined
  const { message, cure } = unprintableWords(found)
  return { ...message, cure, code: unprintableText, read: { codePoints: found } }
}

/**
 * Somebody of the registry, by id: an act that names anybody else is refused. What it reads is marked by type as well, so that
 * only such an id, and never a text that a person wrote, can be looked up as an officer.
 */
export function person(title: string, means: { part?: PersonPart; confirms?: boolean } = {}) {
  return z
    .string()
    .regex(/^[a-z0-9-]{1,40}$/)
    .meta({ title, kind: 'officer-id', ...means })
    .brand<'officer-id'>()
}
/** The id of an officer, as a field of the kind `officer-id` reads it. */
export type OfficerId = z.output<ReturnType<typeof person>>

/**
 * The SHA-256 of an uploaded file of the case, in lower-case hex: forms let people choose the file.
 * @example z.strictObject({ sha256: fileHash('录像文件') })
 */
export function fileHash(title: string) {
  return z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .meta({ title, kind: 'plain', file: true })
}

/** An amount of money in integer 分; never negative. */
export function money(title: string) {
  return z.int().nonnegative().max(100_000_000_000_00).meta({ title, kind: 'plain' })
}

/** A local time of day, 24 hours. */
export const TimeOfDay = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
  .meta({ title: '时刻', kind: 'plain' })

const noSuchDay = { zh: '日历上没有这一天', en: 'no such day in the calendar' }

/** A local date and time to the minute. */
export const LocalDateTime = checked(
  z.string().regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d$/),
  (text) => (isPlainDate(text.slice(0, 10)) ? undefined : noSuchDay),
).meta({ title: '日期时间', kind: 'plain' })

/** A day whose relation to the act and to other acts is said. */
export const dateField = (title: string, relation: Relation) => PlainDate.meta({ title, relation })

/** A local date and time of which the same is said. */
export const dateTimeField = (title: string, relation: Relation) => LocalDateTime.meta({ title, relation })

/** The beginning of a time that people spend at a place. */
export const presenceField = (title: string, relation: Relation) =>
  LocalDateTime.meta({ title, relation, span: { end: 'end', place: 'place' } })

/** Within the time of an on-site act: its beginning and end, on the day of the act. */
export const span = {
  start: presenceField('开始时间', { act: 'same-day' }),
  end: dateTimeField('结束时间', { act: 'same-day', since: [{ field: 'start' }] }),
}
