import type { CaseRecord } from '../case/record/entry'
import type { Finding } from '../finding/finding'
import type { LawBook } from '../law/law-book'
import type { Officer, Registry } from '../people/registry'
import type { DocketEvent } from './acts'

/** Who speaks in the docket, and what is known of what they say. */
export interface DocketAsked {
  /** All that was said of the matter; for a new one, of those that are open. */
  readonly events: readonly DocketEvent[]
  readonly registry: Registry
  readonly law: LawBook
  readonly officer: Officer
  readonly now: string
  /** The number of the line; absent: the one after the last of `events`. */
  readonly next?: number
  /** Drawn anew for each line. */
  readonly salt: string
  /** A case of this bureau by its id, of those that the act or its matter names; `none` where there is no such case. */
  readonly caseOf: (id: string) => CaseRecord | 'none' | undefined
  /** Cases of this bureau of which the words of the act give the number, or the number of a paper. */
  readonly mentioned: readonly string[]
}

export type DocketAnswer =
  | { readonly ok: true; readonly event: DocketEvent }
  | { readonly ok: false; readonly findings: readonly Finding[] }
