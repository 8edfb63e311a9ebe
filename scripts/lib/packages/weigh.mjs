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
