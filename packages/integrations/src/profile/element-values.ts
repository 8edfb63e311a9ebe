import { inspectionConclusionNames, type PublicContent, publicPartyNames } from '@zhifa/domain'
import type { Profile } from './profile'
import { codeCell, type RowValues } from './row'

/** What an act of enforcement came to, in the words of its kind. */
function resultOf(content: PublicContent, separator: string): RowValues {
  switch (content.kind) {
    case 'penalty':
      return {
        CASE_KIND: '行政处罚',
        FACTS: content.facts,
        BASIS: content.basis,
        RESULT_KIND: content.penaltyKinds.join(separator),
        RESULT: content.penaltyContent,
        FINE: content.fine,
        CONFISCATED: content.confiscated,
      }
    case 'licence':
      return {
        CASE_KIND: '行政许可',
        ITEM_NAME: content.matter,
        RESULT_KIND: content.outcome === 'granted' ? '准予许可' : '不予许可',
        RESULT: content.scope ?? content.documentTitle,
      }
    case 'inspection':
      return {
        CASE_KIND: '行政检查',
        ITEM_NAME: content.items.join(separator),
        STEP_DATE: content.inspectedOn,
        RESULT_KIND: inspectionConclusionNames[content.conclusion],
        RESULT: content.handling ?? content.summary,
      }
  }
}

/**
 * The data elements of SF/T 0052-2023 that public content fills: subject, item, case, party, document and result. What only the
 * closed network may see (officers, case number, step, area and item codes) is handed over.
 *
 * @param exchange by column code: from the record, never from the publication, which does not carry it
 */
export const elementValues = (content: PublicContent, profile: Profile, exchange: RowValues = {}): RowValues => ({
  AGENCY_NAME: content.agencyName,
  AGENCY_USCC: content.agencyUscc,
  CASE_NAME: content.caseName,
  PARTY_NAME: content.partyName,
  PARTY_KIND: publicPartyNames[content.partyKind],
  PARTY_USCC: codeCell(content),
  DOCUMENT_NUMBER: content.documentNumber,
  DOCUMENT_DATE: content.decidedOn,
  PUBLIC_UNTIL: content.publicUntil,
  ...resultOf(content, profile.separator),
  ...exchange,
})
