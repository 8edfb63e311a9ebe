import { describe, expect, it } from 'vitest'
import { idsIn, proofsByClause, stateOf, tracePage, unknownIds } from './trace-table.mjs'

const clauses = {
  groups: [
    {
      id: 'R',
      title: { zh: '记录', en: 'Record' },
      clauses: [
        { id: 'R0.1', zh: '甲', en: 'first' },
        { id: 'R0.2', zh: '乙', en: 'second' },
        { id: 'R1.1', zh: '丙', en: 'third' },
      ],
    },
  ],
}
const results = (...tests) => ({
  startedAt: 0,
  interrupted: false,
  unhandledErrors: 0,
  files: tests.map(([file, title, state]) => ({ project: 'domain', file, failed: false, tests: [{ title, state }] })),
})
const sample = results(
  ['packages/domain/src/record/replay.test.ts', 'replay > gives | the state [R0.1]', 'passed'],
  ['packages/domain/src/record/perform.test.ts', 'perform > refuses [R0.1, R0.2]', 'failed'],
  ['packages/domain/test/whole.test.ts', 'is skipped [R1.1]', 'skipped'],
)

describe('trace', () => {
  it('finds the ids in every way of writing them, and nothing else', () => {
    expect(idsIn('a [R2.3] b [L0.1]')).toEqual(['R2.3', 'L0.1'])
    expect(idsIn('[R2.3][L0.1, D1.1] [R2.3]')).toEqual(['R2.3', 'L0.1', 'D1.1'])
    expect(idsIn('R2.3 without brackets, a list [1, 2], a version [v1.2]')).toEqual([])
  })

  it('calls a clause failing when one test fails, and open when its only test is skipped', () => {
    const proofs = proofsByClause(sample)
    expect(clauses.groups[0].clauses.map(({ id }) => stateOf(proofs.get(id) ?? []))).toEqual([
      'failing',
      'failing',
      'open',
    ])
    expect(stateOf(proofsByClause(results(['a.test.ts', '[R0.1]', 'passed'])).get('R0.1') ?? [])).toBe('served')
  })

  it('reports ids that the list of clauses does not know', () => {
    expect(unknownIds(proofsByClause(results(['a.test.ts', 'x [R9.9] [Z1.1] [R0.1]', 'passed'])), clauses)).toEqual([
      'R9.9',
      'Z1.1',
    ])
  })

  it('writes the same page whatever order the files ran in, and keeps the table whole', () => {
    const exists = (path) => path === 'packages/domain/src/record/replay.ts'
    const page = tracePage(clauses, proofsByClause(sample), exists)
    const backwards = { ...sample, files: [...sample.files].reverse() }
    expect(tracePage(clauses, proofsByClause(backwards), exists)).toBe(page)
    const line = page.split('\n').find((text) => text.startsWith('| R0.1 '))
    expect(line).toContain('gives \\| the state')
    expect(line).toContain('(../packages/domain/src/record/replay.ts)')
    expect(line).toContain('(../packages/domain/src/record/perform.test.ts)')
    expect(page).toContain('○ 未实现 open')
  })
})
