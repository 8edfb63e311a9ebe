import { createHash } from 'node:crypto'

/** Hash of a leaf's line in hex (RFC 6962 §2.1): as `hashLine`, by the machine's own SHA-256, for reads that hash much. */
export const lineHash = (line: string): string => createHash('sha256').update('\0').update(line).digest('hex')
