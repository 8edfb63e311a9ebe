import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { EnvironmentError, type Io, UsageError } from '@zhifa/domain/cli-kit'
import { BackupError } from '../../bureau/backup'
import { type LedgerKey, ledgerKey, SigningKeyChangedError } from '../../bureau/ledger'
import { BlobStoreError } from '../../bureau/media'
import { WrongDatabaseError } from '../../bureau/schema/demonstration-mark'
import { DatabaseTooNewError } from '../../bureau/schema/migrate'
import { OldLedgerDiffersError } from '../../bureau/schema/migrations/old-leaves'
import { OtherAgencyError } from '../../bureau/schema/own-database'
import { type Database, DirectoryInUseError, KeyFileDamagedError, openDatabase, PoolerError } from '../../storage'
import { deskIn } from '../bureaus/data'
import { onePlace, type Place } from '../bureaus/places'
import { keyDirectoryOf, readSettings, type Settings } from '../settings/settings'

/** The settings, or what is wrong with them. @throws UsageError */
function settingsOf({ env }: Pick<Io, 'env'>): Settings {
  const read = readSettings(env)
  if (read.ok) return read.value
  throw new UsageError(read.findings.map(({ message }) => `${message.zh} / ${message.en}`).join('\n'))
}

/** By which a command says whose bureau it is for. */
export const agencyOption = {
  agency: { type: 'string', zh: '机关编号，本服务有几个机关时指明', en: 'which agency, where several are served' },
} as const

/** The bureau that a command is for. @throws UsageError */
export const placeOf = (io: Pick<Io, 'env'>, { agency }: { readonly agency?: string | undefined }): Place =>
  onePlace(settingsOf(io), agency)

/** Opens the bureau's database for a command: nobody waits, so nothing has a time-out. */
export const openDesk = (settings: Settings): Promise<Database> =>
  openDatabase(
    settings.DATABASE_URL === undefined
      ? { directory: deskIn(settings) }
      : { url: settings.DATABASE_URL, pooler: settings.DATABASE_POOLER, maxConnections: 2 },
  )

/** The ledger's key where it should be: a command makes no new one. @throws EnvironmentError */
export async function ownKey(settings: Settings, origin: string): Promise<LedgerKey> {
  const file = join(keyDirectoryOf(settings), 'ledger-key.pem')
  if (existsSync(file)) return ledgerKey(keyDirectoryOf(settings), origin)
  throw new EnvironmentError(`没有签名密钥 ${file} / The signing key is missing`)
}

/** What a person can move out of the way says so; anything else is a fault of the program. */
const known = [
  BackupError,
  BlobStoreError,
  DatabaseTooNewError,
  DirectoryInUseError,
  KeyFileDamagedError,
  OldLedgerDiffersError,
  OtherAgencyError,
  PoolerError,
  SigningKeyChangedError,
  WrongDatabaseError,
]

/** Does the work of a command. @throws EnvironmentError with the words of what stood in the way */
export async function inWords<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof Error && known.some((type) => error instanceof type)) throw new EnvironmentError(error.message)
    throw error
  }
}
