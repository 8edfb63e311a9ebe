import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { chown, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { freePort } from './free-port'
import { nobody, ready } from './server-process'

/** A pgbouncer of its own before a PostgreSQL server. */
export interface RunningPgbouncer {
  /** The address of a database, through it. */
  through(url: string): string
  /** Stops it and removes its directory. */
  stop(): Promise<void>
}

// Debian keeps it among the programs for administrators, which are not in everybody's path.
const program = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin']
  .map((folder) => join(folder, 'pgbouncer'))
  .find((path) => existsSync(path))

/**
 * Whether this machine has pgbouncer (Debian: `pgbouncer`). Where tests must run on it, as in `.ci/run`,
 * `ZHIFA_TEST_PGBOUNCER=required` makes its absence a failure.
 */
export function hasPgbouncer(): boolean {
  if (program === undefined && process.env.ZHIFA_TEST_PGBOUNCER === 'required')
    throw new Error('未安装 pgbouncer，请安装 pgbouncer / pgbouncer is not installed: apt-get install pgbouncer')
  return program !== undefined
}

/**
 * Starts one in transaction mode with as many connections to each database of the server as are said, as `nobody` where the
 * tests run as root.
 */
export async function startPgbouncer(server: URL, connections: number): Promise<RunningPgbouncer> {
  if (program === undefined) throw new Error('pgbouncer is not installed')
  const root = await mkdtemp(join(tmpdir(), 'zhifa-pgbouncer-'))
  const user = process.getuid?.() === 0 ? { uid: nobody, gid: nobody } : {}
  const port = await freePort()
  const config = join(root, 'pgbouncer.ini')
  const users = join(root, 'users.txt')
  await writeFile(users, `"${decodeURIComponent(server.username)}" "${decodeURIComponent(server.password)}"\n`)
  await writeFile(
    config,
    `[databases]
* = host=${server.hostname} port=${server.port}
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = ${port}
unix_socket_dir =
auth_type = plain
auth_file = ${users}
pool_mode = transaction
default_pool_size = ${connections}
max_client_conn = 200
`,
  )
  if ('uid' in user) for (const path of [root, config, users]) await chown(path, nobody, nobody)
  const bouncer = spawn(program, [config], { ...user, cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
  const onExit = (): void => void bouncer.kill('SIGKILL')
  process.once('exit', onExit)
  const stop = async (): Promise<void> => {
    process.off('exit', onExit)
    const ended = once(bouncer, 'exit')
    // SIGTERM ends at once; SIGINT would wait for its clients.
    if (bouncer.exitCode === null && bouncer.kill('SIGTERM')) await ended
    await rm(root, { recursive: true, force: true })
  }
  try {
    await ready(bouncer, 'process up', 'pgbouncer')
    return {
      through(url) {
        const address = new URL(url)
        address.hostname = '127.0.0.1'
        address.port = String(port)
        return address.href
      },
      stop,
    }
  } catch (error) {
    await stop()
    throw error
  }
}
