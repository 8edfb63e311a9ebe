import { readFileSync } from 'node:fs'
import { join, posix } from 'node:path'

/**
 * The names under which one workspace imports another: the `paths` of tsconfig.json, the one place where they stand.
 * @param {string} root the repository, or another folder with a tsconfig.json
 * @returns {Map<string, string>} name → file relative to the root; a longer name before a shorter that begins it
 */
export const workspaceNames = (root) => {
  const { paths = {} } = JSON.parse(readFileSync(join(root, 'tsconfig.json'), 'utf8')).compilerOptions
  const names = Object.entries(paths).map(([name, [file]]) => [name, posix.normalize(file)])
  return new Map(names.sort(([a], [b]) => b.length - a.length))
}
