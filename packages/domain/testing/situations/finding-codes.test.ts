import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { findingCodes } from './finding-codes'

const src = fileURLToPath(new URL('../../src', import.meta.url))
// The rooms whose findings can stand in the way of an act.
const rooms = ['case', 'procedures', 'review', 'penalty']
const made = /\b(?:finding|problem|answer|say|refuse|dateProblem)\(\s*'([a-z0-9-]+\.[a-z0-9-]+)'/g

const written = rooms.flatMap((room) =>
  readdirSync(join(src, room), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .flatMap((name) => [...readFileSync(join(src, room, name), 'utf8').matchAll(made)].map((found) => found[1]!)),
)
describe('the codes that a situation may name', () => {
  // These are no answers to an act: reading a record, and a question of several penalties.
  const others = ['input.case-record', 'penalty.no-second-fine']

  it('are all that the engine and the guards give', () => {
    expect(written.length).toBeGreaterThan(40)
    expect(findingCodes).toContain('service.after-document')
    expect([...new Set(written)].filter((code) => !findingCodes.has(code) && !others.includes(code))).toEqual([])
  })
})
