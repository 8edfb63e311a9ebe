import { line, prose } from '@zhifa/domain'
import { z } from 'zod'
import type { Block } from '../blocks/block'
import { type FieldCell, label, value } from '../blocks/fields'
import { formHead, title } from '../blocks/head'
import { heading, paragraph } from '../blocks/paragraph'
import { dateTimeText } from '../fields/date-text'
import { officers, officersLines, twoOfficers } from '../fields/officer'
import { begin, end, endsAfterStart, Refusal } from '../fields/on-site'
import { grid, row } from '../fields/rows'
import { sampleAgency, sampleOfficers } from '../fields/sample-case'
import { agencyName, audioVisual, formHeadText, place } from '../fields/text'
import type { ContentRule } from '../form/content-rule'
import { type Audience, type CatalogueGrade, defineForm, type Form, gradeOf } from '../form/form'
import { recordBlank, recordEnd, recordFrame } from './record-parts'

const base = {
  agency: agencyName,
  begin,
  end,
  place: place('地点'),
  officers: officers('执法人员'),
  recorder: line('记录人', 'personal-name', 60),
  content: prose('笔录内容', 'case-text', 20_000),
  audioVisual: audioVisual.optional(),
  refusal: Refusal.optional(),
}
type Base = typeof base
type DataOf<Shape extends z.ZodRawShape> = z.output<z.ZodObject<Base, z.core.$strict>> &
  z.output<z.ZodObject<Shape, z.core.$strict>>

/** A 笔录: what {@link recordForm} needs beside what all of them have. */
export interface RecordDefinition<Shape extends z.ZodRawShape> {
  readonly id: string
  readonly title: string
  readonly catalogue: CatalogueGrade
  readonly audience?: Audience
  readonly copies?: readonly string[]
  /** What the officers are called: 勘验人. */
  readonly officers: string
  /** Who signs every page beside the officers: 当事人. */
  readonly signer: string
  /** Further people who sign at the end. */
  readonly alsoSign?: readonly string[]
  /** Not an act towards a party: one officer may keep the record. */
  readonly internal?: true
  readonly data: Shape
  /** Rows of the head of the record, before time and place. */
  readonly rows: (data: DataOf<Shape>) => readonly (readonly FieldCell[])[]
  /** What is told before the record begins: rights, procedure. */
  readonly told?: (data: DataOf<Shape>) => readonly Block[]
  readonly heading: string
  /** What follows the text. */
  readonly after?: (data: DataOf<Shape>) => readonly Block[]
  readonly mustState?: readonly ContentRule<DataOf<Shape>>[]
  readonly cites: readonly string[]
  readonly sample: z.input<z.ZodObject<Shape, z.core.$strict>> &
    Partial<z.input<z.ZodObject<Base, z.core.$strict>>> & { readonly content: string }
}

/** A record of what was said or seen: every page is signed, so that none can be exchanged. */
export function recordForm<Shape extends z.ZodRawShape>(
  definition: RecordDefinition<Shape>,
): Form<z.ZodObject<Base & Shape, z.core.$strict>> {
  const data = z.strictObject({ ...base, ...definition.data }) as unknown as z.ZodObject<Base & Shape, z.core.$strict>
  const read = (d: unknown) => d as DataOf<Shape>
  const { signer, officers: who, alsoSign, internal } = definition
  const people = { signer, officers: who, ...(alsoSign ? { alsoSign } : {}), ...(internal ? { internal } : {}) }
  const rules = [...(internal ? [] : [twoOfficers]), endsAfterStart, ...(definition.mustState ?? [])]
  return defineForm({
    id: definition.id,
    title: definition.title,
    audience: definition.audience ?? 'both',
    copies: definition.copies ?? ['存档'],
    data,
    mustState: rules as unknown as readonly ContentRule<z.output<typeof data>>[],
    date: (d) => read(d).begin.slice(0, 10),
    frame: () => recordFrame(definition.title, people),
    blocks: (input) => {
      const d = read(input)
      return [
        formHead(formHeadText),
        title(definition.title, d.agency),
        grid(
          ...definition.rows(d),
          row('时间', `${dateTimeText(d.begin)}至${dateTimeText(d.end)}`),
          row('地点', d.place),
          row(who, officersLines(d.officers)),
          [label('记录人'), value(d.recorder), label('音像记录'), value(d.audioVisual?.join('、'))],
        ),
        ...(definition.told?.(d) ?? []),
        heading(`${definition.heading}：`, { style: 'record' }),
        paragraph(d.content, { style: 'record' }),
        recordBlank(),
        ...(definition.after?.(d) ?? []),
        ...recordEnd(people, d.refusal),
      ]
    },
    sample: {
      agency: sampleAgency,
      begin: '2026-09-28T09:30',
      end: '2026-09-28T10:40',
      place: '示例市示例区样板路1号',
      officers: sampleOfficers,
      recorder: '丙某某',
      ...definition.sample,
    } as unknown as z.input<typeof data>,
    cites: definition.cites,
    grade: gradeOf(definition.catalogue),
    catalogue: definition.catalogue,
  })
}
