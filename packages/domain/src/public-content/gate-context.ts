import type { CaseState } from '../case/record/state'
import type { Procedure } from '../case/table/types'
import type { GateContext } from '../masking/gate'
import type { KnownPayloads } from '../payloads'
import type { Agency } from '../people/registry'
import { personalValues } from './personal-values'
import { publicPartiesOf } from './public-kind'
import { publicByRight } from './public-party'

/** What the gate has to know of a case: its personal values, the informant's among them, and what is public by right. */
export function gateContextOf(
  state: CaseState<KnownPayloads>,
  procedure: Procedure,
  agency: Agency,
): Required<Pick<GateContext, 'known' | 'open'>> {
  const open = [...publicPartiesOf(state).flatMap(publicByRight), agency.name, agency.address, agency.telephone]
  return { known: personalValues(state, procedure).filter((value) => !open.includes(value)), open }
}
