import { RecordKey } from '@zhifa/domain'
import type { Kysely } from 'kysely'
import type { Channel } from '../channel'
import { openapi } from '../contract'
import { bossHints } from '../hints'
import { isUnsettled, lastReconciliations, type ReconciliationReport, reconcile } from '../reconcile'
import { channelStatus, desiredPublications, migratePush, replayItem, workList } from '../store'
import { setPaused } from '../store/circuit'
import { createSyncEngine, openAlerts, type SyncEngine, type SyncEvent } from '../sync'
import type { PushConfig } from './config'
import { type ExportOptions, readItems, writeExport } from './export'
import { printReconciliation, printStatus } from './print'
import type { Terminal } from './terminal'
import { UsageError } from './usage'

export interface CommandContext {
  readonly db: Kysely<unknown>
  readonly config: PushConfig
  readonly channels: readonly Channel[]
  readonly terminal: Terminal
  readonly options: ExportOptions
}

type Command = (context: CommandContext, argument: string) => Promise<0 | 1>

const now = () => new Date()

function engineOf(context: CommandContext, log: (event: SyncEvent) => void): SyncEngine {
  const { db, config, channels, terminal } = context
  if (channels.length === 0)
    throw new UsageError([
      { zh: '请用 --config 指定写有通道的配置文件', en: 'Name a file with channels: --config FILE' },
    ])
  return createSyncEngine({
    db,
    channels,
    hints: bossHints(db, { onError: (error) => terminal.err(`${error.message}\n`) }),
    now,
    random: Math.random,
    log,
    tuning: Object.fromEntries(Object.entries(config.tuning).filter(([, value]) => value !== undefined)),
  })
}

/** One JSON line for each event; an error as its message, never with values of a query. */
const line = ({ error, ...event }: SyncEvent): string =>
  JSON.stringify({ at: now().toISOString(), ...event, ...(error ? { error: (error as Error).message } : {}) })

const run: Command = async (context) => {
  const { terminal } = context
  const engine = engineOf(context, (event) => terminal.out(line(event)))
  await engine.start()
  terminal.err('zhifa-push: running / 正在推送\n')
  if (!terminal.stop.aborted)
    await new Promise<void>((resolve) => terminal.stop.addEventListener('abort', () => resolve(), { once: true }))
  await engine.stop()
  return 0
}

const once: Command = async (context) => {
  const { db, terminal } = context
  let done = 0
  const engine = engineOf(context, (event) => {
    if (event.event !== 'synced') return terminal.err(`${line(event)}\n`)
    done += 1
    if (terminal.isTerminal) terminal.err(`\rsynced / 已推送 ${done}`)
  })
  await engine.prepare()
  await engine.drain()
  await engine.stop()
  if (terminal.isTerminal && done > 0) terminal.err('\n')
  const channels = await channelStatus(db)
  terminal.out(terminal.json ? JSON.stringify({ synced: done, channels }) : `synced / 已推送: ${done}`)
  return channels.some(({ pending, rejected, dead }) => pending + rejected + dead > 0) ? 1 : 0
}

const status: Command = async ({ db, terminal }) => {
  await migratePush(db)
  const report = {
    channels: await channelStatus(db),
    workList: await workList(db),
    alerts: await openAlerts(db, now()),
    reconciliations: await lastReconciliations(db),
  }
  terminal.out(terminal.json ? JSON.stringify(report) : printStatus(report))
  const overdue = report.alerts.some(({ level }) => level === 'overdue')
  return report.workList.length > 0 || overdue || report.reconciliations.some(isUnsettled) ? 1 : 0
}

const replay: Command = async ({ db, terminal }, key) => {
  if (!RecordKey.safeParse(key).success)
    throw new UsageError([{ zh: `不是记录主键：${key}`, en: `Not a record key: ${key}` }])
  await migratePush(db)
  const count = await replayItem(db, key, now())
  const text =
    count > 0 ? `due again on ${count} channel(s) / 已重新列入推送` : 'nothing to replay / 没有可重新推送的信息'
  terminal.out(terminal.json ? JSON.stringify({ key, channels: count }) : text)
  return count > 0 ? 0 : 1
}

const setPause =
  (paused: boolean): Command =>
  async ({ db, config, terminal }, channel) => {
    await migratePush(db)
    const known = new Set([
      ...config.channels.map(({ id }) => id),
      ...(await channelStatus(db)).map((row) => row.channel),
    ])
    if (!known.has(channel))
      throw new UsageError([
        {
          zh: `没有名为 ${channel} 的通道`,
          en: `There is no channel ${channel}; known: ${[...known].join(', ') || 'none'}`,
        },
      ])
    await setPaused(db, channel, paused)
    const word = paused ? 'paused / 已暂停' : 'resumed / 已恢复'
    terminal.out(terminal.json ? JSON.stringify({ channel, paused }) : `${channel}: ${word}`)
    return 0
  }

const reconcileAll: Command = async (context) => {
  const { db, terminal } = context
  const engine = engineOf(context, (event) => event.event !== 'synced' && terminal.err(`${line(event)}\n`))
  await engine.prepare()
  const reports: ReconciliationReport[] = []
  for (const channel of context.channels) reports.push(await reconcile(db, channel, now, context.config.agencies))
  await engine.drain()
  await engine.stop()
  const left = await workList(db)
  terminal.out(terminal.json ? JSON.stringify({ reports, workList: left }) : printReconciliation(reports, left.length))
  return reports.some(isUnsettled) || left.length > 0 ? 1 : 0
}

const printOpenapi = async ({ out }: Terminal): Promise<0> => {
  out(JSON.stringify(openapi(), undefined, 2))
  return 0
}

const exportStore: Command = async ({ db, terminal, options }) => {
  await migratePush(db)
  return writeExport(await desiredPublications(db), options, terminal)
}

interface Entry {
  /** Name of its one argument, if it has one. */
  readonly argument?: string
  readonly run?: Command
  /** Needs neither a database nor a configuration: always when there is no `run`, else when `--input` names a file. */
  readonly offline?: (terminal: Terminal, options: ExportOptions) => Promise<0 | 1>
}

export const commands: Readonly<Record<string, Entry>> = {
  run: { run },
  once: { run: once },
  status: { run: status },
  replay: { run: replay, argument: 'KEY' },
  pause: { run: setPause(true), argument: 'CHANNEL' },
  resume: { run: setPause(false), argument: 'CHANNEL' },
  reconcile: { run: reconcileAll },
  openapi: { offline: printOpenapi },
  export: {
    run: exportStore,
    offline: async (terminal, options) => writeExport(await readItems(options.input ?? ''), options, terminal),
  },
}
