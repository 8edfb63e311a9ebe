import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Sender } from '@zhifa/integrations'
import express from 'express'
import { type DatabaseOptions, openDatabase } from '../storage'
import { api } from './api/routes'
import { site } from './site/routes'
import { preparePlatform } from './storage/schema'

export interface PlatformOptions {
  readonly database: DatabaseOptions
  readonly senders: readonly Sender[]
  readonly name: string
  readonly host: string
  /** 0 takes a free port. */
  readonly port: number
  /** Base of the permanent addresses; the listening address by default. */
  readonly publicUrl?: string
  readonly now: () => Date
  readonly log: (error: unknown) => void
  /** Largest message in bytes, 20 MB by default. */
  readonly maxBytes?: number
  /** Script with which a reader verifies procedure certificates; without it pages only offer the file. */
  readonly verifier?: string | undefined
}

export interface RunningPlatform {
  readonly url: string
  close(): Promise<void>
}

/**
 * Starts the county's disclosure platform: the receiving side of the push with the public pages over it. It shares
 * nothing with the bureau but the contract and a signing key.
 *
 * @throws DirectoryInUseError when the database directory is open elsewhere
 */
export async function startPlatform(options: PlatformOptions): Promise<RunningPlatform> {
  const { db, close } = await openDatabase(options.database)
  try {
    await preparePlatform(db)
    const app = express().disable('x-powered-by')
    const server = createServer(app)
    const url = await listen(server, options.host, options.port)
    const base = options.publicUrl ?? url
    const { senders, now, log, name, maxBytes = 20_000_000 } = options
    const publicUrl = base.endsWith('/') ? base : `${base}/`
    app.use(api({ db, senders, now, log, maxBytes, publicUrl }))
    app.use(site({ db, name, log, now, publicUrl, verifier: options.verifier }))
    return {
      url,
      async close() {
        await new Promise<void>((resolve) => {
          server.close(() => resolve())
          server.closeIdleConnections()
          setTimeout(() => server.closeAllConnections(), 2000).unref()
        })
        await close()
      },
    }
  } catch (error) {
    await close()
    throw error
  }
}

function listen(server: Server, host: string, port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      const { address, port, family } = server.address() as AddressInfo
      resolve(`http://${family === 'IPv6' ? `[${address}]` : address}:${port}`)
    })
  })
}
