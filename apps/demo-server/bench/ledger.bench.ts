import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Agency, type CaseRecord, confirmedByAll } from '@zhifa/domain'
import { hashLine, inclusionPlan, leafLine, leafOf } from '@zhifa/domain/ledger'
import { sampleActs, sampleRecord } from '@zhifa/domain/testing'
import { secretText } from '@zhifa/integrations'
import { type Kysely, sql } from 'kysely'
import { freePort } from '../../../scripts/testing/free-port'
import { startPostgres } from '../../../scripts/testing/start-postgres'
import type { CaseContext } from '../src/bureau/cases'
import { certificateOf } from '../src/bureau/cases/certificate'
import { performAct, type Submission } from '../src/bureau/cases/perform-act'
import { readCase } from '../src/bureau/cases/read-case'
import {
  appendLeaves,
  type Checkpoint,
  checkpointNow,
  ledgerHead,
  ledgerKey,
  ledgerProof,
  recordFromLeaves,
  type StoredLeaf,
} from '../src/bureau/ledger'
import { openSystem } from '../src/bureau/system'
import { demoBureau, demonstration } from '../src/demo/sample/bureau'
import { openDemoCase } from '../src/demo/sample/walk'
import { chinaDateTime } from '../src/web/china-time'

/** Acts and bare transactions of each of the rounds that take turns; ZHIFA_BENCH_ACTS sets them. */
const acts = Number(process.env.ZHIFA_BENCH_ACTS ?? 100)
const rounds = 3
const writers = 4
const million = 2 ** 20

const quantile = (times: readonly number[], q: number): number =>
  [...times].sort((a, b) => a - b)[Math.ceil(times.length * q) - 1] ?? 0

async function timed(count: number, work: (i: number) => Promise<unknown>): Promise<number[]> {
  const times: number[] = []
  for (let i = 0; i < count; i++) {
    const began = performance.now()
    await work(i)
    times.push(performance.now() - began)
  }
  return times
}

/** How many a second come from writers side by side. */
async function rate(count: number, work: (i: number) => Promise<unknown>): Promise<number> {
  const began = performance.now()
  await Promise.all(Array.from({ length: writers }, (_, at) => timed(count / writers, (i) => work(at + i * writers))))
  return (count / (performance.now() - began)) * 1000
}

