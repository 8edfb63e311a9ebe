import { type ChildProcess, spawn } from 'node:child_process'
import { StartTimedOutError } from '../start-limit'

export interface CountyOptions {
  readonly program: string
  readonly env: Readonly<Record<string, string>>
  /** How long until the platform must have answered for the first time, however often it was started again. */
  readonly waitSeconds: number
  readonly log: (line: string) => void
}

export interface County {
  /** Resolves when the platform answers for the first time. @throws when it ends before, or StartTimedOutError */
  readonly ready: Promise<void>
  /** The process that runs now. */
  pid(): number | undefined
  stop(): Promise<void>
}

const firstPause = 500
const longestPause = 10_000
/** A platform that ran this long was healthy: the next pause is a short one again. */
const healthy = 30_000
const firstAttempts = 4

/** Runs the county platform in a process of its own and starts it again when it dies, with growing pauses. */
export function superviseCounty({ program, env, waitSeconds, log }: CountyOptions): County {
  let child: ChildProcess | undefined
  let timer: NodeJS.Timeout | undefined
  let stopping = false
  let pause = firstPause
  let answered = false
  let attempts = 0
  let settle: { resolve(): void; reject(error: Error): void }
  const ready = new Promise<void>((resolve, reject) => {
    settle = { resolve, reject }
  })
  let errors = ''
  // A child that lives and never answers: nothing else would ever end the waiting.
  const limit = setTimeout(
    () =>
      settle.reject(
        new StartTimedOutError({ zh: '县级平台的启动', en: 'The start of the platform' }, waitSeconds, errors),
      ),
    waitSeconds * 1000,
  )

  const start = (): void => {
    const began = Date.now()
    child = spawn(process.execPath, [program], {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    })
    errors = ''
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      if (!text.includes('platform: http')) return
      answered = true
      clearTimeout(limit)
      settle.resolve()
    })
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      errors = (errors + text).slice(-4000)
    })
    child.once('error', (error) => log(`县级平台无法启动 / The platform cannot be started: ${error.message}`))
    child.once('close', (code, signal) => {
      child = undefined
      if (stopping) return
      // A platform of a server that was just killed may still hold the database: look again before giving up.
      attempts += 1
      if (!answered && attempts >= firstAttempts) {
        clearTimeout(limit)
        return settle.reject(new Error(`县级平台未能启动 / The platform did not start:\n${errors}`))
      }
      if (Date.now() - began > healthy) pause = firstPause
      log(
        `县级平台已停止（${signal ?? code}），${pause} 毫秒后重新启动 / The platform ended, starting it again in ${pause} ms`,
      )
      timer = setTimeout(start, pause)
      pause = Math.min(longestPause, pause * 2)
    })
  }
  start()

  return {
    ready,
    pid: () => child?.pid,
    async stop() {
      stopping = true
      clearTimeout(limit)
      clearTimeout(timer)
      const running = child
      if (!running || running.exitCode !== null) return
      await new Promise<void>((resolve) => {
        const force = setTimeout(() => running.kill('SIGKILL'), 5000)
        running.once('close', () => {
          clearTimeout(force)
          resolve()
        })
        running.kill('SIGTERM')
      })
    },
  }
}
