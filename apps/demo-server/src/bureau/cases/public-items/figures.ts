import type { PublicKind } from '@zhifa/domain'
import { type Kysely, sql } from 'kysely'

/** What was published of one month, kind and result, counted with the publications themselves. */
export interface PublicFigure {
  /** `YYYY-MM`, of the decision. */
  readonly month: string
  readonly kind: PublicKind
  readonly result: string
  readonly items: number
  /** Integer 分. */
  readonly fine: number
  readonly confiscated: number
}

/** The figures of what an agency published and did not take back, month by month. @param year `YYYY`; empty: all years */
export async function publicFigures<DB>(db: Kysely<DB>, agency: string, year = ''): Promise<readonly PublicFigure[]> {
  const { rows } = await sql<PublicFigure>`select month, kind, result, items, fine, confiscated from zhifa.public_figure
    where agency = ${agency} and (${year} = '' or substr(month, 1, 4) = ${year})
    order by month, kind, result`.execute(db)
  return rows
}
