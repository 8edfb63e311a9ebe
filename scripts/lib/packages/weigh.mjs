import { readdirSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import budgets from './sizes.json' with { type: 'json' }

/**
 * What each import brings when a bundler takes it out of the installed packages, against its budget.
 * @param {string} home a folder with the packages in its node_modules
 * @returns {Promise<string>} the sizes, in kB minified, peers and modules of Node left out
 * @throws {Error} naming each that is over its budget
 */
export const weigh = async (home) => {
  const { build } = createRequire(join(home, 'package.json'))('esbuild')
  const weighed = []
  for (const { import: contents, kB } of budgets) {
    const { outputFiles } = await build({
      stdin: { contents, resolveDir: home, loader: 'js' },
      ...{ bundle: true, minify: true, write: false, format: 'esm', platform: 'node', target: 'node20' },
      external: ['zod', 'kysely', 'undici', 'pg-boss', 'exceljs', 'sm-crypto-v2', 'pg', 'mysql2', '@hpcc-js/*'],
    })
    const size = (outputFiles[0]?.contents.length ?? Number.POSITIVE_INFINITY) / 1000
    weighed.push({ contents, size, kB })
  }
  const text = weighed
    .map(({ contents, size, kB }) => `\n    ${size.toFixed(1).padStart(8)} of ${kB} kB  ${contents}`)
    .join('')
  if (weighed.some(({ size, kB }) => !(size <= kB))) throw new Error(`over budget:${text}`)
  return text
}

/** What the packages and their peers may take on disk when they are installed together, in MB. */
const installedMB = 120

/**
 * What an installation of all packages with every peer takes on disk.
 * @param {string} home a folder with nothing else in its node_modules
 * @returns {string} the whole, and the largest parts
 * @throws {Error} when it is over the budget
 */
export const weighInstalled = (home) => {
  const modules = join(home, 'node_modules')
  const parts = new Map()
  for (const file of readdirSync(modules, { recursive: true, withFileTypes: true })) {
    if (!file.isFile()) continue
    const path = join(file.parentPath, file.name)
    const [scope, name] = path.slice(modules.length + 1).split(/[\\/]/)
    const part = scope.startsWith('@') ? `${scope}/${name}` : scope
    parts.set(part, (parts.get(part) ?? 0) + statSync(path).size / 1e6)
  }
  const whole = [...parts.values()].reduce((sum, size) => sum + size, 0)
  const largest = [...parts].sort(([, a], [, b]) => b - a).slice(0, 6)
  const text = `${whole.toFixed(1)} of ${installedMB} MB: ${largest.map(([part, size]) => `${part} ${size.toFixed(1)}`).join(', ')}`
  if (whole > installedMB) throw new Error(text)
  return text
}
