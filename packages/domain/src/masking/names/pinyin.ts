import { pinyinTable } from './pinyin-table'
import { surnameOf } from './surnames'

let readings: Map<string, string[]> | undefined

/** The readings of a character in capitals; the table is read when the first name asks for it. */
function readingsOf(char: string): readonly string[] {
  if (!readings) {
    readings = new Map()
    for (const row of pinyinTable.split(' ')) {
      const syllable = /^[a-z]+/.exec(row)?.[0] ?? ''
      // ü is written V, U or YU in passports and on forms.
      const written = syllable.includes('v')
        ? [syllable, syllable.replace('v', 'u'), syllable.replace('v', 'yu')]
        : [syllable]
      for (const each of row.slice(syllable.length))
        readings.set(each, [...(readings.get(each) ?? []), ...written.map((text) => text.toUpperCase())])
    }
  }
  return readings.get(char) ?? []
}

const most = 24

/** All ways to read a row of characters, at most twenty-four; none when one of them has no reading. */
function spellings(chars: string): string[] {
  let all = ['']
  for (const char of chars) {
    all = all.flatMap((head) => readingsOf(char).map((reading) => head + reading)).slice(0, most)
  }
  return all
}

/** A Han name of two to four characters in Latin letters without gaps: surname first, and given name first. */
export function romanised(name: string): string[] {
  if (!/^[\u4e00-\u9fff]{2,4}$/.test(name)) return []
  const surname = surnameOf(name)
  const family = spellings(surname)
  const given = spellings(name.slice(surname.length))
  return [...new Set(family.flatMap((f) => given.flatMap((g) => [f + g, g + f])))].slice(0, 2 * most)
}
