import type { WebAuthnCredential } from '@simplewebauthn/server'
import { addMinutes } from 'date-fns/addMinutes'
import { type Kysely, sql } from 'kysely'
import { appendLeaves, leavesOfRows, type Written } from '../ledger'

/** A personal key of somebody, without its secret, which never leaves their device. */
export interface Passkey {
  readonly credential: WebAuthnCredential
  readonly person: string
  /** The host name for which it was made; it signs for no other. */
  readonly relyingParty: string
}

interface Row {
  readonly id: string
  readonly person: string
  readonly public_key: string
  readonly relying_party: string
  readonly counter: number
  readonly transports: string
}

export async function passkeysOf<DB>(db: Kysely<DB>, person: string): Promise<Passkey[]> {
  const { rows } = await sql<Row>`select id, person, public_key, relying_party, counter, transports
    from zhifa.passkey where person = ${person} order by registered_at`.execute(db)
  return rows.map((row) => ({
    credential: {
      id: row.id,
      publicKey: Uint8Array.from(Buffer.from(row.public_key, 'base64url')),
      counter: row.counter,
      transports: JSON.parse(row.transports),
    },
    person: row.person,
    relyingParty: row.relying_party,
  }))
}

/** Keeps a key that somebody registered; the leaf says whose it is, so that nobody puts his own into the place of another's. */
export async function addPasskey<DB>(
  db: Kysely<DB>,
  { credential, person, relyingParty }: Passkey,
  written: Written,
  now: Date,
): Promise<void> {
  const { id, publicKey, counter, transports = [] } = credential
  await db.transaction().execute(async (trx) => {
    await sql`insert into zhifa.passkey (id, person, public_key, relying_party, counter, transports, registered_at)
      values (${id}, ${person}, ${Buffer.from(publicKey).toString('base64url')}, ${relyingParty}, ${counter},
        ${JSON.stringify(transports)}, ${now})`.execute(trx)
    await appendLeaves(trx, written.agency, await leavesOfRows(trx, written, 'passkey', sql`id = ${id}`))
  })
}

/** Keeps how often a key was used. @returns false when somebody used this very state of it meanwhile */
export async function countUse<DB>(db: Kysely<DB>, id: string, counter: number): Promise<boolean> {
  const { rows } = await sql`update zhifa.passkey set counter = ${counter}
    where id = ${id} and (counter < ${counter} or ${counter} = 0) returning id`.execute(db)
  return rows.length > 0
}

/** What the next key of a person has to sign, for five minutes. */
export async function keepChallenge<DB>(db: Kysely<DB>, person: string, challenge: string, now: Date): Promise<void> {
  await sql`insert into zhifa.passkey_challenge (person, challenge, expires_at)
    values (${person}, ${challenge}, ${addMinutes(now, 5)})
    on conflict (person) do update set challenge = excluded.challenge, expires_at = excluded.expires_at`.execute(db)
}

/** Takes the challenge, so that it serves once. */
export async function takeChallenge<DB>(db: Kysely<DB>, person: string, now: Date): Promise<string | undefined> {
  const { rows } = await sql<{ challenge: string; live: boolean }>`delete from zhifa.passkey_challenge
    where person = ${person} returning challenge, expires_at >= ${now} as live`.execute(db)
  return rows[0]?.live ? rows[0].challenge : undefined
}
