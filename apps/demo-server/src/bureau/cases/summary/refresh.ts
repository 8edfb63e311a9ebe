import { isDeepStrictEqual } from 'node:util'
import { type Kysely, type RawBuilder, sql } from 'kysely'
import { chinaDay } from '../../../web/china-time'
import type { Bureau } from '../../bureau'
import { type Difference, difference, LedgerDifferenceError } from '../../ledger'
import { readCase } from '../read-case'
import { keepSummary, storedSummary } from './store'
import { type Summarised, summarise } from './summarise'

interface Head {
  readonly id: string
  readonly opened_at: Date
}

const batch = 200

/** Cases of the bureau in the order of their ids, in batches, so that none holds more than a few records. */
async function* heads<DB>(db: Kysely<DB>, { agency }: Bureau, where: RawBuilder<unknown>): AsyncGenerator<Head> {
  for (let after = ''; ; ) {
    const { rows } = await sql<Head>`select r.id, r.opened_at from zhifa.case_record r
      left join zhifa.case_summary s on s.agency = r.agency and s.case_id = r.id
      where r.agency = ${agency.id} and r.id > ${after} and ${where} order by r.id limit ${batch}`.execute(db)
    yield* rows
    const last = rows.at(-1)
    if (!last || rows.length < batch) return
    after = last.id
  }
}

/** What the record gives; nothing where the record is not what the ledger proves: the check of the ledger names it. */
async function fromRecord<DB>(db: Kysely<DB>, bureau: Bureau, head: Head): Promise<Summarised | undefined> {
  try {
    const record = await readCase(db, head.id)
    return record && summarise(record, chinaDay(head.opened_at), bureau)
  } catch (error) {
    if (error instanceof LedgerDifferenceError) return undefined
    throw error
  }
}

/**
 * Computes summaries that are missing or of another law, those of cases that go on whose day is not today, and those of finished ones
 * of which a day has passed since. Written in a transaction
 * each, so that people are never kept waiting. @returns how many
 */
export async function refreshSummaries<DB>(db: Kysely<DB>, bureau: Bureau, going = () => true): Promise<number> {
  const old = sql`(s.case_id is null or s.law <> ${bureau.law.digest} or (not s.final and s.as_of <> ${bureau.today()})
    or (s.final and s.moves_on <= ${bureau.today()}::date and s.as_of < s.moves_on))`
  return write(db, bureau, old, going)
}

/** Computes summaries that are missing: of a database from before there were any. @returns how many */
export const fillSummaries = <DB>(db: Kysely<DB>, bureau: Bureau): Promise<number> =>
  write(db, bureau, sql`s.case_id is null`, () => true)

/** Computes every summary anew from its record. @returns how many */
export const rebuildSummaries = <DB>(db: Kysely<DB>, bureau: Bureau): Promise<number> =>
  write(db, bureau, sql`true`, () => true)

async function write<DB>(
  db: Kysely<DB>,
  bureau: Bureau,
  where: RawBuilder<unknown>,
  going: () => boolean,
): Promise<number> {
  let count = 0
  for await (const head of heads(db, bureau, where)) {
    if (!going()) break
    const made = await fromRecord(db, bureau, head)
    if (!made) continue
    await keepSummary(db, made)
    count += 1
  }
  return count
}

/** Every stored summary against what its record gives for the day on which it was computed, column by column. */
export async function checkSummaries<DB>(db: Kysely<DB>, bureau: Bureau): Promise<Difference[]> {
  const found: Difference[] = []
  for await (const head of heads(db, bureau, sql`true`)) {
    // Row and record as they stand at one moment, however many acts come in meanwhile.
    const wrong = await db
      .transaction()
      .setIsolationLevel('repeatable read')
      .execute((trx) => wrongColumns(trx, bureau, head))
    found.push(...wrong.map((name) => differs(head.id, name)))
  }
  // Those of another agency on the same database are checked by its own desk; one that was moved there has no record there.
  const { rows } = await sql<{
    case_id: string
  }>`select case_id from zhifa.case_summary s where
      not exists (select from zhifa.case_record r where r.agency = s.agency and r.id = s.case_id)
    union select case_id from zhifa.case_task t where not exists
      (select from zhifa.case_summary s where s.agency = t.agency and s.case_id = t.case_id)
    union select case_id from zhifa.case_figure f where not exists
      (select from zhifa.case_record r where r.agency = f.agency and r.id = f.case_id)`.execute(db)
  return [...found, ...rows.map(({ case_id }) => differs(case_id, '*'))]
}

const differs = (caseId: string, name: string): Difference =>
  difference(`案件概要 ${caseId}`, name, '与案件记录不一致', 'is not what the record gives')

async function wrongColumns<DB>(db: Kysely<DB>, bureau: Bureau, head: Head): Promise<string[]> {
  const stored = await storedSummary(db, bureau.agency.id, head.id)
  if (!stored) return ['*']
  const asOf = String(stored.as_of)
  // Of another law: the next sweep computes it anew, and only that law could say what it gave.
  if (stored.law !== bureau.law.digest) return []
  if (!/^\d{4}-\d{2}-\d{2}$/.test(asOf) || asOf > bureau.today()) return ['as_of']
  const made = await fromRecord(db, { ...bureau, today: () => asOf }, head)
  if (!made) return []
  const wanted: Record<string, unknown> = { ...made.summary }
  const beside = (['tasks', 'figures'] as const).filter((name) => !isDeepStrictEqual(stored[name], made[name]))
  return [...Object.keys(wanted).filter((name) => !isDeepStrictEqual(stored[name], wanted[name])), ...beside]
}
