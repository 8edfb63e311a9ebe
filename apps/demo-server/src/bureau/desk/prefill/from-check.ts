import { type Finding, finding } from '@zhifa/domain'
import { type FoundByCheck, foundWords } from './found-by-check'
import { intakeOf, type Known } from './known'
import type { Suggestion } from './suggestion'

/** A case that a check began: the number of the check is typed, one press fills in whom it was about and what it found. */
export const fromCheck = (known: Known): Suggestion => ({
  id: 'from-check',
  at: 'data.checkCase',
  label: '按检查编号填入来源、被检查人和发现的问题',
  async write(data) {
    const number = typeof data.checkCase === 'string' ? data.checkCase.trim() : ''
    const found = number === '' ? undefined : await known.check(number)
    if (!found) return [noCheck]
    data.source = 'inspection'
    data.suspect = { ...found.party }
    // What somebody typed already is theirs.
    if (typeof data.summary !== 'string' || data.summary.trim() === '') data.summary = foundWords(found)
    return []
  },
})

const noCheck: Finding = finding('intake.no-such-check', {
  outcome: 'undetermined',
  zh: '您能查看的检查中没有这一编号，或者该检查没有发现问题',
  en: 'no check of this number that you see, or one that found nothing',
  cure: {
    zh: '请填写检查编号后再按，或者逐项填写',
    en: 'give the number of the check and press again, or fill in each field',
  },
  path: ['data', 'checkCase'],
})

/** What the check behind a case found, where the case names one. */
export async function checkBehind(known: Known): Promise<FoundByCheck | undefined> {
  const number = intakeOf(known)?.checkCase
  return number === undefined ? undefined : known.check(number)
}
