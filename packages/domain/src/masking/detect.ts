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

/**
 * What each of several texts holds, found in one look over all of them: a publication has twenty short fields, and seventeen kinds
 * that each begin anew with every field cost ten times what the texts themselves cost. Nothing is found across two texts.
 *
 * @returns for each text what {@link detectPersonalData} gives for it
 */
export function detectInEach(texts: readonly string[], known: readonly string[] = []): PersonalDatum[][] {
  const each = texts.map((): PersonalDatum[] => [])
  let end = 0
  const ends = texts.map((text) => {
    end += text.length + apart.length
    return end
  })
  let at = 0
  for (const one of found(texts.map((text) => text + apart).join(''), known, detectors)) {
    while (one.start >= (ends[at] ?? end)) at++
    const length = texts[at]?.length ?? 0
    const begin = (ends[at] ?? end) - length - apart.length
    // A kind that takes the gap after it along takes the end of the line.
    each[at]?.push({ ...one, start: one.start - begin, end: Math.min(one.end - begin, length) })
  }
  return each.map(distinct)
}

/**
 * What stands between two texts: the end of a line, of something masked and of a sentence, over which no kind reads, and on both sides
 * of that end a character that no text has, so that no value of the case is found over it or with it.
 */
const apart = '\n*\uffff。\uffff\n'

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
