import { join } from 'node:path'
import { bossHints, createSyncEngine, restChannel, type SyncTuning } from '@zhifa/integrations'
import { request } from 'undici'
import { type Database, openDatabase } from '../storage'
import { type LogLine, logLine } from '../web/log-line'
import type { Bureau } from './bureau'
import type { CaseContext } from './cases'
import { type LedgerKey, ledgerKey } from './ledger'
import { migrateCases } from './schema/migrate'
import { ensureAccounts } from './sign-in'

export interface SystemOptions {
  readonly bureau: Bureau
  /** Connection URL of a PostgreSQL server; the embedded database of the directory when absent. */
  readonly databaseUrl?: string | undefined
  readonly directory: string
  readonly platform: { readonly url: string; readonly key: string }
  readonly log: (line: LogLine) => void
  readonly tuning?: Partial<SyncTuning>
}

export interface System {
  readonly context: CaseContext<unknown>
  readonly ledgerKey: LedgerKey
  readonly kind: Database['kind']
  close(): Promise<void>
}

/** A local platform is back within seconds: waiting long for it would only keep the public waiting. */
const localTuning: Partial<SyncTuning> = { circuitOpenMs: 2000, retryMs: [500, 1000, 2000, 5000, 15_000, 60_000] }

/** Opens the bureau's database, brings it up to date and starts the push. */
export async function openSystem(options: SystemOptions): Promise<System> {
  const { bureau, platform, log } = options
  const database = await openDatabase(
    options.databaseUrl === undefined ? { directory: join(options.directory, 'desk') } : { url: options.databaseUrl },
  )
  const { db } = database
  try {
    await migrateCases(db)
    if (bureau.demonstration) await ensureAccounts(db, bureau.registry, bureau.demonstration.password)
    const now = (): Date => bureau.now()
    const engine = createSyncEngine({
      db,
      channels: [
        restChannel({ id: 'county', url: platform.url, keys: [platform.key], request, now, timeoutMs: 10_000 }),
      ],
      hints: bossHints(db, { onError: (error) => log(logLine(error)) }),
      now,
      random: Math.random,
      log: (event) => {
        if (event.error !== undefined) log(logLine(event.error))
      },
      tuning: { ...localTuning, ...options.tuning },
    })
    const key = await ledgerKey(options.directory)
    await engine.start()
    return {
      context: { db, bureau, engine, ledgerKey: key },
      ledgerKey: key,
      kind: database.kind,
      async close() {
        await engine.stop()
        await database.close()
      },
    }
  } catch (error) {
    await database.close()
    throw error
  }
}
