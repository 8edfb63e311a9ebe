import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { readCaseRecord } from '../src/handling/handling'
import { playSituation, readSituation } from '../testing'

const folder = fileURLToPath(new URL('../situations', import.meta.url))
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.yaml'))
  .sort()
  .map((name) => ({
    name: relative(folder, join(folder, name)),
    read: readSituation(readFileSync(join(folder, name), 'utf8')),
  }))

function recordOf(name: string, file: string) {
  const read = readCaseRecord(JSON.parse(readFileSync(join(folder, dirname(name), file), 'utf8')))
  if (!read.ok) throw new Error(read.findings.map(({ message }) => message.zh).join('；'))
  return read.value
}

describe('the situations of the package', () => {
  it('are readable, and more than sixty', () => {
    expect(files.flatMap(({ name, read }) => (read.ok ? [] : [{ name, problems: read.problems }]))).toEqual([])
    expect(files.length).toBeGreaterThan(60)
  })

  for (const { name, read } of files) {
    if (!read.ok) continue
    const { value } = read
    it(`${name}: ${value.title}`, () => {
      const record = 'record' in value.start ? recordOf(name, value.start.record) : undefined
      const { expected, got, missing, findings } = playSituation(value, record)
      expect({ got, missing }, findings.map(({ code, message }) => `${code} ${message.zh}`).join('\n')).toEqual({
        got: expected,
        missing: [],
      })
    })
  }

  it('the example of the README is one, and holds', () => {
    const readme = readFileSync(fileURLToPath(new URL('../README.md', import.meta.url)), 'utf8')
    const read = readSituation(/```yaml.*\n([\s\S]*?)```/.exec(readme)?.[1] ?? '')
    expect(read.ok && playSituation(read.value).holds).toBe(true)
  })
})
