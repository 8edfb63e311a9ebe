import { weakest } from '../citation/grade'
import type { Finding } from '../finding/finding'
import { finding } from '../finding/make'
import { type Benchmark, type BenchmarkStep, type BenchmarkVersion, stepOf } from '../law/benchmark'
import type { FineLimits } from '../law/cause'
import type { FineAnswer, FineRange } from './fine-range'
import { formatYuan } from './penalty-item'

/**
 * The amounts of a step inside a statutory range: never outside it, whole 分, ends drawn inwards.
 * @returns `undefined` when the step has no fine, or a fixed step and the range have no amount in common.
 */
export function benchmarkRange(step: BenchmarkStep, range: FineRange): FineLimits | undefined {
  if (!step.range) return undefined
  const { min, max } = range
  const at = (percent: number): { down: number; up: number } => {
    const product = BigInt(max - min) * BigInt(percent)
    const down = min + Number(product / 100n)
    return { down, up: product % 100n === 0n ? down : down + 1 }
  }
  const limits =
    'min' in step.range
      ? { min: Math.max(min, step.range.min), max: Math.min(max, step.range.max) }
      : { min: at(step.range.fromPercent).up, max: at(step.range.toPercent).down }
  return limits.min <= limits.max ? limits : undefined
}

/** How a benchmark is applied, as a paper states it. */
export interface AppliedBenchmark {
  readonly step: string
  readonly factors: readonly { readonly factor: string; readonly value: string }[]
}

/** A version that holds on the day of the act or of the decision, with what its step leaves of the range of the fine. */
interface Candidate {
  readonly version: BenchmarkVersion
  readonly step: BenchmarkStep | undefined
  readonly missing: readonly string[]
  readonly limits: FineLimits | undefined
}

export interface BenchmarkJudgement {
  readonly finding: Finding
  /** What the step leaves of the range; absent when it is not known, or no fine. */
  readonly limits?: FineLimits
  /** True when the step was found and the fine keeps to it. */
  readonly kept: boolean
  /** True when only the sum leaves the step, which an approval can let pass. */
  readonly outside: boolean
}

/**
 * Whether a fine keeps to a benchmark: the step follows from the recorded factors, and the fine lies in what the step leaves of the
 * statutory range. Where the benchmark changed between act and decision both are shown, and the lighter one counts
 * (从旧兼从轻; that 行政处罚法第三十七条 reaches benchmarks is practice and not verified).
 *
 * @param act the version on the day of the act; `decision` that on the day of the decision. One of them at least is given.
 */
export function judgeBenchmark(input: {
  readonly benchmark: Benchmark
  readonly act: BenchmarkVersion | undefined
  readonly decision: BenchmarkVersion | undefined
  readonly use: AppliedBenchmark
  readonly range: FineAnswer
  readonly fine: number
}): BenchmarkJudgement {
  const { benchmark, act, decision, use, range, fine } = input
  const given = new Map(use.factors.map(({ factor, value }) => [factor, value]))
  const candidates = [...new Set([act, decision])].flatMap((version): Candidate[] => {
    if (!version) return []
    const { step, missing } = stepOf(benchmark, version, given)
    const limits = step && typeof range !== 'string' ? benchmarkRange(step, range) : undefined
    return [{ version, step, missing, limits }]
  })
  const changed = candidates.length > 1
  const used = candidates.reduce((a, b) => (lighter(b, a) ? b : a))
  const cites = [
    ...new Set([...candidates.flatMap(({ version }) => version.cites), ...(changed ? ['行政处罚法 37'] : [])]),
  ]
  const grade = weakest(
    ...candidates.map(({ version }) => version.grade),
    ...(changed ? (['unverified'] as const) : []),
  )
  const read = {
    benchmark: benchmark.id,
    step: use.step,
    follows: used.step?.id ?? null,
    fine,
    ...(used.limits ?? {}),
    ...(changed
      ? {
          versions: candidates.map(({ version, step, limits }) => ({
            from: version.from,
            step: step?.id ?? null,
            ...(limits ?? {}),
          })),
        }
      : {}),
  }
  const strange = use.factors.filter(({ factor }) => !benchmark.factors.some(({ id }) => id === factor))
  const tell = (
    outcome: Finding['outcome'],
    zh: string,
    en: string,
    cure: { zh: string; en: string },
    outside = false,
  ): BenchmarkJudgement => ({
    finding: finding('penalty.benchmark-applied', {
      outcome,
      zh: `${benchmark.title}：${zh}${both(candidates)}`,
      en,
      cites,
      grade,
      read,
      cure,
    }),
    ...(used.limits ? { limits: used.limits } : {}),
    kept: outcome === 'met',
    outside,
  })
  const name = (id: string): string => benchmark.factors.find((factor) => factor.id === id)?.title ?? id
  if (strange.length > 0)
    return tell(
      'not-met',
      `基准没有裁量因素${strange.map(({ factor }) => factor).join('、')}`,
      'factors that the benchmark does not have',
      {
        zh: '请按基准的裁量因素填写',
        en: 'state the factors of the benchmark',
      },
    )
  const open = candidates.find(({ step }) => step === undefined)
  if (open)
    return tell(
      'undetermined',
      open.missing.length > 0
        ? `裁量因素没有认定或者不能识别：${open.missing.map(name).join('、')}`
        : '按认定的因素不能确定唯一的裁量阶次',
      'no step follows from the recorded factors',
      { zh: '请逐项认定裁量因素', en: 'record each factor of the benchmark' },
    )
  const title = used.step?.title ?? ''
  if (used.step?.id !== use.step)
    return tell('not-met', `按认定的因素应为“${title}”阶次`, 'another step follows from the recorded factors', {
      zh: '请按裁量因素改正裁量阶次，或者改正因素的认定',
      en: 'state the step that follows, or correct the factors',
    })
  if (range === 'gains-unknown')
    return tell('undetermined', '违法所得尚未认定，法定幅度不明', 'the statutory range is not known', {
      zh: '请认定违法所得（没有的填0）',
      en: 'determine the gains; 0 when there are none',
    })
  const none = used.limits === undefined
  if (none ? fine === 0 : fine >= used.limits.min && fine <= used.limits.max)
    return tell('met', `适用“${title}”阶次${words(used.limits)}`, 'the fine keeps to the step', { zh: '', en: '' })
  return tell(
    'not-met',
    `罚款${formatYuan(fine)}元不在“${title}”阶次内${words(used.limits)}`,
    'the fine leaves the step',
    {
      zh: '请在阶次内确定罚款；确有明显不当、显失公平或者客观情况变化的，报经批准后调整适用',
      en: 'stay within the step, or leave it with the approval that the benchmark needs',
    },
    true,
  )
}

const words = (limits: FineLimits | undefined): string =>
  limits ? `（${formatYuan(limits.min)}元至${formatYuan(limits.max)}元）` : '（该阶次没有罚款）'

/** Both versions in words, where there are two. */
const both = (candidates: readonly Candidate[]): string =>
  candidates.length < 2
    ? ''
    : `；行为时和决定时的基准不同：${candidates.map(({ version, step, limits }) => `${version.from}起为“${step?.title ?? '不明'}”${words(limits)}`).join('，')}`

const lighter = (a: Candidate, b: Candidate): boolean => {
  const [x, y] = [a, b].map(({ limits }) => limits ?? { min: 0, max: 0 })
  return x !== undefined && y !== undefined && (x.max - y.max || x.min - y.min) < 0
}
