import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sampleBureau, sampleExecution, sampleLaw, sampleLicence, sampleMeasure, sampleRecord } from '../../testing'
import { deadlinesOf } from '../case-deadlines/deadlines-of'
import { addDays } from '../date/plain-date'
import { deadline } from '../deadline/deadline'
import { replay } from '../handling/handling'
import { china } from '../law/china'
import { lawBook } from '../law/law-book'
import type { Layer } from '../law/layer'
import { liaoning } from '../law/liaoning'
import { reviewFacts } from '../review/facts'
import {
  caseDeadlinesQuestion,
  deadlineQuestion,
  determinationQuestion,
  domainQuestions,
  fineQuestion,
} from './questions'
import { Receipt, receiptOf, taintOf } from './receipt'
import { verifyReceipt } from './verify-receipt'

const hearing = { rule: 'penalty.hearing-request', start: '2026-09-28' }
const record = sampleRecord({ upTo: 'decision-service' })
const fine = {
  cause: 'public-place.unlicensed',
  actDay: '2026-10-19',
  on: '2026-11-13',
  tier: 'ordinary',
  penalties: [{ kind: 'warning' as const }, { kind: 'fine' as const, amount: 300_000 }],
}
const codes = (receipt: Receipt, law = sampleLaw) =>
  verifyReceipt(receipt, law, domainQuestions).findings.map(({ code }) => code)
const copy = (receipt: Receipt): Receipt => Receipt.parse(plain(receipt))

describe('a receipt', () => {
  it('says what was read, in which edition, read when, and how surely', () => {
    const receipt = receiptOf(deadlineQuestion, hearing, sampleLaw)
    expect(receipt).toMatchObject({
      question: 'deadline',
      engine: { name: '@zhifa/domain' },
      law: { digest: sampleLaw.digest, layers: [{ id: china.id }, { id: liaoning.id }, { id: sampleBureau.id }] },
      read: [
        {
          kind: 'period',
          id: 'penalty.hearing-request',
          on: '2026-09-28',
          version: { value: '5 working-day', grade: 'text', readOn: expect.any(String) },
        },
      ],
      editions: [{ statute: '行政处罚法', edition: expect.stringContaining('2021') }],
      grade: 'text',
      unverified: [],
      missing: [],
      result: { value: { due: '2026-10-10' } },
    })
  })

  it.each([
    ['a deadline', () => receiptOf(deadlineQuestion, hearing, sampleLaw)],
    [
      'the deadlines of a case',
      () => receiptOf(caseDeadlinesQuestion, { record: plain(record), asOf: '2026-11-20' }, sampleLaw),
    ],
    [
      'a determination',
      () =>
        receiptOf(
          determinationQuestion,
          { facts: { ...reviewFacts(replay(record), undefined) }, category: 'penalty', on: '2026-11-02' },
          sampleLaw,
        ),
    ],
    [
      'a deadline in hours',
      () => receiptOf(deadlineQuestion, { rule: 'coercion.emergency-approval', start: '2026-09-28T10:00' }, sampleLaw),
    ],
    ['the judgement of a fine', () => receiptOf(fineQuestion, fine, sampleLaw)],
  ])('%s comes out the same when it is done again, also from a file', (_, make) => {
    const receipt = make()
    expect(receipt.read.length).toBeGreaterThan(0)
    expect(codes(receipt)).toEqual([])
    expect(codes(copy(receipt))).toEqual([])
    expect(make()).toEqual(receipt)
  })

  it('watching changes no answer', () => {
    const { result } = receiptOf(caseDeadlinesQuestion, { record: plain(record), asOf: '2026-11-20' }, sampleLaw)
    expect(result.value).toEqual(plain(deadlinesOf(record, { law: sampleLaw, asOf: '2026-11-20' })))
  })
})

describe('what differs is said', () => {
  const receipt = receiptOf(deadlineQuestion, hearing, sampleLaw)

  it('another engine', () => {
    expect(codes({ ...receipt, engine: { ...receipt.engine, version: '0.0.1' } })).toEqual(['receipt.engine'])
  })

  it('another law book, with its layers; and the values, where they are others', () => {
    const bare = lawBook(china, liaoning)
    const [found, ...more] = verifyReceipt(receipt, bare, domainQuestions).findings
    expect([found?.code, more]).toEqual(['receipt.law', []])
    expect(found?.read).toMatchObject({ gone: [sampleBureau.id], come: [] })
    const longer = lawBook(china, liaoning, {
      ...sampleBureau,
      periods: [...sampleBureau.periods, changed(hearing.rule, 8)],
    })
    expect(codes(receipt, longer)).toEqual(['receipt.law', 'receipt.values', 'receipt.evidence', 'receipt.result'])
  })

  it('other inputs, and another result, by whoever changed them', () => {
    expect(codes({ ...receipt, inputs: { ...receipt.inputs, value: { ...hearing, start: '2026-09-29' } } })).toEqual([
      'receipt.inputs',
      'receipt.values',
      'receipt.result',
    ])
    const forged = { ...(receipt.result.value as object), due: '2026-10-30' }
    expect(codes({ ...receipt, result: { ...receipt.result, value: forged } })).toEqual([
      'receipt.result-digest',
      'receipt.result',
    ])
  })

  it('a better grade than the law book gives, an unknown question, inputs of another kind', () => {
    const weak = receiptOf(deadlineQuestion, { rule: 'disclosure.error-answer', start: '2026-09-28' }, sampleLaw)
    expect(codes({ ...weak, grade: 'text', unverified: [] })).toEqual(['receipt.evidence'])
    expect(codes({ ...receipt, question: 'x' })).toEqual(['receipt.question'])
    expect(
      verifyReceipt({ ...receipt, inputs: { ...receipt.inputs, value: 7 } }, sampleLaw, domainQuestions).same,
    ).toBe(false)
  })
})

