import { type Answer, answered, guard } from '../../../case/table/guard'
import type { KnownParty } from '../../../case/table/types'
import { type Grade, weakest } from '../../../citation/grade'
import type { PlainDate } from '../../../date/plain-date'
import type { Finding } from '../../../finding/finding'
import { type Benchmark, type BenchmarkFactor, factorValue } from '../../../law/benchmark'
import { inForce } from '../../../law/dated'
import { foundOf, type PenaltyPaper, statedIn } from '../../../payloads/penalty-ordinary'
import type { PenaltyOrdinary } from '../../../payloads/penalty-ordinary/table'
import { earlierPenalties } from '../../../penalty/earlier-penalties'
import { named, notDecided, unknownTo } from '../../common/guards/known-fines'
import { ofPart } from './parts'
import { reportBehind } from './sanction'

const head = {
  id: 'penalty.earlier-as-known',
  title: '裁量因素中的既往处罚与当事人档案一致',
  cites: ['行政处罚法 34', '国办发〔2022〕27号'],
  asks: ['partyKnown'],
} as const

/**
 * 再次违法: where a benchmark counts earlier penalties, the register of parties says how many, and a paper that states fewer is refused.
 * More may be stated, of other bodies: what they rest on is evidence like that of every factor (penalty.factors-proved).
 */
export const earlierAsKnown = guard<PenaltyPaper, PenaltyOrdinary>(
  head,
  ({ data, state, record, step, law, act, history }): Finding[] => {
    const report = reportBehind(data, step, state)
    if (!report) return []
    return statedIn(data, record.cause).flatMap(({ no, party, violations }) =>
      violations.flatMap((violation) => {
        const by = foundOf(report, no, violation.no)?.span?.to
        const asked = (violation.benchmarks ?? []).flatMap(({ benchmark, factors }) => {
          const one = law.benchmarks.get(benchmark)
          return one ? factors.flatMap((factor) => askedOf(one, factor) ?? []) : []
        })
        if (by === undefined || asked.length === 0) return []
        const known = history?.partyKnown?.(party)
        return asked
          .map((one) => {
            const answer = known ? compared(known, one, by) : unknownTo()
            return answered(head, { ...answer, grade: gradeOf(one.benchmark, by, act.on) })
          })
          .map(ofPart(data, no, violation))
      }),
    )
  },
)

/** That of the benchmark as it stood when the act was done and as it stands: it says that earlier penalties count at all. */
function gradeOf({ versions }: Benchmark, ...days: readonly PlainDate[]): Grade | undefined {
  const grades = days.flatMap((day) => inForce(versions, day)?.grade ?? [])
  return grades.length > 0 ? weakest(...grades) : undefined
}

interface Asked {
  readonly benchmark: Benchmark
  readonly factor: BenchmarkFactor & { readonly earlier: NonNullable<BenchmarkFactor['earlier']> }
  /** How many the paper states; of yes and no: one, or none. */
  readonly stated: number
}

/** Nothing of a factor that others answer, and of a value that cannot be read (penalty.benchmark-applied says so). */
function askedOf(benchmark: Benchmark, given: { readonly factor: string; readonly value: string }): Asked | undefined {
  const factor = benchmark.factors.find(({ id }) => id === given.factor)
  if (factor?.earlier === undefined) return undefined
  const stated = factorValue(factor, given.value)
  if (typeof stated !== 'number' && typeof stated !== 'boolean') return undefined
  return { benchmark, factor: { ...factor, earlier: factor.earlier }, stated: Number(stated) }
}

function compared(known: KnownParty, { benchmark, factor, stated }: Asked, by: PlainDate): Answer {
  const earlier = earlierPenalties(known.decisions, factor.earlier, { cause: benchmark.cause, by })
  const least = factor.kind === 'number' ? earlier.length : Math.min(1, earlier.length)
  const decisions = earlier.map(named)
  const read = { factor: factor.id, stated, decisions }
  if (stated < least)
    return {
      holds: false,
      read,
      message: {
        zh: `“${factor.title}”少于当事人档案所记：${decisions.join('、')}`,
        en: `${factor.id} states fewer than the register knows: ${decisions.join(', ')}`,
      },
      cure: {
        zh: '请按当事人档案认定既往处罚；该决定不是对本当事人作出的，请先在当事人档案中更正',
        en: 'state what the register knows; where that decision is about somebody else, correct the register first',
      },
    }
  if (known.undecided.length > 0) return notDecided(known)
  return {
    holds: true,
    read,
    message: {
      zh: decisions.length > 0 ? `既往处罚已认定：${decisions.join('、')}` : '当事人档案中没有应计的既往处罚',
      en: decisions.length > 0 ? `earlier penalties are stated: ${decisions.join(', ')}` : 'the register knows of none',
    },
    cure: { zh: '', en: '' },
  }
}
