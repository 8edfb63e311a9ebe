import { formatChineseDate, PlainDate } from '@zhifa/domain'
import { z } from 'zod'
import type { Block } from '../blocks/block'
import { formHead, numberLine, title } from '../blocks/head'
import { FormNumber } from '../fields/legal'
import { sampleAgency } from '../fields/sample-case'
import { agencyName, formHeadText } from '../fields/text'
import type { ContentRule } from '../form/content-rule'
import { type Audience, type CatalogueGrade, defineForm, type Form, gradeOf } from '../form/form'
import { copiesNote } from './copies-note'

const base = {
  agency: agencyName,
  number: FormNumber.optional(),
  on: PlainDate.meta({ title: '填表日期' }),
}
type Base = typeof base
type DataOf<Shape extends z.ZodRawShape> = z.output<z.ZodObject<Base, z.core.$strict>> &
  z.output<z.ZodObject<Shape, z.core.$strict>>

/** A form without red header: what {@link sheetForm} needs beside what all of them have. */
export interface SheetDefinition<Shape extends z.ZodRawShape> {
  readonly id: string
  readonly title: string
  readonly catalogue: CatalogueGrade
  readonly audience?: Audience
  readonly copies?: readonly string[]
  /** The page lies on its side: lists with many columns. */
  readonly landscape?: true
  /** The small line over the title; the line of the enforcement forms when absent. */
  readonly head?: string
  /** The fields beside agency, number and date. */
  readonly data: Shape
  readonly body: (data: DataOf<Shape>) => readonly Block[]
  /** What the date of the sheet is called; 填表日期 when absent. */
  readonly dated?: string
  /** The form bears a number of its own: 编号. */
  readonly numbered?: true
  readonly mustState?: readonly ContentRule<DataOf<Shape>>[]
  readonly cites: readonly string[]
  readonly sample: z.input<z.ZodObject<Shape, z.core.$strict>> & Partial<z.input<z.ZodObject<Base, z.core.$strict>>>
}

/** A form that is filled in and kept, or handed over without a letterhead: head line, title, number, grids and lists. */
export function sheetForm<Shape extends z.ZodRawShape>(
  definition: SheetDefinition<Shape>,
): Form<z.ZodObject<Base & Shape, z.core.$strict>> {
  const copies = definition.copies ?? ['存档']
  const dated = definition.dated ?? '填表日期'
  const on = PlainDate.meta({ title: dated })
  const data = z.strictObject({ ...base, on, ...definition.data }) as unknown as z.ZodObject<
    Base & Shape,
    z.core.$strict
  >
  const read = (d: unknown) => d as DataOf<Shape>
  return defineForm({
    id: definition.id,
    title: definition.title,
    audience: definition.audience ?? 'internal',
    copies,
    data,
    mustState: (definition.mustState ?? []) as unknown as readonly ContentRule<z.output<typeof data>>[],
    date: (d) => read(d).on,
    number: (d) => read(d).number,
    frame: (d) => {
      const { number } = read(d)
      return {
        page: 'form',
        number: 'count',
        continued: { title: definition.title, ...(number === undefined ? {} : { number }) },
        ...(definition.landscape ? { landscape: true } : {}),
      }
    },
    blocks: (d) => {
      const { agency, number, on } = read(d)
      return [
        formHead(definition.head ?? formHeadText),
        title(definition.title, agency),
        numberLine(`${number === undefined ? '' : `编号：${number}　　`}${dated}：${formatChineseDate(on)}`, 'right'),
        ...definition.body(read(d)),
        ...copiesNote(copies),
      ]
    },
    sample: {
      agency: sampleAgency,
      ...(definition.numbered ? { number: '2026-12' } : {}),
      on: '2026-10-12',
      ...definition.sample,
    } as unknown as z.input<typeof data>,
    cites: definition.cites,
    grade: gradeOf(definition.catalogue),
    catalogue: definition.catalogue,
  })
}
