import type { Agency } from '../people/registry'
import type { Application, Grant, Refusal } from '../procedure/licence-ordinary/data'
import { type CaseState, latest } from '../record/state'
import { publicName, publicParty } from './public-party'
import type { PublicLicence } from './publication'

export interface LicenceText {
  readonly category: PublicLicence['category']
  readonly certificate?: string | undefined
  /** Replaces the scope of the decision, where that names people or a home. */
  readonly scope?: string | undefined
  readonly publicUntil?: string | undefined
}

/** The public content of a licence decision, key by key: the reasons of a refusal and the papers of the applicant stay in. */
export function publicLicence(state: CaseState, text: LicenceText, agency: Agency): PublicLicence | undefined {
  const application = latest<Application>(state, 'application')
  const grant = latest<ReturnType<typeof Grant.parse>>(state, 'grant')
  const decided = grant ?? latest<ReturnType<typeof Refusal.parse>>(state, 'refusal')
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
