import { existsSync } from 'node:fs'
import { mkdir, rename, rm } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { type Answer, command, UsageError } from '@zhifa/domain/cli-kit'
import { parseVerifierKey } from '@zhifa/domain/ledger'
import { type Kysely, sql } from 'kysely'
import { BackupError, checkBackup, type Manifest, restoreFiles, restoreRows } from '../../bureau/backup'
import type { Bureau } from '../../bureau/bureau'
import { compareWithWitness, LedgerBehindWitnessError, witnessKeyOf, writtenBy } from '../../bureau/ledger'
import { openBlobs } from '../../bureau/media'
import { lockDirectory, openDatabase } from '../../storage'
import { deskIn } from '../bureaus/data'
import type { Place } from '../bureaus/places'
import { mediaOptions } from '../settings/media-options'
import { keyDirectoryOf, type Settings } from '../settings/settings'
import { agencyOption, inWords, openDesk, placeOf } from './place'

type Say = (zh: string, en: string) => void

/** Does something with an empty database; an embedded one comes to its place when it is whole, and not at all when it fails. */
async function inEmptyDesk<T>(settings: Settings, work: (db: Kysely<unknown>) => Promise<T>): Promise<T> {
  if (settings.DATABASE_URL !== undefined) {
    const { db, close } = await openDesk(settings)
    return work(db).finally(close)
  }
  const directory = deskIn(settings)
  await mkdir(dirname(directory), { recursive: true })
  const leave = lockDirectory(directory)
  try {
    if (existsSync(directory))
      throw new BackupError(
        '已有数据库，备份只恢复到空的地方',
        'there is a database already: restore into an empty place',
        directory,
      )
    const made = `${directory}.restoring`
    await rm(made, { recursive: true, force: true })
    const { db, close } = await openDatabase({ directory: made })
    try {
      const result = await work(db).finally(close)
      await rename(made, directory)
      return result
    } catch (error) {
      await rm(made, { recursive: true, force: true })
      throw error
    }
  } finally {
    leave()
  }
}

/** What the witness says of what was restored. */
async function witnessed(
  db: Kysely<unknown>,
  {
    settings,
    bureau: { agency, now },
  }: { readonly settings: Settings; readonly bureau: Pick<Bureau, 'agency' | 'now'> },
  manifest: Manifest,
): Promise<Answer> {
  const { rows } = await sql<{ witness_key: string | null }>`
    select witness_key from zhifa.ledger where agency = ${agency.id}`.execute(db)
  const witness = witnessKeyOf(settings.WITNESS_KEY ?? rows[0]?.witness_key ?? undefined)
  const key = parseVerifierKey(manifest.key)
  if (!witness || !key) return { out: '没有登记见证方，未比对 / No witness is known, nothing was compared', yes: true }
  const url = settings.PLATFORM_URL ?? `http://127.0.0.1:${settings.PLATFORM_PORT}`
  const sign = (): never => {
    throw new Error('恢复时不签名 / nothing is signed')
  }
  try {
    const size = await compareWithWitness(
      { db, agency, key: { name: key.name, publicKey: key.publicKey, sign }, url, now },
      witness,
    )
    return size === undefined
      ? { out: '见证方没有答复，未比对 / The witness did not answer, nothing was compared', yes: 'unknown' }
      : {
          out: `与见证方联署的前${size}项一致 / The first ${size} leaves are those that the witness cosigned`,
          yes: true,
        }
  } catch (error) {
    if (!(error instanceof LedgerBehindWitnessError)) throw error
    return { out: '', notes: [error.message], yes: false }
  }
}

async function restoreAll(place: Place, directory: string, say: Say): Promise<Answer> {
  const { settings, bureau } = place
  const { manifest, faults } = await checkBackup(directory)
  const [first] = faults
  if (first) throw new BackupError(first.zh, first.en, first.file)
  const others = manifest.ledgers.filter(({ agency }) => agency !== bureau.agency.id)
  if (others.length > 0)
    throw new BackupError(
      `是其他机关（${others.map(({ agency }) => agency).join('、')}）的备份`,
      `it is a backup of another agency: ${others.map(({ agency }) => agency).join(', ')}`,
      'manifest.json',
    )
  const answer = await inEmptyDesk(settings, async (db) => {
    const written = writtenBy(bureau)
    await restoreRows({ db, directory, manifest, agency: bureau.agency, written, progress: say })
    return witnessed(db, place, manifest)
  })
  const { directory: files = join(resolve(settings.DATA_DIR), 'media'), s3 } = mediaOptions(settings)
  const blobs = await openBlobs({ directory: files, s3 })
  const lost = await restoreFiles(directory, manifest, blobs, join(files, 'incoming')).finally(() => blobs.close())
  const rows = manifest.tables.reduce((sum, table) => sum + table.rows, 0)
  const key = join(keyDirectoryOf(settings), 'ledger-key.pem')
  return {
    out: [
      `已恢复${rows}行，账本与备份一致 / ${rows} rows restored, the ledger is that of the backup`,
      answer.out,
      existsSync(key) ? '' : `启动前请放入签名密钥 ${key} / Put the signing key there before the start`,
    ]
      .filter((line) => line !== '')
      .join('\n'),
    notes: [...lost.map(({ file, zh, en }) => `${file}：${zh} / ${file}: ${en}`), ...(answer.notes ?? [])],
    yes: lost.length > 0 ? false : answer.yes,
  }
}

export const restore = command({
  name: 'restore',
  usage: [
    {
      line: 'restore DIR',
      zh: '核对备份，恢复到空的数据库，再与账本和见证方比对',
      en: 'check a backup, restore it into an empty database, compare with the ledger and the witness',
    },
  ],
  options: agencyOption,
  async run(args, values, io) {
    const [directory, ...more] = args
    if (directory === undefined || more.length > 0) throw new UsageError()
    const place = placeOf(io, values)
    return inWords(() => restoreAll(place, resolve(directory), (zh, en) => io.progress?.(`${zh} / ${en}`)))
  },
})
