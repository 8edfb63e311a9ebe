import { join } from 'node:path'
import { findingLine, UsageError } from '@zhifa/domain/cli-kit'
import type { Bureau } from '../../bureau/bureau'
import { chinaDay } from '../../web/china-time'
import { demoBureau, demonstration } from '../sample/bureau'
import { perAgency } from '../settings/bureau-files'
import { oidcFindings, oidcOf } from '../settings/oidc'
import { keyDirectoryOf, type Settings } from '../settings/settings'
import { bureauFrom, type OwnBureau } from './bureau-file'

/** A bureau that is served here. */
export interface Place {
  readonly bureau: Bureau
  /** The settings as they hold for it: its own directories, its own database, its own address. */
  readonly settings: Settings
}

/**
 * The bureaus of the settings: the sample's for a demonstration, else one for each file. Several have a directory, a database and a
 * bucket each, so that nothing which is asked of one can answer from another's.
 *
 * @throws UsageError with every wrong field by file and place
 */
export function placesOf(settings: Settings, now: () => Date = () => new Date()): readonly Place[] {
  const { BUREAU_FILES: files = [] } = settings
  if (files.length === 0) {
    const shows = settings.DEMONSTRATION === 'yes'
    return [{ settings, bureau: asSet(demoBureau(now, shows ? demonstration : undefined), settings) }]
  }
  const read = files.map(bureauFrom)
  demandApart(read)
  return read.map((own) => {
    const { file, publicUrl, ...rest } = own
    const of = read.length === 1 ? settings : within(settings, own)
    const placed = { ...of, PUBLIC_URL: of.PUBLIC_URL ?? publicUrl }
    const wrong = oidcFindings(placed)
    if (wrong.length > 0) throw new UsageError(wrong.map((item) => `${file}: ${findingLine(item)}`).join('\n'))
    return { settings: placed, bureau: asSet({ ...rest, now, today: () => chinaDay(now()) }, placed) }
  })
}

/** The one that a command is for. @throws UsageError where there are several and none is named */
export function onePlace(settings: Settings, agency: string | undefined): Place {
  const places = placesOf(settings)
  const ids = places.map(({ bureau }) => bureau.agency.id)
  const found = agency === undefined && places.length === 1 ? places[0] : places[ids.indexOf(agency ?? '')]
  if (found) return found
  throw new UsageError(
    agency === undefined
      ? `本服务有几个机关，请用 --agency 指明：${ids.join('、')} / Several agencies are served here, name one with --agency: ${ids.join(', ')}`
      : `没有机关 ${agency}，有 ${ids.join('、')} / There is no agency ${agency}; there are ${ids.join(', ')}`,
  )
}

/** What the environment says of a bureau beside its own facts. */
function asSet(bureau: Omit<Bureau, 'publicUrl'>, settings: Settings): Bureau {
  const { APPROVAL_SYSTEMS: approvalSystems, PUBLIC_URL, HOST, PORT } = settings
  const oidc = oidcOf(settings)
  return {
    ...bureau,
    publicUrl: PUBLIC_URL ?? `http://${HOST}:${PORT}/`,
    ...(approvalSystems ? { approvalSystems } : {}),
    ...(oidc ? { oidc } : {}),
  }
}

/** The settings of one among several: whatever it keeps lies apart from the others'. */
function within(settings: Settings, { agency }: OwnBureau): Settings {
  const { DATABASE_URL, READ_DATABASE_URL, MEDIA_DIR, MEDIA_S3_BUCKET } = settings
  const own = (text: string | undefined) => text?.replaceAll(perAgency, agency.id)
  return {
    ...settings,
    DATA_DIR: join(settings.DATA_DIR, agency.id),
    LEDGER_KEY_DIR: join(keyDirectoryOf(settings), agency.id),
    DATABASE_URL: own(DATABASE_URL),
    READ_DATABASE_URL: own(READ_DATABASE_URL),
    MEDIA_S3_BUCKET: own(MEDIA_S3_BUCKET),
    MEDIA_DIR: MEDIA_DIR === undefined ? undefined : join(MEDIA_DIR, agency.id),
  }
}

/** Two that are one and the same agency, or that no visitor could tell apart. */
function demandApart(read: readonly OwnBureau[]): void {
  if (read.length < 2) return
  const hosts = read.map(({ publicUrl }) => (publicUrl === undefined ? '' : new URL(publicUrl).host))
  const problems = read.flatMap(({ file, agency }, i) => {
    const same = (of: (one: OwnBureau) => string) => read.findIndex((one) => of(one) === of(read[i] as OwnBureau)) < i
    return [
      ...(hosts[i] === ''
        ? [`${file}：几个机关共用一个服务的，须写明 publicUrl / publicUrl is needed where several share a server`]
        : []),
      ...(hosts[i] !== '' && hosts.indexOf(hosts[i] ?? '') < i
        ? [`${file}：publicUrl 的主机名与另一机关相同（${hosts[i]}） / its host is another agency’s`]
        : []),
      ...(same((one) => one.agency.id)
        ? [`${file}：机关编号重复（${agency.id}） / the agency is in another file too`]
        : []),
      ...(same((one) => one.agency.uscc)
        ? [`${file}：统一社会信用代码与另一机关相同（${agency.uscc}） / its code is another agency’s`]
        : []),
    ]
  })
  if (problems.length > 0) throw new UsageError(problems.join('\n'))
}
