import { describe, expect, it } from 'vitest'
import { go, sampleAct, sampleBureau, sampleRecord, sampleRegistry } from '../../../../testing'
import { preflight } from '../../../handling/handling'

import type { Cause, SanctionTier } from '../../../law/cause'
import { china } from '../../../law/china'
import { lawBook } from '../../../law/law-book'
import { liaoning } from '../../../law/liaoning'

const ready = (() => {
  const base = sampleRecord({ upTo: 'interview' })
  const items = [{ id: '证据4', kind: 'statement', title: '询问笔录', proves: '经营起止时间' }]
  return go(base, { ...sampleAct(base, 'evidence'), on: '2026-10-21', data: { items } })
})()

const tier = (change: Partial<SanctionTier>): SanctionTier => ({
  id: 'basic',
  when: '一般',
  kinds: ['fine'],
  ...change,
})
const yuan = (min: number, max: number) => ({ fine: { min: min * 100, max: max * 100 } })

/** The final report on an act that ended on 2026-10-10; the rule changes on 2026-10-15, before the report. */
function report(before: SanctionTier, after: SanctionTier | undefined, data: object) {
  const base = { cites: ['行政处罚法 9'], grade: 'text' as const, violated: [] }
  const cause: Cause = {
    id: 'demo.changed',
    title: '演示',
    new: true,
    field: '演示',
    versions: [
      { ...base, from: '2020-01-01', until: '2026-10-14', tiers: [before] },
      ...(after ? [{ ...base, from: '2026-10-15', tiers: [after] }] : []),
    ],
  }
  const law = lawBook(china, liaoning, { ...sampleBureau, causes: [cause] })
  const record = { ...ready, cause: cause.id }
  const act = sampleAct(record, 'investigation-end', {
    data: { violation: { from: '2026-10-01', to: '2026-10-10' }, ...data },
  })
  return preflight(record, act, { law, registry: sampleRegistry })
    .filter((item) => ['penalty.in-range', 'penalty.lighter-rule'].includes(item.code))
    .map((item) => `${item.code.slice(8)} ${item.outcome}`)
}

const fine = (amount: number) => ({ proposal: [{ kind: 'fine', amount: amount * 100 }] })
const lighter = (applies: 'act' | 'decision', tier?: string) => ({
  lighter: { applies, reason: '对当事人有利', ...(tier ? { tier } : {}) },
})
const [heavy, light] = [tier(yuan(1000, 2000)), tier(yuan(500, 900))]

describe('从旧兼从轻 in the guard of the sanction (行政处罚法第三十七条)', () => {
  it.each([
    { why: '规定没有变化', rules: [heavy, heavy], data: fine(1500), found: ['lighter-rule met', 'in-range met'] },
    {
      why: '新规定较重，适用行为时的规定',
      rules: [light, heavy],
      data: fine(600),
      found: ['lighter-rule met', 'in-range met'],
    },
    {
      why: '新规定较重，却按新规定的幅度',
      rules: [light, heavy],
      data: fine(1500),
      found: ['lighter-rule met', 'in-range not-met'],
    },
    {
      why: '新规定较重，却选了新规定',
      rules: [light, heavy],
      data: { ...fine(1500), ...lighter('decision') },
      found: ['lighter-rule not-met', 'in-range met'],
    },
    {
      why: '新规定较轻，没有选择',
      rules: [heavy, light],
      data: fine(1500),
      found: ['lighter-rule not-met', 'in-range met'],
    },
    {
      why: '新规定较轻，选择并写明理由',
      rules: [heavy, light],
      data: { ...fine(600), ...lighter('decision') },
      found: ['lighter-rule met', 'in-range met'],
    },
    {
      why: '新规定较轻，选了旧规定',
      rules: [heavy, light],
      data: { ...fine(1500), ...lighter('act') },
      found: ['lighter-rule not-met', 'in-range met'],
    },
    {
      why: '新规定较轻，选了新规定却超出幅度',
      rules: [heavy, light],
      data: { ...fine(1500), ...lighter('decision') },
      found: ['lighter-rule met', 'in-range not-met'],
    },
    {
      why: '新规定的档次另有名称，随选择写明',
      rules: [heavy, { ...light, id: 'minor' }],
      data: { ...fine(600), ...lighter('decision', 'minor') },
      found: ['lighter-rule met', 'in-range met'],
    },
    {
      why: '种类和罚款方向相反，无法自动比较，没有选择',
      rules: [heavy, tier({ ...yuan(500, 900), kinds: ['fine', 'licence-revocation'] })],
      data: fine(1500),
      found: ['lighter-rule undetermined', 'in-range met'],
    },
    {
      why: '无法自动比较，由人选择并写明理由',
      rules: [heavy, tier({ ...yuan(500, 900), kinds: ['fine', 'licence-revocation'] })],
      data: { ...fine(1500), ...lighter('act') },
      found: ['lighter-rule met', 'in-range met'],
    },
    {
      why: '决定时的规定未收录，不猜',
      rules: [heavy, undefined],
      data: fine(1500),
      found: ['lighter-rule undetermined', 'in-range met'],
    },
    {
      why: '选了未收录的规定',
      rules: [heavy, undefined],
      data: { ...fine(1500), ...lighter('decision') },
      found: ['lighter-rule met', 'in-range undetermined'],
    },
  ])('$why [L3.2]', ({ rules: [before, after], data, found }) => {
    expect(report(before!, after, data)).toEqual(found)
  })

  it('says nothing where one version covers both days', () => {
    const record = { ...ready }
    const act = sampleAct(record, 'investigation-end')
    const codes = preflight(record, act, { law: lawBook(china, liaoning, sampleBureau), registry: sampleRegistry })
    expect(codes.map((item) => item.code)).not.toContain('penalty.lighter-rule')
  })
})
