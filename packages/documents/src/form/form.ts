import type { Grade, PlainDate } from '@zhifa/domain'
import type { z } from 'zod'
import type { Block } from '../blocks/block'
import type { PageFrame } from '../page/frame'
import type { ContentRule } from './content-rule'
import { definitionProblems, FormDefinitionError } from './definition'
import type { LawDay } from './law-day'

/** Who a document is for: the office, the party, both, or the public. */
export type Audience = 'internal' | 'party' | 'both' | 'public'

/**
 * How well the catalogue knows a form. `A`: what determines its content was read (statute, sample or rule). `B`: title or a part
 * read, the rest from a close analogue. `C`: from general practice. `D`: designed here, no standard was found.
 */
export type CatalogueGrade = 'A' | 'B' | 'C' | 'D'

/** The grade that follows from the catalogue's letter. The printed models themselves were not read: never `text`. */
export const gradeOf = (letter: CatalogueGrade): Grade =>
  letter === 'A' || letter === 'B' ? 'secondary' : 'unverified'

/**
 * A standard form: its data, what the law makes it state, and how it looks. Made by {@link defineForm}.
 *
 * What reads the data are methods, so that every form is an {@link AnyForm}: whoever holds one of those has `checkForm` make the data
 * with the form's own schema before any of them is asked.
 */
export interface Form<Schema extends z.ZodType = z.ZodType> {
  readonly id: string
  readonly title: string
  readonly audience: Audience
  /** 联: who gets each copy. */
  readonly copies: readonly string[]
  /** Shape of the data; every field carries its Chinese name. */
  readonly data: Schema
  readonly mustState: readonly ContentRule<z.output<Schema>>[]
  /** The document's own date. */
  date(data: z.output<Schema>): PlainDate
  /** The document's number, where it has one. */
  number?(data: z.output<Schema>): string | undefined
  frame(data: z.output<Schema>): PageFrame
  blocks(data: z.output<Schema>, day: LawDay): readonly Block[]
  /** Fictional data that fills the form. */
  readonly sample: z.input<Schema>
  readonly cites: readonly string[]
  /** How well the form's fields and layout are known. */
  readonly grade: Grade
  /** The form's letter in the catalogue of forms; absent for forms outside it. */
  readonly catalogue?: CatalogueGrade
  /** 执法性质代字 of the document's number: `控` in 示卫公控〔2026〕12号. The bureau may use another. */
  readonly nature?: string
}

/** A form whose data type nobody needs to know: what the registry holds. */
export type AnyForm = Form<z.ZodType>

/** What {@link defineForm} takes: rules and frame may be left out. */
export type FormDefinition<Schema extends z.ZodType> = Omit<Form<Schema>, 'mustState' | 'frame'> &
  Partial<Pick<Form<Schema>, 'mustState' | 'frame'>>

/**
 * Defines a form, one of ours or a bureau's own. Give the result to `renderForm`.
 *
 * @throws {FormDefinitionError} for a definition that cannot work, with every mistake at once
 * @example
 * const notice = defineForm({
 *   id: 'office-note', title: '工作提示', audience: 'internal', copies: ['存档'],
 *   data: z.strictObject({ on: PlainDate.meta({ title: '日期' }), text: prose('内容') }),
 *   date: (d) => d.on,
 *   blocks: (d) => [title('工作提示'), paragraph(d.text)],
 *   sample: { on: '2026-09-28', text: '示例内容。' }, cites: [], grade: 'unverified',
 * })
 */
export function defineForm<Schema extends z.ZodType>(definition: FormDefinition<Schema>): Form<Schema> {
  const frame = (data: z.output<Schema>): PageFrame => {
    const number = definition.number?.(data)
    return {
      page: 'form',
      number: 'count',
      continued: { title: definition.title, ...(number === undefined ? {} : { number }) },
    }
  }
  const problems = definitionProblems({ ...definition })
  if (problems.length > 0) throw new FormDefinitionError(String(definition.id), problems)
  return { mustState: [], frame, ...definition }
}
