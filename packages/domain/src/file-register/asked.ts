import type { CaseRecord } from '../case/record/entry'
import type { LawBook } from '../law/law-book'
import type { Officer, Registry } from '../people/registry'
import type { FileEvent } from './acts'

/** A package of the file for the archive, as it was made. */
export interface FilePackage {
  readonly number: number
  /** Whether it was finished, and how many entries it and those before it hold. */
  readonly finished: boolean
  readonly entries: number
  /** How many of the papers that came late it and those before it hold; absent: none. */
  readonly late?: number
}

/** Who speaks, of which file, and what is known of it. */
export interface FileAsked {
  readonly record: CaseRecord
  readonly events: readonly FileEvent[]
  readonly registry: Registry
  readonly law: LawBook
  readonly officer: Officer
  readonly now: string
  /** Whether a person has a part in the case; whether they are recused. */
  readonly hasPart: (person: string) => boolean
  readonly recused: ReadonlySet<string>
  readonly packages: readonly FilePackage[]
  /** SHA-256 of the files that were uploaded after the case was archived; absent: nobody has looked. */
  readonly lateFiles?: ReadonlySet<string>
}
