import type { PersonalDatum } from './finding'
import { fold } from './fold/fold'
import { gluedSentences } from './glued'
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
import { type Detector, type Mark, viewOf } from './view'

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
  return found(text, known, detectors)
}

/** Only the places where given values stand, in whatever form. */
export function detectKnown(text: string, values: readonly string[]): PersonalDatum[] {
  return found(text, values, [knownValues])
}

function found(original: string, known: readonly string[], kinds: readonly Detector[]): PersonalDatum[] {
  const folded = fold(original)
  const marks: Mark[] = []
  const look = (text: string, offset: number) => {
    const view = viewOf(text, known, marks, offset)
    for (const detect of kinds) detect(view)
  }
  look(folded.text, 0)
  for (let seen = 0; seen < marks.length; ) {
    const sentences = gluedSentences(folded.text, marks.slice(seen), marks)
    seen = marks.length
    for (const { text, offset } of sentences) look(text, offset)
  }
  return distinct(
    marks.map(({ kind, certainty, from, to }) => ({
      kind,
      certainty,
      start: folded.start(from),
      end: folded.end(to - 1),
    })),
  )
}

const sureness = ['certain', 'probable', 'doubtful']

/** By position; the same finding once, as sure as it was found. */
function distinct(all: PersonalDatum[]): PersonalDatum[] {
  const sorted = all.sort(
    (a, b) =>
      a.start - b.start ||
      b.end - a.end ||
      (a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : sureness.indexOf(a.certainty) - sureness.indexOf(b.certainty)),
  )
  return sorted.filter((one, i) => {
    const last = sorted[i - 1]
    return !(last && last.kind === one.kind && last.start === one.start && last.end === one.end)
  })
}
