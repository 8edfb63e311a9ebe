import { z } from 'zod'
import type { Procedure } from '../../case/table/types'
import { PlainDate } from '../../date/plain-date'
import { CitationText } from '../../law/dated'
import type { LawBook } from '../../law/law-book'
import type { Agency, Registry } from '../../people/registry'

const text = (max: number) => z.string().trim().min(1).max(max)

/** One line of the inspection-item list (行政检查事项清单); with a share of objects it is also one of the random list (D2.4). */
export const InspectionListItem = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]{1,60}$/),
  title: text(200),
  basis: z.array(CitationText).min(1).max(20),
  object: text(200),
  content: text(1000),
  method: text(100),
  frequency: text(100),
  /** 抽查比例; absent: not drawn at random. */
  share: text(60).optional(),
  /** 公布日期, the first day on which it may be inspected; absent: as long as the list has been kept here. */
  publishedOn: PlainDate.optional(),
  /** The last day on which it was on the list; absent: it still is. */
  until: PlainDate.optional(),
})
export type InspectionListItem = z.infer<typeof InspectionListItem>

/**
 * The items of the list as it was published on a day: what was put on it later, or taken off before, is not on it.
 * @example listedOn(lists.inspectionItems, '2026-03-01').map(({ title }) => title)
 */
export const listedOn = <Item extends Pick<InspectionListItem, 'publishedOn' | 'until'>>(
  items: readonly Item[],
  on: PlainDate,
): Item[] =>
  items.filter(
    ({ publishedOn, until }) =>
      (publishedOn === undefined || publishedOn <= on) && (until === undefined || on <= until),
  )

/** What a bureau says of one licence: what no rule of the program knows. Absent is shown as not known, never guessed. */
export const LicenceItem = z.strictObject({
  title: text(200),
  basis: z.array(CitationText).min(1).max(20),
  conditions: z.array(text(500)).min(1).max(50).optional(),
  materials: z.array(text(300)).min(1).max(100).optional(),
  fee: text(200).optional(),
  preferential: text(1000).optional(),
})
export type LicenceItem = z.infer<typeof LicenceItem>

/** The lists that are a bureau's own to make, as data. */
export const BureauLists = z.strictObject({
  officeHours: text(200).optional(),
  supervisionTelephone: text(40).optional(),
  inspectionItems: z.array(InspectionListItem).max(500).default([]),
  licenceItems: z.array(LicenceItem).max(500).default([]),
})
export type BureauLists = z.infer<typeof BureauLists>

/** Everything that the published items are made of. */
export interface BeforeSource {
  readonly agency: Agency
  readonly registry: Registry
  readonly law: LawBook
  readonly lists: BureauLists
  readonly procedures: readonly Procedure[]
  /** Names of the standard forms that are in use. */
  readonly forms: readonly { readonly title: string; readonly audience: string }[]
  /** The day whose law, people and certificates the items show. */
  readonly on: PlainDate
}
