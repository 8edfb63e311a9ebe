import { type Kysely, sql } from 'kysely'
import { type Difference, difference } from './difference'
import { type ProvedKind, type ProvedTable, provedTables } from './proved-tables'
import { type ProvedRow, provedRows } from './rows'

/** Every row of every proved table against its leaf, column by column; rows without a leaf, and leaves without a row. */
export async function checkTables<DB>(db: Kysely<DB>, agency: string): Promise<Difference[]> {
  const found: Difference[] = []
  for (const kind of Object.keys(provedTables) as ProvedKind[]) found.push(...(await checkTable(db, agency, kind)))
  return [...found, ...(await checkLengths(db, agency))]
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
  const proved = await provedOf(db, agency, kind)
  const rows = await provedRows(db, kind, agency)
  const there = new Set(rows.map(({ subject }) => subject))
  const missing = [...proved.keys()].filter((subject) => !there.has(subject))
  return [
    ...rows.flatMap((row) => rowDifferences(title, row, proved.get(row.subject))),
    ...missing.map((subject) => difference(`${title} ${subject}`, '*', '缺失', 'the row is missing')),
  ]
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

/** What the newest leaf of each row says. */
async function provedOf<DB>(db: Kysely<DB>, agency: string, kind: ProvedKind): Promise<Map<string, ProvedRow['row']>> {
  const { rows } = await sql<{ subject: string; line: string }>`
    select distinct on (subject) subject, line from zhifa.leaf
    where agency = ${agency} and kind = ${kind} order by subject, index desc`.execute(db)
  return new Map(rows.map(({ subject, line }) => [subject, bodyOf(line)]))
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
