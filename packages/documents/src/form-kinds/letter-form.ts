import { line, Party, PlainDate } from '@zhifa/domain'
import { z } from 'zod'
import type { Block } from '../blocks/block'
import { numberLine, redHeader, title } from '../blocks/head'
import { paragraph } from '../blocks/paragraph'
import { sealAndDate } from '../blocks/seal-and-date'
import { signatures } from '../blocks/signatures'
import { DocumentNumber } from '../fields/legal'
import { partyBlock } from '../fields/party-lines'
import { sampleAgency, sampleParty } from '../fields/sample-case'
import { agencyName } from '../fields/text'
import type { ContentRule } from '../form/content-rule'
import { type Audience, type CatalogueGrade, defineForm, type Form, gradeOf } from '../form/form'
import { copiesNote } from './copies-note'

const shared = {
  agency: agencyName,
  number: DocumentNumber,
  on: PlainDate.meta({ title: '文书日期' }),
}
const toParty = { ...shared, party: Party }
const toBody = { ...shared, receiver: line('主送机关', 'plain', 100) }
type Output<Shape extends z.ZodRawShape> = z.output<z.ZodObject<Shape, z.core.$strict>>
type Input<Shape extends z.ZodRawShape> = z.input<z.ZodObject<Shape, z.core.$strict>>
type DataOf<Base extends z.ZodRawShape, Shape extends z.ZodRawShape> = Output<Base> & Output<Shape>

/** A document with a number that goes out: what it needs beside what all of them have. */
export interface LetterDefinition<Base extends z.ZodRawShape, Shape extends z.ZodRawShape> {
  readonly id: string
  readonly title: string
  readonly catalogue: CatalogueGrade
  /** 执法性质代字 of the number. */
  readonly nature: string
  /** What the addressee is called; 当事人 when absent. */
  readonly addressee?: string
  readonly audience?: Audience
  readonly copies?: readonly string[]
  /** The fields beside agency, number, addressee and date. */
  readonly data: Shape
  readonly body: (data: DataOf<Base, Shape>) => readonly Block[]
  /** Lines to be signed under the seal. */
  readonly sign?: readonly string[]
  readonly mustState?: readonly ContentRule<DataOf<Base, Shape>>[]
  readonly cites: readonly string[]
  readonly sample: Input<Shape> & Partial<Input<Base>>
}

/** A document that goes out to a party: red header, title, number, party, text, seal and date, signatures, copies. */
export const letterForm = <Shape extends z.ZodRawShape>(
  definition: LetterDefinition<typeof toParty, Shape>,
): Form<z.ZodObject<typeof toParty & Shape, z.core.$strict>> =>
  letter(toParty, { party: sampleParty }, (d) => partyBlock(d.party, definition.addressee), definition)

/** A letter to another authority: 主送机关 in the first line of the text. */
export const officialLetterForm = <Shape extends z.ZodRawShape>(
  definition: LetterDefinition<typeof toBody, Shape>,
): Form<z.ZodObject<typeof toBody & Shape, z.core.$strict>> =>
  letter(toBody, {}, (d) => [paragraph(`${d.receiver}：`, { indent: 0, keepNext: true })], definition)

function letter<Base extends typeof shared, Shape extends z.ZodRawShape>(
  base: Base,
  baseSample: object,
  addressee: (data: Output<Base>) => readonly Block[],
  definition: LetterDefinition<Base, Shape>,
): Form<z.ZodObject<Base & Shape, z.core.$strict>> {
  const copies = definition.copies ?? ['存档', '交当事人']
  const data = z.strictObject({ ...base, ...definition.data }) as unknown as z.ZodObject<Base & Shape, z.core.$strict>
  const read = (d: unknown) => d as DataOf<Base, Shape>
  const common = (d: unknown) => d as Output<typeof shared>
  return defineForm({
    id: definition.id,
    title: definition.title,
    audience: definition.audience ?? 'party',
    copies,
    data,
    mustState: (definition.mustState ?? []) as unknown as readonly ContentRule<z.output<typeof data>>[],
    date: (d) => common(d).on,
    number: (d) => common(d).number,
    frame: (d) => ({
      page: 'letter',
      number: 'official',
      continued: { title: definition.title, number: common(d).number },
    }),
    blocks: (d) => [
      redHeader(common(d).agency),
      title(definition.title),
      numberLine(common(d).number),
      ...addressee(read(d)),
      ...definition.body(read(d)),
      sealAndDate(common(d).agency, common(d).on),
      ...(definition.sign ? [signatures(...definition.sign)] : []),
      ...copiesNote(copies),
    ],
    sample: {
      agency: sampleAgency,
      number: `示卫公${definition.nature}〔2026〕12号`,
      ...baseSample,
      on: '2026-10-12',
      ...definition.sample,
    } as unknown as z.input<typeof data>,
    cites: definition.cites,
    grade: gradeOf(definition.catalogue),
    catalogue: definition.catalogue,
    nature: definition.nature,
  })
}
