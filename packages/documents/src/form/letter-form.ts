import { Party, PlainDate } from '@zhifa/domain'
import { z } from 'zod'
import type { Block } from '../blocks/block'
import { numberLine, redHeader, title } from '../blocks/head'
import { sealAndDate } from '../blocks/seal-and-date'
import { signatures } from '../blocks/signatures'
import { DocumentNumber } from '../fields/legal'
import { partyBlock } from '../fields/party-lines'
import { sampleAgency, sampleParty } from '../fields/sample-case'
import { agencyName } from '../fields/text'
import type { ContentRule } from './content-rule'
import { copiesNote } from './copies-note'
import { type Audience, type CatalogueGrade, defineForm, type Form, gradeOf } from './form'

const base = {
  agency: agencyName,
  number: DocumentNumber,
  party: Party,
  on: PlainDate.meta({ title: '文书日期' }),
}
type Base = typeof base
type DataOf<Shape extends z.ZodRawShape> = z.output<z.ZodObject<Base, z.core.$strict>> &
  z.output<z.ZodObject<Shape, z.core.$strict>>

/** A document with a number that goes out to a party: what {@link letterForm} needs beside what all of them have. */
export interface LetterDefinition<Shape extends z.ZodRawShape> {
  readonly id: string
  readonly title: string
  readonly catalogue: CatalogueGrade
  /** 执法性质代字 of the number. */
  readonly nature: string
  /** What the addressee is called; 当事人 when absent. */
  readonly addressee?: string
  readonly audience?: Audience
  readonly copies?: readonly string[]
  /** The fields beside agency, number, party and date. */
  readonly data: Shape
  readonly body: (data: DataOf<Shape>) => readonly Block[]
  /** Lines to be signed under the seal. */
  readonly sign?: readonly string[]
  readonly mustState?: readonly ContentRule<DataOf<Shape>>[]
  readonly cites: readonly string[]
  readonly sample: z.input<z.ZodObject<Shape, z.core.$strict>> & Partial<z.input<z.ZodObject<Base, z.core.$strict>>>
}

/** A document that goes out: red header, title, number, addressee, text, seal and date, signatures, copies. */
export function letterForm<Shape extends z.ZodRawShape>(
  definition: LetterDefinition<Shape>,
): Form<z.ZodObject<Base & Shape, z.core.$strict>> {
  const copies = definition.copies ?? ['存档', '交当事人']
  const data = z.strictObject({ ...base, ...definition.data }) as unknown as z.ZodObject<Base & Shape, z.core.$strict>
  const read = (d: unknown) => d as DataOf<Shape>
  return defineForm({
    id: definition.id,
    title: definition.title,
    audience: definition.audience ?? 'party',
    copies,
    data,
    mustState: (definition.mustState ?? []) as unknown as readonly ContentRule<z.output<typeof data>>[],
    date: (d) => read(d).on,
    number: (d) => read(d).number,
    frame: (d) => ({
      page: 'letter',
      number: 'official',
      continued: { title: definition.title, number: read(d).number },
    }),
    blocks: (d) => [
      redHeader(read(d).agency),
      title(definition.title),
      numberLine(read(d).number),
      ...partyBlock(read(d).party, definition.addressee),
      ...definition.body(read(d)),
      sealAndDate(read(d).agency, read(d).on),
      ...(definition.sign ? [signatures(...definition.sign)] : []),
      ...copiesNote(copies),
    ],
    sample: {
      agency: sampleAgency,
      number: `示卫公${definition.nature}〔2026〕12号`,
      party: sampleParty,
      on: '2026-10-12',
      ...definition.sample,
    } as unknown as z.input<typeof data>,
    cites: definition.cites,
    grade: gradeOf(definition.catalogue),
    catalogue: definition.catalogue,
    nature: definition.nature,
  })
}
