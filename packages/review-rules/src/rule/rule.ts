import type { Bilingual, Finding, Grade, KnownPayloads, PayloadTable } from '@zhifa/domain'
import type { CaseView } from '../view/case-view'
import type { AnyCase, AppliesTo } from '../view/cases'
import type { Life } from './life'
import type { Point } from './point'

/** What a rule read: by name, `undefined` where the record does not say. */
export type Values = Readonly<Record<string, unknown>>

/** The same values when all of them are known. */
export type Known<V> = { readonly [K in keyof V]-?: Exclude<V[K], undefined> }

/** `point.what-holds` */
export type RuleName = `${Point}.${string}`

/** What every rule says of itself, whatever it reads. `T` are the payloads of the cases that it applies to. */
export interface RuleHead<Id extends RuleName = RuleName, T extends PayloadTable = KnownPayloads> {
  /** `point.what-holds`; stable for ever, because stored reviews name it. */
  readonly id: Id
  /** What holds when the rule is met. */
  readonly title: string
  readonly cites: readonly string[]
  /** How surely the rule is known to say what the articles say; absent: read in the text. */
  readonly grade?: Grade
  /** `since('行政处罚法', '2021')`, or days. */
  readonly inForce: Life
  /** `casesOf('penalty.ordinary')`, `casesOf(ownProcedure)`: then `c` is typed by their payloads. Written out: by those of all built-in procedures. */
  readonly appliesTo: AppliesTo<T>
  /** Whether the matter comes up in this case at all; absent: always. `undefined`: the record does not say. */
  readonly arises?: (c: CaseView<NoInfer<T>>) => boolean | undefined
  readonly otherwise: { readonly message: Bilingual; readonly cure: Bilingual }
  /** Raised when `reads` or `holds` changes its meaning: it is part of the rule set's version. */
  readonly revision?: number
}

/** What an author writes down. See docs/guide/review-rules.md for a worked one. */
export interface RuleDefinition<
  V extends Values,
  Id extends RuleName = RuleName,
  T extends PayloadTable = KnownPayloads,
> extends RuleHead<Id, T> {
  /** What the reviewer should look at, for a rule that only a person can answer. */
  readonly asks?: string
  /** For each value: its Chinese name and where it stands, `告知书送达日 notice-service.receivedOn`. */
  readonly facts: { readonly [K in keyof V]-?: `${string} ${string}` }
  readonly reads: (c: CaseView<NoInfer<T>>) => V
  readonly holds: (values: NoInfer<Known<V>>) => boolean
  /** Findings of the procedure's own checks that the values came from: their words and grades go into the finding. */
  readonly support?: (c: CaseView<NoInfer<T>>) => readonly Finding[]
  readonly examples: {
    readonly met: readonly NoInfer<Known<V>>[]
    readonly notMet: readonly NoInfer<Known<V>>[]
    readonly undetermined: readonly Partial<NoInfer<V>>[]
  }
}

/** A rule as the engine asks it: what it reads, and of which cases, its definition knew. */
export interface AnyRuleDefinition<Id extends RuleName = RuleName> extends Omit<RuleHead<Id, PayloadTable>, 'arises'> {
  readonly asks?: string
  readonly facts: Readonly<Record<string, string>>
  arises?(c: AnyCase): boolean | undefined
  reads(c: AnyCase): Values
  holds(values: Values): boolean
  support?(c: AnyCase): readonly Finding[]
  readonly examples: {
    readonly met: readonly Values[]
    readonly notMet: readonly Values[]
    readonly undetermined: readonly Values[]
  }
}

/** A rule that passed the checks of `defineRule`. */
export interface Rule<Id extends RuleName = RuleName> extends AnyRuleDefinition<Id> {
  readonly point: Point
  /** Names of the values, in the order of the definition. */
  readonly keys: readonly string[]
  /** The guard of the procedure whose answer the rule gives, and the steps at which it is asked. */
  readonly guard?: { readonly id: string; readonly steps: readonly string[] }
}
