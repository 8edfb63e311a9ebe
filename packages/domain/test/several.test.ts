import { describe, expect, it } from 'vitest'
import { entriesOf, latest } from '../src/case/record/state'
import { deadlinesOf } from '../src/case-deadlines/deadlines-of'
import { replay } from '../src/handling/handling'
import { fineOf } from '../src/penalty/penalty-item'
import { unpaid } from '../src/procedures/common/guards/payment'
import { countedActs } from '../src/statistics/counted-acts'
import { go, refusal, sampleLaw, sampleSeveral } from '../testing'

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

describe('after the decision on two parties', () => {
  const on = '2026-11-20'
  const served = () => sampleSeveral({ parties: 2, upTo: 'payment' })
  const byOne = (step: string, data: object) => ({ step, on, by: ['officer-a'], data: { partyNo: 2, ...data } })
  const remedy = byOne('remedy', { kind: 'reconsideration', body: '示例县人民政府（演示）', filedOn: on })
  const result = (data: object) =>
    byOne('remedy-result', {
      kind: 'reconsideration',
      number: '示政复〔2026〕1号',
      effectiveOn: on,
      text: '复议决定。',
      ...data,
    })
  const owed = (record: ReturnType<typeof served>) => [1, 2].map((no) => unpaid(replay(record), no))
  const refund = { step: 'refund', on, by: ['officer-a'], approvedBy: 'agency-head' }
  const paidBack = (partyNo: number, amount: number) => ({
    ...refund,
    data: { partyNo, amount, reason: '决定已变更。', receipt: '演示退库0001' },
  })

  it('what one party wins leaves the account of the other as it is', () => {
    expect(owed(served())).toEqual([0, 0])
    const changed = go(served(), remedy, result({ result: 'changed', penalties: [{ kind: 'fine', amount: 100_000 }] }))
    expect(replay(changed).phase).toBe('served')
    expect(owed(changed)).toEqual([0, -200_000])
    expect(refusal(changed, paidBack(1, 1))).toEqual(['refund.owed'])
    expect(refusal(changed, paidBack(2, 200_001))).toEqual(['refund.owed'])
    expect(owed(go(changed, paidBack(2, 200_000)))).toEqual([0, 0])
  })

  it('the decision falls when it has fallen for both', () => {
    const first = go(served(), remedy, result({ result: 'revoked' }))
    expect(replay(first).phase).toBe('served')
    expect(owed(first)).toEqual([0, -300_000])
    const both = go(
      first,
      { ...remedy, data: { ...remedy.data, partyNo: 1 } },
      { ...result({ result: 'revoked' }), data: { ...result({ result: 'revoked' }).data, partyNo: 1 } },
    )
    expect(replay(both).phase).toBe('revoked')
    expect(owed(both)).toEqual([-300_000, -300_000])
  })

  it('a result answers a remedy of its own party only', () => {
    const asked = go(served(), remedy)
    const ofFirst = { ...result({ result: 'upheld' }).data, partyNo: 1 }
    expect(refusal(asked, { ...result({}), data: ofFirst })).toEqual(['remedy.open'])
  })
})
