import { type PublicLicence, publicPartyNames } from '@zhifa/domain'
import { codeCell, type RowValues } from './row'

/** 1 is valid in this generation; in the tables of 2015/16 it meant revoked, so it is written here and nowhere else. */
const valid = '1'

/**
 * The columns of the licence table (28 columns) that the public content fills. A refusal has no licence and no end, so the
 * table of granted licences does not take it.
 *
 * @param exchange what only the closed network may see, by column code: from the record, never from the publication
 * @returns `undefined` for a refusal
 */
export function licenceValues(content: PublicLicence, exchange: RowValues = {}): RowValues | undefined {
  if (content.outcome !== 'granted') return undefined
  return {
    XK_XDR_MC: content.partyName,
    XK_XDR_LB: publicPartyNames[content.partyKind],
    XK_XDR_SHXYM: codeCell(content),
    XK_XKWS: content.documentTitle,
    XK_WSH: content.documentNumber,
    XK_XKLB: content.category,
    XK_XKZS: content.certificate,
    XK_XKBH: content.licenceNumber,
    XK_NR: content.scope,
    XK_JDRQ: content.decidedOn,
    XK_YXQZ: content.validFrom,
    XK_YXQZI: content.validUntil,
    XK_XKJG: content.agencyName,
    XK_XKJGDM: content.agencyUscc,
    XK_ZT: valid,
    XK_LYDW: content.agencyName,
    XK_LYDWDM: content.agencyUscc,
    ...exchange,
  }
}
