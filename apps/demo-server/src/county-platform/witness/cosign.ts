import {
  cosign,
  judgeCheckpoint,
  parseWitnessRequest,
  type Signer,
  type VerifierKey,
  withSignature,
} from '@zhifa/domain/ledger'
import type { Kysely } from 'kysely'
import { ed25519 } from '../../signing/ed25519'
import { keepCheckpoint, lockOrigin, newestCheckpoint } from '../storage/checkpoints'

/** The witness of this platform: its own key, and the ledgers that it knows. */
export interface Witness {
  readonly signer: Signer
  /** Keys of the ledgers by whose name they go; several of one name while a key is changed. */
  readonly ledgers: readonly VerifierKey[]
}

export interface CosignAnswer {
  readonly status: 200 | 400 | 403 | 404 | 409 | 422
  /** The line of the cosignature, or the size that the witness holds. */
  readonly text: string
}

/**
 * Answers a request to cosign a checkpoint (C2SP tlog-witness): compared with what is stored here, never with what is told,
 * and stored before the cosignature is given out.
 */
export async function cosignRequest<DB>(
  db: Kysely<DB>,
  { signer, ledgers }: Witness,
  body: string,
  now: Date,
): Promise<CosignAnswer> {
  const request = parseWitnessRequest(body)
  if (!request) return { status: 400, text: '' }
  const origin = request.checkpoint.split('\n', 1)[0] ?? ''
  const keys = ledgers.filter(({ name }) => name === origin)
  if (keys.length === 0) return { status: 404, text: '' }
  return db.transaction().execute(async (trx) => {
    await lockOrigin(trx, origin)
    const stored = await newestCheckpoint(trx, origin)
    const answer = judgeCheckpoint(
      request,
      () => stored,
      () => keys,
      ed25519,
    )
    if (answer.status === 409) return { status: 409, text: `${answer.size}\n` }
    if (answer.status !== 200) return { status: answer.status, text: '' }
    const line = cosign(answer.opened.note, signer, Math.floor(now.getTime() / 1000))
    const note = withSignature(request.checkpoint, line)
    await keepCheckpoint(trx, { ...answer.opened.head, note, at: now })
    return { status: 200, text: line }
  })
}
