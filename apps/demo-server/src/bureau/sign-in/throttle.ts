import { randomUUID } from 'node:crypto'
import { subMinutes } from 'date-fns/subMinutes'
import { type Kysely, sql } from 'kysely'

const minutes = 5
const perAccount = 5
const perAddress = 20

/** Whose tries count together. */
export interface Trying {
  /** Absent where another system says whose account it is. */
  readonly account: string | undefined
  readonly address: string
  /** The device when the account signed in from it before: it is counted alone. */
  readonly device: string | undefined
}

/**
 * Begins a try to sign in, counted as failed until {@link attemptSucceeded}, so that of sixty at once no more are made than of sixty one after
 * the other. A device that signed in before waits only for failures of its own: whoever guesses at an account, or from behind the
 * same address, locks neither its owner nor an office out.
 * @returns the try; nothing when one has to wait
 */
export async function beginAttempt<DB>(
  db: Kysely<DB>,
  { account, address, device }: Trying,
  now: Date,
): Promise<string | undefined> {
  // In one order everywhere: two that wait for the same counts never wait for each other.
  const limits: (readonly [string, number])[] =
    device === undefined
      ? [
          ...(account === undefined ? [] : [[`account:${account}`, perAccount] as const]),
          [`address:${address}`, perAddress],
        ]
      : [[`device:${device}`, perAccount]]
  const id = randomUUID()
  const { rows } = await sql<{ may: boolean }>`select zhifa.begin_attempt(${id},
    array[${sql.join(limits.map(([who]) => who))}]::text[], array[${sql.join(limits.map(([, most]) => most))}]::integer[],
    ${now}, ${subMinutes(now, minutes)}) as may`.execute(db)
  return rows[0]?.may ? id : undefined
}

export async function attemptSucceeded<DB>(db: Kysely<DB>, attempt: string): Promise<void> {
  await sql`delete from zhifa.sign_in_failure where attempt = ${attempt}`.execute(db)
}
