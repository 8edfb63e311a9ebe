import type { Kysely } from 'kysely'
import { z } from 'zod'
import { loaded } from '../optional-package'
import { executeSqlOn, type SqlExecutor } from './execute-sql'
import type { Hints } from './hints'

const queue = 'zhifa-push'
const Hint = z.strictObject({ key: z.string() })

export interface BossHintsOptions {
  /** PostgreSQL schema of pg-boss, `pgboss` by default; may be shared with the caller's own queues. */
  readonly schema?: string
  /** Hears about a database that does not answer; pg-boss tries again by itself. */
  readonly onError: (error: Error) => void
}

/**
 * Hints through pg-boss, in the same database as everything else. pg-boss is loaded when the queue is first used.
 *
 * @throws MissingPackageError from every use when pg-boss is not installed
 */
export function bossHints<DB>(db: Kysely<DB>, options: BossHintsOptions): Hints {
  const executor = guarded(executeSqlOn(db), options.onError)
  const open = async () => {
    const { default: PgBoss } = await loaded('pg-boss', () => import('pg-boss'))
    const boss = new PgBoss({ db: executor, schema: options.schema ?? 'pgboss', schedule: false })
    boss.on('error', options.onError)
    return boss
  }
  let opened: ReturnType<typeof open> | undefined
  const queueing = () => {
    opened ??= open()
    return opened
  }
  let prepared: Promise<void> | undefined
  return {
    prepare() {
      prepared ??= (async () => {
        const boss = await queueing()
        await boss.start()
        await boss.createQueue(queue, { name: queue, retryLimit: 0, retentionMinutes: 60, expireInSeconds: 60 })
        executor.forgive()
      })()
      return prepared
    },
    async send(trx, key) {
      const id = await (await queueing()).send(queue, { key }, { db: executeSqlOn(trx) })
      if (id === null) throw new Error('请先准备推送队列 / the hint queue does not exist: call prepare() first')
    },
    async listen(onKeys) {
      const boss = await queueing()
      await boss.work(queue, { pollingIntervalSeconds: 0.5, batchSize: 100 }, async (jobs) => {
        onKeys([...new Set(jobs.flatMap(({ data }) => Hint.safeParse(data).data?.key ?? []))])
      })
    },
    async stop() {
      if (!prepared) return
      await prepared
      await (await queueing()).stop({ graceful: false, close: false })
      await executor.end()
    },
  }
}

/**
 * pg-boss completes jobs without waiting for the answer: an error there would be an unhandled rejection and end the
 * process. Once it runs, errors go to `onError`; a lost hint is the sweep's business.
 */
function guarded(inner: SqlExecutor, onError: (error: Error) => void) {
  const running = new Set<Promise<unknown>>()
  let state: 'strict' | 'forgiving' | 'ended' = 'strict'
  const executeSql: SqlExecutor['executeSql'] = async (text, values) => {
    // Its commands read a count from their answer, whatever happened.
    const nothing = { rows: (/\bCOUNT\(\*\)/i.test(text) ? [{ count: 0 }] : []) as never[] }
    if (state === 'ended') return nothing
    const work = inner.executeSql(text, values)
    running.add(work)
    try {
      return await work
    } catch (error) {
      if (state === 'strict') throw error
      if (state === 'forgiving') onError(error as Error)
      return nothing
    } finally {
      running.delete(work)
    }
  }
  return {
    executeSql,
    forgive: () => {
      state = 'forgiving'
    },
    async end() {
      state = 'ended'
      await Promise.allSettled(running)
    },
  }
}
