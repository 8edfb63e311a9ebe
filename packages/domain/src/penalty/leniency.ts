import { z } from 'zod'
import data from '../../data/law/national/leniency-grounds.json'
import { compactCitation, parseCitation } from '../citation/citation'
import type { PlainDate } from '../date/plain-date'
import { datedShape, inForce } from '../law/dated'

/**
 * A statutory reason to punish less (行政处罚法第三十条、第三十二条、第三十三条). `mitigate`: within the range or below its
 * minimum; `no-penalty`: must not be punished; `may-waive`: may be left unpunished.
 */
export const LeniencyGround = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  title: z.string().min(1),
  effect: z.enum(['mitigate', 'no-penalty', 'may-waive']),
  /** The ground only points to another norm, which must then be cited. */
  needsNorm: z.literal(true).optional(),
  versions: z.array(z.strictObject(datedShape)).min(1),
})
export type LeniencyGround = z.infer<typeof LeniencyGround>

/** The grounds of national law. */
export const leniencyGrounds = data as readonly LeniencyGround[]

/** The articles in which the law of a day names the grounds, each once: whoever finds none of them fulfilled cites them all. */
export function groundArticles(on: PlainDate): string[] {
  const articles = leniencyGrounds
    .flatMap(({ versions }) => inForce(versions, on)?.cites ?? [])
    .map((text) => {
      const { statute, article } = parseCitation(text)
      return compactCitation(article === undefined ? { statute } : { statute, article })
    })
  return [...new Set(articles)]
}

/** A ground and its article on a day, or `undefined` when there is no such ground on that day. */
export function leniencyGround(id: string, on: PlainDate) {
  const ground = leniencyGrounds.find((item) => item.id === id)
  const version = ground && inForce(ground.versions, on)
  return ground && version ? { ...ground, version } : undefined
}
