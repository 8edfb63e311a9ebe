import type { RequestListener } from 'node:http'
import { resolve } from 'node:path'
import type { Router } from 'express'
import { writeBackup } from '../../bureau/backup'
import type { CaseContext } from '../../bureau/cases'
import { openMetrics } from '../../bureau/metrics'
import { application, type SiteOptions } from '../../bureau/site'
import { openSystem, type System, type SystemOptions } from '../../bureau/system'
import type { Typesetter } from '../../bureau/typesetting'
import { isReached } from '../../storage'
import type { LogLine } from '../../web/log-line'
import { mediaOptions } from '../settings/media-options'
import { poolOf } from '../settings/pool'
import { keyDirectoryOf } from '../settings/settings'
import { deskIn } from './data'
import { backupSocket, doneOf, takeBackups } from './online'
import type { Place } from './places'

/** What several bureaus on one server have in common. */
export interface Shared {
  readonly platform: Pick<SystemOptions['platform'], 'url' | 'answering'>
  /** Ends with whoever gave it. */
  readonly typesetter: Typesetter | undefined
  readonly scripts: Pick<SiteOptions, 'verifier' | 'uploader'>
  readonly log: (line: LogLine) => void
}

/** Pages beside the bureau's own, as far as there are some. */
export interface Beside {
  readonly more: (context: CaseContext<unknown>) => readonly Router[]
  readonly open: (context: CaseContext<unknown>) => readonly Router[]
}

/** A bureau that takes requests. */
export interface Opened {
  readonly place: Place
  readonly system: System
  readonly app: RequestListener
  connections(open: number): void
  ready(): Promise<boolean>
  close(): Promise<void>
}

/**
 * Opens the database of a bureau and what works over it.
 * @param key signs what is pushed to the county platform
 * @throws what `openSystem` throws
 */
export async function openPlace(place: Place, key: string, shared: Shared, beside: Beside): Promise<Opened> {
  const { settings, bureau } = place
  const { log, typesetter } = shared
  const system = await openSystem({
    bureau,
    databaseUrl: settings.DATABASE_URL,
    pool: poolOf(settings),
    directory: resolve(settings.DATA_DIR),
    keyDirectory: keyDirectoryOf(settings),
    platform: { ...shared.platform, key },
    // Whoever answers first at the address is believed in a demonstration only.
    witness: { key: settings.WITNESS_KEY, firstUse: settings.DEMONSTRATION === 'yes' },
    log,
    media: mediaOptions(settings),
    ...(typesetter ? { typesetter: lent(typesetter) } : {}),
  })
  const { context } = system
  const metrics = openMetrics(context)
  // Nobody else can open an embedded database beside this server: whoever backs it up asks here.
  const backups =
    system.kind === 'embedded'
      ? await takeBackups(
          backupSocket(settings),
          async ({ directory, media }, progress) => {
            const blobs = media ? context.media.blobs : undefined
            return doneOf(
              await writeBackup({ db: context.db, directory, key: system.ledgerKey, blobs, now: bureau.now, progress }),
            )
          },
          log,
        )
      : undefined
  return {
    ...{ place, system, connections: metrics.connections },
    app: application(context, {
      ...shared.scripts,
      log,
      more: beside.more(context),
      open: beside.open(context),
      metrics: { of: metrics, token: settings.METRICS_TOKEN },
      trustedProxies: settings.TRUSTED_PROXIES,
    }),
    ready: () => isReached(context.db),
    async close() {
      await backups?.()
      await system.close()
    },
  }
}

/** The same threads for every bureau: one that closes leaves them to the others. */
const lent = (typesetter: Typesetter): Typesetter => ({ ...typesetter, close: async () => {} })

/** Where a bureau's data lies, for whoever starts the server. */
export const dataOf = ({ place: { settings }, system }: Opened): string =>
  system.kind === 'embedded' ? deskIn(settings) : 'PostgreSQL'
