import type { Entry } from '../../case/record/entry'
import type { PartOfFigure } from './figure'

/** How an entry was confirmed, one figure a confirmation; one of `none` where the entry keeps none at all. */
export function confirmationsIn({ seq, on, confirmations }: Entry): PartOfFigure[] {
  if (confirmations === undefined) return [{ kind: 'confirmation', sort: 'none', seq, on }]
  return confirmations.map(({ how }) => ({
    kind: 'confirmation',
    sort: how.way,
    outcome: how.way === 'session' && how.key !== undefined ? 'key' : '',
    seq,
    on,
  }))
}
