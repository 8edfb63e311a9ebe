import type { PlainDate } from '@zhifa/domain'
import type { z } from 'zod'
import { type FieldCell, fields, label, opinion, value } from '../blocks/fields'
import { signaturePlace } from '../blocks/signatures'
import { Approval, approvalCell, signHere } from './approval'
import type { OfficerName } from './officer'

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
  opinion(
    undefined,
    people.map(({ name, certificate }) => signHere(name, { detail: `证号：${certificate}` })),
    { span: 3, lines: 0 },
  ),
]

/** Room for the signatures of people who are no officers; one without a name when nobody is known yet. */
export const signRow = (name: string, ...people: readonly string[]): FieldCell[] => [
  label(name),
  opinion(undefined, people.length === 0 ? [signHere()] : people.map((person) => signHere(person)), {
    span: 3,
    lines: 0,
  }),
]

/** The authority, the place of its seal and the date, in a grid. */
export const sealRow = (agency: string, on: PlainDate): FieldCell[] => [
  label('行政机关'),
  opinion(undefined, [signaturePlace('', { name: agency, hint: '（公章）', on })], { span: 3, lines: 0 }),
]
