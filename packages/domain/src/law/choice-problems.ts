import { nearest } from '../input/nearest'
import type { Parameter } from './parameter'
import type { LayerProblem, ReadLayer } from './read-layer'

/**
 * Choices that nobody offers: a value that code never compares with anything would hold nobody to anything, and nobody would notice
 * (a misspelt `review.scope` would send nothing to review). Which values there are is said once, where the parameter comes from.
 */
export function choiceProblems(layers: readonly ReadLayer[]): LayerProblem[] {
  const offered = new Map<string, { readonly layer: string; readonly choices: Parameter['choices'] }>()
  return layers.flatMap(({ index, name, layer }) =>
    (layer.parameters ?? []).flatMap((parameter) => {
      const { id, unit, choices, versions } = parameter
      const say = (zh: string, en: string, meant?: string): LayerProblem => ({
        index,
        layer: name,
        place: `parameters ${id}`,
        message: { zh, en },
        ...(meant === undefined ? {} : { nearest: meant }),
      })
      const wider = offered.get(id)
      // An id that no wider layer knows is a mistake of its own, said elsewhere.
      if (wider === undefined && index > 0 && parameter.new !== true) return []
      if (wider === undefined) offered.set(id, { layer: name, choices })
      if (unit !== 'choice')
        return choices === undefined
          ? []
          : [say(`${id}的单位是${unit}，不列可选值`, `${id} is counted in ${unit}: it has no choices`)]
      if (wider !== undefined && choices !== undefined)
        return [
          say(
            `${id}的可选值由${wider.layer}规定，本层不写`,
            `the choices of ${id} are those of ${wider.layer}: leave them out`,
          ),
        ]
      const known = (wider ?? { choices }).choices?.map((each) => each.id)
      if (known === undefined)
        return [
          say(`${id}没有列出可选值 choices`, `${id} is a choice and does not say which values there are (choices)`),
        ]
      return [
        ...known
          .filter((each, i) => known.indexOf(each) !== i)
          .map((each) => say(`可选值${each}出现两次`, `the choice ${each} stands twice`)),
        ...versions.flatMap(({ from, value }) => {
          if (known.includes(String(value))) return []
          const meant = nearest(String(value), known)
          return [
            say(
              `${from}起的版本：没有可选值${value}，应为下列之一：${known.join('、')}。${meant ? `是否指${meant}？` : ''}`,
              `the version from ${from}: ${value} is none of the choices ${known.join(', ')}.${meant ? ` Did you mean ${meant}?` : ''}`,
              meant,
            ),
          ]
        }),
      ]
    }),
  )
}
