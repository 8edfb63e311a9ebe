import { execFileSync } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from '../../../scripts/testing/free-port'
import { bundle, type RunningProgram, run } from '../../../scripts/testing/run-typescript'

export interface Programs {
  /** The bundled demo server, and the bundled county platform that it starts. */
  readonly main: string
  readonly platform: string
  remove(): Promise<void>
}

/** The demo server and the platform as programs, from their sources. */
export async function programs(): Promise<Programs> {
  const [main, platform] = [
    await bundle('apps/demo-server/src/demo/main.ts'),
    await bundle('apps/demo-server/src/demo/county/child.ts'),
  ]
  return {
    main: main.file,
    platform: platform.file,
    async remove() {
      await main.remove()
      await platform.remove()
    },
  }
}

export interface Home {
  readonly directory: string
  readonly url: string
  readonly platformUrl: string
  /** Starts the demo server here, and waits for nothing. */
  begin(env?: Readonly<Record<string, string>>): RunningProgram
  /** Starts the demo server here and waits until it serves. */
  start(env?: Readonly<Record<string, string>>): Promise<RunningProgram>
  remove(): Promise<void>
}

/** A data directory and two free ports of its own. */
export async function home({ main, platform }: Programs): Promise<Home> {
  const directory = await mkdtemp(join(tmpdir(), 'zhifa-home-'))
  const [port, platformPort] = [await freePort(), await freePort()]
  const own = {
    PORT: String(port),
    PLATFORM_PORT: String(platformPort),
    PLATFORM_PROGRAM: platform,
    DATA_DIR: join(directory, 'data'),
    // Three years of cases take a while: whoever tests them asks for them.
    FIRST_CASES: 'sample',
  }
  const begin = (env: Readonly<Record<string, string>> = {}) => run(main, [], { ...own, ...env })
  return {
    directory,
    begin,
    url: `http://127.0.0.1:${port}`,
    platformUrl: `http://127.0.0.1:${platformPort}`,
    async start(env = {}) {
      const program = begin(env)
      await program.waitFor(/County platform/)
      return program
    },
    remove: () => rm(directory, { recursive: true, force: true }),
  }
}

/** The processes whose command line names a program, children or orphans. */
export function processesOf(program: string): number[] {
  try {
    return execFileSync('pgrep', ['-f', program], { encoding: 'utf8' }).trim().split('\n').map(Number)
  } catch (error) {
    // 1 means that there is none; all else means that pgrep could not say.
    if (error instanceof Error && 'status' in error && error.status === 1) return []
    throw error
  }
}
