import { z } from 'zod'
import type { Finding } from '../finding/finding'
import { finding } from '../finding/make'
import { FineLimits } from '../law/cause'
import { datedShape } from '../law/dated'
import type { FineAnswer, FineRange } from './fine-range'
import { formatYuan } from './penalty-item'

/**
 * Tiers of a discretion benchmark (裁量基准, 行政处罚法第三十四条) for one tier of one cause: 从轻, 一般, 从重 or more. A tier
 * is a part of the statutory range in percent of the way from its minimum to its maximum, or fixed amounts in 分.
 */
export const Benchmark = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(?:[.-][a-z0-9]+)*$/),
  cause: z.string().min(1),
  tier: z.string().min(1),
  ...datedShape,
  steps: z
    .array(
      z.strictObject({
        id: z.string().regex(/^[a-z0-9-]+$/),
        title: z.string().min(1),
        when: z.string().min(1),
        range: z.union([
          z.strictObject({ fromPercent: z.int().min(0).max(100), toPercent: z.int().min(0).max(100) }),
          FineLimits,
        ]),
      }),
    )
    .min(1),
})
export type Benchmark = z.infer<typeof Benchmark>

/**
 * The amounts of a step inside a statutory range: never outside it, whole 分, ends drawn inwards.
 * @returns `undefined` when a fixed step and the range have no amount in common.
 */
export function benchmarkRange(step: Benchmark['steps'][number], range: FineRange): FineLimits | undefined {
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

/**
 * Whether a fine keeps to its benchmark. A bureau may leave it, but then it says why; the statutory range is another
 * question and is asked by `judgeFine`.
 */
export function judgeBenchmark(input: {
  readonly benchmark: Benchmark
  readonly step: string
  readonly range: FineAnswer
  readonly fine: number
  /** Why the fine leaves the step, if it does. */
  readonly reasons?: string
}): Finding {
  const { benchmark, range, fine } = input
  const rule = 'penalty.within-benchmark'
  const step = benchmark.steps.find((item) => item.id === input.step)
  const limits = step && typeof range !== 'string' ? benchmarkRange(step, range) : undefined
  const base = { cites: benchmark.cites, grade: benchmark.grade }
  const read = { benchmark: benchmark.id, step: input.step, fine, ...(limits ?? {}) }
  if (!limits)
    return finding(rule, {
      ...base,
      outcome: 'undetermined',
      zh: '裁量阶次不存在，或者法定幅度尚不能确定',
      en: 'no such step, or the statutory range is not known',
      read,
      cure: { zh: '请选择裁量阶次并认定违法所得', en: 'choose a step and determine the gains' },
    })
  const words = `${formatYuan(limits.min)}元至${formatYuan(limits.max)}元`
  if (fine >= limits.min && fine <= limits.max)
    return finding(rule, { ...base, outcome: 'met', zh: `在裁量阶次内（${words}）`, en: 'within the step', read })
  const reasoned = (input.reasons ?? '').trim() !== ''
  return finding(rule, {
    ...base,
    outcome: reasoned ? 'met' : 'not-met',
    zh: `罚款${formatYuan(fine)}元不在裁量阶次内（${words}）${reasoned ? '，已说明理由' : ''}`,
    en: reasoned ? 'outside the step, with reasons' : 'outside the step without reasons',
    read: { ...read, reasoned },
    cure: { zh: '请说明偏离裁量基准的理由', en: 'say why the fine leaves the benchmark' },
  })
}
