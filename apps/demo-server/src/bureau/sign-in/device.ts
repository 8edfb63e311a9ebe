import { subDays } from 'date-fns/subDays'
import { type Kysely, sql } from 'kysely'
import { newToken, tokenHash } from '../tokens'

/** A device that nobody signs in from for so long is a stranger again. */
export const deviceDays = 180

/** The hash of a device's token when the account signed in from it before; without an account, when anybody did. */
export async function knownDevice<DB>(
  db: Kysely<DB>,
  token: string | undefined,
  account: string | undefined,
  now: Date,
): Promise<string | undefined> {
  if (token === undefined) return undefined
  const { rows } = await sql<{ hash: string }>`select token_hash as hash from zhifa.known_device
    where token_hash = ${tokenHash(token)} and seen_at > ${subDays(now, deviceDays)}
      and ${account === undefined ? sql`true` : sql`account = ${account}`}`.execute(db)
  return rows[0]?.hash
}

/** Notes that an account signed in from a device. @returns the device's new token */
export async function noteDevice<DB>(
  db: Kysely<DB>,
  before: string | undefined,
  account: string,
  now: Date,
): Promise<string> {
  const token = newToken()
  await sql`delete from zhifa.known_device where token_hash = ${before ?? ''} or seen_at <= ${subDays(now, deviceDays)}`.execute(
    db,
  )
  await sql`insert into zhifa.known_device (token_hash, account, seen_at)
    values (${tokenHash(token)}, ${account}, ${now})`.execute(db)
  return token
}
