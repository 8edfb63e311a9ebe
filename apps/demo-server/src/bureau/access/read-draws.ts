import { type KeptDraw, keptPlan } from '@zhifa/domain'
import { type Kysely, sql } from 'kysely'
import type { Bureau } from '../bureau'
import { readCase } from '../cases/read-case'
import { LedgerDifferenceError } from '../ledger'

/** A draw of which the public may know: its commitment was published. */
export interface PublicDraw {
  readonly draw: KeptDraw
  /** The plan that it is of, by its title. */
  readonly title: string
  readonly year: number
  /** Names of the inspectors who were not on the list, with why. */
  readonly left: readonly { readonly name: string; readonly reason: string }[]
  /** Objects that an earlier version of the row listed and that the drawn one does not. */
  readonly dropped: readonly string[]
}

/**
 * The draws of the agency whose commitment was published, the newest first: also those that were replaced or never drawn. A plan that is
 * not what the ledger proves says nothing.
 */
export async function publicDraws<DB>(db: Kysely<DB>, { agency, registry }: Bureau): Promise<PublicDraw[]> {
  const { rows } = await sql<{ id: string }>`select id from zhifa.case_record
    where procedure = 'plan.inspection' and agency = ${agency.id} order by id desc`.execute(db)
  const found: PublicDraw[] = []
  for (const { id } of rows) {
    const plan = await planOf(db, id, agency.name)
    for (const draw of plan?.draws ?? []) {
      if (!plan || !draw.published) continue
      const listed = new Set(draw.plan.objects.map((one) => one.id))
      const before = plan.versions.flatMap(({ items, publishedOn }) =>
        publishedOn !== undefined && publishedOn <= draw.committedOn
          ? items.filter((row) => row.id === draw.row.id).flatMap(({ objects }) => objects)
          : [],
      )
      const dropped = new Map(before.flatMap((one) => (listed.has(one.id) ? [] : [[one.id, one.name]])))
      found.push({
        draw,
        title: plan.title,
        year: plan.year,
        left: draw.left.map(({ inspector, reason }) => ({
          name: registry.officers.get(inspector)?.name ?? inspector,
          reason,
        })),
        dropped: [...dropped.values()],
      })
    }
  }
  return found.sort((a, b) => newer(b).localeCompare(newer(a)))
}

const newer = ({ draw }: PublicDraw): string => draw.published?.at ?? draw.published?.on ?? ''

async function planOf<DB>(db: Kysely<DB>, id: string, body: string) {
  try {
    const record = await readCase(db, id)
    return record && keptPlan(record, body)
  } catch (error) {
    if (error instanceof LedgerDifferenceError) return undefined
    throw error
  }
}
