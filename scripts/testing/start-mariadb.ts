import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, rmSync } from 'node:fs'
import { chmod, chown, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { freePort } from './free-port'
import { finished, nobody, ready } from './server-process'

/** A MariaDB server of its own in a temporary directory. */
export interface RunningMariadb {
  /** Connection URL of a superuser, without a database. */
  readonly url: string
  /** Stops the server and removes its directory. */
  stop(): Promise<void>
}

/** Where Debian puts servers, which is not on everybody's path. */
const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin']
const program = (name: string): string | undefined =>
  folders.map((folder) => join(folder, name)).find((path) => existsSync(path))

/**
 * Whether this machine has a MariaDB server (Debian: `mariadb-server-core mariadb-client-core`). Where tests must run on it, as in `.ci/run`,
 * `ZHIFA_TEST_MARIADB=required` makes its absence a failure.
 */
export function hasMariadb(): boolean {
  const there = ['mariadbd', 'mariadb-install-db', 'my_print_defaults'].every((name) => program(name) !== undefined)
  if (!there && process.env.ZHIFA_TEST_MARIADB === 'required')
    throw new Error(
      '未安装 MariaDB，请安装 mariadb-server-core、mariadb-client-core / MariaDB is not installed: apt-get install mariadb-server-core mariadb-client-core',
    )
  return there
}

/** Starts the server that the system has, as `nobody` where the tests run as root. */
export async function startMariadb(): Promise<RunningMariadb> {
  const root = await mkdtemp(join(tmpdir(), 'zhifa-mariadb-'))
  const data = join(root, 'data')
  const user = process.getuid?.() === 0 ? { uid: nobody, gid: nobody } : {}
  const port = await freePort()
  const init = join(root, 'init.sql')
  try {
    await chmod(root, 0o755)
    await mkdir(data)
    await writeFile(
      init,
      "create user 'front'@'127.0.0.1' identified by 'front';\ngrant all on *.* to 'front'@'127.0.0.1';\n",
    )
    if ('uid' in user) for (const path of [root, data, init]) await chown(path, nobody, nobody)
    const install = ['--no-defaults', `--datadir=${data}`, '--skip-test-db', '--auth-root-authentication-method=normal']
    await finished(start('mariadb-install-db', install), 'MariaDB')
    const server = start('mariadbd', [
      ...['--no-defaults', `--datadir=${data}`, `--port=${port}`, '--bind-address=127.0.0.1', `--init-file=${init}`],
      ...[
        `--socket=${join(root, 'socket')}`,
        '--skip-name-resolve',
        '--innodb-flush-log-at-trx-commit=0',
        '--skip-log-bin',
      ],
    ])
    await ready(server, 'ready for connections', 'MariaDB')
    const forget = stopAtExit(server, root)
    return {
      url: `mysql://front:front@127.0.0.1:${port}/`,
      async stop() {
        forget()
        const ended = once(server, 'exit')
        if (server.exitCode === null && server.kill('SIGTERM')) await ended
        await rm(root, { recursive: true, force: true })
      },
    }
  } catch (error) {
    await rm(root, { recursive: true, force: true })
    throw error
  }

  function start(name: string, args: string[]): ChildProcess {
    const path = program(name)
    if (path === undefined) throw new Error(`${name} is not installed`)
    return spawn(path, args, { ...user, cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
  }
}

/** Leaves no server and no directory behind when the process ends without `stop()`. */
function stopAtExit(server: ChildProcess, root: string): () => void {
  const onExit = (): void => {
    server.kill('SIGKILL')
    rmSync(root, { recursive: true, force: true })
  }
  process.once('exit', onExit)
  return () => void process.off('exit', onExit)
}
