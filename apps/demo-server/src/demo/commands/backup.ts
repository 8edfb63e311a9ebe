import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { command, EnvironmentError, UsageError } from '@zhifa/domain/cli-kit'
import { type BackupOptions, checkBackup, writeBackup } from '../../bureau/backup'
import { openBlobs } from '../../bureau/media'
import { DirectoryInUseError } from '../../storage'
import { deskIn } from '../bureaus/data'
import { askForBackup, backupSocket, type Done, doneOf } from '../bureaus/online'
import type { Place } from '../bureaus/places'
import { mediaOptions } from '../settings/media-options'
import type { Settings } from '../settings/settings'
import { agencyOption, inWords, openDesk, ownKey, placeOf } from './place'

type Say = NonNullable<BackupOptions<unknown>['progress']>

/** Makes a backup of what the settings name; where a server has the embedded database open, it does the work. */
async function backUp({ settings, bureau }: Place, directory: string, media: boolean, progress: Say): Promise<Done> {
  if (settings.DATABASE_URL === undefined && !existsSync(join(deskIn(settings), 'PG_VERSION')))
    throw new EnvironmentError(`没有数据库 ${deskIn(settings)} / There is no database`)
  const key = await ownKey(settings, bureau.agency.uscc)
  const database = await openDesk(settings).catch((error: unknown) => {
    if (error instanceof DirectoryInUseError) return undefined
    throw error
  })
  if (!database) return ofServer(settings, directory, media, progress)
  const { directory: files = join(resolve(settings.DATA_DIR), 'media'), s3 } = mediaOptions(settings)
  const blobs = media ? await openBlobs({ directory: files, s3 }) : undefined
  try {
    return doneOf(await writeBackup({ db: database.db, directory, key, blobs, now: bureau.now, progress }))
  } finally {
    blobs?.close()
    await database.close()
  }
}

async function ofServer(settings: Settings, directory: string, media: boolean, say: Say): Promise<Done> {
  try {
    return await askForBackup(backupSocket(settings), { directory, media }, say)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw new EnvironmentError(String((error as Error).message))
    throw new EnvironmentError(
      '数据库正由另一进程使用，而该进程不接受备份请求：请停止后再备份 / The database is open in another process, which takes no requests for backups: stop it first',
    )
  }
}

export const backup = command({
  name: 'backup',
  usage: [
    {
      line: 'backup DIR [--without-media]',
      zh: '备份到一个空目录，办案不必停止；不含签名密钥',
      en: 'back up into an empty directory while the work goes on; without the signing key',
    },
  ],
  options: {
    'without-media': {
      type: 'boolean',
      zh: '不含音像和电子文件，只记其校验值',
      en: 'without the files of cases, of which the digests are kept',
    },
    ...agencyOption,
  },
  async run(args, values, io) {
    const [directory, ...more] = args
    if (directory === undefined || more.length > 0) throw new UsageError()
    const place = placeOf(io, values)
    const say = (zh: string, en: string): void => io.progress?.(`${zh} / ${en}`)
    const { rows, files, damaged } = await inWords(() =>
      backUp(place, resolve(directory), values['without-media'] !== true, say),
    )
    return {
      out: `已备份${rows}行、${files}个文件：${directory}\n${rows} rows and ${files} files backed up: ${directory}`,
      notes: damaged.map(
        (sha256) => `文件缺失或者已损坏，未备份：${sha256} / Gone or damaged where it lies, not backed up: ${sha256}`,
      ),
      yes: damaged.length === 0,
    }
  },
})

export const verifyBackup = command({
  name: 'verify-backup',
  usage: [
    {
      line: 'verify-backup DIR',
      zh: '核对备份：签名、每个文件的校验值、行数、账本的根',
      en: 'check a backup: its signature, the digest of each file, its rows, the root of the ledger',
    },
  ],
  options: {},
  async run(args) {
    const [directory, ...more] = args
    if (directory === undefined || more.length > 0) throw new UsageError()
    const { manifest, faults } = await inWords(() => checkBackup(resolve(directory)))
    const { rows, files } = doneOf(manifest)
    const ledgers = manifest.ledgers.map(({ agency, size, root }) => `${agency} ${size} ${root}`)
    return {
      out: [
        `备份时间${manifest.made}，${rows}行，${files}个文件 / made ${manifest.made}, ${rows} rows, ${files} files`,
        ...ledgers,
        `签名公钥 / key: ${manifest.key}`,
      ].join('\n'),
      notes: faults.map(({ file, zh, en }) => `${file}：${zh} / ${file}: ${en}`),
      yes: faults.length === 0,
    }
  },
})
