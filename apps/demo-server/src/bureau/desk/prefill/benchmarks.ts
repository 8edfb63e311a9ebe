import { type Benchmark, causeOf, earlierPenalties, type Finding, finding, stepOf } from '@zhifa/domain'
import { fieldsIn, formOf } from '../form'
import { type Known, partyOf } from './known'
import type { Suggestion } from './suggestion'

type Row = Record<string, unknown>

/** The rows of a list that a person is filling in. */
export const rowsOf = (value: unknown): Row[] =>
  (Array.isArray(value) ? value : []).filter((row) => typeof row === 'object' && row !== null)

/**
 * The benchmarks that divide a tier, each with the factors that it asks for: what was found of them is the person's to say, but for
 * earlier penalties, which the register of parties counts. What stands in the form already stays.
 */
export async function usesOf(known: Known, tier: string, data: Readonly<Row>): Promise<Row[]> {
  const { law, today } = known.bureau
  const until: unknown = Object(data.violation).to
  const days = [today(), ...(typeof until === 'string' ? [until] : [])]
  const held = new Set(
    days.flatMap((on) => law.benchmarksFor(causeOf(known.record), tier, on).map(({ benchmark }) => benchmark)),
  )
  const there = rowsOf(data.benchmarks)
  const uses: Row[] = []
  for (const benchmark of held) {
    const own = there.find((row) => row.benchmark === benchmark.id)
    uses.push(own ?? { benchmark: benchmark.id, factors: await factorsOf(known, benchmark, data, until) })
  }
  return uses
}

async function factorsOf(known: Known, benchmark: Benchmark, data: Readonly<Row>, until: unknown): Promise<Row[]> {
  const party = partyOf(known)
  const counts = benchmark.factors.some(({ earlier }) => earlier)
  const decided = counts && party && typeof until === 'string' ? (await known.decided(data))(party) : undefined
  return benchmark.factors.map(({ id, kind, earlier }) => {
    if (!earlier || !decided || decided.undecided.length > 0) return { factor: id }
    const { length } = earlierPenalties(decided.decisions, earlier, { cause: benchmark.cause, by: String(until) })
    return { factor: id, value: kind === 'number' ? String(length) : length > 0 ? '是' : '否' }
  })
}

/** The step of each benchmark that a form applies, as it follows from the factors that a person found. */
export function stepsFollow(known: Known): Suggestion[] {
  if (!fieldsIn(formOf(known.step.data)).some(({ key }) => key === 'benchmarks')) return []
  return [
    {
      id: 'benchmark-steps',
      at: 'data.benchmarks',
      label: '按认定的因素填写裁量阶次',
      write: (data) => usesIn(data).flatMap((use) => setStep(known, use)),
    },
  ]
}

/** Every use of a benchmark: of the only violation, of each of several, and of each party. */
const usesIn = (data: Row): Row[] => [
  ...rowsOf(data.benchmarks),
  ...rowsOf(data.violations).flatMap(usesIn),
  ...rowsOf(data.others).flatMap(usesIn),
]

function setStep({ bureau }: Known, use: Row): Finding[] {
  const benchmark = bureau.law.benchmarks.get(String(use.benchmark))
  const held = benchmark && bureau.law.benchmarksFor(benchmark.cause, benchmark.tier, bureau.today())
  const version = held?.find((one) => one.benchmark === benchmark)?.version
  if (!benchmark || !version)
    return [open(`没有“${String(use.benchmark ?? '')}”这一裁量基准`, 'there is no such benchmark')]
  const given = new Map(rowsOf(use.factors).map(({ factor, value }) => [String(factor), String(value ?? '')]))
  const { step, missing } = stepOf(benchmark, version, given)
  if (step) {
    use.step = step.id
    return []
  }
  const titles = missing.map((id) => benchmark.factors.find((one) => one.id === id)?.title ?? id)
  return [
    open(
      titles.length > 0
        ? `${benchmark.title}：尚未认定${titles.join('、')}`
        : `${benchmark.title}：按认定的因素不能确定唯一的阶次`,
      `no step of ${benchmark.id} follows from the factors`,
    ),
  ]
}

const open = (zh: string, en: string): Finding =>
  finding('penalty.benchmark-applied', {
    outcome: 'undetermined',
    zh,
    en,
    cure: { zh: '请逐项认定裁量因素后再按', en: 'say what was found of each factor and press again' },
    path: ['data', 'benchmarks'],
  })
