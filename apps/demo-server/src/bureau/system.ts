import { join } from 'node:path'
import { bossHints, createSyncEngine, reconcile, restChannel, type SyncTuning } from '@zhifa/integrations'
import type { Kysely } from 'kysely'
import { request } from 'undici'
import { type Database, type DatabaseOptions, openDatabase } from '../storage'
import { type LogLine, logLine } from '../web/log-line'
import { keepAdministration, liveBureau } from './administration'
import type { Bureau } from './bureau'
import {
  type CaseContext,
  checkPublicItems,
  checkSummaries,
  checkWaits,
  examineDaily,
  fillPublicItems,
  fillSummaries,
  rebuildWaits,
} from './cases'
import { checkPush } from './cases/check-push'
import { keepSummariesFresh, type SummaryWatch } from './cases/keep-fresh'
import { type DailyReconciliation, reconcileDaily } from './cases/reconcile-daily'
import { ownCodes, withInspectionCodes } from './inspection-codes'
import {
  type Difference,
  difference,
  LedgerBehindWitnessError,
  type LedgerKey,
  ledgerKey,
  openLedger,
  pinSigningKey,
  startWitnessing,
  type Witnessing,
  type WitnessTrust,
  watchIntegrity,
  writtenBy,
} from './ledger'
import { type MediaOptions, openMedia } from './media'
import { sealRegularly } from './reading'
import { claimDatabase } from './schema/demonstration-mark'
import { migrateCases } from './schema/migrate'
import { ensureAccounts } from './sign-in'
import { type Typesetter, typesetHere } from './typesetting'

export interface SystemOptions {
  readonly bureau: Bureau
  /** Connection URL of a PostgreSQL server; the embedded database of the directory when absent. */
  readonly databaseUrl?: string | undefined
  /** Of the connections to a PostgreSQL server. */
  readonly pool?: Pick<DatabaseOptions, 'maxConnections' | 'connectionWaitMs' | 'timeOuts' | 'pooler' | 'replica'>
  readonly directory: string
  /** Where the ledger's key lies; the directory by default. */
  readonly keyDirectory?: string
  readonly platform: {
    readonly url: string
    readonly key: string
    /** Settles when a platform that was started with the bureau answers; absent: it is there, or it is not. */
    readonly answering?: Promise<void> | undefined
  }
  /** Whose cosignatures are taken at the platform's address. */
  readonly witness: WitnessTrust
  readonly log: (line: LogLine) => void
  /** Where files of cases are kept; beside the data by default. */
  readonly media?: Partial<MediaOptions> | undefined
  readonly tuning?: Partial<SyncTuning>
  /** Makes the papers that people open, and is closed with the system; in this thread when absent. */
  readonly typesetter?: Typesetter
}

export interface System {
  readonly context: CaseContext<unknown>
  readonly ledgerKey: LedgerKey
  readonly kind: Database['kind']
  close(): Promise<void>
}

/** A local platform is back within seconds: waiting long for it would only keep the public waiting. */
const localTuning: Partial<SyncTuning> = { circuitOpenMs: 2000, retryMs: [500, 1000, 2000, 5000, 15_000, 60_000] }

/** What is derived from what the ledger proves, and what others hold: the pushes that go out, and what the witness saw. */
async function besideLedger<DB>(
  db: Kysely<DB>,
  bureau: Bureau,
  fresh: SummaryWatch,
  witnessing: Witnessing,
): Promise<readonly Difference[]> {
  await fresh.settled()
  const pushes = [
    ...(await checkPush(db)),
    ...(await checkSummaries(db, bureau)),
    ...(await checkWaits(db, bureau)),
    ...(await checkPublicItems(db, bureau)),
  ]
  try {
    await witnessing.compare()
    return pushes
  } catch (error) {
    if (!(error instanceof LedgerBehindWitnessError)) throw error
    return [...pushes, difference('账本', 'size', '与见证方联署的不一致', 'is not what the witness cosigned')]
  }
}

