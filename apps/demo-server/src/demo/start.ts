import { mkdir } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { administratorsWithAccounts } from '../bureau/accounts'
import type { CaseContext } from '../bureau/cases'
import { uploaderScript } from '../bureau/desk/media/uploader/script'
import { ledgerKey, ledgerKeyText } from '../bureau/ledger'
import { type Typesetter, typesetInThreads, typesettingProgram } from '../bureau/typesetting'
import { verifierScript } from '../verifier/script'
import { type Listening, listen } from '../web/listen'
import type { LogLine } from '../web/log-line'
import { byHost } from './bureaus/by-host'
import { deskIn } from './bureaus/data'
import { type Beside, dataOf, type Opened, openPlace } from './bureaus/open-place'
import { placesOf } from './bureaus/places'
import { demandPort } from './county/free-port'
import { type County, superviseCounty } from './county/supervise'
import { docsSite, siteBeside } from './docs/routes'
import { publishFirstItems } from './sample/first-items'
import { fillEmptyDesk } from './sample/first-start'
import { fillPast } from './sample/past/fill'
import { finishPast, proposeNext } from './sample/past/propose'
import { platformKey } from './settings/platform-key'
import { prepareApart } from './settings/prepare-database'
import { keyDirectoryOf, type Settings } from './settings/settings'
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
 * @throws PortTakenError, DirectoryInUseError, KeyFileDamagedError, StartTimedOutError, WrongDatabaseError when the way is blocked by something that a person can move
 */
export async function start(
  settings: Settings,
  program: string,
  say: Say,
  log: (line: LogLine) => void,
): Promise<Running> {
  const opened: { county?: County; typesetter?: Typesetter; bureaus: Opened[]; web?: Listening } = { bureaus: [] }
  const stop = async (): Promise<void> => {
    await opened.web?.close()
    for (const each of opened.bureaus) await each.close()
    await opened.typesetter?.close()
    await opened.county?.stop()
  }
  try {
    const places = placesOf(settings)
    await demandPort(settings.HOST, settings.PORT, 'PORT')
    if (settings.PLATFORM_URL === undefined) await demandPort('127.0.0.1', settings.PLATFORM_PORT, 'PLATFORM_PORT')
    const directory = resolve(settings.DATA_DIR)
    for (const { settings: own } of places) await mkdir(resolve(own.DATA_DIR), { recursive: true })
    // Creating a database takes much memory: one after the other, and before anything else runs.
    for (const { settings: own } of places)
      if (own.DATABASE_URL === undefined) await prepareApart(program, deskIn(own), settings.START_WAIT_SECONDS)
    if (settings.PLATFORM_URL === undefined && settings.PLATFORM_DATABASE_URL === undefined)
      await prepareApart(program, join(directory, 'platform'), settings.START_WAIT_SECONDS)
    const keys = places.map(({ settings: own }) => platformKey(resolve(own.DATA_DIR), own.PLATFORM_KEY))
    const shows = settings.DEMONSTRATION === 'yes'
    const url = settings.PLATFORM_URL ?? `http://127.0.0.1:${settings.PLATFORM_PORT}`
    if (settings.PLATFORM_URL === undefined) {
      const ledgers: string[] = []
      for (const { settings: own, bureau } of places)
        ledgers.push(ledgerKeyText(await ledgerKey(keyDirectoryOf(own), bureau.agency.uscc)))
      opened.county = superviseCounty({
        program: settings.PLATFORM_PROGRAM ?? join(dirname(program), 'platform.js'),
        env: countyEnvironment(settings, directory, {
          sender: places.map(({ bureau }, i) => `${bureau.agency.uscc}=${keys[i]}`).join(' '),
          ledger: ledgers.join(' '),
        }),
        waitSeconds: settings.START_WAIT_SECONDS,
        log: (text) => log({ error: text, stack: [] }),
      })
      // The bureau opens beside it, and waits where it compares itself with its witness; whoever waits is told of a failure.
      opened.county.ready.catch(() => undefined)
    }
    const typesetting = typesettingProgram(program)
    if (typesetting)
      opened.typesetter = typesetInThreads({ worker: typesetting, threads: settings.TYPESETTING_THREADS })
    const shared = {
      platform: { url, answering: opened.county?.ready },
      typesetter: opened.typesetter,
      scripts: { verifier: verifierScript(program), uploader: uploaderScript(program) },
      log,
    }
    const drill = opened.county && new URL('drill', url).href
    const beside: Beside = {
      more: (context) => (shows ? [demo(context, drill)] : []),
      open: ({ bureau }) => (shows ? [docsSite(bureau, siteBeside(program))] : []),
    }
    for (const [i, place] of places.entries())
      opened.bureaus.push(await openPlace(place, keys[i] ?? '', shared, beside))
    const [only, ...others] = opened.bureaus
    if (!only) throw new Error('no bureau / 没有机关')
    opened.web = await listen(
      others.length === 0
        ? only.app
        : byHost(opened.bureaus.map((each) => ({ ...each, host: new URL(each.place.bureau.publicUrl).host }))),
      settings.HOST,
      settings.PORT,
      {
        noticeMs: settings.STOP_NOTICE_SECONDS * 1000,
        mostOpen: settings.MOST_OPEN,
        connections: (open) => {
          for (const each of opened.bureaus) each.connections(open)
        },
      },
    )
    for (const each of opened.bureaus) {
      const { agency, publicUrl } = each.place.bureau
      const named = others.length === 0 ? ['', ''] : [`（${agency.name}，${publicUrl}）`, ` of ${agency.id}`]
      say(`数据保存在 ${dataOf(each)}${named[0]}`, `Data${named[1]}: ${dataOf(each)}`)
    }
    const { context } = only.system
    if (shows && settings.FIRST_CASES !== 'none') await firstCases(context, settings.FIRST_CASES === 'bureau', say)
    if (shows) say(`办案系统（登录页列有演示账号） ${opened.web.url}/desk`, 'Desk, demo accounts on the sign-in page')
    else say(`办案系统 ${opened.web.url}/desk`, 'Desk')
    for (const { system } of opened.bureaus) {
      const { db, bureau } = system.context
      if (shows || (await administratorsWithAccounts(db, bureau)).length > 0) continue
      const named = others.length === 0 ? '' : ` --agency ${bureau.agency.id}`
      say(
        `${others.length === 0 ? '本机关' : bureau.agency.name}还没有系统管理员，无人能够开立账号：请停止服务，运行 npm start -- first-administrator 人员编号${named}（见 docs/guide/going-live.md），再启动`,
        `The agency has no administrator yet: stop the server, run npm start -- first-administrator PERSON${named}, start it again`,
      )
    }
    say(`公示门户 ${opened.web.url}/`, 'Public portal')
    say(`县级公示平台 ${url}/`, 'County platform')
    return { stop }
  } catch (error) {
    await stop()
    throw error
  }
}

