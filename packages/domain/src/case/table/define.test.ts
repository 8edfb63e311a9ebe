import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { penaltyOrdinary } from '../../procedures/penalty-ordinary/penalty-ordinary'
import { procedures } from '../../procedures/procedures'
import { defineProcedure, ProcedureError } from './define'
import type { Row } from './types'

const any = z.strictObject({})
type AnyRow = Row<typeof any, Record<string, typeof any>>
const row = (from: string[], to?: string, after?: string[]): AnyRow => ({
  title: 'x',
  in: from,
  ...(to ? { to } : {}),
  ...(after ? { after } : {}),
  role: 'handler',
  cites: ['行政处罚法 54.1'],
})
const define = (steps: Record<string, AnyRow>, phases = ['a', 'b', 'c']) =>
  defineProcedure({
    id: 'x',
    title: 'x',
    category: 'other',
    initial: 'a',
    phases: Object.fromEntries(phases.map((id) => [id, id])),
    final: ['c'],
    payloads: Object.fromEntries(Object.keys(steps).map((id) => [id, any])),
    steps,
  })
const problems = (steps: Record<string, AnyRow>) => {
  try {
    define(steps)
    return []
  } catch (error) {
    if (error instanceof ProcedureError) return error.problems
    throw error
  }
}

describe('procedure tables', () => {
  it('every phase of every built-in procedure can be reached and leads to the archive (property P8) [R0.1]', () => {
    // defineProcedure proves it at load; this is the list that a reader sees.
    expect([...procedures.keys()]).toContain('penalty.ordinary')
    expect(penaltyOrdinary.final).toEqual(['archived'])
    expect(Object.keys(penaltyOrdinary.phases)).toHaveLength(16)
  })

  it('accepts a table that leads somewhere', () => {
    expect(define({ go: row(['a'], 'b'), end: row(['b'], 'c', ['go']) }).steps.go?.id).toBe('go')
  })

  it('refuses dead ends, phases that cannot be reached, steps that wait for what cannot come, unknown names', () => {
    expect(problems({ go: row(['a'], 'b') })).toEqual(
      expect.arrayContaining(['phase b leads to no end', 'phase c cannot be reached']),
    )
    expect(
      problems({ go: row(['a'], 'b'), end: row(['b'], 'c'), late: row(['c']), early: row(['a'], undefined, ['late']) }),
    ).toEqual(['step early waits for late, which cannot come before it'])
    expect(problems({ go: row(['a'], 'nowhere') })).toEqual(
      expect.arrayContaining(['go names the unknown phase nowhere']),
    )
    expect(problems({ go: row(['a'], 'b', ['gone']), end: row(['b'], 'c') })).toEqual(
      expect.arrayContaining(['go waits for the unknown step gone']),
    )
  })

  it('every step says who, what it is for and by which article', () => {
    for (const item of Object.values(penaltyOrdinary.steps)) {
      expect(item.hint, item.id).toBeTruthy()
      expect(item.cites.length, item.id).toBeGreaterThan(0)
      for (const guard of item.guards ?? []) expect(guard.cites.length, guard.id).toBeGreaterThan(0)
    }
  })
})
