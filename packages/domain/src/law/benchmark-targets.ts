import { nearest } from '../input/nearest'
import type { Cause } from './cause'
import type { LayerProblem, ReadLayer } from './read-layer'

/** Benchmarks of a cause or a tier that is not there: they would bind nobody, and nobody would notice. */
export function benchmarkTargets(layers: readonly ReadLayer[]): LayerProblem[] {
  const tiers = new Map<string, Set<string>>()
  const unread = new Set<string>()
  return layers.flatMap((read) => {
    for (const { id } of read.unread.causes) unread.add(id)
    for (const cause of read.layer.causes ?? [])
      tiers.set(cause.id, new Set([...(tiers.get(cause.id) ?? []), ...tiersOf(cause)]))
    return (read.layer.benchmarks ?? []).flatMap(({ id, cause, tier }) => {
      const say = (zh: string, en: string, meant: string | undefined): LayerProblem => ({
        index: read.index,
        layer: read.name,
        place: `benchmarks ${id}`,
        message: {
          zh: `${zh}${meant === undefined ? '' : `，是否指${meant}？`}`,
          en: `${en}${meant === undefined ? '' : `, did you mean ${meant}?`}`,
        },
        ...(meant === undefined ? {} : { nearest: meant }),
      })
      // Of a cause that could not be read its own mistake is said already.
      if (unread.has(cause)) return []
      const known = tiers.get(cause)
      if (known === undefined)
        return [say(`没有案由${cause}`, `there is no cause ${cause}`, nearest(cause, tiers.keys()))]
      if (known.has(tier)) return []
      const zh = `案由${cause}没有档次${tier}，只有${[...known].join('、')}`
      return [say(zh, `the cause ${cause} has no tier ${tier}, only ${[...known].join(', ')}`, nearest(tier, known))]
    })
  })
}

const tiersOf = ({ versions }: Cause): Set<string> =>
  new Set(versions.flatMap((version) => version.tiers.map(({ id }) => id)))
