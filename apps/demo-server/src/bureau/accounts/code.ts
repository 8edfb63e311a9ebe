import { randomInt } from 'node:crypto'
import { tokenHash } from '../tokens'

/** Without what is read for something else: no I, L, O, U, 0 or 1. */
const alphabet = 'ABCDEFGHJKMNPQRSTVWXYZ23456789'
const groups = 5
const inGroup = 5

/** How long somebody has to put their account to use. */
export const codeHours = 72

/** A code that is told once and typed in once: 25 characters of 30, more than 120 bits. */
export const newCode = (): string =>
  Array.from({ length: groups }, () =>
    Array.from({ length: inGroup }, () => alphabet[randomInt(alphabet.length)]).join(''),
  ).join('-')

/** The database knows only the hash of a code, however it was typed. */
export const codeHash = (typed: string): string => tokenHash(typed.toUpperCase().replace(/[^A-Z0-9]/g, ''))
