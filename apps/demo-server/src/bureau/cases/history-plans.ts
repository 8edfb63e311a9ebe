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
import { type Kysely, sql } from 'kysely'
import { LedgerDifferenceError } from '../ledger'
import { readCase } from './read-case'

const inspections = [...procedures.values()].filter(({ category }) => category === 'inspection').map(({ id }) => id)

type Asking = Pick<CaseRecord, 'agency' | 'id'> & Partial<Pick<CaseRecord, 'procedure'>>
type Plans = Pick<History, 'planOf' | 'plansOf' | 'inspectionsUnder'>

/**
 * What the rules may ask of yearly plans: the one that an act names, and, of a plan, those of the other bodies that are kept here
 * and the inspections that name it. Plans that are kept elsewhere are not among them.
 */
export async function plansFor<DB>(
  db: Kysely<DB>,
  { agency, id, procedure }: Asking,
  { data }: { readonly data: unknown },
  registry: Registry,
): Promise<Plans> {
  const named = typeof data === 'object' && data !== null && 'planCase' in data ? data.planCase : undefined
  if (typeof named === 'string') {
    const found = await sound(db, [named])
    const record = found?.find((one) => one.agency === agency)
    const plan = found && ((record && keptPlan(record, nameOf(registry, agency))) ?? 'none')
    return { planOf: (asked) => (asked === named ? plan : undefined) }
  }
  if (procedure !== 'plan.inspection') return {}
  const plans = await sound(db, await idsOf(db, sql`procedure = 'plan.inspection'`))
  const kept = plans?.flatMap((record): readonly KeptPlan[] => {
    const one = keptPlan(record, nameOf(registry, record.agency))
    return one ? [one] : []
  })
  const made = await sound(db, await idsOf(db, sql`procedure = any(${inspections}) and agency = ${agency}`))
  const under = made?.flatMap((record): readonly PlannedInspection[] => {
    const one = underPlan(record)
    return one?.plan === id ? [one.made] : []
  })
  return {
    plansOf: (year) => kept?.filter((one) => one.year === year),
    inspectionsUnder: (plan) => (plan === id ? under : undefined),
  }
}

const nameOf = (registry: Registry, agency: string): string => registry.agencies.get(agency)?.name ?? agency

async function idsOf<DB>(db: Kysely<DB>, where: ReturnType<typeof sql>): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select id from zhifa.case_record where ${where} order by id`.execute(db)
  return rows.map(({ id }) => id)
}

/** The cases of these ids that there are. A record that is not what the ledger proves says nothing: nobody knows all of them then. */
async function sound<DB>(db: Kysely<DB>, ids: readonly string[]): Promise<CaseRecord[] | undefined> {
  const records: CaseRecord[] = []
  try {
    for (const id of ids) {
      const record = await readCase(db, id)
      if (record) records.push(record)
    }
  } catch (error) {
    if (error instanceof LedgerDifferenceError) return undefined
    throw error
  }
  return records
}
