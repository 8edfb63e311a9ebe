import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Agency, LawBook, Registry } from '@zhifa/domain'
import { secretText } from '@zhifa/integrations'
import type { Kysely } from 'kysely'
import { freshDatabase } from '../../../scripts/testing/database'
import { preparedOnServer, prepareEmbedded } from '../../../scripts/testing/prepared'
import type { Bureau } from '../src/bureau/bureau'
import { ledgerKey, ledgerVerifierKey, writtenBy } from '../src/bureau/ledger'
import type { MediaOptions } from '../src/bureau/media'
import { openMetrics } from '../src/bureau/metrics'
import { migrateCases } from '../src/bureau/schema/migrate'
import { application } from '../src/bureau/site'
import { openSystem, type System, type SystemOptions } from '../src/bureau/system'
import type { Typesetter } from '../src/bureau/typesetting'
import { type RunningPlatform, startPlatform } from '../src/county-platform/server'
import { preparePlatform } from '../src/county-platform/storage/schema'
import { demoBureau, demonstration } from '../src/demo/sample/bureau'
import { demo } from '../src/demo/walk/routes'
import { signerFile } from '../src/signing/ed25519'
import { listen } from '../src/web/listen'
import { type Client, people } from './client'

export interface TestBureau {
  readonly url: string
  readonly platformUrl: string
  readonly system: System
  /** The address of its PostgreSQL database; absent for the embedded one. */
  readonly databaseUrl: string | undefined
  /** Its data, which is gone after `close()`. */
  readonly directory: string
  readonly as: (account: string) => Promise<Client>
  close(): Promise<void>
}

/** The whole bureau in this process over real HTTP, with the county's platform beside it. */
export async function startBureau(
  home: 'postgres' | 'embedded',
  options: {
    /** What the programs would write on their error streams. */
    readonly log?: (error: unknown) => void
    readonly now?: () => Date
    /** The script that verifies certificates in a browser. */
    readonly verifier?: string
    /** Absent: that of the demonstration. */
    readonly law?: LawBook
    /** Absent: that of the demonstration. */
    readonly registry?: Registry
    /** Absent: that of the demonstration. */
    readonly agency?: Agency
    /** Makes the papers that people open; in this thread when absent. */
    readonly typesetter?: Typesetter
    /** The script that sends files in pieces. */
    readonly uploader?: string
    /** Limits of files, and where they lie. */
    readonly media?: Partial<MediaOptions>
    /** The token of whoever may read the metrics. */
    readonly metricsToken?: string
    readonly approvalSystems?: Bureau['approvalSystems']
    readonly trustedProxies?: readonly string[]
    /** With the switches by which the county's platform fails. */
    readonly drill?: boolean
    /** The identity provider at which people sign in. */
    readonly oidc?: Bureau['oidc']
    /** Listens there; the public address then is that one. */
    readonly port?: number
    /** False: not as a demonstration, so without accounts. */
    readonly demonstration?: false
    /** Of the connections to a PostgreSQL server. */
    readonly pool?: SystemOptions['pool']
    /** The way to the PostgreSQL server, e.g. through a pooler. */
    readonly through?: (url: string) => string
  } = {},
): Promise<TestBureau> {
  const { log = console.error, now = () => new Date(), verifier, law, registry, approvalSystems = [] } = options
  const { uploader, media, pool, typesetter, through = (url: string) => url } = options
  const directory = await mkdtemp(join(tmpdir(), 'zhifa-desk-'))
  const bureau = {
    ...demoBureau(now, options.demonstration === false ? undefined : demonstration),
    ...(options.oidc ? { oidc: options.oidc } : {}),
    ...(options.port === undefined ? {} : { publicUrl: `http://127.0.0.1:${options.port}/` }),
    ...(law ? { law } : {}),
    ...(registry ? { registry } : {}),
    ...(options.agency ? { agency: options.agency } : {}),
    approvalSystems,
  }
  const schema = (db: Kysely<unknown>) => migrateCases(db, writtenBy(bureau))
  // A database is its agency's from its first step on.
  const begun = options.agency ? `desk-${options.agency.id}` : 'desk'
  const server = home === 'postgres' ? await freshDatabase(undefined, await preparedOnServer(begun, schema)) : undefined
  if (home === 'embedded') await prepareEmbedded(join(directory, 'desk'), begun, schema)
  const platformServer = await freshDatabase(undefined, await preparedOnServer('platform', preparePlatform))
  const key = secretText(randomBytes(32))
  const ownKey = await ledgerKey(directory, bureau.agency.uscc)
  const platform: RunningPlatform = await startPlatform({
    database: { url: platformServer.url },
    senders: [{ agencyUscc: bureau.agency.uscc, secrets: [key] }],
    certified: ['penalty', 'licence'],
    name: '测试平台',
    host: '127.0.0.1',
    port: 0,
    now,
    log,
    verifier,
    drill: options.drill ?? false,
    witness: {
      signer: await signerFile(directory, 'witness-key.pem', 'county-platform'),
      ledgers: [ledgerVerifierKey(ownKey)],
    },
  })
  const system = await openSystem({
    bureau,
    directory,
    ...(server?.url === undefined ? {} : { databaseUrl: through(server.url) }),
    ...(pool ? { pool } : {}),
    platform: { url: platform.url, key },
    witness: { firstUse: true },
    log,
    media,
    ...(typesetter ? { typesetter } : {}),
  })
  const metrics = openMetrics(system.context)
  const web = await listen(
    application(system.context, {
      log,
      verifier,
      uploader,
      metrics: { of: metrics, token: options.metricsToken },
      trustedProxies: options.trustedProxies,
      more: options.demonstration === false ? [] : [demo(system.context)],
    }),
    '127.0.0.1',
    options.port ?? 0,
    { connections: metrics.connections },
  )
  return {
    url: web.url,
    platformUrl: platform.url,
    system,
    databaseUrl: server?.url,
    directory,
    as: people(web.url),
    async close() {
      await web.close()
      await system.close()
      await platform.close()
      await platformServer.drop()
      await server?.drop()
      await rm(directory, { recursive: true, force: true })
    },
  }
}
