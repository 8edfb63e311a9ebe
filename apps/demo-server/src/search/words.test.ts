import fc from 'fast-check'
import { expect, it } from 'vitest'
import { folded, gramsOf, gramsWanted } from './words'

const unit = fc.constantFrom(...'口腔诊所丽𠮷a1b-〔）', ' ', '\n')
const text = fc.string({ unit, maxLength: 30 }).map((lines) => lines.split('\n').map(folded).join('\n'))
const word = fc.string({ unit, minLength: 1, maxLength: 4 }).map((typed) => folded(typed))

it('whatever has a word has its grams, and a word that is one gram is in whatever has that gram', () => {
  fc.assert(
    fc.property(text, word, (lines, asked) => {
      fc.pre(asked !== '')
      const has = lines.includes(asked)
      const grams = new Set(gramsOf(lines))
      const wanted = gramsWanted(asked)
      if (has) expect(wanted.every((gram) => grams.has(gram))).toBe(true)
      if (wanted.length === 1 && wanted[0] === asked) expect(grams.has(asked)).toBe(has)
    }),
    { numRuns: 5000 },
  )
})
