import { mkdir } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { uploaderScript } from '../bureau/desk/media/uploader/script'
import { ledgerKey, ledgerKeyText } from '../bureau/ledger'
import type { MediaOptions } from '../bureau/media'
import { application } from '../bureau/site'
import { openSystem, type System } from '../bureau/system'
import { verifierScript } from '../verifier/script'
import { type Listening, listen } from '../web/listen'
import type { LogLine } from '../web/log-line'
import { demandPort } from './county/free-port'
import { type County, superviseCounty } from './county/supervise'
import { demoBureau, demonstration } from './sample/bureau'
import { publishFirstItems } from './sample/first-items'
import { fillEmptyDesk } from './sample/first-start'
import { platformKey } from './settings/platform-key'
import { prepareApart } from './settings/prepare-database'
import type { Settings } from './settings/settings'
import { demo } from './walk/routes'

export interface Running {
  stop(): Promise<void>
}

/** Says a thing in both languages, a line each time. */
export type Say = (zh: string, en: string) => void

/**
 * Starts everything: the county platform as a child, the bureau's database, the push, the web server, and on an empty
 * database the first cases.
 *
 * @param program the server's own program, to create databases apart
 * @throws PortTakenError, DirectoryInUseError, WrongDatabaseError when the way is blocked by something that a person can move
 */
export async function start(
  settings: Settings,
  program: string,
  say: Say,
  log: (line: LogLine) => void,
): Promise<Running> {
  const opened: { county?: County; system?: System; web?: Listening } = {}
  const stop = async (): Promise<void> => {
    await opened.web?.close()
    await opened.system?.close()
    await opened.county?.stop()
  }
  try {
    await demandPort(settings.HOST, settings.PORT, 'PORT')
    if (settings.PLATFORM_URL === undefined) await demandPort('127.0.0.1', settings.PLATFORM_PORT, 'PLATFORM_PORT')
    const directory = resolve(settings.DATA_DIR)
    await mkdir(directory, { recursive: true })
    // Creating a database takes much memory: one after the other, and before anything else runs.
    if (settings.DATABASE_URL === undefined) await prepareApart(program, join(directory, 'desk'))
    if (settings.PLATFORM_URL === undefined && settings.PLATFORM_DATABASE_URL === undefined)
      await prepareApart(program, join(directory, 'platform'))
    const key = await platformKey(directory, settings.PLATFORM_KEY)
    const shows = settings.DEMONSTRATION === 'yes'
    const { APPROVAL_SYSTEMS: approvalSystems } = settings
    const bureau = {
      ...demoBureau(() => new Date(), shows ? demonstration : undefined),
      publicUrl: settings.PUBLIC_URL ?? `http://${settings.HOST}:${settings.PORT}/`,
      ...(approvalSystems ? { approvalSystems } : {}),
    }
    const url = settings.PLATFORM_URL ?? `http://127.0.0.1:${settings.PLATFORM_PORT}`
    if (settings.PLATFORM_URL === undefined) {
      opened.county = superviseCounty({
        program: settings.PLATFORM_PROGRAM ?? join(dirname(program), 'platform.js'),
        env: countyEnvironment(settings, directory, {
          sender: `${bureau.agency.uscc}=${key}`,
          ledger: ledgerKeyText(await ledgerKey(directory, bureau.agency.uscc)),
        }),
        log: (text) => log({ error: text, stack: [] }),
      })
      await opened.county.ready
    }
    opened.system = await openSystem({
      bureau,
      databaseUrl: settings.DATABASE_URL,
      directory,
      platform: { url, key },
      // Whoever answers first at the address is believed in a demonstration only.
      witness: { key: settings.WITNESS_KEY, firstUse: shows },
      log,
      media: mediaOptions(settings),
    })
    const { context, kind } = opened.system
    opened.web = await listen(
      application(context, {
        log,
        verifier: verifierScript(program),
        uploader: uploaderScript(program),
        more: shows ? [demo(context)] : [],
      }),
      settings.HOST,
      settings.PORT,
    )
    const place = kind === 'embedded' ? join(directory, 'desk') : 'PostgreSQL'
    say(`数据保存在 ${place}`, `Data: ${place}`)
    if (shows && settings.FIRST_CASES === 'sample') {
      const items = await publishFirstItems(context)
      if (items > 0) say(`已公开${items}项事前公开内容`, `${items} items published before enforcement`)
      const cases = await fillEmptyDesk(context)
      if (cases)
        say(
          `已生成两件演示案件：${cases.finished} 已走完全程并公开，${cases.open} 等待办理`,
          `Two sample cases: ${cases.finished} from intake to the public page, ${cases.open} waits to be handled`,
        )
    }
    if (shows) say(`办案系统（登录页列有演示账号） ${opened.web.url}/desk`, 'Desk, demo accounts on the sign-in page')
    else say(`办案系统 ${opened.web.url}/desk`, 'Desk')
    say(`公示门户 ${opened.web.url}/`, 'Public portal')
    say(`县级公示平台 ${url}/`, 'County platform')
    return { stop }
  } catch (error) {
    await stop()
    throw error
  }
}

/** Where files of cases are kept and how much of them, as far as it was set. */
function mediaOptions({ MEDIA_DIR, MEDIA_FILE_MB, MEDIA_CASE_MB, MEDIA_SCRUB_MB }: Settings): Partial<MediaOptions> {
  const bytes = (megabytes: number): number => megabytes * 1024 * 1024
  return {
    ...(MEDIA_DIR === undefined ? {} : { directory: resolve(MEDIA_DIR) }),
    limits: { file: bytes(MEDIA_FILE_MB), case: bytes(MEDIA_CASE_MB) },
    scrubBytes: bytes(MEDIA_SCRUB_MB),
  }
}

/** What the platform's process is told. Its key goes through the environment: arguments can be read by every user. */
function countyEnvironment(
  settings: Settings,
  directory: string,
  known: { readonly sender: string; readonly ledger: string },
): Record<string, string> {
  return {
    ZHIFA_PLATFORM_PORT: String(settings.PLATFORM_PORT),
    ZHIFA_PLATFORM_HOST: '127.0.0.1',
    ZHIFA_PLATFORM_DIRECTORY: join(directory, 'platform'),
    ZHIFA_PLATFORM_SENDER: known.sender,
    ZHIFA_PLATFORM_LEDGER: known.ledger,
    ...(settings.PLATFORM_DATABASE_URL === undefined
      ? {}
      : { ZHIFA_PLATFORM_DATABASE_URL: settings.PLATFORM_DATABASE_URL }),
  }
}
