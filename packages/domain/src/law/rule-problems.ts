import { nearest } from '../input/nearest'
import { gaps, overlaps, overlay } from './dated'
import type { LayerProblem, ReadLayer, Rule, RuleList } from './read-layer'

/** Ids that override nothing or stand twice, units that differ, versions that overlap or leave days between them. */
export function ruleProblems(list: RuleList, layers: readonly ReadLayer[]): LayerProblem[] {
  const problems: LayerProblem[] = []
  const known = new Map<string, { layer: string; rule: Rule | undefined }>()
  for (const { index, name, layer, unread } of layers) {
    const own = new Set<string>()
    const rules: readonly Rule[] = layer[list] ?? []
    const say = (id: string, zh: string, en: string, meant?: string) =>
      problems.push({
        index,
        layer: name,
        place: `${list} ${id}`,
        message: { zh, en },
        ...(meant === undefined ? {} : { nearest: meant }),
      })
    const all = [
      ...rules.map((rule) => ({ id: rule.id, rule, isNew: rule.new === true })),
      ...unread[list].map((item) => ({ ...item, rule: undefined })),
    ]
    for (const { id, rule, isNew } of all) {
      if (own.has(id)) say(id, `${id}在本层中出现两次`, `${id} is defined twice`)
      own.add(id)
      const wider = known.get(id)
      // Grounds add up whatever their ids, so a ground needs no word that it is new.
      if (list !== 'reviewGrounds' && index > 0) {
        if (!wider && !isNew) {
          const meant = nearest(id, known.keys())
          say(
            id,
            `上层没有${id}。${meant ? `是否指${meant}？` : ''}确为本层新增的，写明 "new": true`,
            `no wider layer knows ${id}. ${meant ? `Did you mean ${meant}? ` : ''}If this layer adds it, say "new": true`,
            meant,
          )
        }
        if (wider && isNew) say(id, `${id}已由${wider.layer}规定，不是新增`, `${id} is not new: ${wider.layer} has it`)
      }
      if (rule?.unit !== undefined && wider?.rule?.unit !== undefined && rule.unit !== wider.rule.unit)
        say(
          id,
          `${id}的单位是${wider.rule.unit}，不是${rule.unit}`,
          `${id} is counted in ${wider.rule.unit}, not in ${rule.unit}`,
        )
      for (const [a, b] of overlaps(rule?.versions ?? []))
        say(
          id,
          `${id}在${b.from}有两个版本（分别自${a.from}、${b.from}起）`,
          `${id} has two versions on ${b.from} (from ${a.from} and ${b.from})`,
        )
    }
    for (const { id, rule } of all) {
      const before = list === 'reviewGrounds' ? undefined : known.get(id)?.rule
      const merged = rule && before ? { ...rule, versions: overlay(before.versions, rule.versions) } : (rule ?? before)
      for (const gap of gaps(rule ? (merged?.versions ?? []) : []))
        say(id, `${id}在${gap.from}至${gap.until}没有版本`, `${id} has no version from ${gap.from} to ${gap.until}`)
      known.set(id, { layer: name, rule: merged })
    }
  }
  return problems
}
