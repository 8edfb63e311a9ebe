import {
  type CaseRecord,
  type History,
  type KeptPlan,
  keptPlan,
  type PlannedInspection,
  procedures,
  type Registry,
  underPlan,
} from '@zhifa/domain'
import { type Kysely, type RawBuilder, sql } from 'kysely'
import { sound } from './history-others'

const inspections = [...procedures.values()].filter(({ category }) => category === 'inspection').map(({ id }) => id)

type Asking = Pick<CaseRecord, 'agency' | 'id' | 'entries'> & Partial<Pick<CaseRecord, 'procedure'>>
type Plans = Pick<History, 'planOf' | 'plansOf' | 'inspectionsUnder'>

/**
 * What the rules may ask of yearly plans: the one that an act names, and, of a plan, those of the other bodies that are kept here
 * and the inspections that name it. Plans that are kept elsewhere are not among them.
 */
export async function plansFor<DB>(
  db: Kysely<DB>,
  { agency, id, procedure, entries }: Asking,
  { data, step }: { readonly data: unknown; readonly step: string },
  registry: Registry,
): Promise<Plans> {
  // A visit is of the plan, and of the draw, that was approved.
  const approved = step === 'visit' ? entries.findLast((entry) => entry.step === 'approval')?.data : undefined
  const named = planNamed(data) ?? planNamed(approved)
  if (typeof named === 'string') {
    const found = await sound(db, [named])
    const record = found?.find((one) => one.agency === agency)
    const plan = found && ((record && keptPlan(record, nameOf(registry, agency))) ?? 'none')
    const planOf = (asked: string) => (asked === named ? plan : undefined)
    // An approval is held against the plans of all bodies as they are now: what met since the plan was approved nobody was asked of.
    return step === 'approval' ? { planOf, ...(await plansIn(db, registry, sql``)) } : { planOf }
  }
  // A random inspection that names no plan: whether one that is kept here draws for it.
  const own = procedure === 'inspection.random' ? sql` and agency = ${agency}` : sql``
  if (procedure !== 'plan.inspection' && procedure !== 'inspection.random') return {}
  const { plansOf } = await plansIn(db, registry, own)
  if (procedure === 'inspection.random') return { plansOf }
  const made = await sound(db, await idsOf(db, sql`procedure = any(${inspections}) and agency = ${agency}`))
  const under = made?.flatMap((record): readonly PlannedInspection[] => {
    const one = underPlan(record)
    return one?.plan === id ? [one.made] : []
  })
  return {
    plansOf,
    inspectionsUnder: (plan) => (plan === id ? under : undefined),
  }
}

/** The plans that are kept here. */
async function plansIn<DB>(db: Kysely<DB>, registry: Registry, of: RawBuilder<unknown>) {
  const plans = await sound(db, await idsOf(db, sql`procedure = 'plan.inspection'${of}`))
  const kept = plans?.flatMap((record): readonly KeptPlan[] => {
    const one = keptPlan(record, nameOf(registry, record.agency))
    return one ? [one] : []
  })
  return { plansOf: (year: number) => kept?.filter((one) => one.year === year) }
}

const planNamed = (data: unknown): unknown =>
  typeof data === 'object' && data !== null && 'planCase' in data ? data.planCase : undefined

const nameOf = (registry: Registry, agency: string): string => registry.agencies.get(agency)?.name ?? agency

async function idsOf<DB>(db: Kysely<DB>, where: ReturnType<typeof sql>): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select id from zhifa.case_record where ${where} order by id`.execute(db)
  return rows.map(({ id }) => id)
}
