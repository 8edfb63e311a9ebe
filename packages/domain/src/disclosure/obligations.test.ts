import { describe, expect, it } from 'vitest'
import { sampleActs, sampleLaw, sampleRecord, sampleRegistry } from '../../testing'
import { performByAll } from '../../testing/perform-by-all'
import { approvesNewestDraft } from '../../testing/walk'

import { china } from '../law/china'
import { lawBook } from '../law/law-book'
import { liaoning } from '../law/liaoning'
import { DisclosureItem, disclosureCatalogue } from './catalogue'
import { obligationsOf } from './obligations'
import { type RegistryItem, staleItems } from './registry'

const ask = (record: ReturnType<typeof sampleRecord>, asOf = '2026-11-20') =>
  obligationsOf(record, { law: sampleLaw, asOf }).map((item) => [item.item.id, item.deadline?.due, item.status])

describe('disclosure catalogue', () => {
  it('says of every item scope, content, carrier, procedure, limit, supervision and safeguards [D1.1]', () => {
    const items = disclosureCatalogue('2026-11-20')
    for (const item of items) expect(DisclosureItem.parse(item).supervision).toBeTruthy()
    expect(new Set(items.map((item) => item.stage))).toEqual(new Set(['before', 'during', 'after']))
    const known = lawBook(china, liaoning)
    for (const item of items) if (item.limit) expect(known.periods.has(item.limit.period), item.id).toBe(true)
  })

  it('covers what the plan wants published before enforcement [D2.1]', () => {
    const before = disclosureCatalogue('2026-11-20')
      .filter((item) => item.stage === 'before')
      .map((item) => item.id)
    expect(before).toEqual(
      expect.arrayContaining([
        'subject',
        'officers',
        'powers',
        'random-inspection-list',
        'service-guide',
        'flow-chart',
        'supervision',
      ]),
    )
    const guide = disclosureCatalogue('2026-11-20').find((item) => item.id === 'service-guide')
    expect(guide?.content).toHaveLength(14)
  })

  it("a bureau's own item takes the place of the built-in one", () => {
    const own = { ...disclosureCatalogue('2026-11-20')[0]!, title: '本局执法主体' }
    expect(disclosureCatalogue('2026-11-20', [own]).find((item) => item.id === own.id)?.title).toBe('本局执法主体')
  })
})

describe('obligations of a case', () => {
  it('a decision is to be judged, then published within seven working days [D4.1]', () => {
    expect(ask(sampleRecord({ upTo: 'investigation-end' }))).toEqual([])
    expect(ask(sampleRecord({ upTo: 'decision' }), '2026-11-16')).toEqual([
      ['penalty-decision', '2026-11-24', 'undetermined'],
    ])
    expect(ask(sampleRecord({ upTo: 'disclosure-judgement' }), '2026-11-16')).toEqual([
      ['penalty-decision', '2026-11-24', 'open'],
    ])
    expect(ask(sampleRecord({ upTo: 'disclosure-judgement' }), '2026-11-25')).toEqual([
      ['penalty-decision', '2026-11-24', 'overdue'],
    ])
    expect(ask(sampleRecord({ upTo: 'disclosure-approval' }))).toEqual([['penalty-decision', '2026-11-24', 'done']])
  })

  it('a decision judged not to be published is not due, with its reason on record', () => {
    const record = sampleRecord({ upTo: 'decision' })
    const act = {
      ...sampleActs('2026-11-20')
        .map((next) => next(record))
        .find((item) => item.step === 'disclosure-judgement')!,
      data: { disclose: false, reason: '不具有社会影响。' },
    }
    const done = performByAll(record, act, { law: sampleLaw, registry: sampleRegistry })
    expect(done.ok && ask(done.record)).toEqual([['penalty-decision', '2026-11-24', 'not-due']])
  })

  it('a published decision that is revoked must be taken back within three working days [D4.4]', () => {
    const published = sampleRecord({ upTo: 'decision-service' })
    const revoked = performByAll(
      published,
      {
        step: 'decision-revocation',
        on: '2026-11-18',
        by: ['officer-a'],
        approvedBy: 'agency-head',
        data: { number: '示卫撤〔2026〕1号', reason: '适用法律错误。' },
      },
      { law: sampleLaw, registry: sampleRegistry },
    )
    if (!revoked.ok) throw new Error('refused')
    expect(ask(revoked.record)).toEqual([
      ['penalty-decision', '2026-11-24', 'done'],
      ['withdrawal', '2026-11-23', 'open'],
    ])
    expect(ask(revoked.record, '2026-11-24')[1]).toEqual(['withdrawal', '2026-11-23', 'overdue'])
    const gone = performByAll(
      revoked.record,
      {
        step: 'disclosure-withdrawal',
        on: '2026-11-24',
        by: ['office-head'],
        data: { ground: 'revoked', reason: '决定已撤销。', effectiveOn: '2026-11-18' },
      },
      { law: sampleLaw, registry: sampleRegistry },
    )
    expect(gone.ok && ask(gone.record, '2026-11-24')[1]).toEqual(['withdrawal', '2026-11-23', 'done-late'])
  })
})

