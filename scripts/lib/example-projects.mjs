import { execFile, spawn, spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { promisify } from 'node:util'

const execute = promisify(execFile)

/** Programs in other languages, and how each is run with the address of the service. */
const others = { 'main.py': ['python3', 'main.py'], 'Main.java': ['java', 'Main.java'] }

/** The example projects of a folder: those with a package.json. */
export const projects = (dir) =>
  readdirSync(dir)
    .filter((name) => existsSync(join(dir, name, 'package.json')))
    .sort()

/** The program of another language in a project, if it is one. */
export const otherProgram = (dir) => Object.entries(others).find(([file]) => existsSync(join(dir, file)))?.[1]

/** Whether this machine has a program. */
export const isThere = (program) => spawnSync(program, ['--version'], { stdio: 'ignore' }).error === undefined

/** The rules service as the project finds it, on a free port. */
export async function startService(dir) {
  const manifest = createRequire(join(dir, 'package.json')).resolve('@zhifa/service/package.json')
  const bin = join(dirname(manifest), 'bin/zhifa-serve.js')
  const child = spawn(process.execPath, [bin, '--port', '0', '--quiet'], { stdio: ['ignore', 'inherit', 'pipe'] })
  const url = await new Promise((resolve, reject) => {
    createInterface({ input: child.stderr }).on('line', (line) => {
      const found = /^zhifa-serve: (http:.*)\/docs\/$/.exec(line)?.[1]
      if (found) resolve(found)
    })
    child.once('exit', (code) => reject(new Error(`zhifa-serve ended with ${code}`)))
  })
  return { url, stop: () => child.kill() }
}

/** Whether a project is run with a PostgreSQL of its own, as `DATABASE_URL`. */
export const needsPostgres = (dir) =>
  JSON.parse(readFileSync(join(dir, 'package.json'), 'utf8')).zhifa?.needs === 'postgres'

/**
 * Runs a project as its README says.
 * @param {string} dir
 * @param {{ url?: string, database?: string }} [at] of the service, for programs of other languages; of an empty PostgreSQL
 * @returns {Promise<{ stdout: string, expected: string }>} what it printed, and what it should
 */
export async function runProject(dir, { url, database } = {}) {
  const { scripts } = JSON.parse(readFileSync(join(dir, 'package.json'), 'utf8'))
  const [command, ...args] = otherProgram(dir) ?? scripts.start.split(' ')
  const { stdout } = await execute(command === 'node' ? process.execPath : command, url ? [...args, url] : args, {
    cwd: dir,
    env: { ...process.env, PYTHONIOENCODING: 'utf-8', ...(database ? { DATABASE_URL: database } : {}) },
  })
  return { stdout, expected: readFileSync(join(dir, 'expected.txt'), 'utf8') }
}
