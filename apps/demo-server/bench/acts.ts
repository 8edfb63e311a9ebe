import { confirmedByAll } from '@zhifa/domain'
import { sampleActs } from '@zhifa/domain/testing'
import { type Kysely, sql } from 'kysely'
import type { CaseContext } from '../src/bureau/cases'
import { performAct, type Submission } from '../src/bureau/cases/perform-act'
import { readCase } from '../src/bureau/cases/read-case'
import { chinaDateTime } from '../src/web/china-time'

/** What anybody's serialised PostgreSQL costs: one counter that every writer waits for, and one row. */
export async function bareTable<DB>(db: Kysely<DB>): Promise<(i: number) => Promise<unknown>> {
  await sql`create table bench_counter as select 0::bigint as size`.execute(db)
  await sql`create table bench_row (index bigint primary key, line text not null)`.execute(db)
  const line = 'x'.repeat(1500)
  return () =>
    db.transaction().execute(async (trx) => {
      await sql`update bench_counter set size = size + 1`.execute(trx)
      await sql`insert into bench_row select size, ${line} from bench_counter`.execute(trx)
    })
}

/** The first act of a case, with the word of everybody whom it names, as it comes from the desk. */
export async function intakeOf({ db, bureau }: CaseContext<unknown>, caseId: string): Promise<Submission> {
  const record = await readCase(db, caseId)
  const act = record && sampleActs(bureau.today())[0]?.(record)
  if (!record || !act) throw new Error('There is no case')
  return { caseId, expectedSeq: 0, act, ...confirmedByAll(record, act, chinaDateTime(bureau.now())) }
}

/** The record read and checked, the act judged, entered, and a leaf. */
export async function enter(context: CaseContext<unknown>, submission: Submission | undefined): Promise<void> {
  const done = submission && (await performAct(context, submission))
  if (!done?.ok) throw new Error(done?.findings.map(({ message }) => message.en).join('; ') ?? 'No case is left')
}
