import { differenceInMilliseconds } from 'date-fns/differenceInMilliseconds'
import type { Transaction } from 'kysely'
import type { Channel } from '../channel'
import type { PushGate } from '../gate'
import { migratePush } from '../store'
import { admission, setPaused } from '../store/circuit'
import { dueKeys, findDifferences, probeKey } from '../store/due'
import { replayItem } from '../store/status'
import { type Alert, openAlerts } from './alerts'
import { contextOf } from './context'
import { type Desired, desire } from './desire'
import type { SyncEngineOptions } from './options'
import { readTogether } from './read-together'
import { syncBatch } from './sync-batch'
import { type SyncResult, syncOnce } from './sync-once'
import { syncStream } from './sync-stream'
import { WorkPool } from './work-pool'

/** Keeps platforms as the bureau wants them. See {@link createSyncEngine}. */
export interface SyncEngine {
  /** Creates the tables and the queue. Comes before everything else; doing it again is harmless. */
  prepare(): Promise<void>
  /**
   * Writes desired state inside the caller's transaction and leaves a hint in it. Roll the transaction back when the
   * answer is not ok. `gate` names what is public though it looks like personal data. After the commit call {@link SyncEngine.nudge}: then the push begins at once and not with the next
   * look into the queue.
   */
  desire<DB>(trx: Transaction<DB>, publication: unknown, gate?: PushGate): Promise<Desired>
  /** Lets this engine look at an item now. Without effect when there is nothing to do. */
  nudge(key: string): void
  /** Works on one item over one channel and waits for the end of it. @throws UnknownChannelError */
  syncOnce(key: string, channel: string): Promise<SyncResult>
  /**
   * Looks for due items and hands them to the workers.
   *
   * @param options.full also compares everything desired with everything observed
   * @returns how many it handed over
   */
  sweep(options?: { readonly full?: boolean }): Promise<number>
  /** Sweeps and works until nothing is due. Items that wait for a repetition stay behind. */
  drain(): Promise<void>
  /** Begins to listen to hints and to sweep. */
  start(): Promise<void>
  /** Finishes what is being sent, and ends. For a new start create a new engine. */
  stop(): Promise<void>
  pause(channel: string): Promise<void>
  resume(channel: string): Promise<void>
  /** Makes a refused item or a dead letter due again. @returns on how many channels */
  replay(key: string): Promise<number>
  alerts(): Promise<Alert[]>
}

/** Thrown for a channel id that the engine was not given. */
export class UnknownChannelError extends Error {
  readonly code = 'push.unknown-channel'
  constructor(channel: string, known: readonly string[]) {
    super(`没有名为 ${channel} 的通道 / there is no channel ${channel}; known: ${known.join(', ')}`)
    this.name = 'UnknownChannelError'
  }
}

/** As many due items are a backlog: leases are taken many at a time, and it goes in batches where the channel takes them. */
const BACKLOG = 20
/** Batches that one engine has under way at a time: one is sent while the other is written down. */
const LANES = 2
const separator = '\n'
/** In place of a key: no key begins with it. */
const lane = '*'

/**
 * The level-triggered sync engine. A publication is desired state, a read-back is observed state, and the engine removes
 * differences, whatever made them: first push, correction, withdrawal, retry and replay are one path. Any number of
 * engines in any number of processes may share one PostgreSQL.
 *
 * @example
 * const engine = createSyncEngine({ db, channels: [county], hints: bossHints(db, { onError }), now, random, log })
 * await engine.start()
 * await db.transaction().execute((trx) => engine.desire(trx, publication))
 * engine.nudge(publication.key)
 */
