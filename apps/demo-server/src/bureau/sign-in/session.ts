import { addSeconds } from 'date-fns'
import { secondsInHour } from 'date-fns/constants'
import { type Kysely, sql } from 'kysely'
import { newToken, tokenHash } from '../tokens'

export const sessionSeconds = 10 * secondsInHour

/** Opens a session and returns its token. The database knows only the token's hash. */
export async function openSession<DB>(db: Kysely<DB>, account: string, now: Date): Promise<string> {
  const token = newToken()
  const until = addSeconds(now, sessionSeconds)
  await sql`delete from zhifa.session where expires_at < ${now}`.execute(db)
  await sql`insert into zhifa.session (token_hash, account, expires_at)
    values (${tokenHash(token)}, ${account}, ${until})`.execute(db)
  return token
}

/** Whose session a token opens at an instant. */
export async function sessionOf<DB>(db: Kysely<DB>, token: string, now: Date): Promise<string | undefined> {
  const { rows } = await sql<{ account: string }>`select account from zhifa.session
    where token_hash = ${tokenHash(token)} and expires_at >= ${now}`.execute(db)
  return rows[0]?.account
}

export async function closeSession<DB>(db: Kysely<DB>, token: string): Promise<void> {
  await sql`delete from zhifa.session where token_hash = ${tokenHash(token)}`.execute(db)
}

/** Closes every session of an account. */
export async function closeSessionsOf<DB>(db: Kysely<DB>, account: string): Promise<void> {
  await sql`delete from zhifa.session where account = ${account}`.execute(db)
}
