import { ofAThing } from '../numbers/checks'
import type { Detector } from '../view'

const g = '[ \\n·.\\-]?'
const labelled = new RegExp(
  `(?:护照|PASSPORT)[^A-Z\\d。\\n*]{0,6}(?:(?:NO|NUMBER)[^A-Z\\d。*]{0,4})?([A-Z\\d](?:${g}[A-Z\\d]){5,13})`,
  'g',
)
const ordinary = new RegExp(`(?:[EG](?:${g}\\d)|E${g}[A-Z])(?:${g}\\d){7}(?!\\d)`, 'g')

/** Passports of any country beside their label; without it those of the People's Republic (E or G and eight characters). */
export const passports: Detector = (view) => {
  for (const match of view.text.matchAll(labelled)) {
    const number = match[1] ?? ''
    if (number.replace(/\D/g, '').length < 5) continue
    const to = match.index + match[0].length
    view.add('passport', 'certain', to - number.length, to)
  }
  for (const match of view.figures.matchAll(ordinary)) {
    const before = view.before(match.index, 16)
    if (/[A-Z\d]$/.test(before) || ofAThing.test(before)) continue
    view.add('passport', 'probable', match.index, match.index + match[0].length)
  }
}
