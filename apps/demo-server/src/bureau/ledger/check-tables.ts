import { type Kysely, type RawBuilder, sql } from 'kysely'
import { unhurried } from '../../storage'
import { type Difference, difference, LedgerDifferenceError } from './difference'
import { type ProvedKind, type ProvedTable, provedTables } from './proved-tables'
import { type ProvedRow, rowsQuery } from './rows'

/** Every row of every proved table against its leaf, column by column; rows without a leaf, and leaves without a row. */
export async function checkTables<DB>(db: Kysely<DB>, agency: string): Promise<Difference[]> {
  const found: Difference[] = []
  for (const kind of Object.keys(provedTables) as ProvedKind[])
    found.push(...(await unhurried(db, (trx) => checkTable(trx, agency, kind))))
  return [...found, ...(await unhurried(db, (trx) => checkLengths(trx, agency)))]
}

/** How many entries each case has. */
async function checkLengths<DB>(db: Kysely<DB>, agency: string): Promise<Difference[]> {
  const { rows } = await sql<{ id: string }>`select r.id from zhifa.case_record r where r.agency = ${agency}
    and r.length <> (select count(*) from zhifa.leaf l where l.agency = r.agency and l.case_id = r.id) order by r.id`.execute(
    db,
  )
  return rows.map(({ id }) => difference(`案件 ${id}`, 'length', '项数与账本不一致', 'the number of entries differs'))
}

async function checkTable<DB>(db: Kysely<DB>, agency: string, kind: ProvedKind): Promise<Difference[]> {
  const { title }: ProvedTable = provedTables[kind]
  const pairs = await rowsWithProofs(db, agency, kind)
  return pairs.flatMap(({ subject, row, line }) =>
    row === null
      ? [difference(`${title} ${subject}`, '*', '缺失', 'the row is missing')]
      : rowDifferences(title, { subject, row }, line === null ? undefined : bodyOf(line)),
  )
}

export function rowDifferences(
  title: string,
  { subject, row }: ProvedRow,
  proved: ProvedRow['row'] | undefined,
): Difference[] {
  const place = `${title} ${subject}`
  if (!proved) return [difference(place, '*', '账本中没有', 'not in the ledger')]
  return Object.keys(row)
    .filter((name) => row[name] !== proved[name])
    .map((name) => difference(place, name, `"${name}"与账本不一致`, `${name} is not what the ledger proves`))
}

/** Some rows against their leaves, before anything is done with them. */
export async function checkRows<DB>(
  db: Kysely<DB>,
  agency: string,
  kind: ProvedKind,
  where: RawBuilder<unknown>,
): Promise<RowDifference[]> {
  const { title }: ProvedTable = provedTables[kind]
  const pairs = await rowsWithProofs(db, agency, kind, where)
  return pairs.flatMap(({ subject, row, line }) =>
    rowDifferences(title, { subject, row: row ?? {} }, line === null ? undefined : bodyOf(line)).map((found) => ({
      ...found,
      subject,
    })),
  )
}

/** A difference, and the row that it is in. */
export interface RowDifference extends Difference {
  readonly subject: string
}

/** @throws LedgerDifferenceError where one of some rows is not what the ledger proves */
export async function demandProved<DB>(
  db: Kysely<DB>,
  agency: string,
  kind: ProvedKind,
  where: RawBuilder<unknown>,
): Promise<void> {
  const [first] = await checkRows(db, agency, kind, where)
  if (first) throw new LedgerDifferenceError(first)
}

interface Paired {
  readonly subject: string
  readonly row: ProvedRow['row'] | null
  /** The newest leaf of the row. */
  readonly line: string | null
}

/**
 * Rows of a table with the newest leaf of each: all, with the leaves of rows that are gone, or some. In one statement, so that a
 * row which is written meanwhile is not seen without its leaf.
 */
async function rowsWithProofs<DB>(
  db: Kysely<DB>,
  agency: string,
  kind: ProvedKind,
  where?: RawBuilder<unknown>,
): Promise<Paired[]> {
  const stored = rowsQuery(kind, agency, where ?? sql`true`)
  const { rows } = await (where
    ? sql<Paired>`select t.subject, t.row, (select l.line from zhifa.leaf l where l.agency = ${agency}
        and l.kind = ${kind} and l.subject = t.subject order by l.index desc limit 1) as line
        from (${stored}) t order by 1`
    : sql<Paired>`select subject, t.row, p.line from (${stored}) t full join (
        select distinct on (subject) subject, line from zhifa.leaf
        where agency = ${agency} and kind = ${kind} order by subject, index desc
      ) p using (subject) order by 1`
  ).execute(db)
  return rows
}

/** What the newest leaf of one row says; nothing when there is none. */
export async function provedRow<DB>(
  db: Kysely<DB>,
  agency: string,
  kind: ProvedKind,
  subject: string,
): Promise<ProvedRow['row'] | undefined> {
  const { rows } = await sql<{ line: string }>`select line from zhifa.leaf
    where agency = ${agency} and kind = ${kind} and subject = ${subject} order by index desc limit 1`.execute(db)
  return rows[0] && bodyOf(rows[0].line)
}

/** What a leaf of a row says. */
export function bodyOf(line: string): ProvedRow['row'] {
  try {
    return (JSON.parse(line) as { event: { body: ProvedRow['row'] } }).event.body
  } catch {
    // A line that was changed proves nothing: every column differs from it.
    return {}
  }
}
