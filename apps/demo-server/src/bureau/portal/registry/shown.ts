import {
  currentEdition,
  disclosureCatalogue,
  type RegistryDuty,
  type RegistryEdition,
  type RegistryState,
  registryDuties,
} from '@zhifa/domain'
import type { Bureau } from '../../bureau'
import { itemsOf } from '../../disclosure'

/** An item as the public sees it: its newest approved edition, and whether the law under it has changed since. */
export interface ShownItem {
  readonly id: string
  readonly edition: RegistryEdition
  readonly state: RegistryState
  /** What a change of the law or of the facts asks for. */
  readonly duties: readonly RegistryDuty[]
}

/** Everything that is public, in the order of the catalogue, with what is due on it. */
export function shownItems(states: ReadonlyMap<string, RegistryState>, bureau: Bureau): ShownItem[] {
  const today = bureau.today()
  const duties = registryDuties(states, (on) => itemsOf(bureau, on), { law: bureau.law, asOf: today })
  const order = disclosureCatalogue(today).map(({ id }) => id)
  const place = (kind: string): number => (order.includes(kind) ? order.indexOf(kind) : order.length)
  return [...states.values()]
    .flatMap((state): ShownItem[] => {
      const edition = currentEdition(state)
      const own = duties.filter(({ text }) => text.id === state.id)
      return edition ? [{ id: state.id, edition, state, duties: own }] : []
    })
    .sort((a, b) => place(a.edition.text.kind) - place(b.edition.text.kind))
}
