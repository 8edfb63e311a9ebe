import { guard } from '../../../case/table/guard'
import type { Attempt } from '../../../case/table/types'
import type { Finding } from '../../../finding/finding'
import { finding, outcomeOf } from '../../../finding/make'
import { type Benchmark, type BenchmarkVersion, staleSince } from '../../../law/benchmark'
import {
  type BenchmarkUse,
  foundOf,
  type PenaltyPaper,
  type StatedViolation,
  statedIn,
} from '../../../payloads/penalty-ordinary'
import type { Deviation } from '../../../payloads/penalty-ordinary/benchmark-use'
import type { PenaltyOrdinary } from '../../../payloads/penalty-ordinary/table'
import { type BenchmarkJudgement, judgeBenchmark } from '../../../penalty/benchmark'
import { fineRange } from '../../../penalty/fine-range'
import { fineOf } from '../../../penalty/penalty-item'
import { approvalCure, approvalOf } from './benchmark-approval'
import { ofPart } from './parts'
import { finedElsewhere, reportBehind } from './sanction'

type Asked = Attempt<PenaltyPaper, PenaltyOrdinary>
interface Held {
  readonly benchmark: Benchmark
  readonly act: BenchmarkVersion | undefined
  readonly decision: BenchmarkVersion | undefined
}

/**
 * 有裁量基准的，写明如何适用：阶次由认定的因素得出，罚款在阶次之内；调整适用的经过批准（国办发〔2022〕27号（五）（十二）（十三））. Each
 * violation of each party by itself; a bureau without a benchmark is asked nothing.
 */
export const benchmarkApplied = guard<PenaltyPaper, PenaltyOrdinary>(
  {
    id: 'penalty.benchmark-applied',
    title: '裁量基准的适用情况已写明并与认定的因素相符，调整适用的经过批准',
    cites: ['行政处罚法 34', '国办发〔2022〕27号'],
  },
  (attempt): Finding[] => {
    const { data, record } = attempt
    return statedIn(data, record.cause).flatMap((stated) =>
      stated.violations.flatMap((violation) =>
        ofViolation(attempt, stated.no, violation, finedElsewhere(violation, stated.violations)).map(
          ofPart(data, stated.no, violation),
        ),
      ),
    )
  },
)

function ofViolation(attempt: Asked, party: number, violation: StatedViolation, absorbed: boolean): Finding[] {
  const { law, act, state, step, data } = attempt
  const report = reportBehind(data, step, state)
  const found = report && foundOf(report, party, violation.no)
  const tier = violation.tier ?? found?.tier
  if (!found?.span || tier === undefined) return []
  const then = law.benchmarksFor(violation.cause, tier, found.span.to)
  const now = law.benchmarksFor(violation.cause, tier, act.on)
  const ids = new Set([...then, ...now].map(({ benchmark }) => benchmark))
  const held = [...ids].map(
    (benchmark): Held => ({
      benchmark,
      act: then.find((one) => one.benchmark === benchmark)?.version,
      decision: now.find((one) => one.benchmark === benchmark)?.version,
    }),
  )
  const uses = violation.benchmarks ?? []
  const unknown = uses.filter((use) => !held.some(({ benchmark }) => benchmark.id === use.benchmark))
  const version = law.cause(violation.cause, found.span.to)
  const sanction = version?.tiers.find(({ id }) => id === tier)
  const range = sanction ? fineRange(sanction, found.gains) : 'gains-unknown'
  const fine = fineOf(violation.penalties)
  // Below the statutory minimum the grounds of mitigation speak, and no step of a range; an act fined elsewhere has no sum here.
  const apart = absorbed || (typeof range !== 'string' && fine < range.min && (found.leniency?.length ?? 0) > 0)
  const judged = held.map((one) => {
    const use = uses.find(({ benchmark }) => benchmark === one.benchmark.id)
    return { one, use, judgement: use && judgeBenchmark({ ...one, use, range, fine }) }
  })
  const superiors = judged.filter(({ one }) => !one.benchmark.maker.own).map(({ judgement }) => judgement)
  return [
    ...unknown.map((use) => unknownUse(use)),
    ...judged.flatMap(({ one, use, judgement }) => {
      if (!use || !judgement) return [notStated(one.benchmark)]
      const stale = staleness(attempt, one, use)
      if (judgement.outside && apart) return stale
      if (judgement.outside && one.benchmark.maker.own && overruled(judgement, superiors))
        return [yields(judgement), ...stale]
      return [
        judgement.outside && use.deviation
          ? approval(attempt, one.benchmark, use.deviation, judgement)
          : judgement.finding,
        ...stale,
      ]
    }),
  ]
}

