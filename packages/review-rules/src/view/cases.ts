import {
  type EnforcementCategory,
  findProcedure,
  type PayloadsOf,
  type PayloadTable,
  type Procedure,
  type ProcedureId,
} from '@zhifa/domain'
import type { CaseView } from './case-view'

declare const cases: unique symbol

/** To which cases a rule applies. `T` are the payloads of these cases: the rule reads them typed. */
export interface AppliesTo<T extends PayloadTable = PayloadTable> {
  readonly category: EnforcementCategory
  /** Ids of procedures; absent: all of the category. */
  readonly procedures?: readonly string[]
  readonly [cases]?: T
}

type Category = ProcedureId extends `${infer C}.${string}` ? C : never
type IdOf<C extends Category> = Extract<ProcedureId, `${C}.${string}`>
type StepsOf<P> = P extends ProcedureId ? keyof PayloadsOf<P> : never
type SchemaOf<P, S> = P extends ProcedureId ? (S extends keyof PayloadsOf<P> ? PayloadsOf<P>[S] : never) : never

/** The steps of all built-in procedures of a category, each with what it can say in any of them. */
export type CategoryPayloads<C extends Category> = { readonly [S in StepsOf<IdOf<C>>]?: SchemaOf<IdOf<C>, S> }

/**
 * The cases of one procedure, built-in or a bureau's own: a rule that applies to them reads its payloads typed, and a misspelt
 * step does not compile.
 * @throws {Error} never for the id of a built-in procedure
 * @example defineRule({ …, appliesTo: casesOf(levy), reads: (c) => ({ amount: c.latest('assessment')?.data.amount }), … })
 */
export function casesOf<P extends ProcedureId>(procedure: P): AppliesTo<PayloadsOf<P>>
export function casesOf<T extends PayloadTable>(procedure: Procedure<T>): AppliesTo<T>
export function casesOf(procedure: ProcedureId | Procedure): AppliesTo {
  const { id, category } = typeof procedure === 'string' ? builtIn(procedure) : procedure
  return { category, procedures: [id] }
}

function builtIn(id: ProcedureId): Procedure {
  const procedure = findProcedure(id)
  if (!procedure) throw new Error(`没有这种办案程序 / no procedure ${id}`)
  return procedure
}

/** All cases of a category, of whichever procedure. */
export const casesOfCategory = <C extends keyof OfCategory>(category: C): AppliesTo<OfCategory[C]> => ({ category })

interface OfCategory {
  readonly penalty: CategoryPayloads<'penalty'>
  readonly licence: CategoryPayloads<'licence'>
  readonly coercion: CategoryPayloads<'coercion'>
  readonly inspection: CategoryPayloads<'inspection'>
}

/** A case of whichever procedure, a bureau's own among them: its payloads are not known. */
export type AnyCase = CaseView<PayloadTable>
export type PenaltyCase = CaseView<CategoryPayloads<'penalty'>>
export type OrdinaryCase = CaseView<PayloadsOf<'penalty.ordinary'>>
export type LicenceCase = CaseView<PayloadsOf<'licence.ordinary'>>
export type MeasureCase = CaseView<PayloadsOf<'coercion.measure'>>
export type TransferCase = CaseView<PayloadsOf<'crime.transfer'>>
export type PlanCase = CaseView<PayloadsOf<'plan.inspection'>>
export type ExecutionCase = CaseView<PayloadsOf<'coercion.execution'>>
