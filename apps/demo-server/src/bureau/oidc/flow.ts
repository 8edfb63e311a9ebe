import { addMinutes } from 'date-fns/addMinutes'
import { type Kysely, sql } from 'kysely'
import { newToken, tokenHash } from '../tokens'

/** How long somebody may take at the provider. */
export const flowMinutes = 10

/** How many may be under way: of everybody behind one address together, and of one device that signed in before. */
const perAddress = 100
const perDevice = 10

/** A sign-in that is under way at the provider. */
export interface Flow {
  readonly verifier: string
  readonly nonce: string
  /** Where the person wanted to go, a path of this server. */
  readonly next: string
}

/** Who begins a sign-in: the address, and the device when somebody signed in from it before; such a device is counted alone. */
export interface Beginning {
  readonly address: string
  readonly device: string | undefined
  /** The secret of the flow that this browser began before: it could not end that one any more. */
  readonly before: string | undefined
}

/**
 * Keeps a sign-in that begins, so many of one address at a time: anybody may begin one, and none may fill the table. Those that nobody
 * ends make room by their time, so that an office waits no longer than a flow lives; a device that signed in before does not wait for
 * what others behind its address begin.
 * @returns the secret of the browser, which alone finishes it; or, of one too many, when there is room again
 */
export async function beginFlow<DB>(
  db: Kysely<DB>,
  state: string,
  { verifier, nonce, next }: Flow,
  { address, device, before }: Beginning,
  now: Date,
): Promise<{ readonly browser: string } | { readonly until: Date }> {
  const browser = newToken()
  const [who, most] = device === undefined ? [`address:${address}`, perAddress] : [`device:${device}`, perDevice]
  const flow = JSON.stringify({
    ...{ state_hash: tokenHash(state), browser_hash: tokenHash(browser), verifier, nonce, next, who },
    expires_at: addMinutes(now, flowMinutes),
  })
  const { rows } = await sql<{ until: Date | null }>`select zhifa.begin_oidc_flow(
    jsonb_populate_record(null::zhifa.oidc_flow, ${flow}::jsonb), ${most}, ${now},
    ${before === undefined ? null : tokenHash(before)}) as until`.execute(db)
  const until = rows[0]?.until
  return until ? { until: new Date(until) } : { browser }
}

/**
 * Takes a sign-in that comes back, so that its state serves once, and only the browser that began it.
 * @returns with it, where it began in the order of sign-ins and logouts
 */
export async function takeFlow<DB>(
  db: Kysely<DB>,
  state: string,
  browser: string | undefined,
  now: Date,
): Promise<(Flow & { readonly place: number }) | undefined> {
  if (browser === undefined) return undefined
  const { rows } = await sql<Flow & { place: number; live: boolean }>`delete from zhifa.oidc_flow
    where state_hash = ${tokenHash(state)} and browser_hash = ${tokenHash(browser)}
    returning verifier, nonce, next, place, expires_at >= ${now} as live`.execute(db)
  const [flow] = rows
  if (!flow?.live) return undefined
  const { verifier, nonce, next, place } = flow
  return { verifier, nonce, next, place }
}
