import type { Finding } from '@zhifa/domain'
import type { FieldError } from './message'

/** The wrong fields of a validation, as the contract carries them. */
export function fieldErrors(findings: readonly Finding[], prefix = ''): FieldError[] {
  return findings.map(({ path = [], code, message }) => ({
    field: [...(prefix === '' ? [] : [prefix]), ...path].join('.').slice(0, 200),
    code,
    message: { zh: message.zh.slice(0, 2000), en: message.en.slice(0, 2000) },
  }))
}