describe('an unverified value', () => {
  it('taints the result, with its name and article', () => {
    const receipt = receiptOf(deadlineQuestion, { rule: 'disclosure.error-answer', start: '2026-09-28' }, sampleLaw)
    expect([receipt.grade, receipt.unverified]).toEqual(['unverified', ['disclosure.error-answer']])
    expect(taintOf(receipt).zh).toContain('未经核实：disclosure.error-answer（《政府信息公开条例》第四十一条）')
  })

  it('that is missing is named', () => {
    const receipt = receiptOf(deadlineQuestion, { rule: 'penalty.decision-extension', start: '2026-09-28' }, sampleLaw)
    expect(receipt.missing).toEqual(['penalty.decision-extension'])
    expect(taintOf(receipt).zh).toContain('没有的数值')
  })
})

describe('a layer that begins later', () => {
  const cases = [sampleRecord(), sampleLicence(), sampleMeasure(), sampleExecution()]
  // A layer that left days without a value is refused, and hours run from a time of day.
  const periods = [...sampleLaw.periods.keys()].filter((rule) => {
    const now = sampleLaw.periods.get(rule)?.versions.at(-1)
    return now && now.until === undefined && now.unit !== 'hour'
  })

  it('never changes the period of an earlier day', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...periods),
        fc.integer({ min: 0, max: 9000 }),
        fc.integer({ min: 1, max: 900 }),
        fc.integer({ min: 1, max: 90 }),
        (rule, ahead, gap, amount) => {
          const day = addDays('2002-01-01', ahead)
          const later = lawBook(china, liaoning, own([changed(rule, amount, addDays(day, gap))]))
          const answer = (law: typeof sampleLaw) => plain(deadline(law, rule, day) ?? null)
          expect(answer(later)).toEqual(answer(lawBook(china, liaoning)))
        },
      ),
      { numRuns: 60 },
    )
  })

  it('never changes the deadlines that a case had on an earlier day', () => {
    const before = lawBook(china, liaoning)
    fc.assert(
      fc.property(fc.constantFrom(...cases), fc.nat(400), fc.integer({ min: 1, max: 90 }), (item, days, amount) => {
        const asOf = addDays(item.entries[0]!.on, days)
        const later = lawBook(china, liaoning, own(periods.map((rule) => changed(rule, amount, addDays(asOf, 1)))))
        const answer = (law: typeof sampleLaw) => plain(deadlinesOf(item, { law, asOf }))
        expect(answer(later)).toEqual(answer(before))
      }),
      { numRuns: 25 },
    )
  })

  it('leaves the editions of earlier days in place', () => {
    const statute = sampleLaw.statute('行政处罚法')!
    const later = lawBook(china, liaoning, {
      ...own([]),
      statutes: [{ ...statute, editions: [{ id: '2031', from: '2031-01-01', grade: 'unverified' }] }],
    })
    const citation = { statute: '行政处罚法', article: 63 } as const
    for (const day of ['2018-01-01', '2026-11-28', '2030-12-31'])
      expect(later.edition(citation, day)).toEqual(
        day === '2018-01-01'
          ? sampleLaw.edition(citation, day)
          : { ...sampleLaw.edition(citation, day), until: '2030-12-31' },
      )
    expect(later.edition(citation, '2031-01-01')?.id).toBe('2031')
  })
})

const own = (rules: Layer['periods']): Layer => ({ ...sampleBureau, id: 'later', periods: rules, parameters: [] })

function changed(rule: string, amount: number, from = '2020-01-01'): Layer['periods'][number] {
  const { title, event, duty, before, referenceOnly } = sampleLaw.periods.get(rule)!
  return {
    id: rule,
    title,
    event,
    duty,
    ...(before ? { before } : {}),
    ...(referenceOnly ? { referenceOnly } : {}),
    versions: [{ from, amount, unit: 'working-day', cites: ['行政处罚法 85'], grade: 'unverified' }],
  }
}

// biome-ignore lint/suspicious/noExplicitAny: what a file holds has no type
function plain(value: unknown): any {
  return JSON.parse(JSON.stringify(value))
}
