import { type ChildProcess, spawn } from 'node:child_process'
import { constants } from 'node:fs'
import { cp, mkdir, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { madeOnce, ownPlace } from './bundles'

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

/** A program of this repository, running from its sources in a process of its own. */
export interface RunningProgram {
  readonly process: ChildProcess
  /** Everything it wrote so far. */
  readonly output: () => string
  /** Resolves with the exit code, or the signal's name. */
  readonly ended: Promise<number | NodeJS.Signals>
  /** Rejects with the output when the program ends; to be raced against whatever it should do before. */
  readonly endedEarly: Promise<never>
  /** Waits until the output matches. @throws when the program ends before */
  waitFor(pattern: RegExp): Promise<RegExpExecArray>
}

/**
 * Bundles a TypeScript entry with the workspace's sources (npm packages stay outside) and returns the bundle's path, which is
 * this caller's own. A program for Node comes in parts, as the built one does: what it reads later is not read at its start.
 * `remove()` deletes it.
 */
export async function bundle(
  entry: string,
  place: 'node' | 'browser' = 'node',
): Promise<{ readonly file: string; remove(): Promise<void> }> {
  const directory = ownPlace()
  await mkdir(directory, { recursive: true })
  const made = await madeOnce(`${place}-${entry}`, (draft) => make(entry, place, draft))
  if (made === undefined) await make(entry, place, directory)
  else await cp(made, directory, { recursive: true, mode: constants.COPYFILE_FICLONE })
  return { file: join(directory, 'program.mjs'), remove: () => rm(directory, { recursive: true, force: true }) }
}

async function make(entry: string, place: 'node' | 'browser', directory: string): Promise<void> {
  // The one bundler of the house, which is plain JavaScript because it also runs before anything is built.
  const builder = new URL('../lib/bench-bundle.mjs', import.meta.url).href
  const { bundleInParts, bundleForBrowser } = (await import(/* @vite-ignore */ builder)) as Record<
    'bundleInParts' | 'bundleForBrowser',
    (entry: string, out: string) => Promise<unknown>
  >
  if (place === 'node') await bundleInParts(join(root, entry), directory)
  else await bundleForBrowser(join(root, entry), join(directory, 'program.mjs'))
}

/** Starts a bundle from {@link bundle}. The caller ends it. */
export function run(
  file: string,
  args: readonly string[] = [],
  env: Readonly<Record<string, string>> = {},
): RunningProgram {
  const child = spawn(process.execPath, ['--enable-source-maps', file, ...args], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let text = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (part: string) => (text += part))
  const ended = new Promise<number | NodeJS.Signals>((resolve) => {
    child.once('close', (code, signal) => resolve(signal ?? code ?? 0))
  })
  const endedEarly = ended.then((code): never => {
    throw new Error(`The program ended (${code}) too early:\n${text}`)
  })
  // Most programs are ended by their test, which does not look at this.
  endedEarly.catch(() => {})
  return {
    process: child,
    output: () => text,
    ended,
    endedEarly,
    waitFor: (pattern) =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          const match = pattern.exec(text)
          if (!match) return
          child.stdout.off('data', look)
          resolve(match)
        }
        child.stdout.on('data', look)
        void ended.then((code) => {
          look()
          reject(new Error(`The program ended (${code}) before it wrote ${pattern}:\n${text}`))
        })
        look()
      }),
  }
}
