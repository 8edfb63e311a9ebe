import { usccCheckProblem } from '../identifier/uscc'
import { maskBusinessName, maskName } from '../masking/names/mask-name'
import type { Party } from '../party/party'

/**
 * The party's name as the public may see it: organisations in full, natural persons masked, individual businesses by their trade
 * name with the name of the operator masked in it (张三餐馆 → 张某餐馆).
 */
export function publicName(party: Party): string {
  if (party.kind === 'natural-person') return maskName(party.name)
  if (party.kind === 'individual-business')
    return party.name === undefined
      ? `${maskName(party.operator)}（个体工商户）`
      : maskBusinessName(party.name, party.operator)
  return party.name
}

/** What every public content says of the party; the code of a natural person never leaves. */
export function publicParty(party: Party) {
  return {
    partyName: publicName(party),
    partyKind: party.kind,
    ...(party.kind !== 'natural-person' && party.uscc ? codeOf(party.uscc, party.usccAsOnLicence) : {}),
  }
}

/**
 * Personal values that are public by right: name and address of an organisation, the trade name of an individual business.
 * The operator's own name and the address, which may be a home, are not.
 */
export function publicByRight(party: Party): readonly string[] {
  if (party.kind === 'organisation') return [party.name, party.address]
  return party.kind === 'individual-business' && party.name !== undefined ? [publicName(party)] : []
}

const codeOf = (uscc: string, asOnLicence: boolean | undefined) => ({
  uscc,
  // Only where it says something: a code that is right by the standard needs nobody's word.
  ...(asOnLicence && usccCheckProblem(uscc) ? ({ usccAsOnLicence: true } as const) : {}),
})
