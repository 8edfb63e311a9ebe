import { randomUUID } from 'node:crypto'
import { addDays } from 'date-fns/addDays'
import { type Kysely, sql } from 'kysely'
import { appendLeaves, demandProved, leavesOfRows, type Written } from '../ledger'
import type { NewToken } from './asked'
import type { Scope } from './scopes'
import { newToken, tokenHash } from './secret'

/** Tokens of this server begin so that a scanner of leaked secrets knows them. */
const mark = 'zhifa_pat_'

/** What a program shows in place of a person's sign-in. */
export interface AccessToken {
  readonly id: string
  readonly person: string
  /** What the person calls it. */
  readonly name: string
  readonly scopes: readonly Scope[]
  readonly madeAt: Date
  readonly expiresAt: Date
}

interface Row {
  readonly id: string
  readonly person: string
  readonly name: string
  readonly scopes: string
  readonly made_at: Date
  readonly expires_at: Date
}

const tokenOf = (row: Row): AccessToken => ({
  id: row.id,
  person: row.person,
  name: row.name,
  scopes: row.scopes.split(' ') as Scope[],
  madeAt: row.made_at,
  expiresAt: row.expires_at,
})

const columns = sql`id, person, name, scopes, made_at, expires_at`

/** Makes a token; the secret is told once, the database knows its hash, and the ledger what it may do. */
export async function makeToken<DB>(
  db: Kysely<DB>,
  person: string,
  { name, scopes, days }: NewToken,
  written: Written,
  now: Date,
): Promise<{ readonly token: AccessToken; readonly secret: string }> {
  const id = randomUUID()
  const secret = `${mark}${newToken()}`
  const token = { id, person, name, scopes: [...new Set(scopes)].sort(), madeAt: now, expiresAt: addDays(now, days) }
  await db.transaction().execute(async (trx) => {
    await sql`insert into zhifa.access_token (id, token_hash, person, name, scopes, made_at, expires_at) values (${id},
      ${tokenHash(secret)}, ${person}, ${name}, ${token.scopes.join(' ')}, ${now}, ${token.expiresAt})`.execute(trx)
    await appendLeaves(trx, written.agency, await leavesOfRows(trx, written, 'access-token', sql`id = ${id}`))
  })
  return { token, secret }
}

/** The tokens of a person that open something, the newest first. */
export async function tokensOf<DB>(db: Kysely<DB>, person: string, now: Date): Promise<AccessToken[]> {
  const { rows } = await sql<Row>`select ${columns} from zhifa.access_token
    where person = ${person} and ended_at is null and expires_at > ${now} order by made_at desc, id`.execute(db)
  return rows.map(tokenOf)
}

/** Ends a token of a person at once. @returns false when there is none of that id that is theirs */
export async function endToken<DB>(
  db: Kysely<DB>,
  person: string,
  id: string,
  written: Written,
  now: Date,
): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const { rows } = await sql`update zhifa.access_token set ended_at = ${now}
      where id = ${id} and person = ${person} and ended_at is null returning id`.execute(trx)
    if (rows.length > 0)
      await appendLeaves(trx, written.agency, await leavesOfRows(trx, written, 'access-token', sql`id = ${id}`))
    return rows.length > 0
  })
}

/**
 * The token with this secret, as long as it opens something.
 * @throws LedgerDifferenceError: one that somebody wrote into the database, or gave more than it was made with, opens nothing
 */
export async function tokenWith<DB>(
  db: Kysely<DB>,
  agency: string,
  secret: string,
  now: Date,
): Promise<AccessToken | undefined> {
  if (!secret.startsWith(mark)) return undefined
  const { rows } = await sql<Row>`select ${columns} from zhifa.access_token
    where token_hash = ${tokenHash(secret)} and ended_at is null and expires_at > ${now}`.execute(db)
  const [row] = rows
  if (!row) return undefined
  await demandProved(db, agency, 'access-token', sql`id = ${row.id}`)
  return tokenOf(row)
}
