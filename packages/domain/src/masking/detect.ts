import type { PersonalDatum } from './finding'
import { addresses } from './kinds/address'
import { bankNumbers } from './kinds/bank'
import { birthDates } from './kinds/birth-date'
import { emails } from './kinds/email'
import { householdWords } from './kinds/household'
import { knownValues } from './kinds/known-value'
import { medicalFacts } from './kinds/medical'
import { mobiles } from './kinds/mobile'
import { otherPapers } from './kinds/other-papers'
import { passports } from './kinds/passport'
import { hkMacaoPermits, oldPermanentResidence, taiwanPermits } from './kinds/permits'
import { plates } from './kinds/plate'
import { residentIds } from './kinds/resident-id'
import { socialAccounts } from './kinds/social-account'
import { telephones } from './kinds/telephone'
import { type Detector, viewOf } from './view'

const detectors: readonly Detector[] = [
  residentIds,
  oldPermanentResidence,
  hkMacaoPermits,
  taiwanPermits,
  passports,
  otherPapers,
  mobiles,
  telephones,
  emails,
  socialAccounts,
  bankNumbers,
  plates,
  addresses,
  birthDates,
  medicalFacts,
  householdWords,
  knownValues,
]

/**
 * Finds personal data in a text, however it is written: full width, other scripts' figures, any dash, dot or space between, over line
 * breaks, glued to its neighbours. Every candidate counts, also where candidates overlap; doubt is told and never dropped.
 *
 * @param known values of the case that are private: names (found with gaps, in radicals, in Latin letters), numbers, addresses
 * @returns by position in the original text
 * @example detectPersonalData('联系电话138–0013–8000') // [{ kind: 'mobile', certainty: 'certain', start: 4, end: 17 }]
 */
export function detectPersonalData(text: string, known: readonly string[] = []): PersonalDatum[] {
  const { view, found } = viewOf(text, known)
  for (const detect of detectors) detect(view)
  return found.sort((a, b) => a.start - b.start || b.end - a.end)
}
