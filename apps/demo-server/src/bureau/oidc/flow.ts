import { addMinutes } from 'date-fns'
import { type Kysely, sql } from 'kysely'
import { newToken, tokenHash } from '../tokens'

/** How long somebody may take at the provider. */
export const flowMinutes = 10

/** A sign-in that is under way at the provider. */
export interface Flow {
  readonly verifier: string
  readonly nonce: string
  /** Where the person wanted to go, a path of this server. */
  readonly next: string
}

/** Keeps a sign-in that begins; only the browser with the returned secret finishes it. */
export async function beginFlow<DB>(db: Kysely<DB>, state: string, flow: Flow, now: Date): Promise<string> {
  const browser = newToken()
  await sql`delete from zhifa.oidc_flow where expires_at < ${now}`.execute(db)
  await sql`insert into zhifa.oidc_flow (state_hash, browser_hash, verifier, nonce, next, expires_at) values
    (${tokenHash(state)}, ${tokenHash(browser)}, ${flow.verifier}, ${flow.nonce}, ${flow.next},
      ${addMinutes(now, flowMinutes)})`.execute(db)
  return browser
}

/** Takes a sign-in that comes back, so that its state serves once, and only the browser that began it. */
export async function takeFlow<DB>(
  db: Kysely<DB>,
  state: string,
  browser: string | undefined,
  now: Date,
): Promise<Flow | undefined> {
  if (browser === undefined) return undefined
  const { rows } = await sql<Flow & { live: boolean }>`delete from zhifa.oidc_flow
    where state_hash = ${tokenHash(state)} and browser_hash = ${tokenHash(browser)}
    returning verifier, nonce, next, expires_at >= ${now} as live`.execute(db)
  const [flow] = rows
  return flow?.live ? { verifier: flow.verifier, nonce: flow.nonce, next: flow.next } : undefined
}
