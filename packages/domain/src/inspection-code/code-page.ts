import { teamOf } from '../case/people/team'
import type { CaseRecord } from '../case/record/entry'
import { latest } from '../case/record/state'
import type { PastInspection } from '../case/table/types'
import type { PlainDate } from '../date/plain-date'
import { replay } from '../handling/handling'
import { procedureOf } from '../handling/procedure-of'
import type { LawBook } from '../law/law-book'
import type { Agency, Registry } from '../people/registry'
import { countedBy } from '../procedures/inspection/cap'
import { publicName } from '../public-content/public-party'

/** What the page behind an inspection code says to whoever scans it: nothing that the notice of the check does not say. */
export interface CodePage {
  readonly agency: string
  /** What kind of check it is, in words: 计划检查. */
  readonly kind: string
  /** The object as the public may read it. */
  readonly object: string
  readonly items: readonly string[]
  readonly basis: readonly string[]
  readonly plannedOn: PlainDate
  /** Who comes, as the team is now, with the number of the certificate that each must show. */
  readonly officers: readonly { readonly name: string; readonly certificate?: string }[]
  /** Each published cap that counts the check: how often a year, by its title, and how often this year already, where that is known. */
  readonly caps: readonly { readonly title: string; readonly value: number; readonly done?: number }[]
  readonly notice?: string
  readonly rights: readonly string[]
  /** Where to complain. */
  readonly complaints: string
}

/** 国办发〔2024〕54号 in the words of the notice: what the inspected may do. */
const rights = [
  '查验执法人员的执法证件',
  '执法人员与本单位有直接利害关系的，申请其回避',
  '陈述、申辩',
  '执法人员不出示证件或者检查事项未公布的，拒绝检查',
  '对违法违规检查投诉举报，对本次检查评价',
] as const

interface Shown {
  readonly agency: Agency
  readonly registry: Registry
  readonly law: LawBook
  readonly on: PlainDate
  readonly past?: readonly PastInspection[] | undefined
}

/**
 * The page of an approved inspection; nothing for a record without an approval on site.
 * @param on the day of the scan, whose table of caps the page shows
 * @param past other inspections of the object this year; absent: nobody knows
 */
export function codePage(record: CaseRecord, { agency, registry, law, on, past }: Shown): CodePage | undefined {
  const state = replay(record)
  const approval = latest(state, 'approval')
  if (!record.procedure.startsWith('inspection.') || !approval || !('plannedOn' in approval.data)) return undefined
  // Whoever looks records up visits nobody.
  if ('sources' in approval.data) return undefined
  const { object, items, basis, plannedOn, enterprise } = approval.data
  const notice = latest(state, 'notice')?.data.number
  return {
    agency: agency.name,
    kind: procedureOf(record).title,
    object: publicName(object),
    items,
    basis,
    plannedOn,
    officers: [...teamOf(state, procedureOf(record)).handlers].map((id) => {
      const approved = approval.by.find((one) => one.id === id)
      // As the registry has it today where it still knows them: a renewed certificate is the one that they show.
      const known = registry.officers.get(id)
      const shown = known?.certificates.at(-1)?.number ?? approved?.certificate
      return { name: approved?.name ?? known?.name ?? id, ...(shown === undefined ? {} : { certificate: shown }) }
    }),
    caps: enterprise
      ? law
          .capsOf(items, on)
          .filter(({ version }) => version.counts.some((kind) => kind === record.procedure))
          .map((row) => ({
            ...{ title: row.title, value: row.version.value },
            ...(past
              ? {
                  done: countedBy(
                    row,
                    past.filter(({ undecided }) => !undecided),
                  ).length,
                }
              : {}),
          }))
      : [],
    ...(notice === undefined ? {} : { notice }),
    rights,
    complaints: agency.telephone,
  }
}
