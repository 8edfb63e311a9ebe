import { describe, expect, it } from 'vitest'
import { closing, summarise } from './summary.mjs'

const file = (project, name, states, failed = false) => ({
  project,
  file: `packages/${project}/src/${name}.test.ts`,
  failed,
  tests: states.map((state, index) => ({ title: `${name} ${index}`, state })),
})
const results = (files, more = {}) => ({ startedAt: 0, interrupted: false, unhandledErrors: 0, files, ...more })
const lastLine = (summary) => closing(summary).split('\n').at(-1)

describe('summary of npm test', () => {
  it('adds up per suite and ends with the counts', () => {
    const summary = summarise(
      results([
        file('domain', 'a', ['passed', 'passed']),
        file('domain', 'b', ['passed']),
        file('documents', 'c', ['passed']),
      ]),
      { expected: ['domain', 'documents'] },
    )
    expect(summary.rows).toEqual([
      { name: 'domain', passed: 3, failed: 0, skipped: 0, files: 2 },
      { name: 'documents', passed: 1, failed: 0, skipped: 0, files: 1 },
    ])
    expect(lastLine(summary)).toBe('4 passed, 0 failed')
  })

  it('names skipped tests in the last line only when there are some', () => {
    expect(lastLine(summarise(results([file('domain', 'a', ['passed', 'skipped', 'failed'])])))).toBe(
      '1 passed, 1 failed, 1 skipped',
    )
  })

  it('fails when an expected suite is absent', () => {
    const summary = summarise(results([file('domain', 'a', ['passed'])]), { expected: ['domain', 'documents'] })
    expect(summary.failed).toBe(1)
    expect(summary.problems[0]).toContain('documents')
  })

  it('fails when every test of a file is skipped, or the file has none', () => {
    const files = [
      file('domain', 'a', ['skipped', 'skipped']),
      file('domain', 'b', []),
      file('domain', 'c', ['passed']),
    ]
    expect(summarise(results(files), { expected: ['domain'] }).failed).toBe(2)
  })

  it('lets a chosen part of the tests leave files out', () => {
    expect(summarise(results([file('domain', 'a', ['skipped']), file('domain', 'b', ['passed'])])).failed).toBe(0)
  })

  it('counts a file that could not be loaded, and counts a failed test once', () => {
    expect(summarise(results([file('domain', 'a', [], true)]), { expected: ['domain'] }).failed).toBe(1)
    expect(summarise(results([file('domain', 'a', ['failed'], true)]), { expected: ['domain'] }).failed).toBe(1)
  })

  it('fails on errors outside tests, on an interruption and on a vitest that broke', () => {
    const files = [file('domain', 'a', ['passed'])]
    expect(summarise(results(files, { unhandledErrors: 2 })).failed).toBe(1)
    expect(summarise(results(files, { interrupted: true })).failed).toBe(1)
    expect(summarise(results(files), { exitCode: 1 }).failed).toBe(1)
    expect(lastLine(summarise(undefined, { expected: ['domain'], exitCode: 1 }))).toBe('0 passed, 1 failed')
  })
})
