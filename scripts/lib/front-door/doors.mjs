import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { promised } from './promised.mjs'

const isValue = ({ kind }) => kind !== 'type'

/** Names of a module. `default` and the marks that builders put on CommonJS are no exports of ours. */
const namesIn = (module) => Object.keys(module).filter((name) => name !== 'default' && name !== '__esModule')

/**
 * Where declarations and module disagree: what types promise must be there at run time, and the other way round.
 * @param {{ name: string, kind: string }[]} names from the declarations
 * @param {string[]} real from the module
 * @returns {string[]} one line for each name, Chinese and English
 */
export const disagreements = (names, real) => {
  const values = names.filter(isValue).map(({ name }) => name)
  const absent = values.filter((name) => !real.includes(name))
  const unknown = real.filter((name) => !values.includes(name))
  return [
    ...absent.map((name) => `${name}: 类型声明有此值，运行时没有 promised by its types, absent at run time`),
    ...unknown.map((name) => `${name}: 运行时有此值，类型声明没有 there at run time, not in its types`),
  ]
}

/**
 * Opens every door the way ESM and CommonJS do, and reads its declarations.
 * @param {ReturnType<typeof import('./entries.mjs').entries>} entries
 * @returns {Promise<{ entry: object, names: { name: string, kind: string, documented: boolean }[], faults: string[],
 *   undocumented: string[] }[]>}
 */
export const openDoors = async (entries) => {
  const require = createRequire(import.meta.url)
  const declared = promised(entries.flatMap(({ esm, cjs }) => [esm.types, cjs.types]))
  const open = async (entry) => {
    const names = declared.get(entry.esm.types)
    const esm = disagreements(names, namesIn(await import(pathToFileURL(entry.esm.code).href)))
    const cjs = disagreements(declared.get(entry.cjs.types), namesIn(require(entry.cjs.code)))
    const apart = entry.apart ? disagreements(names, namesIn(await import(pathToFileURL(entry.apart).href))) : []
    const undocumented = names.filter((each) => isValue(each) && !each.documented).map(({ name }) => name)
    return {
      entry,
      names,
      faults: [
        ...esm.map((line) => `ESM ${line}`),
        ...cjs.map((line) => `CommonJS ${line}`),
        ...apart.map((line) => `module ${line}`),
      ],
      undocumented,
    }
  }
  return Promise.all(entries.map(open))
}
