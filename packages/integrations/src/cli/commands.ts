import { RecordKey } from '@zhifa/domain'
import { type Answer, findingWithCure, type Io, UsageError } from '@zhifa/domain/cli-kit'
import type { Kysely } from 'kysely'
import type { Channel } from '../channel'
import { bossHints } from '../hints'
import { isUnsettled, lastReconciliations, type ReconciliationReport, reconcile } from '../reconcile'
import { channelStatus, desiredPublications, migratePush, replayItem, waitingReasons, workList } from '../store'
import { setPaused } from '../store/circuit'
import { createSyncEngine, openAlerts, type SyncEngine, type SyncEvent } from '../sync'
import type { PushConfig } from './config'
import { enqueueItems } from './enqueue'
import { type ExportOptions, writeExport } from './export'
import { printReconciliation, printStatus } from './print'

export interface CommandContext {
  readonly db: Kysely<unknown>
  readonly config: PushConfig
  readonly channels: readonly Channel[]
  readonly io: Io
  readonly json: boolean
}

type Command = (context: CommandContext, argument: string) => Promise<Answer>

const now = () => new Date()

function engineOf(context: CommandContext, log: (event: SyncEvent) => void): SyncEngine {
  const { db, config, channels, io } = context
  if (channels.length === 0)
    throw new UsageError('请用 --config 指定写有通道的配置文件 / Name a file with channels: --config FILE')
  return createSyncEngine({
    db,
    channels,
    hints: bossHints(db, { onError: (error) => io.note(error.message) }),
    now,
    random: Math.random,
    log,
    tuning: Object.fromEntries(Object.entries(config.tuning).filter(([, value]) => value !== undefined)),
  })
}

/** One JSON line for each event; an error as its message, never with values of a query. */
const line = ({ error, ...event }: SyncEvent): string =>
  JSON.stringify({ at: now().toISOString(), ...event, ...(error ? { error: (error as Error).message } : {}) })

export const run: Command = async (context) => {
  const { io } = context
  const engine = engineOf(context, (event) => io.line(line(event)))
  await engine.start()
  io.note('zhifa-push：正在推送 / running')
  if (!io.stop.aborted)
    await new Promise<void>((resolve) => io.stop.addEventListener('abort', () => resolve(), { once: true }))
  await engine.stop()
  return { out: '', yes: true }
}

export const once: Command = async (context) => {
  const { db, io, json } = context
  let done = 0
  const engine = engineOf(context, (event) => {
    if (event.event !== 'synced') return io.note(line(event))
    done += 1
    io.progress?.(`已推送 / synced ${done}`)
  })
  await engine.prepare()
  await engine.drain()
  await engine.stop()
  const channels = await channelStatus(db)
  return {
    out: json ? JSON.stringify({ synced: done, channels }) : `已推送 / synced: ${done}`,
    yes: !channels.some(({ pending, rejected, dead }) => pending + rejected + dead > 0),
  }
}

export const status: Command = async ({ db, json }) => {
  await migratePush(db)
  const report = {
    channels: await channelStatus(db),
    waiting: await waitingReasons(db),
    workList: await workList(db),
    alerts: await openAlerts(db, now()),
    reconciliations: await lastReconciliations(db),
  }
  const overdue = report.alerts.some(({ level }) => level === 'overdue')
  return {
    out: json ? JSON.stringify(report) : printStatus(report),
    yes: report.workList.length === 0 && !overdue && !report.reconciliations.some(isUnsettled),
  }
}

export const replay: Command = async ({ db, json }, key) => {
  if (!RecordKey.safeParse(key).success)
    throw new UsageError(
      `不是记录主键（统一社会信用代码:类别:编号）：${key} / not a record key (code of the agency:kind:number): ${key}`,
    )
  await migratePush(db)
  const count = await replayItem(db, key, now())
  const text =
    count > 0 ? `已重新列入推送 / due again on ${count} channel(s)` : '没有可重新推送的信息 / nothing to replay'
  return { out: json ? JSON.stringify({ key, channels: count }) : text, yes: count > 0 }
}

export const setPause =
  (paused: boolean): Command =>
  async ({ db, config, json }, channel) => {
    await migratePush(db)
    const known = new Set([
      ...config.channels.map(({ id }) => id),
      ...(await channelStatus(db)).map((row) => row.channel),
    ])
    if (!known.has(channel)) {
      const all = [...known].join(', ') || 'none'
      throw new UsageError(`没有名为 ${channel} 的通道，现有：${all} / there is no channel ${channel}; known: ${all}`)
    }
    await setPaused(db, channel, paused)
    const word = paused ? '已暂停 / paused' : '已恢复 / resumed'
    return { out: json ? JSON.stringify({ channel, paused }) : `${channel}: ${word}`, yes: true }
  }

export const reconcileAll: Command = async (context) => {
  const { db, io, json } = context
  const engine = engineOf(context, (event) => event.event !== 'synced' && io.note(line(event)))
  await engine.prepare()
  const reports: ReconciliationReport[] = []
  for (const channel of context.channels) reports.push(await reconcile(db, channel, now, context.config.agencies))
  await engine.drain()
  await engine.stop()
  const left = await workList(db)
  return {
    out: json ? JSON.stringify({ reports, workList: left }) : printReconciliation(reports, left.length),
    yes: !reports.some(isUnsettled) && left.length === 0,
  }
}

interface EnqueueOptions {
  readonly items: readonly unknown[]
  readonly bump: boolean
  readonly looked: readonly string[]
}

/** Desires all of a list, or nothing. */
export const enqueue =
  ({ items, bump, looked }: EnqueueOptions): Command =>
  async ({ db, channels, io, json }) => {
    await migratePush(db)
    const hints = bossHints(db, { onError: (error) => io.note(error.message) })
    const ids = channels.map(({ id }) => id)
    const { changed, findings } = await hints
      .prepare()
      .then(() => enqueueItems(db, items, { channels: ids, hints, now: now(), bump, gate: { looked } }))
      .finally(() => hints.stop())
    const ok = findings.length === 0
    const text = ok
      ? `已列入 / enqueued: ${changed.length}，未变 / unchanged: ${items.length - changed.length}`
      : '未列入 / nothing was enqueued'
    return {
      out: json
        ? JSON.stringify(ok ? { enqueued: changed, unchanged: items.length - changed.length } : { findings })
        : text,
      notes: json ? [] : findings.map(findingWithCure),
      yes: ok,
    }
  }

/** Writes the table of what the database says should be public. */
export const exportStore =
  (options: ExportOptions): Command =>
  async ({ db }) => {
    await migratePush(db)
    return writeExport(await desiredPublications(db), options)
  }
