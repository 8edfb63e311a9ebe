import { createHash, randomBytes } from 'node:crypto'

/** A token that is not to be guessed. */
export const newToken = (): string => randomBytes(32).toString('base64url')

/** The database knows only the hash of a token. */
export const tokenHash = (token: string): string => createHash('sha256').update(token).digest('hex')
