import type { Bilingual } from '../finding/finding'
import type { Cause, SanctionTier } from './cause'

/** What is wrong with the tiers of a cause; each would let a fine pass that no article allows, or refuse one that does. */
export function tierProblems(cause: Cause): Bilingual[] {
  return cause.versions.flatMap((version) => {
    const ids = version.tiers.map((tier) => tier.id)
    const twice = ids.filter((id, i) => ids.indexOf(id) !== i)
    return [
      ...twice.map((id) => ({
        zh: `${cause.title}:${version.from}起的版本有两个名为"${id}"的档次`,
        en: `${cause.id}: two tiers are named ${id} from ${version.from}`,
      })),
      ...version.tiers.flatMap((tier) =>
        problemOf(tier).map((problem) => ({
          zh: `${cause.title}(${tier.id}):${problem.zh}`,
          en: `${cause.id} (${tier.id}): ${problem.en}`,
        })),
      ),
    ]
  })
}

function problemOf({ kinds, fine, multiple }: SanctionTier): Bilingual[] {
  const problems: Bilingual[] = []
  const amounts = (fine ? 1 : 0) + (multiple ? 1 : 0)
  if (kinds.includes('fine') !== amounts > 0)
    problems.push({
      zh: '罚款种类与罚款幅度不一致',
      en: 'the kind "fine" and a range of the fine come together or not at all',
    })
  if (amounts > 1) problems.push({ zh: '罚款幅度与倍数不能并存', en: 'a range and a multiple exclude each other' })
  const ranges = [fine, multiple, multiple?.belowGains?.fine].filter((range) => range !== undefined)
  if (ranges.some((range) => range.min > range.max))
    problems.push({ zh: '下限高于上限', en: 'a lower end above the upper' })
  if (multiple?.floorBase !== undefined && multiple.belowGains)
    problems.push({
      zh: '起算数额与不足额幅度不能并存',
      en: 'a floor base and a range below a limit exclude each other',
    })
  return problems
}

/** Versions of a cause whose violated article is not known: the case must name it itself. */
export function violatedUnknown(cause: Cause): Bilingual[] {
  return cause.versions
    .filter((version) => version.violated.length === 0)
    .map((version) => ({
      zh: `${cause.title}:${version.from}起的版本没有已核实的违反条款`,
      en: `${cause.id}: no verified violated article from ${version.from}`,
    }))
}
