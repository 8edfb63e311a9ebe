import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildEngine } from '../scripts/engine.mjs'
import { defaultFont } from '../src/fonts/default-font'
import type { engine as ownEngine } from '../src/pdfmake/pdfmake'

/** The engine as it is published: one file with no package around it. */
describe('the engine in one file', () => {
  let folder: string
  let engine: ReturnType<typeof ownEngine>
  const require = createRequire(import.meta.url)
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'engine-'))
    await buildEngine(folder)
    engine = require(join(folder, 'engine.cjs')) as typeof engine
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('offers the parts that the sources take from the packages', () => {
    const own = require('../src/pdfmake/engine.cjs') as object
    expect(Object.keys(engine)).toEqual(Object.keys(own))
    for (const part of Object.values(engine)) expect(part).toBeDefined()
  })

  it('finds the colour profile of PDF/A beside itself', async () => {
    const options = { subset: 'PDF/A-1b', pdfVersion: '1.4', font: null, compress: false }
    const pdf = new engine.Document({}, {}, {}, {}, options, null, () => false)
    const chunks: Buffer[] = []
    pdf.on('data', (chunk: Buffer) => chunks.push(chunk))
    const ended = new Promise((resolve) => pdf.on('end', resolve))
    pdf.end()
    await ended
    expect(Buffer.concat(chunks).toString('latin1')).toContain('/OutputIntent')
  })

  it('opens the fonts of the package', () => {
    expect(engine.fontkit.create(readFileSync(defaultFont('regular'))).postscriptName).toBe('NotoSerifSC-Regular')
    expect(engine.fontkit.create(readFileSync(defaultFont('bold'))).postscriptName).toBe('NotoSerifSC-Bold')
  })

  it('brings the licence of every package that went in', () => {
    const text = readFileSync(join(folder, 'engine.LICENSES.txt'), 'utf8')
    for (const name of ['pdfmake 0.3.11', 'pdfkit ', 'fontkit ', '@noble/ciphers ', 'linebreak '])
      expect(text).toMatch(new RegExp(`^${name}`, 'm'))
    expect(text).not.toContain('undefined')
  })
})
