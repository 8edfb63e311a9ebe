import { formatChineseDate, type PlainDate } from '@zhifa/domain'
import type { z } from 'zod'
import { type FieldCell, fields, label, opinion, value } from '../blocks/fields'
import { Approval, approvalCell } from './approval'
import { type OfficerName, officersLines } from './officer'

/** The usual grid of internal forms: two pairs of label and value. */
export const grid = (...rows: readonly (readonly FieldCell[])[]) => fields([2, 3.85, 2, 3.85], rows)

/** One value across the form. */
export const row = (name: string, text: string | undefined, lines = 1): FieldCell[] => [
  label(name),
  value(text, { span: 3, lines }),
]

/** Two values side by side. */
export const pair = (a: string, first: string | undefined, b: string, second: string | undefined): FieldCell[] => [
  label(a),
  value(first),
  label(b),
  value(second),
]

/** An opinion that somebody gives; room for it when it is not on record yet. */
export const opinionField = (title: string) => Approval.meta({ title }).optional()
export const opinionRow = (name: string, given: z.infer<typeof Approval> | undefined): FieldCell[] => [
  label(name),
  approvalCell(given, 3),
]

/** Those who prepared the form, with room to sign. */
export const signedBy = (name: string, people: readonly OfficerName[]): FieldCell[] => [
  label(name),
  opinion(officersLines(people), ['签名：　　　　　　　　　　　　　年　　月　　日'], { span: 3, lines: 1 }),
]

/** Room for a signature of somebody who is not an officer. */
export const signRow = (name: string, text = ''): FieldCell[] => [
  label(name),
  opinion(text, ['签名：　　　　　　　　　　　　　年　　月　　日'], { span: 3, lines: text === '' ? 0 : 1 }),
]

/** The authority, the place of its seal and the date, in a grid. */
export const sealRow = (agency: string, on: PlainDate): FieldCell[] => [
  label('行政机关'),
  opinion(agency, [`（公章）　　${formatChineseDate(on)}　　`], { span: 3, lines: 1 }),
]
