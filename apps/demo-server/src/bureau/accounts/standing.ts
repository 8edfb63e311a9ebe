import { type Kysely, sql } from 'kysely'
import { demandProved, difference, LedgerDifferenceError, provedRow } from '../ledger'

/** `opened` and `reset` wait for their owner, who sets a password with the code; `active` has one; `closed` opens nothing. */
export const stateNames = { opened: '待启用', active: '在用', reset: '已重置，待设置密码', closed: '已关闭' } as const
export type AccountState = keyof typeof stateNames

/** How an account stands, and what was last done with it by whom. */
export interface Standing {
  readonly state: AccountState
  /** Absent: the account is one of before, or of a demonstration. */
  readonly by?: string
  readonly reason?: string
  readonly at?: Date
  readonly codeHash?: string
  readonly expiresAt?: Date
}

interface Row {
  readonly state: AccountState | null
  readonly by_person: string | null
  readonly reason: string | null
  readonly at: Date | null
  readonly code_hash: string | null
  readonly expires_at: Date | null
}

/**
 * How an account stands; nothing when there is none.
 * @throws LedgerDifferenceError: a state that somebody wrote into the database, or took out of it, is none
 */
export async function accountStanding<DB>(
  db: Kysely<DB>,
  agency: string,
  account: string,
): Promise<Standing | undefined> {
  const { rows } = await sql<Row>`select s.state, s.by_person, s.reason, s.at, s.code_hash, s.expires_at
    from zhifa.account a left join zhifa.account_state s on s.account = a.id where a.id = ${account}`.execute(db)
  const [row] = rows
  if (!row) return undefined
  if (row.state === null) {
    if (await provedRow(db, agency, 'account-state', account))
      throw new LedgerDifferenceError(difference(`账号状态 ${account}`, '*', '缺失', 'the row is missing'))
    return { state: 'active' }
  }
  await demandProved(db, agency, 'account-state', sql`account = ${account}`)
  return {
    state: row.state,
    by: row.by_person ?? '',
    reason: row.reason ?? '',
    ...(row.at ? { at: row.at } : {}),
    ...(row.code_hash === null ? {} : { codeHash: row.code_hash }),
    ...(row.expires_at ? { expiresAt: row.expires_at } : {}),
  }
}
