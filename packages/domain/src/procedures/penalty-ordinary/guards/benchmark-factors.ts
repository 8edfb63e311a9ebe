import { entriesOf } from '../../../case/record/state'
import { guard } from '../../../case/table/guard'
import type { Finding } from '../../../finding/finding'
import { finding } from '../../../finding/make'
import type { Benchmark } from '../../../law/benchmark'
import { factsIn } from '../../../law/condition'
import { type BenchmarkUse, type PenaltyPaper, statedIn } from '../../../payloads/penalty-ordinary'
import type { PenaltyOrdinary } from '../../../payloads/penalty-ordinary/table'
import { ofPart } from './parts'
import { reportBehind } from './sanction'

type Factor = BenchmarkUse['factors'][number]

const head = {
  id: 'penalty.factors-proved',
  title: '决定裁量阶次的因素有在卷证据',
  cites: ['行政处罚法 40', '行政处罚法 46'],
}

/**
 * 裁量因素的认定有在卷证据: of each factor by which a benchmark tells its steps apart. A later paper rests on the evidence of the final
 * report only where it says the same; a factor found otherwise names its own.
 */
export const factorsProved = guard<PenaltyPaper, PenaltyOrdinary>(head, (attempt): Finding[] => {
  const { data, record, state, step, law } = attempt
  const known = new Set(entriesOf(state, 'evidence').flatMap((entry) => entry.data.items.map((item) => item.id)))
  const report = reportBehind(data, step, state)
  const reported = report === undefined ? [] : statedIn(report, record.cause)
  return statedIn(data, record.cause).flatMap(({ no, violations }) =>
    violations.flatMap((violation) => {
      const before = reported
        .find((one) => one.no === no)
        ?.violations.find((one) => one.no === violation.no)?.benchmarks
      return (violation.benchmarks ?? []).flatMap((use) => {
        const benchmark = law.benchmarks.get(use.benchmark)
        const own = benchmark && use.factors.filter(({ factor }) => moves(benchmark, factor))
        return benchmark && own && own.length > 0
          ? [
              judged(
                benchmark,
                own,
                known,
                before?.find((one) => one.benchmark === use.benchmark),
              ),
            ].map(ofPart(data, no, violation))
          : []
      })
    }),
  )
})

/** Whether a step of the benchmark asks for the factor: another value may then be another step. */
const moves = ({ versions }: Benchmark, factor: string): boolean =>
  versions.some(({ steps }) => steps.some((step) => factsIn(step.if).includes(factor)))

function judged(
  benchmark: Benchmark,
  factors: readonly Factor[],
  known: ReadonlySet<string>,
  reported: BenchmarkUse | undefined,
): Finding {
  const name = (id: string): string => benchmark.factors.find((factor) => factor.id === id)?.title ?? id
  const resting = factors.map((factor) => {
    const same = reported?.factors.find((one) => one.factor === factor.factor && one.value === factor.value)
    return { factor: factor.factor, evidence: factor.evidence ?? same?.evidence ?? [] }
  })
  const missing = resting.flatMap(({ evidence }) => evidence).filter((id) => !known.has(id))
  const bare = resting.filter(({ evidence }) => evidence.length === 0).map(({ factor }) => factor)
  const met = missing.length === 0 && bare.length === 0
  return finding(head.id, {
    outcome: met ? 'met' : missing.length > 0 ? 'not-met' : 'undetermined',
    zh: met
      ? `${benchmark.title}：各裁量因素均有在卷证据`
      : missing.length > 0
        ? `${benchmark.title}：裁量因素依据的证据编号不在卷：${missing.join('、')}`
        : `${benchmark.title}：裁量因素没有写明依据的证据：${bare.map(name).join('、')}`,
    en: met
      ? 'every factor of the benchmark has evidence on file'
      : missing.length > 0
        ? `evidence of a factor is not on file: ${missing.join(', ')}`
        : `a factor names no evidence: ${bare.join(', ')}`,
    cites: head.cites,
    read: { benchmark: benchmark.id, missing, bare },
    cure: {
      zh: '请为每项裁量因素写明在卷证据的编号，没有证据的先登记证据',
      en: 'name for each factor the evidence on file; record it first where there is none',
    },
  })
}
