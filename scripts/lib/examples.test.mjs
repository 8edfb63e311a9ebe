import { execFile } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { inRoot } from './paths.mjs'

const run = promisify(execFile)
/** What each example must print: a line that it cannot print without having worked. */
const proof = {
  'levy.ts': /拒绝 refused:.*缴纳[\s\S]*phase: archived/,
  'push-rest.ts': /duplicate published version 2[\s\S]*duplicate withdrawn version 3 withdrawn[\s\S]*applied 3 times/,
  'push-spreadsheet.ts': /示卫罚〔2026〕2号 0\.050000 万元[\s\S]*未写入 nothing written: .*占位内容/,
  'first-five-minutes.ts': /作出行政处罚决定 2027-01-13 running/,
}

/** Examples that are modules for others: the tests of their package import and run them. */
const elsewhere = ['documents-express.ts', 'documents-own-form.ts']

describe('examples', () => {
  it('are all run, here or by the package that they show', () => {
    const all = readdirSync(inRoot('examples')).filter((name) => name.endsWith('.ts'))
    expect(all.sort()).toEqual([...Object.keys(proof), ...elsewhere].sort())
  })

  it.each(Object.entries(proof))(
    '%s runs',
    async (name, expected) => {
      const { stdout } = await run(process.execPath, [inRoot('scripts/lib/run-example.mjs'), `examples/${name}`], {
        cwd: inRoot('.'),
      })
      expect(stdout).toMatch(expected)
    },
    60_000,
  )
})
