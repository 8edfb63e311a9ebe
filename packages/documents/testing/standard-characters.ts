import lines from './standard-characters.json'

/** 通用规范汉字表（国发〔2013〕23号）: its 8,105 characters, in the order of their codes. */
export const standardCharacters: readonly string[] = [...lines.join('')]
