import { toChineseNumber } from '../citation/chinese-number'
import { type TimeUnit, timeUnitNames } from './parameter'

/** A length of time as statutes write it. @example inWords({ amount: 7, unit: 'working-day' }) // '七个工作日' */
export function inWords({ amount, unit }: { readonly amount: number; readonly unit: TimeUnit }): string {
  const name = timeUnitNames[unit]
  return `${name.startsWith('个') ? countInWords(amount) : toChineseNumber(amount)}${name}`
}

/** A number before a measure word: 两名、三名、十二名. @example `${countInWords(2)}名` // '两名' */
export const countInWords = (n: number): string => (n === 2 ? '两' : toChineseNumber(n))

const englishUnits: Readonly<Record<TimeUnit, string>> = {
  'working-day': 'working day',
  'calendar-day': 'day',
  month: 'month',
  year: 'year',
  hour: 'hour',
}

const small = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']

/** A number in English, small ones as a word. @example englishCount(2) // 'two' */
export const englishCount = (n: number): string => small[n] ?? String(n)

/** {@link inWords} in English. @example inEnglish({ amount: 7, unit: 'working-day' }) // 'seven working days' */
export const inEnglish = ({ amount, unit }: { readonly amount: number; readonly unit: TimeUnit }): string =>
  `${englishCount(amount)} ${englishUnits[unit]}${amount === 1 ? '' : 's'}`