describe('the end of a publication', () => {
  const shown = () => {
    let record = sampleRecord({ upTo: 'disclosure-judgement' })
    const credit = { class: 'minor', reason: '违法行为轻微。' }
    const acts = [
      { step: 'disclosure-draft', on: '2026-11-13', by: ['officer-a'], data: { facts: '未取得许可证。', credit } },
      approvesNewestDraft('2026-11-13'),
    ]
    for (const next of acts) {
      const act = typeof next === 'function' ? next(record) : next
      const done = performByAll(record, act, { law: sampleLaw, registry: sampleRegistry })
      if (!done.ok) throw new Error(done.findings.map(({ message }) => message.zh).join())
      record = done.record
    }
    return record
  }

  it('is due the day after its last day, and done when the office took it back [D4.1]', () => {
    const record = shown()
    const ended = (asOf: string, of = record) => ask(of, asOf).filter(([id]) => id === 'publicity-end')
    expect(ended('2027-02-13')).toEqual([])
    expect(ended('2027-02-14')).toEqual([['publicity-end', undefined, 'open']])
    const taken = performByAll(
      record,
      {
        step: 'disclosure-withdrawal',
        on: '2027-02-14',
        by: ['office-head'],
        data: { ground: 'expired', reason: '公示期届满。', effectiveOn: '2027-02-14' },
      },
      { law: sampleLaw, registry: sampleRegistry },
    )
    expect(taken.ok && ended('2027-02-20', taken.record)).toEqual([['publicity-end', undefined, 'done']])
  })
})

describe('what is published before enforcement', () => {
  const item = (change: Partial<RegistryItem> = {}): RegistryItem => ({
    id: 'guide-1',
    kind: 'service-guide',
    title: '公共场所卫生许可服务指南',
    restsOn: ['行政许可法 30', '卫生行政处罚程序 29'],
    publishedOn: '2024-01-03',
    ...change,
  })

  it('goes stale when an edition that it rests on changes, with a due date from the local rule [D2.2]', () => {
    const law = lawBook(china, liaoning)
    expect(staleItems([item()], law, '2025-05-31')).toEqual([])
    const [stale] = staleItems([item()], law, '2025-06-20')
    expect(stale?.changed).toMatchObject([{ citation: '《卫生行政处罚程序》第二十九条', since: '2025-06-01' }])
    expect(stale?.deadline?.due).toBe('2025-07-01')
    expect(stale?.overdue).toBe(false)
    expect(staleItems([item()], law, '2025-07-02')[0]?.overdue).toBe(true)
    expect(staleItems([item()], lawBook(china), '2025-07-02')[0]?.deadline).toBeUndefined()
    expect(staleItems([item({ publishedOn: '2025-06-02' })], law, '2025-07-02')).toEqual([])
  })
})
