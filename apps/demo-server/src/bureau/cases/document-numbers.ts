import {
  type Entry,
  type Finding,
  fieldOf,
  finding,
  type NumberSeries,
  numberedPapers,
  numberIn,
  numberSeries,
  type PlainDate,
  templateOn,
} from '@zhifa/domain'
import { type Kysely, sql, type Transaction } from 'kysely'
import type { Bureau } from '../bureau'

const shape = /^(?<series>.*?〔\d{4}〕|\d{4}-)0*(?<serial>[1-9]\d{0,8})号?$/u

export interface Numbered {
  readonly number: string
  readonly series: string
  readonly serial: number
}

/** The number that an entry's document bears, when it is of a counted series. */
export function documentNumberOf({ step, data }: Pick<Entry, 'step' | 'data'>): Numbered | undefined {
  const text = fieldOf(data, 'number') ?? fieldOf(data, 'fileNumber')
  const groups = typeof text === 'string' ? shape.exec(text)?.groups : undefined
  if (!groups) return undefined
  // Filing numbers and file numbers look alike; they are two series.
  const series = `${step}:${groups.series}`
  return { number: `${step}:${text}`, series, serial: Number(groups.serial) }
}

/** Whether an entry's document takes a number of a counted series. */
export const isNumbered = (entry: Pick<Entry, 'step' | 'data'>): boolean => documentNumberOf(entry) !== undefined

/** Takes the number of an entry's document for it, or says who has it. */
export async function takeNumber<DB>(trx: Transaction<DB>, caseId: string, entry: Entry): Promise<Finding | undefined> {
  const taken = documentNumberOf(entry)
  if (!taken) return undefined
  const { rows } = await sql`insert into zhifa.document_number (number, series, serial, case_id, seq)
    values (${taken.number}, ${taken.series}, ${taken.serial}, ${caseId}, ${entry.seq})
    on conflict (number) do nothing returning number`.execute(trx)
  return rows.length > 0 ? undefined : takenFinding(entry.step, taken)
}

/** Whether another document bears the number of an act that is only proposed: said at once, not when the last one confirms. */
export async function numberFinding<DB>(
  db: Kysely<DB>,
  act: Pick<Entry, 'step' | 'data'>,
): Promise<Finding | undefined> {
  const wanted = documentNumberOf(act)
  if (!wanted) return undefined
  const { rows } = await sql`select number from zhifa.document_number where number = ${wanted.number}`.execute(db)
  return rows.length > 0 ? takenFinding(act.step, wanted) : undefined
}

function takenFinding(step: string, { number }: Numbered): Finding {
  const text = number.slice(step.length + 1)
  return finding('document-number.taken', {
    outcome: 'not-met',
    zh: `文号"${text}"已被使用`,
    en: `the number ${text} is taken`,
    read: { number: text },
    cure: { zh: '请使用该序列的下一个号码', en: 'use the next number of the series' },
    path: ['data', step === 'archiving' ? 'fileNumber' : 'number'],
  })
}

/** The next free number of a step's series: `nextNumber(db, 'decision', '示卫公罚〔2026〕', '号')`. */
export async function nextNumber<DB>(
  db: Kysely<DB>,
  step: string,
  series: string,
  tail = '号',
  width?: number,
): Promise<string> {
  const { rows } = await sql<{ serial: number }>`select coalesce(max(serial), 0) + 1 as serial
    from zhifa.document_number where series = ${`${step}:${series}`}`.execute(db)
  return numberIn({ series, tail, ...(width === undefined ? {} : { width }) }, rows[0]?.serial ?? 1)
}

/** How the papers of an act are numbered: the field that the number is in, and the series of the day. */
export interface Numbering extends NumberSeries {
  readonly field: string
  /** It was set under administration, and so is no mere habit. */
  readonly set: boolean
}

/** How the papers of an act are numbered on a day; nothing of an act that bears no number, or one that nobody has said how to write. */
export function numberingOf(
  { agency, numberTemplates = [] }: Pick<Bureau, 'agency' | 'numberTemplates'>,
  procedure: string,
  step: string,
  on: PlainDate,
): Numbering | undefined {
  const paper = numberedPapers.get(`${procedure}/${step}`)
  const found = paper && templateOn(numberTemplates, paper.id, on)
  return found && { field: paper.field, set: found.set, ...numberSeries(found.template, agency, on) }
}

/** Whether the number of an act is not of the series that was set for its paper on its day. */
export function templateFinding(
  bureau: Pick<Bureau, 'agency' | 'numberTemplates'>,
  procedure: string,
  act: Pick<Entry, 'step' | 'data' | 'on'>,
): Finding | undefined {
  const numbering = numberingOf(bureau, procedure, act.step, act.on)
  if (!numbering?.set) return undefined
  const { series, tail, field } = numbering
  const text: unknown = typeof act.data === 'object' && act.data !== null ? Reflect.get(act.data, field) : undefined
  const borne = documentNumberOf(act)
  // To the letter: 2026-7 and 2026-0007 would be two numbers of one series. An act without a number is for its schema to refuse.
  if (text === undefined || (borne?.series === `${act.step}:${series}` && text === numberIn(numbering, borne.serial)))
    return undefined
  return finding('document-number.template', {
    outcome: 'not-met',
    zh: `文号不是本机关设定的格式“${series}…${tail}”`,
    en: `the number is not of the series ${series}…${tail} that the agency has set`,
    read: { series },
    cure: { zh: '请使用该序列的下一个号码', en: 'use the next number of that series' },
    path: ['data', field],
  })
}
