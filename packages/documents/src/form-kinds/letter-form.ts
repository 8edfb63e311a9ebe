import { DocumentNumber, Party, PlainDate } from '@zhifa/domain'
import type { z } from 'zod'
import type { Block } from '../blocks/block'
import { numberLine, redHeader, title } from '../blocks/head'
import { paragraph } from '../blocks/paragraph'
import { sealAndDate } from '../blocks/seal-and-date'
import { type SignaturePlace, signatures } from '../blocks/signatures'
import { partyBlock } from '../fields/party-lines'
import { sampleAgency, sampleParty } from '../fields/sample-case'
import { actLine, agencyName } from '../fields/text'
import type { ContentRule } from '../form/content-rule'
import { type Audience, type CatalogueGrade, defineForm, type Form, gradeOf } from '../form/form'
import type { LawDay } from '../form/law-day'
import { copiesNote } from './copies-note'
import { type Extended, type ExtendedData, extended, type OwnSample } from './extended'

const shared = {
  agency: agencyName,
  number: DocumentNumber,
  on: PlainDate.meta({ title: '文书日期' }),
}
const toParty = { ...shared, party: Party }
const toBody = { ...shared, receiver: actLine('主送机关', 'plain') }
type Shared = z.output<z.ZodObject<typeof shared, z.core.$strict>>

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
  readonly body: (data: ExtendedData<Base, Shape>, day: LawDay) => readonly Block[]
  /** What is signed under the seal. */
  readonly sign?: (data: ExtendedData<Base, Shape>) => readonly (string | SignaturePlace)[]
  readonly mustState?: readonly ContentRule<ExtendedData<Base, Shape>>[]
  readonly cites: readonly string[]
  readonly sample: OwnSample<Base, Shape>
}

/** A document that goes out to a party: red header, title, number, party, text, seal and date, signatures, copies. */
export const letterForm = <Shape extends z.ZodRawShape>(
  definition: LetterDefinition<typeof toParty, Shape>,
): Form<Extended<typeof toParty, Shape>> =>
  letter({
    ...definition,
    data: extended(toParty, definition.data),
    addressed: (d) => partyBlock(d.party, definition.addressee),
    sample: { ...headSample(definition), party: sampleParty, on: sampleDay, ...definition.sample },
  })

/** A letter to another authority: 主送机关 in the first line of the text. */
export const officialLetterForm = <Shape extends z.ZodRawShape>(
  definition: LetterDefinition<typeof toBody, Shape> & { readonly sample: { readonly receiver: string } },
): Form<Extended<typeof toBody, Shape>> =>
  letter({
    ...definition,
    data: extended(toBody, definition.data),
    addressed: (d) => [paragraph(`${d.receiver}：`, { indent: 0, keepNext: true })],
    sample: { ...toBodySample(definition), ...definition.sample },
  })

const sampleDay = '2026-10-12'
/** A number is given in the year of its paper. */
const headSample = ({ nature, sample }: { readonly nature: string; readonly sample: object }) => ({
  agency: sampleAgency,
  number: `示卫公${nature}〔${('on' in sample && typeof sample.on === 'string' ? sample.on : sampleDay).slice(0, 4)}〕12号`,
})
const toBodySample = (definition: { readonly nature: string; readonly sample: { readonly receiver: string } }) => ({
  ...headSample(definition),
  on: sampleDay,
  receiver: definition.sample.receiver,
})

/** A letter whose addressee is known. */
interface AddressedLetter<Schema extends z.ZodType<Shared>>
  extends Omit<LetterDefinition<typeof shared, z.ZodRawShape>, 'data' | 'body' | 'sign' | 'mustState' | 'sample'> {
  readonly data: Schema
  readonly addressed: (data: z.output<Schema>) => readonly Block[]
  readonly body: (data: z.output<Schema>, day: LawDay) => readonly Block[]
  readonly sign?: (data: z.output<Schema>) => readonly (string | SignaturePlace)[]
  readonly mustState?: readonly ContentRule<z.output<Schema>>[]
  readonly sample: z.input<Schema>
}

function letter<Schema extends z.ZodType<Shared>>(definition: AddressedLetter<Schema>): Form<Schema> {
  const copies = definition.copies ?? ['存档', '交当事人']
  return defineForm({
    id: definition.id,
    title: definition.title,
    audience: definition.audience ?? 'party',
    copies,
    data: definition.data,
    mustState: definition.mustState ?? [],
    date: (d) => d.on,
    number: (d) => d.number,
    frame: (d) => ({ page: 'letter', number: 'official', continued: { title: definition.title, number: d.number } }),
    blocks: (d, day) => [
      redHeader(d.agency),
      title(definition.title),
      numberLine(d.number),
      ...definition.addressed(d),
      ...definition.body(d, day),
      sealAndDate(d.agency, d.on),
      ...(definition.sign ? [signatures(...definition.sign(d))] : []),
      ...copiesNote(copies),
    ],
    sample: definition.sample,
    cites: definition.cites,
    grade: gradeOf(definition.catalogue),
    catalogue: definition.catalogue,
    nature: definition.nature,
  })
}
