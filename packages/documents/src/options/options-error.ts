import type { Finding } from '@zhifa/domain'

/** Thrown for options that a function does not take: one of a name that it does not have, or a value of the wrong kind. Every one at once. */
export class OptionsError extends Error {
  readonly code = 'documents.options'
  constructor(
    /** The function that was called: `renderForm`. */
    readonly door: string,
    readonly findings: readonly Finding[],
  ) {
    const all = (language: 'zh' | 'en', joint: string): string =>
      findings.map(({ message }) => message[language]).join(joint)
    super(`${door} 的选项有误：${all('zh', '；')} / options of ${door} are wrong: ${all('en', '; ')}`)
    this.name = 'OptionsError'
  }
}
