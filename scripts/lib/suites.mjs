import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './paths.mjs'

const folders = (group) =>
  readdirSync(join(root, group)).filter((name) => existsSync(join(root, group, name, 'package.json')))

/** The suites that must run: every workspace, by its folder's name, and the house scripts. A new workspace is one more. */
export const suites = () => [...folders('packages'), ...folders('apps'), 'scripts']