const unknownUse = (use: BenchmarkUse): Finding =>
  finding('penalty.benchmark-unknown', {
    outcome: 'not-met',
    zh: `行为时和决定时都没有对该案由、档次适用的裁量基准“${use.benchmark}”`,
    en: `no benchmark ${use.benchmark} holds for this cause and tier`,
    cites: ['行政处罚法 34'],
    read: { benchmark: use.benchmark },
    cure: { zh: '请核对裁量基准', en: 'check the benchmark' },
  })

const notStated = ({ id, title }: Benchmark): Finding =>
  finding('penalty.benchmark-applied', {
    outcome: 'not-met',
    zh: `有裁量基准（${title}），没有写明适用情况`,
    en: `the benchmark ${id} holds and the paper does not say how it was applied`,
    cites: ['行政处罚法 34', '国办发〔2022〕27号'],
    read: { benchmark: id },
    cure: { zh: '请认定裁量因素并写明适用的裁量阶次', en: 'record the factors and state the step' },
  })

/**
 * The sums of an own benchmark that have nothing in common with a superior's: the superior's counts (27号（五）). A step without a
 * fine leaves no sum but nought.
 */
const overruled = (own: BenchmarkJudgement, superiors: readonly (BenchmarkJudgement | undefined)[]): boolean =>
  superiors.some((judgement) => {
    const [a, b] = [own.limits ?? nought, judgement?.limits ?? nought]
    return judgement?.kept === true && (a.max < b.min || b.max < a.min)
  })
const nought = { min: 0, max: 0 }

const yields = ({ finding: found }: BenchmarkJudgement): Finding =>
  finding(found.code, {
    outcome: 'met',
    zh: '本机关的裁量基准与上级机关的冲突，适用上级机关的裁量基准',
    en: 'the own benchmark conflicts with a superior one, which is applied',
    cites: ['国办发〔2022〕27号'],
    read: found.read,
  })

/** 调整适用, of a benchmark that the fine leaves. */
function approval(attempt: Asked, benchmark: Benchmark, deviation: Deviation, judged: BenchmarkJudgement): Finding {
  const { holds, proposed } = approvalOf(attempt, benchmark, deviation)
  const said = proposed
    ? '拟调整适用，告知前须经批准'
    : holds
      ? '调整适用已经批准'
      : holds === undefined
        ? '调整适用的批准文件没有入卷'
        : '调整适用没有经过应有的批准'
  return finding('penalty.benchmark-deviation', {
    outcome: outcomeOf(holds),
    zh: `${judged.finding.message.zh}；${said}`,
    en: holds ? 'leaves the benchmark, approved' : 'leaves the benchmark without the approval that it needs, on record',
    cites: ['国办发〔2022〕27号'],
    read: {
      ...judged.finding.read,
      maker: benchmark.maker.own ? 'own' : 'superior',
      approval: deviation.approval?.kind ?? null,
    },
    cure: approvalCure(benchmark),
    ...(judged.finding.grade ? { grade: judged.finding.grade } : {}),
  })
}

/** A benchmark whose law is another by now is applied only where somebody who may decided so. */
function staleness(attempt: Asked, { benchmark, decision }: Held, { deviation }: BenchmarkUse): Finding[] {
  const { law, act } = attempt
  const cause = law.causes.get(benchmark.cause)
  const since = decision && cause && staleSince(benchmark, decision, cause, act.on)
  if (since === undefined) return []
  const holds = deviation && approvalOf(attempt, benchmark, deviation).holds
  return [
    finding('penalty.benchmark-stale', {
      outcome: holds === false ? 'not-met' : holds ? 'met' : 'undetermined',
      zh: `${benchmark.title}所依据的规定自${since}起已修改，基准尚未调整${holds ? '，已说明调整适用的情况' : ''}`,
      en: `the law behind ${benchmark.id} is another since ${since}, and the benchmark was not adjusted`,
      cites: ['国办发〔2022〕27号'],
      read: { benchmark: benchmark.id, since },
      cure: {
        zh: '请制定机关调整基准，或者按规定批准调整适用并写明理由',
        en: 'have the benchmark adjusted by its maker, or leave it with approval and reasons',
      },
    }),
  ]
}
