import { Grade } from '@zhifa/domain'
import { z } from 'zod'

/** What kind of party a row is about: its cells differ. */
export const PartyKind = z.enum(['organisation', 'individual-business', 'natural-person'])
export type PartyKind = z.infer<typeof PartyKind>

/** `empty`: the cell must stay empty for this kind of party. */
const Use = z.enum(['required', 'conditional', 'optional', 'empty'])

/** One column of a field table: its code, how its values are written, and for which parties it must be filled. */
export const Column = z.strictObject({
  code: z.string().regex(/^[A-Z][A-Z0-9_]*$/),
  name: z.string().min(1),
  /** How a value is given and written: `wan-yuan` takes integer 分, `date` takes YYYY-MM-DD, the others take text. */
  type: z.enum(['text', 'date', 'wan-yuan', 'uscc', 'resident-id', 'id-type', 'id-number']),
  /** Characters at most: the smaller one where receivers differ. Absent when no receiver's limit is known. */
  length: z.int().min(1).optional(),
  use: z.record(PartyKind, Use),
  /** What is allowed; `x-*` allows any text that begins with `x-`. */
  codes: z.array(z.string().min(1)).optional(),
  nameGrade: Grade,
  /** How well it is known who must fill this cell. What rests on memory only warns. */
  useGrade: Grade,
  note: z.string().optional(),
})
export type Column = z.infer<typeof Column>

/** One edition of one field table: what a receiver expects in which column. Data, so that a new edition is a file. */
export const Profile = z.strictObject({
  $schema: z.string().optional(),
  id: z.string().regex(/^[a-z0-9-]+$/),
  standard: z.enum(['double-publicity', 'sft-0052']),
  /** What it takes; `any`: every kind of public content, one row each. */
  kind: z.enum(['penalty', 'licence', 'any']),
  /** Editions whose columns look alike and mean different things: never in one table. */
  generation: z.enum(['G1', 'G2']).optional(),
  /** Nobody here has read the standard: names and codes of the columns are ours until somebody enters those of the text. */
  unread: z.literal(true).optional(),
  title: z.string().min(1),
  partyKinds: z.array(PartyKind).min(1),
  dateFormat: z.enum(['YYYY/MM/DD', 'YYYY-MM-DD']),
  dateGrade: Grade,
  /** Decimals of an amount in 万元; six hold every 分. */
  moneyDecimals: z.literal(6),
  /** Between several kinds in one cell. */
  separator: z.string().length(1),
  separatorGrade: Grade,
  sources: z.array(z.string()).min(1),
  columns: z
    .array(Column)
    .min(1)
    .refine((list) => new Set(list.map(({ code }) => code)).size === list.length, {
      error: 'a column occurs twice',
      params: { message: { zh: '有两列的代码相同', en: 'a column occurs twice' } },
    }),
})
export type Profile = z.infer<typeof Profile>
