import { type PublicPenalty, publicPartyNames } from '@zhifa/domain'
import type { Profile } from './profile'
import { codeCell, type RowValues } from './row'

/**
 * The columns of a penalty table that the public content fills.
 *
 * @param exchange what only the closed network may see, by column code (identity numbers, legal representative …): from the
 *   record, never from the publication, which does not carry it
 */
export function penaltyValues(content: PublicPenalty, profile: Profile, exchange: RowValues = {}): RowValues {
  const { partyKind } = content
  return {
    CF_XDR_MC: content.partyName,
    ...(profile.generation === 'G2' ? { CF_XDR_LB: publicPartyNames[partyKind] } : {}),
    CF_XDR_SHXYM: codeCell(content),
    CF_WSH: content.documentNumber,
    CF_WFXW: content.violation,
    CF_SY: content.facts,
    CF_YJ: content.basis,
    CF_CFLB: content.penaltyKinds.join(profile.separator),
    CF_NR: content.penaltyContent,
    CF_NR_FK: content.fine,
    CF_NR_WFFF: content.confiscated,
    CF_JDRQ: content.decidedOn,
    CF_GSJZQ: content.publicUntil,
    CF_CFJG: content.agencyName,
    CF_CFJGDM: content.agencyUscc,
    CF_SJLY: content.agencyName,
    CF_SJLYDM: content.agencyUscc,
    ...exchange,
  }
}
