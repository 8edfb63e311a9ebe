import { describe, expect, it } from 'vitest'
import type { Cause, SanctionTier } from '../law/cause'
import { china } from '../law/china'
import { lawBook } from '../law/law-book'
import type { Layer } from '../law/layer'
import { lighterRule } from './lighter-rule'

const law = lawBook(china)
const layer = {
  ...china,
  id: 'demo',
  level: 'bureau',
  statutes: [],
  periods: [],
  parameters: [],
  reviewGrounds: [],
  holidayYears: [],
} as Layer
const tier = (kinds: SanctionTier['kinds'], extra: Partial<SanctionTier> = {}): SanctionTier => ({
  id: 'basic',
  when: 'x',
  kinds,
  ...extra,
})
const fine = (min: number, max: number) => ({ fine: { min, max } })

/** Two versions of one cause that change on 2026-01-01. */
const between = (before: SanctionTier, after: SanctionTier | undefined, gains?: number) => {
  const base = { cites: ['行政处罚法 9'], grade: 'text' as const, violated: [] }
  const cause: Cause = {
    id: 'demo',
    title: '演示',
    field: '演示',
    versions: [
      { ...base, from: '2020-01-01', until: '2025-12-31', tiers: [before] },
      ...(after ? [{ ...base, from: '2026-01-01', tiers: [after] }] : []),
    ],
  }
  const input = {
    cause: 'demo',
    actDate: '2025-06-01',
    decisionDate: '2026-02-01',
    ...(gains === undefined ? {} : { gains }),
  }
  return lighterRule(lawBook({ ...layer, causes: [cause] }), input)
}

describe('从旧兼从轻 (行政处罚法第三十七条)', () => {
  it('an act under the old 医疗机构管理条例 keeps its lighter fine after the revision', () => {
    const input = { cause: 'medical.beyond-scope', actDate: '2022-04-30', decisionDate: '2022-05-01' }
    const found = lighterRule(law, input)
    expect(found.lighter).toBe('act')
    expect(found.act?.tier.fine?.max).toBe(300_000)
    expect(found.decision?.tier.fine?.max).toBe(10_000_000)
    // Both editions were read (医疗机构管理条例 2016 第四十七条、2022 第四十六条).
    expect(found.finding).toMatchObject({ outcome: 'met', read: { actVersion: '2016-02-06' } })
    expect(found.finding.grade).toBeUndefined()
  })

  it.each([
    ['a lower maximum', tier(['fine'], fine(5, 100)), tier(['fine'], fine(5, 90)), 'decision'],
    [
      'a lower maximum although the minimum is higher',
      tier(['fine'], fine(1, 100)),
      tier(['fine'], fine(5, 90)),
      'decision',
    ],
    ['the same maximum, a higher minimum', tier(['fine'], fine(5, 100)), tier(['fine'], fine(6, 100)), 'act'],
    [
      'the same maximum, and the fine may now be left out',
      tier(['fine'], fine(5, 100)),
      tier(['fine'], { ...fine(5, 100), mayFine: true }),
      'decision',
    ],
    ['the same fine, one kind more', tier(['fine'], fine(5, 100)), tier(['warning', 'fine'], fine(5, 100)), 'act'],
    ['no fine any more', tier(['warning', 'fine'], fine(5, 100)), tier(['warning']), 'decision'],
    ['nothing changed', tier(['fine'], fine(5, 100)), tier(['fine'], fine(5, 100)), 'equal'],
    [
      'a lower fine but a heavier kind',
      tier(['fine'], fine(5, 100)),
      tier(['fine', 'licence-revocation'], fine(5, 90)),
      'undetermined',
    ],
    ['one kind for another', tier(['warning']), tier(['criticism']), 'undetermined'],
  ] as const)('%s', (_, before, after, lighter) => expect(between(before, after).lighter).toBe(lighter))

  it('compares multiples with the gains of the case, and without them not at all', () => {
    const before = tier(['fine'], { multiple: { min: 2, max: 10 } })
    const after = tier(['fine'], fine(10_000, 50_000))
    expect(between(before, after).lighter).toBe('undetermined')
    expect(between(before, after, 1_000).lighter).toBe('act')
    expect(between(before, after, 100_000).lighter).toBe('decision')
  })

  it('never treats a rule that is missing from the book as an act that became lawful', () => {
    const found = between(tier(['fine'], fine(5, 100)), undefined)
    expect(found).toMatchObject({ lighter: 'undetermined', decision: undefined, finding: { outcome: 'undetermined' } })
  })

  it('an act before the 传染病防治法 of 2025 keeps the old law’s lower fine (2013 第七十三条、2025 第一百零七条)', () => {
    const water = { cause: 'water.substandard', actDate: '2025-08-31', decisionDate: '2025-10-15' }
    expect(lighterRule(law, water)).toMatchObject({ lighter: 'act', finding: { outcome: 'met' } })
    // 献血法第十八条: up to 100,000 元; 传染病防治法第一百零五条第三款: 50,000 to 500,000 元.
    const blood = { cause: 'blood.illegal-collection', actDate: '2025-08-31', decisionDate: '2025-10-15' }
    expect(lighterRule(law, blood).lighter).toBe('act')
  })

  it('takes the tier that each version gives the facts, and is undetermined for a tier that is not there', () => {
    const input = { cause: 'medical.beyond-scope', actDate: '2022-04-30', decisionDate: '2022-05-01' }
    expect(lighterRule(law, { ...input, tiers: { act: 'serious', decision: 'serious' } }).act?.tier.id).toBe('serious')
    expect(lighterRule(law, { ...input, tiers: { act: 'overdue' } }).lighter).toBe('undetermined')
    expect(lighterRule(law, { ...input, decisionDate: input.actDate }).lighter).toBe('equal')
  })
})
