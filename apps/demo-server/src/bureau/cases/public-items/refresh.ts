import { isDeepStrictEqual } from 'node:util'
import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { Bureau } from '../../bureau'
import { type Difference, difference, publicItemColumn } from '../../ledger'
import { newestOfCases } from '../public-versions'
import { type PublicItem, publicRow } from './public-row'

type House = Pick<Bureau, 'agency' | 'today'>
const batch = 200

/** Writes what lists read of the items of some cases: an act that publishes does it once its leaf has its place. @returns how many */
export async function keepPublicItems<DB>(
  db: Kysely<DB>,
  { today }: House,
  caseIds: readonly string[],
): Promise<number> {
  const rows = (await newestOfCases(db, caseIds)).map((version) => publicRow(version, today()))
  if (rows.length > 0)
    await sql`select zhifa.keep_public_item(value) from jsonb_array_elements(${JSON.stringify(rows)}::jsonb)`.execute(
      db,
    )
  return rows.length
}

/** Cases of the agency of which something was published, in batches. */
async function* published<DB>(
  db: Kysely<DB>,
  { agency }: House,
  where: RawBuilder<unknown>,
): AsyncGenerator<readonly string[]> {
  for (let after = ''; ; ) {
    const { rows } = await sql<{ id: string }>`select r.id from zhifa.case_record r
      where r.agency = ${agency.id} and r.id > ${after} and ${where} order by r.id limit ${batch}`.execute(db)
    yield rows.map(({ id }) => id)
    const last = rows.at(-1)
    if (!last || rows.length < batch) return
    after = last.id
  }
}

const any = sql`exists (select from zhifa.publication p where p.case_id = r.id)`
const missing = sql`${any} and not exists (select from zhifa.public_item s where s.agency = r.agency and s.case_id = r.id)`

async function write<DB>(db: Kysely<DB>, house: House, where: RawBuilder<unknown>): Promise<number> {
  let count = 0
  for await (const cases of published(db, house, where)) count += await keepPublicItems(db, house, cases)
  return count
}

/** Computes the rows of cases that have none: of a database from before there were any. @returns how many */
export const fillPublicItems = <DB>(db: Kysely<DB>, house: House): Promise<number> => write(db, house, missing)

/** Computes every row anew from its newest version, drops what is of none, and counts the figures anew. @returns how many rows */
export async function rebuildPublicItems<DB>(db: Kysely<DB>, house: House): Promise<number> {
  await sql`delete from zhifa.public_item s where agency = ${house.agency.id} and ${astray}`.execute(db)
  const count = await write(db, house, any)
  await db.transaction().execute(async (trx) => {
    // Nothing is published meanwhile: figures are written under the rows of what they count.
    await sql`lock table zhifa.public_item in share row exclusive mode`.execute(trx)
    await sql`delete from zhifa.public_figure where agency = ${house.agency.id}`.execute(trx)
    await sql`insert into zhifa.public_figure (agency, month, kind, result, items, fine, confiscated)
      ${counted(house)}`.execute(trx)
  })
  return count
}

/** Items whose last day is past leave the lists; who asks before that is told by the day itself. @returns how many */
export async function endPublicity<DB>(db: Kysely<DB>, { agency, today }: House): Promise<number> {
  const { numAffectedRows } = await sql`update zhifa.public_item set over = true
    where agency = ${agency.id} and not over and until < ${today()}::date`.execute(db)
  return Number(numAffectedRows ?? 0)
}

const astray = sql`not exists (select from zhifa.publication p join zhifa.case_record r on r.id = p.case_id
  where p.case_id = s.case_id and r.agency = s.agency and ${sql.raw(publicItemColumn('p.'))} = s.item)`

const counted = ({ agency }: House) => sql`select agency, to_char(day, 'YYYY-MM') as month, kind, result,
    count(*)::bigint as items, sum(fine)::bigint as fine, sum(confiscated)::bigint as confiscated
  from zhifa.public_item where agency = ${agency.id} and not withdrawn group by 1, 2, 3, 4`

const differs = (place: string, name: string): Difference =>
  difference(place, name, '与公开版本不一致', 'is not what the public versions give')

/** Every stored row against what its newest version gives, column by column, and the figures against the rows. */
export async function checkPublicItems<DB>(db: Kysely<DB>, house: House): Promise<Difference[]> {
  const found: Difference[] = []
  for await (const cases of published(db, house, any))
    found.push(
      ...(await db
        .transaction()
        .setIsolationLevel('repeatable read')
        .execute((trx) => wrongRows(trx, house, cases))),
    )
  const { rows } = await sql<{ item: string }>`select item from zhifa.public_item s
    where agency = ${house.agency.id} and ${astray}`.execute(db)
  const figures = await sql<{ month: string }>`select coalesce(f.month, c.month) as month
    from (select * from zhifa.public_figure where agency = ${house.agency.id}) f
    full join (${counted(house)}) c using (agency, month, kind, result)
    where (f.items, f.fine, f.confiscated) is distinct from (c.items, c.fine, c.confiscated)`.execute(db)
  return [
    ...found,
    ...rows.map(({ item }) => differs(`公示清单 ${item}`, '*')),
    ...figures.rows.map(({ month }) => differs(`公示统计 ${month}`, '*')),
  ]
}

async function wrongRows<DB>(db: Kysely<DB>, house: House, cases: readonly string[]): Promise<Difference[]> {
  if (cases.length === 0) return []
  const { rows } = await sql<PublicItem>`select * from zhifa.public_item
    where agency = ${house.agency.id} and case_id in (${sql.join(cases)})`.execute(db)
  const stored = new Map<string, Readonly<Record<string, unknown>>>(rows.map((row) => [row.item, { ...row }]))
  return (await newestOfCases(db, cases)).flatMap((version) => {
    const wanted: Readonly<Record<string, unknown>> = { ...publicRow(version, house.today()) }
    const row = stored.get(version.item)
    const place = `公示清单 ${version.item}`
    if (!row) return [differs(place, '*')]
    return (
      Object.keys(wanted)
        .filter((name) => !isDeepStrictEqual(row[name], wanted[name]))
        // A row that has just come to its end waits for the sweep; one is never over before.
        .filter((name) => name !== 'over' || row.over === true)
        .map((name) => differs(place, name))
    )
  })
}
