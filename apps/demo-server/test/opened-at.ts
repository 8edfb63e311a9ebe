import type { Answer } from './client'

/** The address of a case that was opened at the desk: who opens one is led to its first act. */
export const openedAt = ({ headers }: Answer): string =>
  /^\/desk\/cases\/\d{4}-\d{4,}/.exec(headers.get('location') ?? '')?.[0] ?? ''
