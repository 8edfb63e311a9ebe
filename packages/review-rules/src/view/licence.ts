import type { LicenceCase } from './cases'

/** The decision on the application, whichever it is. */
export const licenceDecision = (c: LicenceCase) => c.latest('grant') ?? c.latest('refusal')

export const licenceDecided = (c: LicenceCase): boolean => c.has('grant', 'refusal')

export const applicant = (c: LicenceCase) => c.latest('application')?.data.applicant
