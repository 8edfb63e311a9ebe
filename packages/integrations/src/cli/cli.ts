import {
  type Answer,
  command,
  EnvironmentError,
  type Io,
  type Program,
  reasonOf,
  shared,
  UsageError,
} from '@zhifa/domain/cli-kit'
import { version } from '../../package.json'
import { openapi } from '../contract'
import { MissingPackageError } from '../optional-package'
import { profiles } from '../profile'
import { type OpenChannels, openChannels, openPool } from './channels'
import {
  type CommandContext,
  enqueue,
  exportStore,
  once,
  reconcileAll,
  replay,
  run,
  setPause,
  status,
} from './commands'
import { readConfig } from './config'
import { checkExport, readItems, writeExport } from './export'

const { json } = shared
const config = { type: 'string', value: 'FILE', zh: '推送配置文件', en: 'the file of channels and settings' } as const
const settings = { config, json } as const
interface Settings {
  readonly config?: string | undefined
  readonly json?: boolean | undefined
}

type Work = (context: CommandContext, argument: string) => Promise<Answer>

/** Runs a command on the database and the channels of the settings, and closes both. */
async function onDatabase(work: Work, argument: string, values: Settings, io: Io): Promise<Answer> {
  const settled = readConfig(values.config, io.env)
  const db = openPool(settled.databaseUrl)
  let open: OpenChannels | undefined
  try {
    open = await openChannels(settled.channels)
    const { channels } = open
    return await work({ db, config: settled, channels, io, json: values.json ?? false }, argument)
  } catch (error) {
    if (error instanceof MissingPackageError) throw new EnvironmentError(error.message)
    const { code = '' } = error as NodeJS.ErrnoException
    // No connection, no such database, no right to it: PostgreSQL's classes 08, 28, 3D and 57P, and the system's own codes.
    if (/^(E[A-Z]{3,}|08...|28...|3D...|57P..)$/.test(code))
      throw new EnvironmentError(`数据库不可用 / the database cannot be used (${reasonOf(error)})`)
    throw error
  } finally {
    await Promise.all([open?.close(), db.destroy()])
  }
}

/** A command with one argument, or none. */
const simple = (name: string, zh: string, en: string, work: Work, argument = '') =>
  command({
    name,
    usage: [{ line: argument === '' ? name : `${name} ${argument}`, zh, en }],
    options: settings,
    run(args, values, io) {
      const [first = '', ...rest] = args
      if (rest.length > 0 || (first === '') !== (argument === '')) throw new UsageError()
      return onDatabase(work, first, values, io)
    },
  })

/** The command line `zhifa-push`. */
export const program: Program = {
  name: 'zhifa-push',
  title: { zh: '向公示平台推送', en: 'push to the disclosure platform' },
  version,
  notes: [
    '数据库为配置文件中的 databaseUrl，或者环境变量 DATABASE_URL / the database is databaseUrl of the file, or DATABASE_URL',
  ],
  commands: [
    simple('run', '持续推送，直到停止', 'sync until stopped', run),
    simple('once', '推送全部待推送信息后结束', 'sync everything that is due, then end', once),
    simple('status', '查看推送情况、待处理清单和期限提醒', 'counts, work list, alerts', status),
    simple('replay', '重新推送被拒绝或已放弃的信息', 'try a refused or given-up item again', replay, 'KEY'),
    simple('pause', '暂停通道', 'stop a channel', setPause(true), 'CHANNEL'),
    simple('resume', '恢复通道', 'continue a channel', setPause(false), 'CHANNEL'),
    simple('reconcile', '与平台逐项核对并修复', 'compare with what the platforms show, and repair', reconcileAll),
    command({
      name: 'enqueue',
      usage: [
        {
          line: 'enqueue ITEMS.json',
          zh: '列入要公示的信息（JSON 数组）',
          en: 'desire what a file of publications says',
        },
      ],
      options: {
        'bump-if-changed': {
          type: 'boolean',
          zh: '内容有变化的自动取下一版本号，没有变化的不动',
          en: 'changed content takes the next version by itself',
        },
        looked: {
          type: 'string',
          multiple: true,
          value: 'SHA256',
          zh: '人工看过、没有个人信息的附件（图片读不出文字），写其SHA-256，可重复',
          en: 'an attachment whose pictures somebody looked at and found nobody’s data in, by its digest; repeatable',
        },
        ...settings,
      },
      run(args, values, io) {
        const [file, ...rest] = args
        if (file === undefined || rest.length > 0) throw new UsageError()
        const looked = values.looked ?? []
        const odd = looked.find((digest) => !/^[0-9a-f]{64}$/.test(digest))
        if (odd !== undefined)
          throw new UsageError(`--looked ${odd}：应为64位小写十六进制 / 64 lower-case hexadecimal digits`)
        return onDatabase(
          enqueue({ items: readItems(file), bump: values['bump-if-changed'] ?? false, looked }),
          file,
          values,
          io,
        )
      },
    }),
    command({
      name: 'export',
      usage: [
        {
          line: 'export --standard double-publicity -o OUT.xlsx',
          zh: '导出双公示表格',
          en: 'a spreadsheet of what is in the database, or in a JSON file',
        },
      ],
      options: {
        standard: {
          type: 'string',
          choices: [...new Set(profiles.map((each) => each.standard))],
          zh: '标准',
          en: 'the standard',
        },
        profile: { type: 'string', choices: profiles.map(({ id }) => id), zh: '字段表', en: 'the table of fields' },
        since: { type: 'string', value: 'DATE', zh: '只导出该日起批准的', en: 'only what was approved since' },
        input: {
          type: 'string',
          value: 'FILE',
          zh: '信息文件，代替数据库',
          en: 'a file of publications, not the database',
        },
        output: shared.output,
        ...settings,
      },
      async run(args, values, io) {
        if (args.length > 0) throw new UsageError()
        checkExport(values)
        if (values.input !== undefined) return writeExport(readItems(values.input), values)
        return onDatabase(exportStore(values), '', values, io)
      },
    }),
    command({
      name: 'openapi',
      usage: [
        { line: 'openapi', zh: '输出平台接收接口说明（OpenAPI 3.1）', en: 'the platform’s side of the contract' },
      ],
      options: { json },
      run(args) {
        if (args.length > 0) throw new UsageError()
        return { out: JSON.stringify(openapi(), undefined, 2), yes: true }
      },
    }),
  ],
}
