import { describe, expect, it } from 'vitest'
import { entriesOf, latest } from '../src/case/record/state'
import { deadlinesOf } from '../src/case-deadlines/deadlines-of'
import { replay } from '../src/handling/handling'
import { fineOf } from '../src/penalty/penalty-item'
import { unpaid } from '../src/procedures/common/guards/payment'
import { countedActs } from '../src/statistics/counted-acts'
import { sampleLaw, sampleSeveral } from '../testing'

describe('a case of several violations and parties, from intake to archive', () => {
  it.each([
    [3, 1],
    [1, 2],
    [4, 3],
  ] as const)('%i violations of %i parties', (causes, parties) => {
    const record = sampleSeveral({ causes, parties })
    const state = replay(record)
    expect(state.phase).toBe('archived')
    expect(entriesOf(state, 'decision-service')).toHaveLength(parties)
    for (const no of Array.from({ length: parties }, (_, i) => i + 1)) expect(unpaid(state, no)).toBe(0)
  })

  it('is served when the last party is, and each party’s periods run from its own service', () => {
    const record = sampleSeveral({ parties: 3, upTo: 'decision' })
    expect(replay(record).phase).toBe('decided')
    const done = sampleSeveral({ parties: 3, upTo: 'decision-service' })
    expect(replay(done).phase).toBe('served')
    const suits = deadlinesOf(done, { law: sampleLaw, asOf: '2026-11-20' }).filter(({ rule }) => rule === 'remedy.suit')
    expect(suits.map(({ party }) => party ?? 1)).toEqual([1, 2, 3])
    expect(new Set(suits.map(({ status }) => status))).toEqual(new Set(['running']))
  })

  it('counts one decision for a joint paper and one for each paper of its own', () => {
    const sums = (separate: boolean) =>
      countedActs(sampleSeveral({ parties: 2, separate }))
        .filter(({ table }) => table === 'penalty')
        .map(({ amount }) => amount)
    expect(sums(false)).toEqual([600_000])
    expect(sums(true)).toEqual([300_000, 300_000])
  })

  it('the sum of all violations is what counts', () => {
    const decision = latest(replay(sampleSeveral({ causes: 3 })), 'decision')!.data
    expect(fineOf(decision.penalties)).toBe(550_000)
  })
})
