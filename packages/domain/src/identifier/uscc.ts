import type { Bilingual } from '../finding/finding'

const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28]
const organisationWeights = [3, 7, 9, 10, 5, 8, 4, 2]

/** The 18th character that belongs to the first 17 (GB 32100-2015). */
export function usccCheckCharacter(first17: string): string | undefined {
  let sum = 0
  for (let i = 0; i < 17; i++) {
    const value = alphabet.indexOf(first17[i] ?? '?')
    if (value < 0) return undefined
    sum += value * (weights[i] ?? 0)
  }
  return alphabet[(31 - (sum % 31)) % 31]
}

/** The check character of an eight-character organisation code (GB 11714-1997): characters 9 to 16 of a USCC. */
export function organisationCheckCharacter(first8: string): string | undefined {
  let sum = 0
  for (let i = 0; i < 8; i++) {
    const char = first8[i] ?? '?'
    const value = /\d/.test(char) ? Number(char) : /[A-Z]/.test(char) ? char.charCodeAt(0) - 55 : Number.NaN
    if (Number.isNaN(value)) return undefined
    sum += value * (organisationWeights[i] ?? 0)
  }
  const rest = 11 - (sum % 11)
  return rest === 10 ? 'X' : rest === 11 ? '0' : String(rest)
}

/** Whether a code is that of an enterprise: its first character is the registering body, its second the kind (GB 32100-2015). */
export const isEnterpriseCode = (code: string): boolean => code.startsWith('91')

const registrationKinds: Readonly<Record<string, string>> = {
  '51': '社会团体',
  '52': '民办非企业单位',
  '53': '基金会',
  '91': '企业',
  '92': '个体工商户',
  '93': '农民专业合作社',
}

/** As what a code was registered, by the same two characters: of the commonest kinds, in words. @example registrationKind('92210000…') // '个体工商户' */
export const registrationKind = (code: string): string | undefined => registrationKinds[code.slice(0, 2)]

/**
 * What is wrong with a unified social credit code (GB 32100-2015) — length, alphabet, the inner organisation code
 * (GB 11714) or the check character — or `undefined` when all of it is right.
 */
export const usccProblem = (code: string): Bilingual | undefined => usccFormProblem(code) ?? usccCheckProblem(code)

/** What no code can have, whoever issued it: another length, other characters. */
export function usccFormProblem(code: string): Bilingual | undefined {
  if (code.length !== 18)
    return { zh: '统一社会信用代码应为18位', en: 'a unified social credit code has 18 characters' }
  if (![...code].every((char) => alphabet.includes(char)))
    return {
      zh: '统一社会信用代码只能含数字和大写字母，不含 I、O、S、V、Z',
      en: 'only digits and capitals without I, O, S, V, Z',
    }
  return undefined
}

/** The two check characters of a code: that of the organisation code inside of it, and its last. */
export const usccCheckProblems = {
  inner: {
    zh: '第9至17位的组织机构代码校验位不符，请核对证照',
    en: 'the check digit of the inner organisation code is wrong',
  },
  last: { zh: '统一社会信用代码第18位校验码不符，请核对证照', en: 'the 18th character is not the check character' },
} as const satisfies Readonly<Record<string, Bilingual>>

/**
 * The check character that a code of the right form should have and has not. Mostly a slip; but codes that were issued before the
 * standard stand so on licences, and are right then.
 */
export function usccCheckProblem(code: string): Bilingual | undefined {
  if (organisationCheckCharacter(code.slice(8, 16)) !== code[16]) return usccCheckProblems.inner
  return usccCheckCharacter(code.slice(0, 17)) === code[17] ? undefined : usccCheckProblems.last
}
