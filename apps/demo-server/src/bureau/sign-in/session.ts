import { addSeconds } from 'date-fns/addSeconds'
import { secondsInHour } from 'date-fns/constants'
import { type Kysely, sql } from 'kysely'
import { newToken, tokenHash } from '../tokens'
import { hasEnded, type ProviderSession } from './provider-session'

export const sessionSeconds = 10 * secondsInHour

/** How somebody signed in, as a person reads it. */
export const wayNames = { password: '账号和密码', oidc: '统一身份认证' } as const
export type Way = keyof typeof wayNames

/** Whose session is opened, and by which way. */
export type Opening = { readonly account: string } & (
  | { readonly way: 'password' }
  | { readonly way: 'oidc'; readonly provided: ProviderSession }
)

/** A session of somebody who is signed in. */
export interface Session {
  readonly account: string
  readonly way: Way
  readonly until: Date
}

/**
 * Opens a session and returns its token; `closed` for an account that is, and `ended` for a session at the provider that has ended there,
 * however close in time the two are. The database knows only the token's hash.
 */
export async function openSession<DB>(
  db: Kysely<DB>,
  opening: Opening,
  now: Date,
): Promise<{ readonly token: string } | 'closed' | 'ended'> {
  const { account, way } = opening
  const provided = opening.way === 'oidc' ? opening.provided : undefined
  const token = newToken()
  const until = addSeconds(now, sessionSeconds)
  await sql`delete from zhifa.session where expires_at < ${now}`.execute(db)
  return db.transaction().execute(async (trx) => {
    if (provided && (await hasEnded(trx, provided))) return 'ended'
    // Whoever closes the account changes this row first.
    await sql`select from zhifa.account where id = ${account} for share`.execute(trx)
    const { rows } = await sql`insert into zhifa.session
      (token_hash, account, way, provider_subject, provider_session, expires_at)
      select ${tokenHash(token)}, ${account}, ${way}, ${provided?.subject ?? null}::text,
        ${provided?.session ?? null}::text, ${until} where not exists
        (select from zhifa.account_state where account = ${account} and state = 'closed') returning way`.execute(trx)
    return rows.length > 0 ? { token } : 'closed'
  })
}

/** The session that a token opens at an instant. */
export async function sessionOf<DB>(db: Kysely<DB>, token: string, now: Date): Promise<Session | undefined> {
  const { rows } = await sql<Session>`select account, way, expires_at as until from zhifa.session
    where token_hash = ${tokenHash(token)} and expires_at >= ${now}`.execute(db)
  return rows[0]
}

/** The open sessions of an account, the newest first. */
export async function sessionsOf<DB>(db: Kysely<DB>, account: string, now: Date): Promise<Session[]> {
  const { rows } = await sql<Session>`select account, way, expires_at as until from zhifa.session
    where account = ${account} and expires_at >= ${now} order by expires_at desc`.execute(db)
  return rows
}

export async function closeSession<DB>(db: Kysely<DB>, token: string): Promise<void> {
  await sql`delete from zhifa.session where token_hash = ${tokenHash(token)}`.execute(db)
}

/** Closes every session of an account. */
export async function closeSessionsOf<DB>(db: Kysely<DB>, account: string): Promise<void> {
  await sql`delete from zhifa.session where account = ${account}`.execute(db)
}
