import type { z } from 'zod'
import type { Block } from '../blocks/block'
import { type FieldCell, label, value } from '../blocks/fields'
import { formHead, title } from '../blocks/head'
import { heading, paragraph } from '../blocks/paragraph'
import type { SignaturePlace } from '../blocks/signatures'
import { timeSpanText } from '../fields/date-text'
import { namesOf, officers, officersLines, twoOfficers } from '../fields/officer'
import { begin, end, endsAfterStart, Refusal } from '../fields/on-site'
import { grid, row } from '../fields/rows'
import { sampleAgency, sampleOfficers } from '../fields/sample-case'
import { actText, agencyName, audioVisual, formHeadText, officerName, place } from '../fields/text'
import type { ContentRule } from '../form/content-rule'
import { type Audience, type CatalogueGrade, defineForm, type Form, gradeOf } from '../form/form'
import type { LawDay } from '../form/law-day'
import { type Extended, type ExtendedData, extended, type OwnSample } from './extended'
import { type RecordPeople, recordEnd, recordFrame } from './record-parts'

const base = {
  agency: agencyName,
  begin,
  end,
  place: place('地点'),
  officers: officers('执法人员'),
  recorder: officerName('记录人'),
  content: actText('笔录内容', 'case-text'),
  audioVisual: audioVisual.optional(),
  refusal: Refusal.optional(),
}
type Base = typeof base

/** A 笔录: what {@link recordForm} needs beside what all of them have. */
export interface RecordDefinition<Shape extends z.ZodRawShape> {
  readonly id: string
  readonly title: string
  readonly catalogue: CatalogueGrade
  readonly audience?: Audience
  readonly copies?: readonly string[]
  /** The small line over the title; the line of the enforcement forms when absent. */
  readonly head?: string
  /** What the officers are called: 勘验人. */
  readonly officers: string
  /** Who signs every page beside the officers: 当事人. */
  readonly signer: string
  /** That person's name, where the form asks for it. */
  readonly signerName?: (data: ExtendedData<Base, Shape>) => string | undefined
  /** Further people who sign at the end. */
  readonly alsoSign?: (data: ExtendedData<Base, Shape>) => readonly SignaturePlace[]
  /** Not an act towards a party: one officer may keep the record. */
  readonly internal?: true
  readonly data: Shape
  /** Rows of the head of the record, before time and place. */
  readonly rows: (data: ExtendedData<Base, Shape>, day: LawDay) => readonly (readonly FieldCell[])[]
  /** What stands before the record: rights and procedure that are told, what each of those present says. */
  readonly told?: (data: ExtendedData<Base, Shape>, day: LawDay) => readonly Block[]
  readonly heading: string
  /** What follows the text. */
  readonly after?: (data: ExtendedData<Base, Shape>) => readonly Block[]
  readonly mustState?: readonly ContentRule<ExtendedData<Base, Shape>>[]
  readonly cites: readonly string[]
  readonly sample: OwnSample<Base, Shape> & { readonly content: string }
}

/** A record of what was said or seen: every page is signed, so that none can be exchanged. */
export function recordForm<Shape extends z.ZodRawShape>(
  definition: RecordDefinition<Shape>,
): Form<Extended<Base, Shape>> {
  const { signer, officers: who, internal } = definition
  const people = (d: ExtendedData<Base, Shape>): RecordPeople => ({
    signer,
    signerName: definition.signerName?.(d),
    officers: who,
    officerNames: namesOf(d.officers),
    recorder: d.recorder,
    alsoSign: definition.alsoSign?.(d) ?? [],
    ...(internal ? { internal } : {}),
  })
  return defineForm({
    id: definition.id,
    title: definition.title,
    audience: definition.audience ?? 'both',
    copies: definition.copies ?? ['存档'],
    data: extended(base, definition.data),
    mustState: [...(internal ? [] : [twoOfficers]), endsAfterStart, ...(definition.mustState ?? [])],
    date: (d) => d.begin.slice(0, 10),
    frame: (d) => recordFrame(definition.title, people(d)),
    blocks: (d, day) => [
      formHead(definition.head ?? formHeadText),
      title(definition.title, d.agency),
      grid(
        ...definition.rows(d, day),
        row('时间', timeSpanText(d.begin, d.end)),
        row('地点', d.place),
        row(who, officersLines(d.officers)),
        [label('记录人'), value(d.recorder), label('音像记录'), value(d.audioVisual?.join('、'))],
      ),
      ...(definition.told?.(d, day) ?? []),
      heading(`${definition.heading}：`, { style: 'record' }),
      paragraph(d.content, { style: 'record' }),
      ...(definition.after?.(d) ?? []),
      ...recordEnd(people(d), d.refusal),
    ],
    sample: {
      ...sampleOf(definition.sample),
      ...definition.sample,
    },
    cites: definition.cites,
    grade: gradeOf(definition.catalogue),
    catalogue: definition.catalogue,
  })
}

const sampleOf = ({ content }: { readonly content: string }) => ({
  agency: sampleAgency,
  begin: '2026-09-28T09:30',
  end: '2026-09-28T10:40',
  place: '示例市示例区样板路1号',
  officers: sampleOfficers,
  recorder: '丙某某',
  content,
})
