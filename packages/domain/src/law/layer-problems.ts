import { benchmarkTargets } from './benchmark-targets'
import { checklistProblems } from './checklist-problems'
import { choiceProblems } from './choice-problems'
import { gaps, overlaps } from './dated'
import { LayerLevel } from './layer'
import { type LayerProblem, type ReadLayer, readLayer, ruleLists } from './read-layer'
import { ruleProblems } from './rule-problems'
import type { Statute } from './statute'

export type { LayerProblem } from './read-layer'

/**
 * Everything that is wrong with layers, the wider place first: fields, ids that no wider layer knows and that are not said
 * to be new, choices that nobody offers, benchmarks of causes that are not there, versions that overlap or leave days between them,
 * norms whose names cannot be told apart. All at once.
 * @example layerProblems([china, { ...county, periods: [{ id: 'penalty.staement', … }] }])[0]?.nearest // 'penalty.statement'
 */
export function layerProblems(layers: readonly unknown[]): LayerProblem[] {
  const read = layers.map(readLayer)
  return [
    ...read.flatMap(({ problems }) => problems),
    ...ruleLists.flatMap((list) => ruleProblems(list, read)),
    ...checklistProblems(read),
    ...choiceProblems(read),
    ...benchmarkTargets(read),
    ...statuteProblems(read),
    ...orderProblems(read),
  ].sort((a, b) => a.index - b.index)
}

/** Editions that overlap or leave days between them, and names that two norms share. */
function statuteProblems(layers: readonly ReadLayer[]): LayerProblem[] {
  const problems: LayerProblem[] = []
  const owners = new Map<string, string>()
  for (const { index, name, layer } of layers)
    for (const statute of layer.statutes ?? []) {
      const say = (zh: string, en: string) =>
        problems.push({ index, layer: name, place: `statutes ${statute.id}`, message: { zh, en } })
      for (const text of namesOf(statute)) {
        const owner = owners.get(text)
        if (owner !== undefined && owner !== statute.id)
          say(`“${text}”已是${owner}的名称`, `the name ${text} belongs to ${owner} already`)
        owners.set(text, statute.id)
      }
      for (const [a, b] of overlaps(statute.editions))
        say(`${a.id}版与${b.id}版重叠`, `the editions ${a.id} and ${b.id} overlap`)
      for (const gap of gaps(statute.editions))
        say(`${gap.from}至${gap.until}没有版本`, `no edition from ${gap.from} to ${gap.until}`)
    }
  return problems
}

const namesOf = ({ id, short, title }: Statute): Set<string> => new Set([id, short, title])

function orderProblems(layers: readonly ReadLayer[]): LayerProblem[] {
  const rank = ({ layer }: ReadLayer): number => (layer.level ? LayerLevel.options.indexOf(layer.level) : -1)
  return layers.flatMap((layer, i): LayerProblem[] => {
    const before = layers[i - 1]
    if (!before || rank(layer) < 0 || rank(before) <= rank(layer)) return []
    const { index, name } = layer
    return [
      {
        index,
        layer: name,
        place: 'level',
        message: {
          zh: `${name}（${layer.layer.level}）排在${before.name}（${before.layer.level}）之后`,
          en: `${name} (${layer.layer.level}) stands after ${before.name} (${before.layer.level})`,
        },
      },
    ]
  })
}
