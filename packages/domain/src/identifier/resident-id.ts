import { isPlainDate, type PlainDate } from '../date/plain-date'
import type { Bilingual } from '../finding/finding'

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]

/** The 18th character of a citizen identity number (GB 11643-1999), for 17 digits. */
export function residentIdCheckCharacter(first17: string): string | undefined {
  if (!/^\d{17}$/.test(first17)) return undefined
  const value = residentIdCheckValue([...first17].map(Number), 0)
  return value === 10 ? 'X' : String(value)
}

/** The same of 17 figures of a row from an index on, as a number; 10 stands for X. */
export function residentIdCheckValue(figures: readonly number[], from: number): number {
  let sum = 0
  for (let i = 0; i < 17; i++) sum += (figures[from + i] ?? 0) * (weights[i] ?? 0)
  return (12 - (sum % 11)) % 11
}

/** The birth date that an 18-digit number carries. */
export function birthDateOf(id: string): PlainDate {
  return `${id.slice(6, 10)}-${id.slice(10, 12)}-${id.slice(12, 14)}`
}

/** First two figures of an area that GB/T 2260 gives to a province, and 81–83 of residence permits. */
const provinces = new Set([
  11, 12, 13, 14, 15, 21, 22, 23, 31, 32, 33, 34, 35, 36, 37, 41, 42, 43, 44, 45, 46, 50, 51, 52, 53, 54, 61, 62, 63,
  64, 65, 71, 81, 82, 83,
])
export const isProvince = (firstTwo: number): boolean => provinces.has(firstTwo)

/** No number was given to anybody born in a year before this one. */
const oldest = 1880

/** Whether a number says that its holder was born after a day: an act of that day cannot be about anybody like that. */
export const bornAfter = (id: string, on: PlainDate): boolean => /^\d{17}[\dX]$/.test(id) && birthDateOf(id) > on

/**
 * What is wrong with a citizen identity number (GB 11643-1999): form, area, birth date or check character; `undefined` when it is right.
 * Fifteen-digit numbers of the old form are not accepted here: they are kept as legacy text, never "repaired".
 */
export function residentIdProblem(id: string): Bilingual | undefined {
  if (!/^\d{17}[\dX]$/.test(id))
    return { zh: '公民身份号码应为18位，末位为数字或大写 X', en: 'an identity number has 17 digits and a digit or X' }
  // 9 begins the numbers of foreigners with permanent residence.
  if (!id.startsWith('9') && !isProvince(Number(id.slice(0, 2))))
    return {
      zh: '公民身份号码前六位不是行政区划代码',
      en: 'the identity number does not begin with the code of an area',
    }
  if (Number(id.slice(6, 10)) < oldest)
    return { zh: '公民身份号码中的出生日期过早', en: 'nobody alive was born on the day in the identity number' }
  if (!isPlainDate(birthDateOf(id)))
    return { zh: '公民身份号码中的出生日期不存在', en: 'the birth date in the identity number is not a real day' }
  if (residentIdCheckCharacter(id.slice(0, 17)) !== id[17])
    return { zh: '公民身份号码校验位不符，请核对证件', en: 'the check character of the identity number is wrong' }
  return undefined
}
