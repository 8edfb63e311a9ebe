import type { PublicKind } from '@zhifa/domain'
import type { Sender } from '@zhifa/integrations'
import express from 'express'
import { type DatabaseOptions, openDatabase } from '../storage'
import { safeHeaders } from '../web/headers'
import { siteIcon } from '../web/icon'
import { listen } from '../web/listen'
import type { LogLine } from '../web/log-line'
import { readableAddress } from '../web/readable'
import { api, apiErrors } from './api/routes'
import { openDrill } from './drill/drill'
import { drillRoutes } from './drill/routes'
import { site, siteErrors } from './site/routes'
import { preparePlatform } from './storage/schema'
import type { Witness } from './witness/cosign'
import { witnessRoutes } from './witness/routes'

export interface PlatformOptions {
  readonly database: DatabaseOptions
  readonly senders: readonly Sender[]
  /** Kinds of which nothing is taken without the procedure certificate of the decision; none by default. */
  readonly certified?: readonly PublicKind[]
  readonly name: string
  /** Names of the divisions whose agencies push here, by their six figures; one without a name is shown by these. */
  readonly divisions?: ReadonlyMap<string, string> | undefined
  readonly host: string
  /** 0 takes a free port. */
  readonly port: number
  /** Base of the permanent addresses; the listening address by default. */
  readonly publicUrl?: string
  readonly now: () => Date
  readonly log: (line: LogLine) => void
  /** Largest message in bytes, 20 MB by default. */
  readonly maxBytes?: number
  /** What this platform witnesses; without it no checkpoint is taken. */
  readonly witness?: Witness | undefined
  /** Script with which a reader verifies procedure certificates; without it pages only offer the file. */
  readonly verifier?: string | undefined
  /** With a page on which anybody who sees it lets the interface fail: for demonstrations only. */
  readonly drill?: boolean
}

export interface RunningPlatform {
  readonly url: string
  close(): Promise<void>
}

/**
 * Starts the county's disclosure platform: the receiving side of the push with the public pages over it. It shares
 * nothing with the bureau but the contract and a signing key.
 *
 * The public pages are read from the standby of the database where it has one that is near enough.
 *
 * @throws DirectoryInUseError when the database directory is open elsewhere
 * @throws ReplicaError when what is named as a standby is none of this database
 */
export async function startPlatform(options: PlatformOptions): Promise<RunningPlatform> {
  const { db, reading, close } = await openDatabase(options.database)
  try {
    await preparePlatform(db)
    const app = express().disable('x-powered-by')
    const { url, close: stopListening } = await listen(app, options.host, options.port)
    const base = options.publicUrl ?? url
    const { senders, certified, now, log, name, maxBytes = 20_000_000 } = options
    const publicUrl = base.endsWith('/') ? base : `${base}/`
    // A withdrawal must show at once, so a browser asks every time.
    app.use(safeHeaders('no-cache'), siteIcon(), readableAddress)
    if (options.drill) app.use(drillRoutes({ name, drill: openDrill(now) }))
    app.use(api({ db, senders, certified, now, log, maxBytes, publicUrl }))
    if (options.witness) app.use(witnessRoutes({ db, name, witness: options.witness, now }))
    app.use(site({ db: reading, name, divisions: options.divisions, now, publicUrl, verifier: options.verifier }))
    app.use(['/api', '/healthz'], apiErrors(log))
    app.use(siteErrors(name, log))
    return {
      url,
      async close() {
        await stopListening()
        await close()
      },
    }
  } catch (error) {
    await close()
    throw error
  }
}
