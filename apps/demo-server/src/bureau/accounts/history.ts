import { hasRole } from '@zhifa/domain'
import { type Kysely, sql } from 'kysely'
import type { Bureau } from '../bureau'
import { bodyOf } from '../ledger'
import { ownChange } from './own-change'
import { type AccountState, stateNames } from './standing'

/** One thing that was done with an account. */
export interface AccountEvent {
  readonly account: string
  readonly state: AccountState
  /** A person's id; `system` for the command on the server. */
  readonly by: string
  readonly reason: string
  /** When, as the ledger has it: local day and time. */
  readonly at: string
}

/**
 * What was done with accounts, the newest first, as the ledger has it.
 * @param account absent: of all, but for passwords that owners changed themselves: many of those would push off the list who reset
 *   an account, and that it was put to use
 */
export async function accountEvents<DB>(
  db: Kysely<DB>,
  agency: string,
  most: number,
  account?: string,
): Promise<AccountEvent[]> {
  const { rows } = await sql<{ line: string }>`select line from zhifa.leaf
    where agency = ${agency} and kind = 'account-state'
      and ${account === undefined ? sql`not (line::jsonb -> 'event' ->> 'by' = subject and line::jsonb -> 'event' -> 'body' ->> 'reason' = ${ownChange})` : sql`subject = ${account}`} order by index desc limit ${most}`.execute(
    db,
  )
  return rows.flatMap(({ line }) => {
    const { account: of, state, by_person: by, reason } = bodyOf(line)
    const { event } = JSON.parse(line) as { readonly event: { readonly at: string } }
    return of && isState(state) ? [{ account: of, state, by: by ?? '', reason: reason ?? '', at: event.at }] : []
  })
}

const isState = (text: string | null | undefined): text is AccountState =>
  text !== null && text !== undefined && Object.hasOwn(stateNames, text)

/** The administrators of the day whose account is not closed: without one, nobody opens accounts. */
export async function administratorsWithAccounts<DB>(
  db: Kysely<DB>,
  { registry, today }: Pick<Bureau, 'registry' | 'today'>,
): Promise<string[]> {
  const on = today()
  const holders = [...registry.officers.values()]
    .filter((officer) => hasRole(officer, 'administrator', on))
    .map(({ id }) => id)
  if (holders.length === 0) return []
  const { rows } = await sql<{ id: string }>`select a.id from zhifa.account a
    left join zhifa.account_state s on s.account = a.id
    where a.id in (${sql.join(holders)}) and coalesce(s.state, '') <> 'closed' order by 1`.execute(db)
  return rows.map(({ id }) => id)
}

/** Who did something with an account, as a person reads it. */
export const doerName = ({ registry }: Pick<Bureau, 'registry'>, id: string): string =>
  id === 'system' ? '服务器命令' : (registry.officers.get(id)?.name ?? id)