export function createSyncEngine<DB>(options: SyncEngineOptions<DB>): SyncEngine {
  const { db, hints, now, log } = options
  const context = contextOf(options)
  const { tuning } = context
  const channels = new Map(options.channels.map((channel) => [channel.id, readTogether(channel)]))
  const ids = [...channels.keys()]
  let state: 'resting' | 'running' | 'stopped' = 'resting'
  let timer: NodeJS.Timeout | undefined
  let sweeping: Promise<unknown> = Promise.resolve()
  let lastFull: Date | undefined

  const pool = new WorkPool(tuning.concurrency, async (item) => {
    const [channel = '', key = ''] = item.split(separator)
    try {
      if (key.startsWith(lane)) return await workOff(known(channel))
      const result = await work(key, channel)
      if (result === 'again') pool.add(item)
      if (result === 'recovered') await sweep()
    } catch (error) {
      // The lease, if there is one, runs out; the sweep finds the item again.
      log({ event: 'error', channel, key, error })
    }
  })

  const known = (id: string) => {
    const channel = channels.get(id)
    if (!channel) throw new UnknownChannelError(id, ids)
    return channel
  }
  const stopped = () => state === 'stopped'
  async function workOff(channel: Channel): Promise<void> {
    const door = channel.batch
    if (!door) return syncStream(context, channel, stopped)
    while (!stopped() && (await syncBatch(context, channel, door)) === door.limit);
  }
  const work = async (key: string, channel: string): Promise<SyncResult> => syncOnce(context, known(channel), key)
  const nudge = (key: string): void => {
    if (!stopped()) for (const id of ids) pool.add(id + separator + key)
  }

  async function sweep({ full = false }: { readonly full?: boolean } = {}): Promise<number> {
    let handed = 0
    for (const channel of ids) {
      if (full) {
        const count = await findDifferences(db, channel, now())
        if (count > 0) log({ event: 'differences', channel, count })
      }
      const admitted = await admission(db, channel, now())
      const probe = admitted === 'probe' ? await probeKey(db, channel) : undefined
      const keys = admitted === 'open' ? await dueKeys(db, channel, now(), BACKLOG) : probe === undefined ? [] : [probe]
      const lanes = keys.length < BACKLOG ? 0 : known(channel).batch ? LANES : 1
      for (let i = 0; i < lanes; i++) pool.add(channel + separator + lane + i)
      if (lanes === 0) for (const key of keys) pool.add(channel + separator + key)
      handed += keys.length
    }
    return handed
  }

  const tick = async (): Promise<void> => {
    const full = lastFull === undefined || differenceInMilliseconds(now(), lastFull) >= tuning.fullSweepMs
    try {
      await sweep({ full })
      if (full) lastFull = now()
    } catch (error) {
      log({ event: 'error', error })
    }
    schedule(tuning.sweepMs)
  }
  const schedule = (ms: number): void => {
    if (state !== 'running') return
    timer = setTimeout(() => {
      sweeping = tick()
    }, ms)
  }

  let prepared: Promise<void> | undefined
  const prepare = (): Promise<void> => {
    prepared ??= (async () => {
      await migratePush(db)
      await hints?.prepare()
    })()
    return prepared
  }

  return {
    prepare,
    desire: (trx, publication, gate = {}) => desire(trx, publication, { channels: ids, hints, now: now(), gate }),
    nudge,
    syncOnce: work,
    sweep,
    async drain() {
      await sweep({ full: true })
      do await pool.idle()
      while ((await sweep()) > 0)
    },
    async start() {
      await prepare()
      if (state === 'running') return
      state = 'running'
      await hints?.listen((keys) => keys.forEach(nudge))
      schedule(0)
    },
    async stop() {
      state = 'stopped'
      clearTimeout(timer)
      await sweeping
      pool.clear()
      await Promise.all([hints?.stop(), pool.idle()])
    },
    pause: async (channel) => setPaused(db, known(channel).id, true),
    async resume(channel) {
      await setPaused(db, known(channel).id, false)
      if (state === 'running') await sweep()
    },
    async replay(key) {
      const count = await replayItem(db, key, now())
      if (state === 'running') nudge(key)
      return count
    },
    alerts: () => openAlerts(db, now()),
  }
}
