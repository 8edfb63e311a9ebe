import type { Bilingual, EnforcementCategory, Finding, Grade, PlainDate } from '@zhifa/domain'
import type { CaseView } from '../view/case-view'
import type { Point } from './point'

/** What a rule read: by name, `undefined` where the record does not say. */
export type Values = Readonly<Record<string, unknown>>

/** The same values when all of them are known. */
export type Known<V> = { readonly [K in keyof V]-?: Exclude<V[K], undefined> }

/** What an author writes down. See docs/guide/review-rules.md for a worked one. */
export interface RuleDefinition<V extends Values> {
  /** `point.what-holds`; stable for ever, because stored reviews name it. */
  readonly id: `${Point}.${string}`
  /** What holds when the rule is met. */
  readonly title: string
  readonly cites: readonly string[]
  /** How surely the rule is known to say what the articles say; absent: read in the text. */
  readonly grade?: Grade
  readonly inForce: { readonly from: PlainDate; readonly until?: PlainDate }
  readonly appliesTo: { readonly category: EnforcementCategory; readonly procedures?: readonly string[] }
  /** Whether the matter comes up in this case at all; absent: always. `undefined`: the record does not say. */
  readonly arises?: (c: CaseView) => boolean | undefined
  /** What the reviewer should look at, for a rule that only a person can answer. */
  readonly asks?: string
  /** For each value: its Chinese name and where it stands, `告知书送达日 notice-service.receivedOn`. */
  readonly facts: { readonly [K in keyof V]-?: `${string} ${string}` }
  readonly reads: (c: CaseView) => V
  readonly holds: (values: NoInfer<Known<V>>) => boolean
  readonly otherwise: { readonly message: Bilingual; readonly cure: Bilingual }
  /** Findings of the procedure's own checks that the values came from: their words and grades go into the finding. */
  readonly support?: (c: CaseView) => readonly Finding[]
  readonly examples: {
    readonly met: readonly NoInfer<Known<V>>[]
    readonly notMet: readonly NoInfer<Known<V>>[]
    readonly undetermined: readonly Partial<NoInfer<V>>[]
  }
  /** Raised when `reads` or `holds` changes its meaning: it is part of the rule set's version. */
  readonly revision?: number
}

/** A rule that passed the checks of `defineRule`. */
export interface Rule extends RuleDefinition<Values> {
  readonly point: Point
  /** Names of the values, in the order of the definition. */
  readonly keys: readonly string[]
  /** The guard of the procedure whose answer the rule gives, and the steps at which it is asked. */
  readonly guard?: { readonly id: string; readonly steps: readonly string[] }
}
