import type { Kysely } from 'kysely'
import { request } from 'undici'
import type { LedgerKey } from './key'

/** What is asked of the witness, and for whom. */
export interface WitnessContext<DB> {
  readonly db: Kysely<DB>
  readonly agency: { readonly id: string; readonly uscc: string }
  readonly key: LedgerKey
  /** Address of the county platform. */
  readonly url: string
  readonly now: () => Date
  readonly timeoutMs?: number
}

/** What the witness shows at an address; nothing when it cannot be reached or has nothing there. */
export async function get(url: URL, timeoutMs: number): Promise<string | undefined> {
  try {
    const { statusCode, body } = await request(url, { headersTimeout: timeoutMs, bodyTimeout: timeoutMs })
    const text = await body.text()
    return statusCode === 200 ? text : undefined
  } catch {
    return undefined
  }
}

/** What the witness answered to a request to cosign; nothing when it cannot be reached. */
export async function post<DB>(
  { url, timeoutMs = 2000 }: WitnessContext<DB>,
  body: string,
): Promise<{ readonly status: number; readonly text: string } | undefined> {
  try {
    const answer = await request(new URL('/add-checkpoint', url), {
      method: 'POST',
      body,
      headers: { 'content-type': 'text/plain; charset=utf-8' },
      headersTimeout: timeoutMs,
      bodyTimeout: timeoutMs,
    })
    const text = await answer.body.text()
    // A gateway that answers for a witness that is down says nothing about the ledger.
    return answer.statusCode >= 500 || answer.statusCode === 429 ? undefined : { status: answer.statusCode, text }
  } catch {
    return undefined
  }
}