/**
 * Opens the bureau's database, brings it up to date, compares it with its witness and starts the push.
 * @throws OtherAgencyError, WrongDatabaseError, SigningKeyChangedError, WitnessKeyChangedError, LedgerBehindWitnessError
 */
export async function openSystem(options: SystemOptions): Promise<System> {
  const { bureau: brought, platform, log, typesetter = typesetHere() } = options
  const database = await openDatabase(
    options.databaseUrl === undefined
      ? { directory: join(options.directory, 'desk') }
      : { ...options.pool, url: options.databaseUrl },
  )
  const { db } = database
  try {
    await migrateCases(db, writtenBy(brought))
    const administration = await keepAdministration(db, brought)
    const house = liveBureau(brought, administration)
    const key = await ledgerKey(options.keyDirectory ?? options.directory, house.agency.uscc)
    const bureau = withInspectionCodes(house, brought.inspectionCodes ?? ownCodes(db, house, key))
    await openLedger(db, bureau.agency.id)
    await claimDatabase(db, bureau.demonstration !== undefined, writtenBy(bureau))
    await pinSigningKey(db, bureau.agency.id, key)
    if (bureau.demonstration)
      await ensureAccounts(db, bureau.registry, bureau.demonstration.password, writtenBy(bureau))
    const now = (): Date => bureau.now()
    const county = restChannel({
      ...{ id: 'county', url: platform.url, keys: [platform.key], request, now, timeoutMs: 10_000 },
    })
    const engine = createSyncEngine({
      db,
      channels: [county],
      hints: bossHints(db, { onError: (error) => log(logLine(error)) }),
      now,
      random: Math.random,
      log: (event) => {
        if (event.error !== undefined) log(logLine(event.error))
      },
      tuning: { ...localTuning, ...options.tuning },
    })
    let reconciliation: DailyReconciliation | undefined
    // A witness that is still starting has not lost sight of anything.
    await platform.answering
    const witnessing = await startWitnessing(
      { db, agency: bureau.agency, key, url: platform.url, now },
      { trust: options.witness, log: (error) => log(logLine(error)), forgotten: () => reconciliation?.soon() },
    )
    if ((await fillSummaries(db, bureau)) > 0) await rebuildWaits(db, bureau)
    await fillPublicItems(db, bureau)
    const fresh = keepSummariesFresh(db, bureau, (error) => log(logLine(error)))
    const integrity = watchIntegrity({
      db,
      agency: bureau.agency,
      key,
      beside: () => besideLedger(db, bureau, fresh, witnessing),
      now,
      log: (error) => log(logLine(error)),
    })
    const examination = examineDaily({ db, bureau, log: (error) => log(logLine(error)) })
    const media = await openMedia(
      db,
      bureau,
      { directory: join(options.directory, 'media'), ...options.media },
      (error) => log(logLine(error)),
    )
    const reads = sealRegularly({ db, bureau, log: (error) => log(logLine(error)) })
    await engine.start()
    const reconcilePush = () => reconcile(db, county, now, [bureau.agency.uscc])
    reconciliation = reconcileDaily({ reconcile: reconcilePush, log: (error) => log(logLine(error)) })
    return {
      context: {
        ...{
          db,
          reading: database.reading,
          replica: database.replica,
          bureau,
          administration,
          engine,
          witnessing,
          integrity,
          examination,
          media,
          typesetter,
        },
        reconcilePush,
      },
      ledgerKey: key,
      kind: database.kind,
      async close() {
        await typesetter.close()
        await reads.stop()
        await media.close()
        await examination.stop()
        await fresh.stop()
        await integrity.stop()
        await witnessing.stop()
        await reconciliation?.stop()
        await engine.stop()
        await database.close()
      },
    }
  } catch (error) {
    await typesetter.close()
    await database.close()
    throw error
  }
}
