import type { Agency, BureauLists, InspectionCodes, LawBook, Registry, SetTemplate } from '@zhifa/domain'
import type { OidcSettings } from './identity-provider'

/** Whose desk this is: the law that holds there, the people, and the one agency that handles its cases here. */
export interface Bureau {
  readonly law: LawBook
  readonly registry: Registry
  readonly agency: Agency
  /** How the numbers of its papers are written, as it was set under administration. */
  readonly numberTemplates?: readonly SetTemplate[]
  /** What is the bureau's own to say of its inspections, licences and office hours. */
  readonly lists: BureauLists
  /** Where the public reaches the portal, with a slash at the end: the permanent addresses of what is published begin with it. */
  readonly publicUrl: string
  /** 全宗号, given by the archive; a finished file without one is bound without its archive number. */
  readonly fonds?: string
  /** Other systems of the bureau that may say that somebody approved there; each with its own key. */
  readonly approvalSystems?: readonly ApprovalSystem[]
  /** The identity provider at which people sign in; absent: with their password only. */
  readonly oidc?: OidcSettings
  /** The system that issues inspection codes: that of the province where it is given, the bureau's own otherwise. */
  readonly inspectionCodes?: InspectionCodes
  /** Set where people, cases and accounts are invented; the pages say so. */
  readonly demonstration?: Demonstration
  /** Legal days are days in the place of the case, `YYYY-MM-DD`. */
  today(): string
  now(): Date
}

/** Another system of the bureau in which people approve. */
export interface ApprovalSystem {
  readonly name: string
  /** SHA-256 of its key, in hex: the key itself is the system's alone. */
  readonly keySha256: string
}

/** What a bureau shows when it is only a demonstration. */
export interface Demonstration {
  /** The password of every account, shown on the sign-in page: there is nothing to protect but invented cases. */
  readonly password: string
  /** What each account is good for in the sample case. */
  readonly purposes: Readonly<Record<string, string>>
  /** Where the demonstration begins, on every page of the desk. */
  readonly home: string
}
