import { type Signer, type VerifierKey, verifierKeyText } from '@zhifa/domain/ledger'
import { type Kysely, sql } from 'kysely'
import { signerFile } from '../../signing/ed25519'

/** The key with which the bureau signs the heads of its ledger; its name is that of the ledger. */
export type LedgerKey = Signer

/** The key of the data directory, made at the first start. */
export const ledgerKey = (directory: string, origin: string): Promise<LedgerKey> =>
  signerFile(directory, 'ledger-key.pem', origin)

/** The public half, as it is given out to those who verify. */
export const ledgerVerifierKey = ({ name, publicKey }: LedgerKey): VerifierKey => ({ name, algorithm: 1, publicKey })

/** The same as text. */
export const ledgerKeyText = (key: LedgerKey): string => verifierKeyText(ledgerVerifierKey(key))

/** Thrown at the start when the ledger was signed with another key: it would be signed over silently. */
export class SigningKeyChangedError extends Error {
  readonly code = 'ledger.signing-key-changed'
  constructor(
    readonly pinned: string,
    readonly found: string,
  ) {
    super(
      `账本登记的签名密钥与数据目录中的不同（登记 ${pinned}，现有 ${found}）。请从备份恢复 ledger-key.pem 后再启动；确需更换的，停止服务后运行 npm start -- rotate-ledger-key，由旧密钥签署更换 / ` +
        `The ledger is signed with another key than that of the data directory (pinned ${pinned}, found ${found}). Restore ledger-key.pem from the backup and start again; to change the key, stop the server and let the old one sign for the new: npm start -- rotate-ledger-key`,
    )
    this.name = 'SigningKeyChangedError'
  }
}

/** Pins the signing key of an agency's ledger at the first start, and refuses every other one later. @throws SigningKeyChangedError */
export async function pinSigningKey<DB>(db: Kysely<DB>, agency: string, key: LedgerKey): Promise<void> {
  const mine = ledgerKeyText(key)
  const { rows } = await sql<{ signing_key: string }>`update zhifa.ledger
    set signing_key = coalesce(signing_key, ${mine}) where agency = ${agency} returning signing_key`.execute(db)
  const pinned = rows[0]?.signing_key
  if (pinned !== mine) throw new SigningKeyChangedError(pinned ?? '', mine)
}
