import { execFile } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { dependencies, peerDependencies, peerDependenciesMeta } from '../package.json'

const run = promisify(execFile)
const modules = fileURLToPath(new URL('../../../node_modules/', import.meta.url))
const own = fileURLToPath(new URL('..', import.meta.url))

// The package as an application has it that installed none of the optional ones: the built files, and beside them only
// what npm brings by itself. A copy, because a link would lead back to the modules of this repository.
let app = ''
beforeAll(() => {
  if (!existsSync(join(own, 'dist/index.js'))) throw new Error('Not built: run `node scripts/ensure.mjs` first')
  app = mkdtempSync(join(tmpdir(), 'zhifa-app-'))
  const place = (name: string) => {
    const path = join(app, 'node_modules', name)
    mkdirSync(dirname(path), { recursive: true })
    return path
  }
  cpSync(join(own, 'dist'), join(place('@zhifa/integrations'), 'dist'), { recursive: true })
  cpSync(join(own, 'package.json'), join(place('@zhifa/integrations'), 'package.json'))
  const optional = Object.keys(peerDependenciesMeta)
  for (const name of Object.keys({ ...dependencies, ...peerDependencies }))
    if (!optional.includes(name)) symlinkSync(join(modules, name), place(name))
})
afterAll(() => rmSync(app, { recursive: true, force: true }))

/** Runs a program there and gives back what it printed, as JSON. */
async function printed(program: string, file = 'main.mjs'): Promise<unknown> {
  writeFileSync(join(app, file), program)
  const { stdout } = await run(process.execPath, [join(app, file)], { cwd: app })
  return JSON.parse(stdout)
}

const questions = `
  const key = (name, bytes) => name + Buffer.alloc(bytes, 1).toString('base64')
  const content = { id: 'm1', timestamp: 1790000000, body: '{}' }
  const errors = []
  const told = async (work) => {
    try { await work() } catch (error) { errors.push({ name: error.name, code: error.code, missing: error.missing, message: error.message }) }
  }
  const main = async () => {
    const signature = z.sign([key('whsec_', 32)], content)
    await told(() => z.exportSpreadsheet(z.profiles[0], [], new Date(0)))
    await told(() => z.openMysql('mysql://front:front@127.0.0.1:9/'))
    await told(() => z.bossHints({}, { onError() {} }).prepare())
    await told(() => z.sign([key('whsk_sm2_', 32)], content))
    await told(() => z.verify([key('whpk_sm2_', 65)], { 'webhook-id': 'm1', 'webhook-timestamp': '1790000000', 'webhook-signature': 'v1sm2,' + Buffer.alloc(64).toString('base64') }, '{}', new Date(1790000000000)))
    console.log(JSON.stringify({ signature, errors }))
  }
  main()
`

describe('without the optional packages', () => {
  it.each([
    ['ESM', 'main.mjs', "import * as z from '@zhifa/integrations'"],
    ['CommonJS', 'main.cjs', "const z = require('@zhifa/integrations')"],
  ])('%s loads, signs, and says in two languages what a use needs', async (_, file, load) => {
    const missing = (name: string, version: string) => ({
      name: 'MissingPackageError',
      code: 'package.missing',
      missing: name,
      message: expect.stringMatching(new RegExp(`请运行：npm install .* / .*run: npm install "${name}@\\${version}"`)),
    })
    expect(await printed(`${load}\n${questions}`, file)).toEqual({
      signature: expect.stringMatching(/^v1,/),
      errors: [
        missing('exceljs', peerDependencies.exceljs),
        missing('mysql2', peerDependencies.mysql2),
        missing('pg-boss', peerDependencies['pg-boss']),
        missing('sm-crypto-v2', peerDependencies['sm-crypto-v2']),
        // A missing library is not a wrong signature.
        missing('sm-crypto-v2', peerDependencies['sm-crypto-v2']),
      ],
    })
  })
})
