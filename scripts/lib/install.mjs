import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { inRoot, root } from './paths.mjs'
import { npm, run } from './run.mjs'

const packagesIn = (file) => {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages
  } catch {
    return undefined
  }
}

const essence = ({ version, integrity, bin }) => JSON.stringify([version, integrity, bin])

/** Optional packages are for other platforms, or npm could not get them: their absence is no reason to install again. */
const agrees = (wanted, present) =>
  Object.entries(wanted).every(([path, entry]) => {
    if (path === '' || (present[path] === undefined && entry.optional)) return true
    return present[path] !== undefined && essence(present[path]) === essence(entry)
  })

/**
 * Compares package-lock.json with npm's own note of what it put into node_modules. Contents, not times: `git clone` and
 * `git checkout` set times that mean nothing.
 * @param {string} dir the folder with package-lock.json
 * @returns {'fresh' | 'stale' | 'missing'} `missing` also when an installation was interrupted
 */
export const installState = (dir) => {
  const present = packagesIn(join(dir, 'node_modules/.package-lock.json'))
  if (present === undefined || existsSync(join(dir, 'node_modules/.zhifa-installing'))) return 'missing'
  const wanted = packagesIn(join(dir, 'package-lock.json'))
  return wanted !== undefined && agrees(wanted, present) ? 'fresh' : 'stale'
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

/**
 * Installs what package-lock.json says, when it is not there yet. Never changes a file under version control, so
 * `npm install --no-save`: `npm ci` refuses a lock file that lacks an optional package of another platform.
 * @returns {Promise<boolean>} false when npm failed
 */
export const install = async () => {
  const state = installState(root)
  if (state === 'fresh') return true
  console.error('正在安装依赖 Installing dependencies …')
  const mark = inRoot('node_modules/.zhifa-installing')
  // What an interrupted npm left behind may look whole: start again.
  if (state === 'missing') rmSync(inRoot('node_modules'), { recursive: true, force: true })
  else writeFileSync(mark, '')
  const { command, args, shell } = npm()
  if ((await run(command, [...args, 'install', '--no-save', ...always], { shell })) !== 0) return false
  rmSync(mark, { force: true })
  return true
}
