import { readdirSync, readFileSync } from 'node:fs'
import { z } from 'zod'
import { PlainDate } from '../../src/date/plain-date'

const head = { title: z.string().min(1), article: z.string().min(1) }
const span = z.string().regex(/^\d{4}-\d\d-\d\d( \.\. \d{4}-\d\d-\d\d)?$/)
const yuan = z.string().regex(/^[\d,]+\.\d\d$/)

/** A period: from which day to which, and which days off were passed over on the way. */
export const PeriodPage = z.strictObject({
  ...head,
  rule: z.string(),
  start: PlainDate,
  /** Where the count alone ends, when the end was moved. */
  raw: PlainDate.optional(),
  due: PlainDate,
  /** The day that an agency keeps, when the end was moved. */
  keepBy: PlainDate.optional(),
  skipped: z.array(span),
  notice: z.string().optional(),
  provisional: z.literal(true).optional(),
})
export type PeriodPage = z.infer<typeof PeriodPage>

const Minute = z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/)
export const HourPage = z.strictObject({ ...head, rule: z.string(), start: Minute, due: Minute })

export const ParameterPage = z.strictObject({
  ...head,
  parameter: z.string(),
  on: PlainDate,
  value: z.union([z.string(), z.number(), z.boolean()]),
})

/** A tier of a cause: the fine in 元, or no fine. */
export const FinePage = z.strictObject({
  ...head,
  cause: z.string(),
  on: PlainDate,
  tier: z.string(),
  gains: yuan.optional(),
  min: yuan.optional(),
  max: yuan.optional(),
})

export const SurchargePage = z.strictObject({
  ...head,
  fine: yuan,
  due: PlainDate,
  until: PlainDate,
  paused: z.array(span).optional(),
  days: z.int(),
  surcharge: yuan,
})

/** Which of two laws is lighter for the party (从旧兼从轻). */
export const LighterPage = z.strictObject({
  ...head,
  cause: z.string(),
  actDate: PlainDate,
  decisionDate: PlainDate,
  /** The tier that the facts fall under in both versions. */
  tiers: z.string(),
  lighter: z.enum(['act', 'decision', 'equal', 'undetermined']),
})

const folder = new URL('../../golden/', import.meta.url)

/** Every page of the golden folder, wherever it lies: a new file needs no registration. */
export function goldenPages(): { file: string; page: unknown }[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .sort()
    .flatMap((file) => {
      const pages = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as unknown[]
      return pages.map((page) => ({ file, page }))
    })
}

/** `3,000.00` → 300000 分. */
export const fen = (text: string): number => Number(text.replaceAll(/[,.]/g, ''))

/** `2026-10-01 .. 2026-10-07` or a single day. */
export const ends = (text: string): { from: string; to: string } => {
  const [from = '', to = from] = text.split(' .. ')
  return { from, to }
}
