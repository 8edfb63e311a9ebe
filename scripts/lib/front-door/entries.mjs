import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * The doors of every package: each subpath of its `exports` that is code, with the files that ESM and CommonJS find there.
 * @param {string} root the repository
 * @returns {{ folder: string, name: string, subpath: string, esm: Door, cjs: Door, apart?: string }[]} `apart`: what a bundler
 *   finds there, module by module; in the order of `exports`
 * @typedef {{ types: string, code: string }} Door absolute paths
 */
export const entries = (root) =>
  readdirSync(join(root, 'packages'))
    .sort()
    .flatMap((folder) => {
      const at = (path) => join(root, 'packages', folder, path)
      const { name, exports } = JSON.parse(readFileSync(at('package.json'), 'utf8'))
      return Object.entries(exports)
        .filter(([, target]) => typeof target === 'object')
        .map(([subpath, { import: esm, require: cjs }]) => ({
          folder,
          name,
          subpath,
          esm: { types: at(esm.types), code: at(esm.default) },
          ...(esm.module ? { apart: at(esm.module) } : {}),
          cjs: { types: at(cjs.types), code: at(cjs.default) },
        }))
    })
