import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { root } from './paths.mjs'

/**
 * Runs a program in the repository and shows its output.
 * @param {string} command
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<number>} exit code; 1 when it could not be started or ended by a signal
 */
export const run = (command, args, options = {}) =>
  new Promise((done) => {
    const child = spawn(command, args, { cwd: root, stdio: 'inherit', ...options })
    child.on('error', (error) => {
      console.error(`${command}: ${error.message}`)
      done(1)
    })
    child.on('exit', (code) => done(code ?? 1))
  })

/** npm as a JavaScript file that this very Node can run (no shell, no .cmd), or the command of that name. */
export const npm = () => {
  const { npm_execpath: own } = process.env
  const beside = dirname(process.execPath)
  const candidates = [
    own !== undefined && basename(own) === 'npm-cli.js' ? own : '',
    join(beside, '../lib/node_modules/npm/bin/npm-cli.js'),
    join(beside, 'node_modules/npm/bin/npm-cli.js'),
  ]
  const file = candidates.find((path) => path !== '' && existsSync(path))
  return file === undefined
    ? { command: 'npm', args: [], shell: process.platform === 'win32' }
    : { command: process.execPath, args: [file], shell: false }
}
