import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { chown, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { freePort } from './free-port'
import { nobody, ready } from './server-process'

/** A Prometheus of its own in a temporary directory. */
export interface RunningPrometheus {
  readonly url: string
  /** Stops it and removes its directory. */
  stop(): Promise<void>
}

const program = (process.env.PATH ?? '')
  .split(delimiter)
  .map((folder) => join(folder, 'prometheus'))
  .find((path) => existsSync(path))

/**
 * Whether this machine has Prometheus (Debian: `prometheus`). Where tests must run on it, as in `.ci/run`,
 * `ZHIFA_TEST_PROMETHEUS=required` makes its absence a failure.
 */
export function hasPrometheus(): boolean {
  if (program === undefined && process.env.ZHIFA_TEST_PROMETHEUS === 'required')
    throw new Error('未安装 Prometheus，请安装 prometheus / Prometheus is not installed: apt-get install prometheus')
  return program !== undefined
}

/** Starts one that reads `/metrics` of a server every second with the token, as `nobody` where the tests run as root. */
export async function startPrometheus(target: URL, token: string): Promise<RunningPrometheus> {
  if (program === undefined) throw new Error('prometheus is not installed')
  const root = await mkdtemp(join(tmpdir(), 'zhifa-prometheus-'))
  const user = process.getuid?.() === 0 ? { uid: nobody, gid: nobody } : {}
  const port = await freePort()
  const config = join(root, 'prometheus.yml')
  const job = {
    job_name: 'zhifa',
    scrape_interval: '1s',
    scrape_timeout: '1s',
    authorization: { credentials: token },
    static_configs: [{ targets: [target.host] }],
  }
  // JSON is YAML.
  await writeFile(config, JSON.stringify({ scrape_configs: [job] }))
  if ('uid' in user) for (const path of [root, config]) await chown(path, nobody, nobody)
  const server = spawn(
    program,
    [
      `--config.file=${config}`,
      `--storage.tsdb.path=${join(root, 'data')}`,
      `--web.listen-address=127.0.0.1:${port}`,
      '--log.level=info',
    ],
    { ...user, cwd: root, stdio: ['ignore', 'pipe', 'pipe'] },
  )
  const onExit = (): void => void server.kill('SIGKILL')
  process.once('exit', onExit)
  const stop = async (): Promise<void> => {
    process.off('exit', onExit)
    const ended = once(server, 'exit')
    if (server.exitCode === null && server.kill('SIGTERM')) await ended
    await rm(root, { recursive: true, force: true })
  }
  try {
    await ready(server, 'Server is ready to receive web requests', 'Prometheus')
    return { url: `http://127.0.0.1:${port}`, stop }
  } catch (error) {
    await stop()
    throw error
  }
}
