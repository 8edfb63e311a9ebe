import fc from 'fast-check'
import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { openDatabase } from '../storage'
import { withMeetings } from './older-grams'
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

it('a rare word of frequent pieces is known by the pairs where Chinese and figures meet', () => {
  expect(gramsWanted('虚构7县')).toEqual(expect.arrayContaining(['构7', '7县']))
  const pieces = new Set(gramsOf('虚构县7号'))
  expect(gramsWanted('虚构7县').every((gram) => pieces.has(gram))).toBe(false)
})

it('rows of an earlier release get the grams that new ones have, in the same order', async () => {
  const { db, close } = await openDatabase({})
  try {
    await sql`create table old (words text, grams text[])`.execute(db)
    const lines = fc.string({ unit: fc.constantFrom(...'口腔𠮷\ufaffa1b-', '\n'), maxLength: 30 })
    const check = async (words: string) => {
      // Before there were pairs of the two kinds, and in the order of UTF-16.
      const met = (gram: string) => /^(?:[!-~][^!-~]|[^!-~][!-~])$/u.test(gram)
      const before = gramsOf(words)
        .filter((gram) => !met(gram))
        .sort()
      await sql`delete from old`.execute(db)
      await sql`insert into old values (${words}, ${before})`.execute(db)
      await sql.raw(`update old set grams = ${withMeetings}`).execute(db)
      const { rows } = await sql<{ grams: string[] }>`select grams from old`.execute(db)
      expect(rows[0]?.grams).toEqual(gramsOf(words))
    }
    await fc.assert(fc.asyncProperty(lines, check), { numRuns: 200 })
  } finally {
    await close()
  }
})
