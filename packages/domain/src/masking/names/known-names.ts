import { fold } from '../fold/fold'
import { romanised } from './pinyin'

/** What is looked for because the case knows it. */
export interface Wanted {
  /** Folded, without gaps. */
  readonly form: string
  readonly certainty: 'certain' | 'probable' | 'doubtful'
  /** A short form in Latin letters is no part of a longer word. */
  readonly whole: boolean
  /** A name of several parts: more signs are written for the dot between them than people put into a name of one part. */
  readonly parted?: boolean
}

/** What people put between the parts of a name or the figures of a number, as folded units. */
const gapUnits = new Uint8Array(0x10000)
for (const char of " \n·.-_'’,/()[]|丶") gapUnits[char.charCodeAt(0)] = 1
// 企业主张：三日内 is not 张三: these stand for the dot of a name that has one, and nowhere else.
for (const char of '。、:;=&*+~"“”‘「」『』《》〈〉【】〔〕') gapUnits[char.charCodeAt(0)] = 2
export const isGap = (unit: number, parted = false): boolean => gapUnits[unit] === 1 || (parted && gapUnits[unit] === 2)
const squeezed = (folded: string): string => [...folded].filter((char) => !isGap(char.charCodeAt(0))).join('')

/** 张某, 李某某, 张XX: masked already, nothing to look for. */
export const isMasked = (value: string): boolean => /^\S{0,2}(?:某{1,3}|X{2,3}|\*{1,3})[甲乙丙丁\d]?$/.test(value)

const prepared = new WeakMap<readonly string[], { length: number; wanted: readonly Wanted[] }>()

/** The known values in all forms in which they are looked for: made once for all texts that are scanned for the same list. */
export function wantedFor(known: readonly string[]): readonly Wanted[] {
  const made = prepared.get(known)
  if (made && made.length === known.length) return made.wanted
  const wanted = [...new Map(known.flatMap(formsOf).map((want) => [want.form, want])).values()]
  prepared.set(known, { length: known.length, wanted })
  return wanted
}

function formsOf(value: string): Wanted[] {
  const folded = fold(value).text.trim()
  const form = squeezed(folded)
  if (form.length < 2 || isMasked(form)) return []
  const latin = /^[A-Z]/.test(form) && /[A-Z]$/.test(form)
  const parts = folded.split(/[·. ,]+/).filter((part) => part.length > 0)
  const parted = parts.length > 1 && !/\d/.test(folded)
  const forms: Wanted[] = [{ form, certainty: 'certain', whole: latin && form.length < 8, parted }]
  for (const spelt of romanised(form))
    forms.push({ form: spelt, certainty: spelt.length < 6 ? 'doubtful' : 'probable', whole: spelt.length < 8 })
  if (parts.length > 1 && parts.length <= 4) {
    const turned = squeezed([...parts].reverse().join(''))
    forms.push({ form: turned, certainty: 'probable', whole: latin, parted })
    // One part of 阿依古丽·买买提 alone is what people are called by, most often the first.
    parts.forEach((part, i) => {
      if (folded.includes('·') && /^[\u4e00-\u9fff]{3,}$/.test(part))
        forms.push({ form: part, certainty: i === 0 ? 'probable' : 'doubtful', whole: false })
    })
  }
  return forms
}
