import { addHours } from 'date-fns/addHours'
import { type Kysely, sql, type Transaction } from 'kysely'
import type { Bureau } from '../bureau'
import { appendLeaves, leavesOfRows, writtenBy } from '../ledger'
import { codeHash, codeHours } from './code'
import { type AccountState, accountStanding, type Standing } from './standing'

/** What becomes of an account. */
export interface Became {
  readonly state: AccountState
  /** Of an account that waits for its owner. */
  readonly code?: string
  /** As it is stored; absent: none fits. */
  readonly password?: string
  readonly reason: string
}

/**
 * Changes an account by what the decision makes of how it stands, with nobody between the look and the writing. Whatever the old password
 * opened ends with it, tokens of programs too; each change is a leaf.
 * @returns what the decision answered
 */
export async function changeAccount<DB, No>(
  db: Kysely<DB>,
  bureau: Pick<Bureau, 'agency' | 'now'>,
  account: string,
  by: string,
  decide: (standing: Standing | undefined) => Became | { readonly no: No },
): Promise<Became | { readonly no: No }> {
  const { agency } = bureau
  return db.transaction().execute(async (trx) => {
    await sql`select from zhifa.account where id = ${account} for update`.execute(trx)
    const became = decide(await accountStanding(trx, agency.id, account))
    if ('no' in became) return became
    const { state, code, password = '', reason } = became
    const at = bureau.now()
    await sql`insert into zhifa.account (id, password) values (${account}, ${password})
      on conflict (id) do update set password = excluded.password`.execute(trx)
    const row = sql`${account}, ${state}, ${by}, ${reason}, ${code === undefined ? null : codeHash(code)}::text,
      ${at}::timestamptz, ${code === undefined ? null : addHours(at, codeHours)}::timestamptz`
    await sql`insert into zhifa.account_state (account, state, by_person, reason, code_hash, at, expires_at) values (${row})
      on conflict (account) do update set (state, by_person, reason, code_hash, at, expires_at) =
        (excluded.state, excluded.by_person, excluded.reason, excluded.code_hash, excluded.at, excluded.expires_at)`.execute(
      trx,
    )
    const ended = await endWhatWasOpen(trx, account, at)
    const written = writtenBy(bureau, by)
    await appendLeaves(trx, agency.id, [
      ...(await leavesOfRows(trx, written, 'account', sql`id = ${account}`)),
      ...(await leavesOfRows(trx, written, 'account-state', sql`account = ${account}`)),
      ...(ended.length === 0 ? [] : await leavesOfRows(trx, written, 'access-token', sql`id in (${sql.join(ended)})`)),
    ])
    return became
  })
}

/** @returns the tokens that ended */
async function endWhatWasOpen<DB>(trx: Transaction<DB>, account: string, at: Date): Promise<string[]> {
  await sql`delete from zhifa.session where account = ${account}`.execute(trx)
  await sql`delete from zhifa.known_device where account = ${account}`.execute(trx)
  const { rows } = await sql<{ id: string }>`update zhifa.access_token set ended_at = ${at}
    where person = ${account} and ended_at is null returning id`.execute(trx)
  return rows.map(({ id }) => id)
}
