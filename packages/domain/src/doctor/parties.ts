import { type CaseState, latest } from '../case/record/state'
import type { KnownPayloads } from '../payloads'
import { firstParty, isAbout } from '../payloads/common/concerning'
import { partyNumbers } from '../payloads/penalty-ordinary/sanctions'
import type { Examination } from './examination'

/** The numbers of the parties, as the newest paper that proposes or orders penalties names them; one, in most cases. */
export function partiesIn({ state }: Pick<Examination, 'state'>): readonly number[] {
  const paper = latest(state, 'decision', 'prior-notice', 'investigation-end')?.data
  return paper && 'others' in paper ? partyNumbers(paper) : [firstParty]
}

/** The case as it is for one party: of the acts that concern a party those of this one, and all others. */
export function seenFor(
  { state, procedure }: Pick<Examination, 'state' | 'procedure'>,
  no: number,
): CaseState<KnownPayloads> {
  const byStep = new Map(
    [...state.byStep].map(([id, entries]) => {
      const schema = procedure.steps[id]?.data
      return [id, schema ? entries.filter(({ data }) => isAbout(schema, data, no)) : entries] as const
    }),
  )
  return { ...state, byStep }
}

/** Who it is about, in words and for the reader of the finding; nothing where the case has one party. */
export function naming(seen: Pick<Examination, 'state'>, no: number | undefined) {
  if (no === undefined || partiesIn(seen).length < 2) return { zh: '', en: '', party: {} }
  return { zh: `当事人${no}的`, en: ` for party ${no}`, party: { party: no } }
}
