import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { importsOf } from './imports.mjs'

const isSource = (name) => /\.tsx?$/.test(name) && !/\.(test|test-d)\.tsx?$/.test(name)
const slashes = (path) => path.split(sep).join('/')

const filesBelow = (dir) =>
  readdirSync(dir, { withFileTypes: true }).flatMap((entry) => {
    const path = join(dir, entry.name)
    if (entry.isDirectory()) return filesBelow(path)
    return isSource(entry.name) ? [path] : []
  })

const isFile = (path) => statSync(path, { throwIfNoEntry: false })?.isFile() === true

const resolved = (base) =>
  [base, `${base}.ts`, `${base}.tsx`, join(base, 'index.ts'), join(base, 'index.tsx')].find(isFile)

/** The folders whose rooms are looked at: sources of every workspace and the test support of every package. */
export const houses = (root) =>
  [
    ['packages', 'src'],
    ['packages', 'testing'],
    ['apps', 'src'],
  ].flatMap(([group, part]) => {
    const dir = join(root, group)
    const names = existsSync(dir) ? readdirSync(dir).sort() : []
    return names.filter((name) => existsSync(join(dir, name, part))).map((name) => `${group}/${name}/${part}`)
  })

/**
 * Every source below the given folder (tests excluded) with what it imports of this repository.
 * @param {string} root
 * @param {string} house relative to the root
 * @param {Map<string, string>} names see `workspaceNames`
 * @returns {{ file: string, imports: { specifier: string, lazy: boolean, to: string | undefined }[] }[]} paths relative
 *   to the root, with slashes; `to` is undefined for a library
 */
export const sourcesOf = (root, house, names) =>
  filesBelow(join(root, house)).map((path) => {
    const to = ({ specifier }) => {
      if (!specifier.startsWith('.')) return names.get(specifier)
      const target = resolved(join(dirname(path), specifier))
      return target === undefined ? undefined : slashes(relative(root, target))
    }
    const imports = importsOf(readFileSync(path, 'utf8'), path).map((each) => ({ ...each, to: to(each) }))
    return { file: slashes(relative(root, path)), imports }
  })