/** What anybody's serialised PostgreSQL costs: one counter that every writer waits for, and one row. */
async function bareTable<DB>(db: Kysely<DB>): Promise<(i: number) => Promise<unknown>> {
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
async function intakeOf({ db, bureau }: CaseContext<unknown>, caseId: string): Promise<Submission> {
  const record = await readCase(db, caseId)
  const act = record && sampleActs(bureau.today())[0]?.(record)
  if (!record || !act) throw new Error('There is no case')
  return { caseId, expectedSeq: 0, act, ...confirmedByAll(record, act, chinaDateTime(bureau.now())) }
}

/** The record read and checked, the act judged, entered, and a leaf. */
async function enter(context: CaseContext<unknown>, submission: Submission | undefined): Promise<void> {
  const done = submission && (await performAct(context, submission))
  if (!done?.ok) throw new Error(done?.findings.map(({ message }) => message.en).join('; ') ?? 'No case is left')
}

/** Puts a record into the database as it would stand there: its head, and a leaf for each entry. */
async function store<DB>(db: Kysely<DB>, record: CaseRecord, at: Date): Promise<void> {
  const { id, procedure, agency, cause, entries } = record
  await db.transaction().execute(async (trx) => {
    await sql`insert into zhifa.case_record (id, procedure, agency, cause, opened_by, opened_at, length)
      values (${id}, ${procedure}, ${agency}, ${cause}, 'officer-a', ${at}, ${entries.length})`.execute(trx)
    await appendLeaves(
      trx,
      agency,
      entries.map((entry) => leafOf(record, entry)),
    )
  })
}

/** The sample with its repeatable evidence step filled up. */
function longRecord(id: string, length: number): CaseRecord {
  const { entries, ...head } = sampleRecord()
  const at = entries.findIndex(({ step }) => step === 'evidence')
  const evidence = entries.slice(at, at + 1)
  const more = Array.from({ length: length - entries.length }, () => evidence).flat()
  const all = [...entries.slice(0, at), ...more, ...entries.slice(at)]
  return { ...head, id, entries: all.map((entry, i) => ({ ...entry, seq: i + 1 })) }
}

/** Sets a tree of 2^20 equal leaves under the ledger: every node of a level is the same, so it is made in a moment. */
async function fill<DB>(db: Kysely<DB>, agency: string): Promise<void> {
  await sql
    .raw(`do $$ declare node bytea := sha256('\\x00'::bytea || convert_to('x', 'UTF8')); begin
      set local session_replication_role = replica;
      truncate zhifa.leaf_node, zhifa.leaf;
      for depth in 0..20 loop
        insert into zhifa.leaf_node
          select '${agency}', depth, i, node from generate_series(0, (${million} >> depth) - 1) i;
        node := sha256('\\x01'::bytea || node || node);
      end loop;
      update zhifa.ledger set size = ${million} where agency = '${agency}';
    end $$`)
    .execute(db)
  await sql`vacuum analyze zhifa.leaf_node`.execute(db)
  await sql`checkpoint`.execute(db)
}

/** The part of a certificate that grows with the ledger: its head, signed, and the way from a leaf to it. */
async function proofOf<DB>(db: Kysely<DB>, { id }: Agency, signed: () => Promise<Checkpoint>): Promise<unknown> {
  const { head } = await signed()
  return ledgerProof(db, id, inclusionPlan(head.size - 1, head.size))
}

/** An act with confirmations and leaf beside a bare transaction, a case checked on read, a certificate under a million leaves. */
export async function bench() {
  const directory = await mkdtemp(join(tmpdir(), 'zhifa-bench-'))
  const postgres = await startPostgres({ durable: true })
  const bureau = demoBureau(() => new Date(), demonstration)
  const system = await openSystem({
    bureau,
    databaseUrl: postgres.url,
    directory,
    // Nothing is published here: nobody answers, and nobody is asked.
    platform: { url: `http://127.0.0.1:${await freePort()}`, key: secretText(randomBytes(32)) },
    witness: { firstUse: true },
    log: () => {},
  })
  try {
    const { context } = system
    const { db } = context
    const submissions: Submission[] = []
    for (let i = 0; i < acts * (rounds + 2); i++)
      submissions.push(await intakeOf(context, await openDemoCase(context, bureau.today(), false)))
    const bare = await bareTable(db)
    // As autovacuum leaves a database that has run for a minute.
    await sql`analyze`.execute(db)
    const one = () => enter(context, submissions.pop())
    await timed(acts, bare)
    await timed(acts, one)
    const [plain, entered]: [number[], number[]] = [[], []]
    for (let round = 0; round < rounds; round++) {
      plain.push(...(await timed(acts, bare)))
      entered.push(...(await timed(acts, one)))
    }
    const share = (quantile(plain, 0.5) / quantile(entered, 0.5)) * 100
    const together = (await rate(acts, one)) / (await rate(acts, bare))

    await store(db, longRecord('2026-9001', 200), bureau.now())
    await sql`analyze`.execute(db)
    await timed(20, () => readCase(db, '2026-9001'))
    const read = quantile(await timed(100, () => readCase(db, '2026-9001')), 0.5)
    const { entries, ...head } = longRecord('2026-9001', 200)
    const leaves = entries.map((entry): StoredLeaf => {
      const line = leafLine(leafOf({ ...head, entries }, entry))
      return [entry.seq, line, Buffer.from(hashLine(line)).toString('hex')]
    })
    const stored = { ...head, length: entries.length }
    const checked = quantile(await timed(100, async () => recordFromLeaves(stored, leaves)), 0.5)

    const began = performance.now()
    await fill(db, bureau.agency.id)
    const filled = (performance.now() - began) / 1000
    const decided = { ...sampleRecord(), id: '2026-9002' }
    await store(db, decided, bureau.now())
    await sql`analyze`.execute(db)
    const key = await ledgerKey(directory, bureau.agency.uscc)
    const signed = () => checkpointNow(db, bureau.agency, key, bureau.now())
    const certify = () => certificateOf(db, bureau, signed, decided)
    if ((await certify()) === undefined) throw new Error('The case has no certificate')
    await timed(10, certify)
    const proof = quantile(await timed(50, () => proofOf(db, bureau.agency, signed)), 0.5)
    const certificate = quantile(await timed(50, certify), 0.5)
    const { size } = await ledgerHead(db, bureau.agency)
    return [
      {
        name: 'act with confirmations and leaf, of bare serialised transactions',
        value: share,
        unit: '%',
        target: '>= 60',
        met: share >= 60,
        note: `medians ${quantile(entered, 0.5).toFixed(1)} and ${quantile(plain, 0.5).toFixed(1)} ms, ${entered.length} of each in turns, one writer`,
      },
      { name: `the same with ${writers} writers of one agency`, value: together * 100, unit: '%' },
      { name: 'case of 200 entries checked on read', value: checked, unit: 'ms', target: '< 5', met: checked < 5 },
      { name: 'the same with the read from PostgreSQL', value: read, unit: 'ms' },
      {
        name: 'certificate with signed head and proof',
        value: certificate,
        unit: 'ms',
        target: '< 10',
        met: certificate < 10,
        note: `${size.toLocaleString('en-US')} leaves, made in ${filled.toFixed(0)} s`,
      },
      { name: 'of that: signed head and proof', value: proof, unit: 'ms' },
    ]
  } finally {
    await system.close()
    await postgres.stop()
    await rm(directory, { recursive: true, force: true })
  }
}
