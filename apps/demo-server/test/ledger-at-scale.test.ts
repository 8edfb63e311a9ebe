import { inclusionPlan, type LedgerEvent, verifyInclusion } from '@zhifa/domain/ledger'
import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { freshDatabase } from '../../../scripts/testing/database'
import { appendLeaves, ledgerHead, ledgerProof, openLedger } from '../src/bureau/ledger'
import { migrateCases } from '../src/bureau/schema/migrate'

const agency = { id: 'demo-bureau', uscc: '11990101990000017G' }
const event = (i: number): LedgerEvent => ({
  agency: agency.id,
  event: { kind: 'clock', subject: 'test', at: '2026-11-20T09:00', by: 'office', body: i },
})

/** A tree of 2^20 equal leaves: every node of a level is the same, so a million leaves are synthesised in a moment. */
const million = 2 ** 20

it('proves a leaf of a million by reading about 22 rows, in under 10 ms, and appends as fast as to an empty ledger', async () => {
  const database = await freshDatabase()
  const { db } = database
  await migrateCases(db, { agency: agency.id, at: '2026-11-20T09:00', by: 'system' })
  await openLedger(db, agency.id)
  const append = async (count: number): Promise<number> => {
    const times: number[] = []
    for (let i = 0; i < count; i++) {
      const began = performance.now()
      await db.transaction().execute((trx) => appendLeaves(trx, agency.id, [event(i)]))
      times.push(performance.now() - began)
    }
    return times.sort((a, b) => a - b)[Math.floor(count / 2)] ?? 0
  }
  await append(64)
  const small = await append(256)
  await sql
    .raw(`do $$ declare node bytea := sha256('\\x00'::bytea || convert_to('x', 'UTF8')); begin
    set local session_replication_role = replica;
    truncate zhifa.leaf_node, zhifa.leaf;
    for depth in 0..20 loop
      insert into zhifa.leaf_node select 'demo-bureau', depth, i, node from generate_series(0, (1048576 >> depth) - 1) i;
      node := sha256('\\x01'::bytea || node || node);
    end loop;
    update zhifa.ledger set size = 1048576;
  end $$`)
    .execute(db)
  await sql`vacuum analyze zhifa.leaf_node`.execute(db)
  // What the checkpointer would do in the minutes after, so that it does not fall into the measurement.
  await sql`checkpoint`.execute(db)
  await append(64)
  const large = await append(256)
  const index = million + 40
  const times: number[] = []
  for (let i = 0; i < 31; i++) {
    const began = performance.now()
    const head = await ledgerHead(db, agency)
    const plan = inclusionPlan(index, head.size)
    const proof = await ledgerProof(db, agency.id, plan)
    times.push(performance.now() - began)
    expect(plan.flat().length).toBeLessThanOrEqual(30)
    const { rows } = await sql<{
      hash: Uint8Array
    }>`select hash from zhifa.leaf_node where level = 0 and index = ${index}`.execute(db)
    const leaf = Uint8Array.from(rows[0]!.hash)
    expect(verifyInclusion(leaf, index, head.size, proof, Uint8Array.from(Buffer.from(head.root, 'hex')))).toBe(true)
  }
  const proof = times.sort((a, b) => a - b)[15] ?? 0
  console.info(
    `head and proof at a million leaves: ${proof.toFixed(1)} ms; a leaf appended: ${small.toFixed(1)} ms empty, ${large.toFixed(1)} ms at a million`,
  )
  expect(proof).toBeLessThan(10)
  expect(large).toBeLessThan(small * 3)
  await database.drop()
})
