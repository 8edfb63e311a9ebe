import { readdirSync } from 'node:fs'
import { EnvironmentError, reasonOf } from '@zhifa/domain/cli-kit'
import { Kysely, PostgresDialect } from 'kysely'
import { Pool } from 'pg'
import { Agent, request } from 'undici'
import { type Channel, restChannel } from '../channel'
import { exchangeDatabaseChannel, mysqlExchange, openMysql, postgresExchange } from '../exchange-database'
import { profileOf } from '../profile'
import { directoryDrop, spreadsheetChannel } from '../spreadsheet'
import type { ChannelSettings } from './config'

const now = () => new Date()

/** Channels as the configuration wants them, and what they hold open. */
export interface OpenChannels {
  readonly channels: readonly Channel[]
  close(): Promise<void>
}

/** @throws MissingPackageError when a channel needs a package that is not installed */
export async function openChannels(settings: readonly ChannelSettings[]): Promise<OpenChannels> {
  const closing: (() => Promise<void>)[] = []
  const close = async () => void (await Promise.all(closing.map((each) => each())))
  try {
    const channels: Channel[] = []
    for (const each of settings) channels.push(await openChannel(each, closing))
    return { channels, close }
  } catch (error) {
    await close()
    throw error
  }
}

async function openChannel(settings: ChannelSettings, closing: (() => Promise<void>)[]): Promise<Channel> {
  if (settings.kind === 'rest') {
    const { kind: _, batch, ca, ...options } = settings
    const dispatcher = ca === undefined ? undefined : new Agent({ connect: { ca } })
    if (dispatcher) closing.push(() => dispatcher.close())
    const more = { ...(batch === undefined ? {} : { batch }), ...(dispatcher ? { dispatcher } : {}) }
    return restChannel({ ...options, request, now, ...more })
  }
  const { id } = settings
  const profile = profileOf(settings.profile)
  if (settings.kind === 'spreadsheet') {
    present(id, settings.directory)
    return spreadsheetChannel({ id, profile, drop: directoryDrop(settings.directory), now })
  }
  const { honoursDeletion, schema } = settings
  const mysql = isMysql(settings.databaseUrl)
  const db = await (mysql ? openMysql : openPool)(settings.databaseUrl)
  closing.push(() => db.destroy())
  const dialect = (mysql ? mysqlExchange : postgresExchange)(db, { profile, schema })
  return exchangeDatabaseChannel({ id, honoursDeletion, profile, dialect, now })
}

/** A folder that is mistyped must not look like a platform that does not answer. */
function present(channel: string, directory: string): void {
  try {
    readdirSync(directory)
  } catch (error) {
    throw new EnvironmentError(
      `通道 ${channel} 的文件目录无法使用 / the folder of channel ${channel} cannot be used: ${directory} (${reasonOf(error)})`,
    )
  }
}

const isMysql = (url: string): boolean => /^(mysql|mariadb):/.test(url)

/** A server that restarts must not end the program: the pool reports idle connections, the client busy ones. */
export function openPool(url: string): Kysely<unknown> {
  const pool = new Pool({ connectionString: url, max: 10 })
  pool.on('error', () => {})
  pool.on('connect', (client) => void client.on('error', () => {}))
  return new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) })
}
