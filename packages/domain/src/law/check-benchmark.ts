import type { Bilingual } from '../finding/finding'
import { type Benchmark, staleSince } from './benchmark'
import type { Cause, SanctionTier } from './cause'

/** What would let a benchmark mislead: a cause or tier that is not there, steps of the same name, sums outside the law. */
export function benchmarkProblems(benchmark: Benchmark, causes: ReadonlyMap<string, Cause>): Bilingual[] {
  const cause = causes.get(benchmark.cause)
  const tiers = cause?.versions.flatMap((version) => version.tiers.filter(({ id }) => id === benchmark.tier)) ?? []
  const say = (zh: string, en: string): Bilingual => ({ zh: `${benchmark.title}：${zh}`, en: `${benchmark.id}: ${en}` })
  if (!cause) return [say(`没有案由${benchmark.cause}`, `there is no cause ${benchmark.cause}`)]
  if (tiers.length === 0) return [say(`案由没有档次“${benchmark.tier}”`, `the cause has no tier ${benchmark.tier}`)]
  return [
    ...factorProblems(benchmark, say),
    ...benchmark.versions.flatMap((version) => stepProblems(version, tiers, say)),
  ]
}

type Say = (zh: string, en: string) => Bilingual

/** The register counts decisions: of a choice between words it has nothing to say. */
const factorProblems = ({ factors }: Benchmark, say: Say): Bilingual[] =>
  factors
    .filter(({ kind, earlier }) => earlier !== undefined && kind === 'choice')
    .map(({ id, title }) =>
      say(
        `因素“${title}”由当事人档案计数，类型应为数字或者是否`,
        `the factor ${id} is counted in the register: it is a number, or yes and no`,
      ),
    )

function stepProblems(
  { from, steps }: Benchmark['versions'][number],
  tiers: readonly SanctionTier[],
  say: Say,
): Bilingual[] {
  const ids = steps.map(({ id }) => id)
  const twice = [...new Set(ids.filter((id, i) => ids.indexOf(id) !== i))]
  return [
    ...twice.map((id) => say(`${from}起的版本有两个阶次“${id}”`, `two steps are named ${id} from ${from}`)),
    ...steps.flatMap(({ id, range }) => {
      if (!range) return []
      const [low, high] = 'min' in range ? [range.min, range.max] : [range.fromPercent, range.toPercent]
      const outside =
        'min' in range &&
        tiers.every(({ fine }) => fine !== undefined && (fine.max < range.min || fine.min > range.max))
      return [
        ...(low > high ? [say(`阶次“${id}”的下限高于上限`, `the step ${id} has a lower end above the upper`)] : []),
        ...(outside ? [say(`阶次“${id}”在法定幅度之外`, `the step ${id} lies outside the statutory range`)] : []),
      ]
    }),
  ]
}

/** Versions whose law has changed while they held: to be made anew. */
export function benchmarksOutdated(benchmark: Benchmark, causes: ReadonlyMap<string, Cause>): Bilingual[] {
  const cause = causes.get(benchmark.cause)
  if (!cause) return []
  return benchmark.versions.flatMap((version) => {
    const since = staleSince(benchmark, version, cause)
    return since === undefined
      ? []
      : [
          {
            zh: `${benchmark.title}：${version.from}起的版本所依据的规定自${since}起已修改，制定机关应当调整`,
            en: `${benchmark.id}: the law behind the version from ${version.from} is another since ${since}: to be adjusted`,
          },
        ]
  })
}
