import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { corpus } from '../../masking-corpus/corpus'
import { firstOf, inOnePass, type Patterns } from './anchored'
import { fold } from './fold/fold'
import { addressPatterns } from './kinds/address'
import { householdPatterns } from './kinds/household'
import { medicalPatterns } from './kinds/medical'
import { platePatterns } from './kinds/plate'

const tables: readonly (readonly [string, Patterns<string>])[] = [
  ['address', addressPatterns],
  ['household', householdPatterns],
  ['medical', medicalPatterns],
  ['plate', platePatterns],
]

/** What each pattern finds by itself, each in a pass of its own. */
function apart(patterns: Patterns<string>, text: string) {
  return Object.fromEntries(
    Object.entries(patterns).map(([name, [, source]]) => [name, places(text.matchAll(new RegExp(source, 'g')))]),
  )
}
const places = (matches: Iterable<RegExpExecArray>) => [...matches].map((match) => [match.index, ...match])
const together = (patterns: Patterns<string>, text: string) =>
  Object.fromEntries(Object.entries(inOnePass(patterns)(text)).map(([name, matches]) => [name, places(matches)]))

describe('patterns that are looked for in one pass', () => {
  const lines = [...corpus().positive, ...corpus().negative].map(({ text }) => fold(text).text)
  it.each(tables)(
    '%s: find what each of them finds by itself, in the corpus and in pieces of it put together',
    (_, patterns) => {
      const whole = lines.join('\n')
      expect(together(patterns, whole)).toEqual(apart(patterns, whole))
      fc.assert(
        fc.property(fc.array(fc.tuple(fc.constantFrom(...lines), fc.nat(40), fc.nat(12))), (pieces) => {
          const text = pieces.map(([line, from, length]) => line.slice(from, from + length)).join('')
          expect(together(patterns, text)).toEqual(apart(patterns, text))
        }),
        { numRuns: 300 },
      )
    },
  )

  it.each(tables)('%s: no pattern can begin with a character that its table leaves out', (_, patterns) => {
    // Every character that stands in a pattern, before each piece of the corpus that a match of the pattern is made of.
    for (const [name, [first, source]] of Object.entries(patterns)) {
      const pattern = new RegExp(source, 'g')
      const begins = new Set(lines.flatMap((line) => [...line.matchAll(pattern)].map((match) => match[0].charAt(0))))
      expect({ name, outside: [...begins].filter((char) => !first.includes(char)) }).toEqual({ name, outside: [] })
    }
  })

  it('are told apart by the characters that their alternatives begin with', () => {
    expect(firstOf('乙型?肝炎?|[甲丙]型|HIV|(?:人工)?流产')).toBe('乙甲丙H(')
    expect(firstOf('婚姻(?:状况|状态)[:为是 ]{0,2}|离异')).toBe('婚离')
  })
})
