import {
  KeyRotation,
  keysAt,
  parseVerifierKey,
  type RotationAt,
  type VerifierKey,
  verifierKeyText,
} from '@zhifa/domain/ledger'
import { type Kysely, sql } from 'kysely'
import { ed25519 } from '../../signing/ed25519'

/** The keys that signed an agency's ledger: the first one, and every change to the one that signs now. */
export interface KeyHistory {
  readonly first: VerifierKey
  readonly rotations: readonly RotationAt[]
}

/**
 * Reads how a ledger came to the key that signs it now.
 * @param current that key: without a rotation it is the first one as well
 */
export async function keyHistory<DB>(db: Kysely<DB>, agency: string, current: VerifierKey): Promise<KeyHistory> {
  const { rows } = await sql<{ index: number; line: string }>`
    select index, line from zhifa.leaf where agency = ${agency} and kind = 'key' order by index`.execute(db)
  const rotations = rows.flatMap(({ index, line }) => {
    const rotation = rotationOf(line)
    return rotation ? [{ index, rotation }] : []
  })
  const [oldest] = rotations
  return { first: (oldest && parseVerifierKey(oldest.rotation.from)) ?? current, rotations }
}

/** A line that was changed states no rotation; that it was changed is found by its hash. */
function rotationOf(line: string): KeyRotation | undefined {
  try {
    return KeyRotation.safeParse(JSON.parse(line).event?.body).data
  } catch {
    return undefined
  }
}

/** The keys that may sign a head of some size. */
export const signersAt = ({ first, rotations }: KeyHistory, size: number): readonly VerifierKey[] =>
  keysAt([first], rotations, size, ed25519)

/** Whether every key of the history signed for the next, up to the one that signs now. */
export const leadsTo = (history: KeyHistory, current: VerifierKey): boolean =>
  signersAt(history, Number.POSITIVE_INFINITY).every((key) => verifierKeyText(key) === verifierKeyText(current))

/** Every key of the history as text, the one that signs now first: whoever holds an older proof needs the older key. */
export const keysOfHistory = ({ first, rotations }: KeyHistory): string[] => {
  const all = [verifierKeyText(first), ...rotations.map(({ rotation }) => rotation.to)]
  return [...new Set(all.reverse())]
}
