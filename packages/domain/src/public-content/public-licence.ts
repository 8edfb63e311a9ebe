import { type CaseState, latest } from '../case/record/state'
import type { LicenceDraft } from '../payloads/common/disclosure'
import type { LicenceOrdinary } from '../payloads/licence-ordinary'
import type { Agency } from '../people/registry'
import type { PublicLicence } from '../publication/publication'
import { publicName, publicParty } from './public-party'

/** The public content of a licence decision, key by key: the reasons of a refusal and the papers of the applicant stay in. */
export function publicLicence(
  state: CaseState<LicenceOrdinary>,
  text: LicenceDraft,
  agency: Agency,
): PublicLicence | undefined {
  const application = latest(state, 'application')
  const grant = latest(state, 'grant')
  const decided = grant ?? latest(state, 'refusal')
  if (!application || !decided) return undefined
  const party = grant?.data.holder ?? application.data.applicant
  const { item } = application.data
  return {
    kind: 'licence',
    documentNumber: decided.data.number,
    caseName: `${publicName(party)}${item}`,
    ...publicParty(party),
    decidedOn: decided.on,
    agencyName: agency.name,
    agencyUscc: agency.uscc,
    ...(text.publicUntil ? { publicUntil: text.publicUntil } : {}),
    outcome: grant ? 'granted' : 'refused',
    documentTitle: grant ? '准予行政许可决定书' : '不予行政许可决定书',
    category: text.category,
    matter: item,
    ...(grant
      ? {
          ...(text.certificate ? { certificate: text.certificate } : {}),
          licenceNumber: grant.data.licenceNumber,
          scope: text.scope ?? grant.data.scope,
          validFrom: grant.data.from,
          validUntil: grant.data.until,
        }
      : {}),
  }
}
