import type { Entry, Finding } from '@zhifa/domain'
import { fieldOf, finding } from '@zhifa/domain'
import { type Kysely, sql, type Transaction } from 'kysely'

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
  width = 1,
): Promise<string> {
  const { rows } = await sql<{ serial: number }>`select coalesce(max(serial), 0) + 1 as serial
    from zhifa.document_number where series = ${`${step}:${series}`}`.execute(db)
  return `${series}${String(rows[0]?.serial ?? 1).padStart(width, '0')}${tail}`
}
