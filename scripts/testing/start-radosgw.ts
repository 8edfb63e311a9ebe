import { type ChildProcess, spawn } from 'node:child_process'
import { randomBytes, randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { existsSync, rmSync } from 'node:fs'
import { chmod, chown, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { freePort } from './free-port'
import { finished, nobody } from './server-process'

/** An S3 server of its own: Ceph's RADOS Gateway before one monitor and one store in memory. */
export interface RunningRadosgw {
  readonly endpoint: string
  readonly accessKeyId: string
  readonly secretAccessKey: string
  /** Stops its three programs and removes their directory. */
  stop(): Promise<void>
}

/** Programs that are needed: Debian has them in `ceph-mon ceph-osd radosgw`. */
const programs = ['ceph', 'ceph-mon', 'ceph-osd', 'monmaptool', 'radosgw', 'radosgw-admin']
const folders = (process.env.PATH ?? '').split(delimiter)
const program = (name: string): string | undefined =>
  folders.map((folder) => join(folder, name)).find((path) => existsSync(path))

/**
 * Whether this machine has Ceph's S3 server (Debian: `ceph-mon ceph-osd radosgw`). Where tests must run on it, as in `.ci/run`,
 * `ZHIFA_TEST_S3=required` makes its absence a failure.
 */
export function hasRadosgw(): boolean {
  const there = programs.every((name) => program(name) !== undefined)
  if (!there && process.env.ZHIFA_TEST_S3 === 'required')
    throw new Error(
      '未安装 Ceph RADOS Gateway，请安装 ceph-mon、ceph-osd、radosgw / The S3 server is not installed: apt-get install ceph-mon ceph-osd radosgw',
    )
  return there
}

/** Starts one that keeps all in memory, as `nobody` where the tests run as root. Takes a quarter of a minute. */
export async function startRadosgw(): Promise<RunningRadosgw> {
  const root = await mkdtemp(join(tmpdir(), 'zhifa-rgw-'))
  const user = process.getuid?.() === 0 ? { uid: nobody, gid: nobody } : {}
  const [monitor, gateway] = [await freePort(), await freePort()]
  const endpoint = `http://127.0.0.1:${gateway}`
  const [cluster, store] = [randomUUID(), randomUUID()]
  const servers = new Set<ChildProcess>()
  const start = (output: 'pipe' | 'ignore', name: string, args: string[], timeout = 0): ChildProcess => {
    const path = program(name)
    if (path === undefined) throw new Error(`${name} is not installed`)
    return spawn(path, [...args, '-c', join(root, 'ceph.conf')], {
      ...user,
      cwd: root,
      stdio: ['ignore', output, output],
      timeout,
      killSignal: 'SIGKILL',
    })
  }
  // A command waits for ever for a cluster whose store went away under it: it is ended, and given anew.
  const run = (name: string, ...args: string[]): Promise<void> => finished(start('pipe', name, args, 45_000), name)
  // Nobody reads what servers say: a pipe that is full would stop them. They say it in their directory too.
  // A store that speaks before the monitor has told it of the cluster is refused, and ends: it is started again.
  let stopping = false
  const serve = (name: string, ...args: string[]): void => {
    const server = start('ignore', name, [...args, '-f'])
    servers.add(server)
    server.once('exit', () => {
      servers.delete(server)
      if (!stopping) setTimeout(() => stopping || serve(name, ...args), 200)
    })
  }
  const onExit = (): void => {
    for (const server of servers) server.kill('SIGKILL')
    rmSync(root, { recursive: true, force: true })
  }
  process.once('exit', onExit)
  const stop = async (): Promise<void> => {
    process.off('exit', onExit)
    stopping = true
    await Promise.all([...servers].map((server) => server.kill('SIGKILL') && once(server, 'exit')))
    await rm(root, { recursive: true, force: true })
  }
  try {
    await writeFile(join(root, 'ceph.conf'), configuration({ root, cluster, monitor, gateway }))
    await writeFile(join(root, 'keyring'), '')
    for (const name of ['mon', 'osd', 'rgw']) await mkdir(join(root, name))
    await chmod(root, 0o755)
    if ('uid' in user)
      for (const name of ['', 'ceph.conf', 'keyring', 'mon', 'osd', 'rgw'])
        await chown(join(root, name), nobody, nobody)
    await run('monmaptool', '--create', '--addv', 'a', `[v1:127.0.0.1:${monitor}]`, '--fsid', cluster, 'monmap')
    await run('ceph-mon', '--mkfs', '-i', 'a', '--monmap', 'monmap')
    serve('ceph-mon', '-i', 'a')
    // A monitor that has not yet found itself the only one refuses to say what it can be told (EPERM).
    await untilDone(() => run('ceph', 'osd', 'new', store, '0'))
    await untilDone(() => run('ceph-osd', '-i', '0', '--mkfs', `--osd-uuid=${store}`))
    serve('ceph-osd', '-i', '0')
    // Another user each time: one whose making was cut off may be there in part.
    const { accessKeyId, secretAccessKey } = await untilDone(async () => {
      const keys = {
        accessKeyId: randomBytes(10).toString('hex').toUpperCase(),
        secretAccessKey: randomBytes(20).toString('hex'),
      }
      const user = ['--uid', keys.accessKeyId, '--display-name', 'zhifa']
      const given = ['--access-key', keys.accessKeyId, '--secret-key', keys.secretAccessKey]
      await run('radosgw-admin', 'user', 'create', ...user, ...given)
      return keys
    })
    serve('radosgw', '-n', 'client.rgw')
    await answering(endpoint)
    return { endpoint, accessKeyId, secretAccessKey, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

/** Tries a command again until it does what it should; the last try begins within two minutes. */
async function untilDone<T>(command: () => Promise<T>): Promise<T> {
  for (const end = Date.now() + 120_000; ; ) {
    try {
      return await command()
    } catch (error) {
      if (Date.now() > end) throw error
      await new Promise((resolve) => setTimeout(resolve, 500))
    }
  }
}

/** One store, one copy of everything, nobody asked who they are: a cluster for the length of a test. */
function configuration(at: { root: string; cluster: string; monitor: number; gateway: number }): string {
  return `[global]
fsid = ${at.cluster}
mon_host = v1:127.0.0.1:${at.monitor}
public_addr = 127.0.0.1
auth_cluster_required = none
auth_service_required = none
auth_client_required = none
ms_bind_msgr2 = false
run_dir = ${at.root}
admin_socket = ${at.root}/$name.asok
log_file = ${at.root}/$name.log
mon_cluster_log_file = ${at.root}/cluster.log
pid_file =
keyring = ${at.root}/keyring
osd_pool_default_size = 1
osd_pool_default_min_size = 1
osd_pool_default_pg_num = 1
osd_pool_default_pg_autoscale_mode = off
osd_crush_chooseleaf_type = 0
osd_class_update_on_start = false
mon_allow_pool_size_one = true
mon_data = ${at.root}/mon
mon_data_avail_crit = 0
osd_data = ${at.root}/osd
osd_objectstore = memstore
memstore_device_bytes = 4294967296
rgw_data = ${at.root}/rgw
rgw_frontends = beast endpoint=127.0.0.1:${at.gateway}
`
}

async function answering(endpoint: string): Promise<void> {
  for (let tries = 0; tries < 1200; tries++) {
    try {
      await (await fetch(endpoint)).text()
      return
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  }
  throw new Error('The S3 server did not start')
}
