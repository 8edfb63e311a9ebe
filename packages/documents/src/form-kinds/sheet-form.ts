import { formatChineseDate, PlainDate } from '@zhifa/domain'
import type { z } from 'zod'
import type { Block } from '../blocks/block'
import { formHead, numberLine, title } from '../blocks/head'
import { FormNumber } from '../fields/legal'
import { sampleAgency } from '../fields/sample-case'
import { agencyName, formHeadText } from '../fields/text'
import type { ContentRule } from '../form/content-rule'
import { type Audience, type CatalogueGrade, defineForm, type Form, gradeOf } from '../form/form'
import type { LawDay } from '../form/law-day'
import { copiesNote } from './copies-note'
import { type Extended, type ExtendedData, extended, type OwnSample } from './extended'

const base = {
  agency: agencyName,
  number: FormNumber.optional(),
  on: PlainDate.meta({ title: '填表日期' }),
}
type Base = typeof base

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
  readonly body: (data: ExtendedData<Base, Shape>, day: LawDay) => readonly Block[]
  /** What the date of the sheet is called; 填表日期 when absent. */
  readonly dated?: string
  /** The form bears a number of its own: 编号. */
  readonly numbered?: true
  readonly mustState?: readonly ContentRule<ExtendedData<Base, Shape>>[]
  readonly cites: readonly string[]
  readonly sample: OwnSample<Base, Shape>
}

/** A form that is filled in and kept, or handed over without a letterhead: head line, title, number, grids and lists. */
export function sheetForm<Shape extends z.ZodRawShape>(
  definition: SheetDefinition<Shape>,
): Form<Extended<Base, Shape>> {
  const copies = definition.copies ?? ['存档']
  const dated = definition.dated ?? '填表日期'
  const on = PlainDate.meta({ title: dated })
  return defineForm({
    id: definition.id,
    title: definition.title,
    audience: definition.audience ?? 'internal',
    copies,
    data: extended({ ...base, on }, definition.data),
    mustState: definition.mustState ?? [],
    date: (d) => d.on,
    number: (d) => d.number,
    frame: ({ number }) => ({
      page: 'form',
      number: 'count',
      continued: { title: definition.title, ...(number === undefined ? {} : { number }) },
      ...(definition.landscape ? { landscape: true } : {}),
    }),
    blocks: (d, day) => [
      formHead(definition.head ?? formHeadText),
      title(definition.title, d.agency),
      numberLine(
        `${d.number === undefined ? '' : `编号：${d.number}　　`}${dated}：${formatChineseDate(d.on)}`,
        'right',
      ),
      ...definition.body(d, day),
      ...copiesNote(copies),
    ],
    sample: {
      agency: sampleAgency,
      ...(definition.numbered ? { number: '2026-12' } : {}),
      on: '2026-10-12',
      ...definition.sample,
    },
    cites: definition.cites,
    grade: gradeOf(definition.catalogue),
    catalogue: definition.catalogue,
  })
}
