import { addMinutes } from 'date-fns/addMinutes'
import { type Kysely, sql, type Transaction } from 'kysely'
import { tokenHash } from '../tokens'

/**
 * How long a logout is remembered: longer than a token of it is taken (ten minutes), so that none serves twice, and longer than a
 * sign-in may be under way, so that none that began before outlives it.
 */
const rememberedMinutes = 15

/** A session at the identity provider, as one of ours remembers it: digests only. */
export interface ProviderSession {
  readonly subject: string
  /** Absent where the provider does not tell its sessions apart. */
  readonly session: string | undefined
  /** Where the sign-in stands in the order of sign-ins that began and logouts that came. */
  readonly place: number
}

/** What the provider ends: one session, or without one all of a subject. */
export interface ProviderLogout {
  readonly tokenId: string
  readonly subject: string | undefined
  readonly session: string | undefined
}

/** What is kept of a word of a provider; the same word of another one is something else. */
export const providerDigest = (issuer: string, kind: 'sub' | 'sid' | 'jti', word: string): string =>
  tokenHash(JSON.stringify([issuer, kind, word]))

type Column = ReturnType<typeof sql<string | null>>

/**
 * Whether a logout is of a session. One that names both must fit both, so that it ends nobody else's. A session that the provider gave no
 * name may be the one that it names of the same subject now: it ends too.
 */
const isOf = (
  logout: { readonly subject: Column; readonly session: Column },
  ours: { readonly subject: Column; readonly session: Column },
) => sql`(${logout.subject} is null or ${logout.subject} = ${ours.subject}) and (${logout.session} is null
  or ${logout.session} = ${ours.session} or (${ours.session} is null and ${logout.subject} is not null))`

const text = (value: string | undefined): Column => sql`${value ?? null}::text`
const kept = { subject: sql<string | null>`l.subject`, session: sql<string | null>`l.session` }

/**
 * Whether the provider has ended what a sign-in is about to open: that very session at any time, or the subject since the sign-in began.
 * Until the transaction ends no logout comes between: it waits, and then finds what was opened.
 */
export async function hasEnded<DB>(
  trx: Transaction<DB>,
  { subject, session, place }: ProviderSession,
): Promise<boolean> {
  await sql`lock table zhifa.oidc_logout in share mode`.execute(trx)
  const { rows } = await sql`select from zhifa.oidc_logout l
    where ${isOf(kept, { subject: text(subject), session: text(session) })}
      and (l.session = ${text(session)} or l.place > ${place}) limit 1`.execute(trx)
  return rows.length > 0
}

/**
 * Ends the sessions that a logout of the provider is of: those that were opened by it alone, whoever signed in with a password stays.
 * @returns false for a token that came before
 */
export async function endByProvider<DB>(
  db: Kysely<DB>,
  { tokenId, subject, session }: ProviderLogout,
  now: Date,
): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    // First: it waits for every sign-in that is just being opened, and whichever comes later sees it.
    const { rows } = await sql`insert into zhifa.oidc_logout (token_id, subject, session, expires_at)
      values (${tokenId}, ${text(subject)}, ${text(session)}, ${addMinutes(now, rememberedMinutes)})
      on conflict do nothing returning place`.execute(trx)
    if (rows.length === 0) return false
    const ours = { subject: sql<string | null>`s.provider_subject`, session: sql<string | null>`s.provider_session` }
    await sql`delete from zhifa.session s where s.way = 'oidc' and s.provider_subject is not null
      and ${isOf({ subject: text(subject), session: text(session) }, ours)}`.execute(trx)
    await sql`delete from zhifa.oidc_logout where expires_at < ${now}`.execute(trx)
    return true
  })
}
