import { randomBytes } from 'node:crypto'

/**
 * A UUID of version 7 (RFC 9562): ordered by time, unique by 74 random bits.
 *
 * @param now the time that the id carries
 * @param random gives that many random bytes
 */
export function messageId(now: Date, random: (size: number) => Uint8Array = randomBytes): string {
  const bytes = Buffer.from(random(16))
  bytes.writeUIntBE(now.getTime(), 0, 6)
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x70
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
}
