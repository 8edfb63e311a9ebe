import { form, forms, renderHtml } from '@zhifa/documents'
import {
  type CaseRecord,
  canonicalJson,
  china,
  deadlinesOf,
  type LawBook,
  type Layer,
  lawBook,
  liaoning,
  obligationsOf,
  officersNeeded,
  type Parameter,
  type Period,
  panjin,
  preflight,
  procedures,
  retentionOf,
} from '@zhifa/domain'
import { sampleBureau, sampleRegistry } from '@zhifa/domain/testing'
import { CaseView, reviewRules } from '@zhifa/review-rules'
import { describe, expect, it } from 'vitest'
import { allCases } from '../../../packages/documents/testing/sample-records'
import { lawfulExecution, lawfulLicence, lawfulMeasure } from '../../../packages/review-rules/testing/lawful-others'
import { probes } from './law-probes'

const layers = [china, liaoning, panjin, sampleBureau]
const law = lawBook(...layers)
const records: readonly CaseRecord[] = [
  ...allCases.map(([, record]) => record),
  lawfulLicence({ heard: true }),
  lawfulMeasure(),
  lawfulMeasure(true),
  lawfulExecution(),
]

/** Everything that the programs answer about one case under a law book. */
function answersAbout(record: CaseRecord, law: LawBook): unknown[] {
  const context = { law, registry: sampleRegistry }
  const last = record.entries.at(-1)?.on ?? '2026-11-20'
  const checks = record.entries.map((entry, i) => {
    const { step, on, data, recordings, approvedBy } = entry
    const act = {
      step,
      on,
      by: entry.by.map(({ id }) => id),
      data,
      ...(approvedBy ? { approvedBy: approvedBy.id } : {}),
      ...(recordings ? { recordings: [...recordings] } : {}),
    }
    return preflight({ ...record, entries: record.entries.slice(0, i) }, act, context)
  })
  return [
    checks,
    deadlinesOf(record, { law, asOf: last }),
    reviewRules.outcomes(new CaseView(record, context)),
    obligationsOf(record, { law, asOf: last }),
    retentionOf(record, law),
  ]
}

const told = <T>(make: () => T): unknown => {
  try {
    return make()
  } catch (error) {
    return String(error)
  }
}
/** What a form says of its own sample, or why it is refused. */
const papers = forms.map(
  ({ id }) =>
    (law: LawBook): unknown =>
      told(() => renderHtml(id, form(id).sample, { law })),
)

/** The answers one after the other, so that the first that differs ends the comparison: what takes longest is asked last. */
const questions: readonly ((law: LawBook) => unknown)[] = [
  (law) =>
    [...procedures.values()].flatMap(({ steps }) =>
      Object.values(steps).map((step) => officersNeeded(step, law, '2026-11-02')),
    ),
  ...records.map((record) => (law: LawBook) => told(() => answersAbout(record, law))),
  ...papers,
]
const text = (value: unknown): string => canonicalJson(JSON.parse(JSON.stringify(value ?? null)))
const before = questions.map((ask) => text(ask(law)))

const isParameter = (rule: Parameter | Period): rule is Parameter => 'unit' in rule
/** Where a rule has no value: one to compare with. */
const first = { from: '2018-01-01', cites: ['行政处罚法 42.1'], grade: 'unverified' as const }

function otherParameters(rule: Parameter): Parameter[] {
  const last = rule.versions.at(-1)
  const numbers = typeof last?.value === 'number' ? [last.value * 3 + 1, 0] : [1]
  const values = {
    choice: (rule.choices ?? []).map(({ id }) => id).filter((id) => id !== last?.value),
    flag: [last?.value !== true],
    'month-day': ['06-30'],
  }
  const list = rule.unit === 'choice' || rule.unit === 'flag' || rule.unit === 'month-day' ? values[rule.unit] : numbers
  return list.map((value) => ({ ...rule, versions: [...rule.versions.slice(0, -1), { ...(last ?? first), value }] }))
}

function otherPeriods(rule: Period): Period[] {
  const last = rule.versions.at(-1) ?? { ...first, amount: 1, unit: 'calendar-day' as const }
  const amounts = [last.amount * 3 + 1, 1]
  return amounts.map((amount) => ({ ...rule, versions: [...rule.versions.slice(0, -1), { ...last, amount }] }))
}

/** Other values of a rule than it has: more, less, and one where there is none. */
const others = (rule: Parameter | Period): (Parameter | Period)[] =>
  isParameter(rule) ? otherParameters(rule) : otherPeriods(rule)

/** A layer on top of all others that says one rule anew. */
function layer(rule: Parameter | Period): Layer {
  const one = { ...rule }
  delete one.new
  // Which choices there are the layer says that brings the rule in.
  if (isParameter(one)) delete one.choices
  const own = { ...sampleBureau, id: 'corrected', periods: [], parameters: [], benchmarks: [], checklists: [] }
  return isParameter(one) ? { ...own, parameters: [one] } : { ...own, periods: [one] }
}

function answers(rule: Parameter | Period): boolean {
  const corrected = others(rule).map((other) => lawBook(...layers, layer(other)))
  const probe = probes[rule.id]
  if (probe) {
    const own = text(told(() => probe(law)))
    if (corrected.some((book) => text(told(() => probe(book))) !== own)) return true
  }
  return questions.some((ask, i) => corrected.some((book) => text(ask(book)) !== before[i]))
}

const reference = new Set(
  layers
    .flatMap(({ periods, parameters }) => [...periods, ...parameters])
    .filter((one) => one.referenceOnly !== undefined)
    .map(({ id }) => id),
)
const read = [...law.periods.values(), ...law.parameters.values()].filter(({ id }) => !reference.has(id))

describe('a corrected value changes an answer', () => {
  it.each(read.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
    expect(answers(rule)).toBe(true)
  })

  it('on the days of every version the corrected one is read', () => {
    for (const rule of read)
      for (const { from } of rule.versions) {
        const noted = isParameter(rule)
          ? { ...rule, versions: rule.versions.map((version) => ({ ...version, note: '更正' })) }
          : { ...rule, versions: rule.versions.map((version) => ({ ...version, note: '更正' })) }
        const corrected = lawBook(...layers, layer(noted))
        const found = isParameter(rule) ? corrected.parameter(rule.id, from) : corrected.period(rule.id, from)
        expect(found?.note, `${rule.id} ${from}`).toBe('更正')
      }
  })
})
