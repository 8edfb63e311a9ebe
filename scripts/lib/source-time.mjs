import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

const generated = new Set(['node_modules', 'dist', 'coverage', '.turbo', '.data', '.git'])

const newestIn = (path) => {
  const stat = statSync(path, { throwIfNoEntry: false })
  if (stat === undefined) return 0
  if (!stat.isDirectory()) return stat.mtimeMs
  const inside = readdirSync(path).filter((name) => !generated.has(name))
  return inside.reduce((newest, name) => Math.max(newest, newestIn(join(path, name))), 0)
}

/**
 * When the newest file under the given paths was last changed, in milliseconds since 1970.
 * @param {string} root
 * @param {string[]} paths files or folders; absent ones count as old
 */
export const newestChange = (root, paths) => Math.max(0, ...paths.map((path) => newestIn(join(root, path))))
