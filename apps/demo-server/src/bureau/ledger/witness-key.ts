import { parseVerifierKey, type VerifierKey, verifierKeyText } from '@zhifa/domain/ledger'
import { sql } from 'kysely'
import { get, type WitnessContext } from './witness-http'

/** Where the key of the witness comes from. */
export interface WitnessTrust {
  /** The key that the bureau was given by the witness's keeper, from its settings. */
  readonly key?: string | undefined
  /** Without a key from the settings, whatever key the witness gives out first is kept: in a demonstration only. */
  readonly firstUse: boolean
}

/** Thrown at the start when the settings name another witness than the one that cosigned until now. */
export class WitnessKeyChangedError extends Error {
  readonly code = 'ledger.witness-key-changed'
  constructor(
    readonly pinned: string,
    readonly given: string,
  ) {
    super(
      `设置的见证方公钥（${given}）不是本账本登记的（${pinned}）：此前的联署将无法核对。请核对 WITNESS_KEY / ` +
        `The key of the witness in the settings (${given}) is not the one that this ledger knows (${pinned}): earlier cosignatures could not be checked. Check WITNESS_KEY`,
    )
    this.name = 'WitnessKeyChangedError'
  }
}

/**
 * The key of the witness: from the settings, and then the same for ever; on first use only where that is allowed. Nothing while
 * there is none. @throws WitnessKeyChangedError
 */
export async function pinWitnessKey<DB>(
  { db, agency, url, timeoutMs = 2000 }: WitnessContext<DB>,
  { key, firstUse }: WitnessTrust,
): Promise<VerifierKey | undefined> {
  const { rows } = await sql<{ witness_key: string | null }>`
    select witness_key from zhifa.ledger where agency = ${agency.id}`.execute(db)
  const pinned = witnessKeyOf(rows[0]?.witness_key ?? undefined)
  const given = witnessKeyOf(key)
  if (pinned && given && verifierKeyText(pinned) !== verifierKeyText(given))
    throw new WitnessKeyChangedError(verifierKeyText(pinned), verifierKeyText(given))
  // What stands in the database alone anybody who owns it could have put there.
  const trusted = given ?? (firstUse ? (pinned ?? (await offeredKey(url, timeoutMs))) : undefined)
  if (trusted)
    await sql`update zhifa.ledger set witness_key = ${verifierKeyText(trusted)}
      where agency = ${agency.id} and witness_key is null`.execute(db)
  return trusted
}

/** The key of a witness, as it was given out; nothing for anything else. */
export const witnessKeyOf = (text: string | undefined): VerifierKey | undefined => {
  const key = text === undefined ? undefined : parseVerifierKey(text)
  return key?.algorithm === 4 ? key : undefined
}

async function offeredKey(url: string, timeoutMs: number): Promise<VerifierKey | undefined> {
  const keys = await get(new URL('/ledger-keys.txt', url), timeoutMs)
  return keys?.split('\n').flatMap((line) => witnessKeyOf(line) ?? [])[0]
}
