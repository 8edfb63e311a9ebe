import { deadline, type Finding, finding, type LawBook } from '@zhifa/domain'
import { type Kysely, sql } from 'kysely'
import { chinaDay } from '../../web/china-time'
import { may, type User } from '../access'
import type { Bureau } from '../bureau'
import { type Refusal, refuse } from '../cases'
import { appendLeaves, demandProved, leavesOfRows, writtenBy } from '../ledger'

/** A batch whose lines need not be kept any longer. */
export interface EndedBatch {
  readonly number: string
  readonly sealedOn: string
  readonly until: string
  readonly lines: number
}

/** Until when the lines of a batch are kept, by a layer's period; without one for ever. */
export const readsKeptUntil = (law: LawBook, sealedOn: string): string | undefined =>
  deadline(law, 'archive.read-log', sealedOn)?.due

/**
 * Batches whose time is over (period `archive.read-log`). Without a period in any layer nothing ever is: what nobody gave a time
 * is kept.
 */
export async function endedBatches<DB>(db: Kysely<DB>, { agency, law, today }: Bureau): Promise<EndedBatch[]> {
  const { rows } = await sql<{ number: string; sealed_at: Date; lines: number }>`select b.number::text, b.sealed_at,
      (select count(*)::integer from zhifa.read_log l where l.batch = b.number) as lines
    from zhifa.read_batch b where b.agency = ${agency.id} and b.erased_at is null order by b.number limit 1000`.execute(
    db,
  )
  return rows.flatMap(({ number, sealed_at, lines }) => {
    const sealedOn = chinaDay(new Date(sealed_at))
    const until = readsKeptUntil(law, sealedOn)
    return until !== undefined && until < today() ? [{ number, sealedOn, until, lines }] : []
  })
}

const cannot = (code: string, zh: string, en: string): Finding =>
  finding(code, {
    outcome: 'not-met',
    zh,
    en,
    cure: { zh: '请由机关负责人在期满后批准，并写明理由', en: 'let the head approve it, with a reason' },
  })

/**
 * The head lets the lines of ended batches be erased. The batch stays with who approved it and why, and a new leaf says that it
 * has no lines any more; what the lines were, the older leaf still proves of any copy.
 */
export async function eraseReads<DB>(
  db: Kysely<DB>,
  bureau: Bureau,
  user: User,
  reason: string,
): Promise<{ readonly ok: true; readonly batches: number } | Refusal> {
  if (!may(user, 'erasing-reads'))
    return refuse(403, cannot('reads.not-approved', '查阅日志须经机关负责人批准才能销毁', 'the head must approve'))
  const why = reason.trim()
  if (why === '' || why.length > 500)
    return refuse(422, cannot('reads.no-reason', '请填写销毁理由（500字以内）', 'a reason of up to 500 characters'))
  const ended = await endedBatches(db, bureau)
  if (ended.length === 0)
    return refuse(409, cannot('reads.kept', '没有保管期满的查阅日志', 'no batch has come to the end of its time'))
  const numbers = sql`number in (${sql.join(ended.map(({ number }) => sql`${number}::bigint`))})`
  await db.transaction().execute(async (trx) => {
    await demandProved(trx, bureau.agency.id, 'reads', numbers)
    await sql`update zhifa.read_batch set erased_at = ${bureau.now()}, erased_by = ${user.id}, erased_why = ${why}
      where ${numbers}`.execute(trx)
    await sql`delete from zhifa.read_log where batch in
      (select number from zhifa.read_batch where ${numbers})`.execute(trx)
    const leaves = await leavesOfRows(trx, writtenBy(bureau, user.id), 'reads', numbers)
    await appendLeaves(trx, bureau.agency.id, leaves)
  })
  return { ok: true, batches: ended.length }
}