/** What a new demonstration begins with. @param past with three years behind it */
async function firstCases<DB>(context: CaseContext<DB>, past: boolean, say: Say): Promise<void> {
  const items = await publishFirstItems(context)
  if (items > 0) say(`已公开${items}项事前公开内容`, `${items} items published before enforcement`)
  const filled = past ? await fillPast(context) : undefined
  if (filled)
    say(
      `已生成往年的虚构案件${filled.cases}件，办理记录${filled.acts}项`,
      `${filled.cases} invented cases of three years, ${filled.acts} acts`,
    )
  const cases = await fillEmptyDesk(context)
  if (cases)
    say(
      `已生成两件演示案件：${cases.finished} 已走完全程并公开，${cases.open} 等待办理`,
      `Two sample cases: ${cases.finished} from intake to the public page, ${cases.open} waits to be handled`,
    )
  if (!filled) return
  await proposeNext(context, filled.next)
  await finishPast(context)
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
    ZHIFA_PLATFORM_CERTIFIED: 'penalty licence',
    ZHIFA_PLATFORM_DRILL: settings.DEMONSTRATION,
    ...(settings.PLATFORM_DATABASE_URL === undefined
      ? {}
      : {
          ZHIFA_PLATFORM_DATABASE_URL: settings.PLATFORM_DATABASE_URL,
          ZHIFA_PLATFORM_DATABASE_POOL: String(settings.DATABASE_POOL),
          ZHIFA_PLATFORM_DATABASE_POOLER: settings.DATABASE_POOLER,
          ZHIFA_PLATFORM_STATEMENT_SECONDS: String(settings.DATABASE_STATEMENT_SECONDS),
          ZHIFA_PLATFORM_LOCK_SECONDS: String(settings.DATABASE_LOCK_SECONDS),
          ZHIFA_PLATFORM_IDLE_SECONDS: String(settings.DATABASE_IDLE_SECONDS),
        }),
  }
}
