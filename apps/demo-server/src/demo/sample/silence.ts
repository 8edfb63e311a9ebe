import { createHash } from 'node:crypto'

/** A second of silence as a WAV file (8 kHz, 8 bits) whose comment says of what it is: no two recordings are the same file. */
export function silence(of: string): Buffer {
  const said = Buffer.from(of)
  // Chunks begin at even places.
  const comment = Buffer.concat([said, Buffer.alloc(2 - (said.length % 2))])
  const chunk = (name: string, bytes: Buffer): Buffer => {
    const length = Buffer.alloc(4)
    length.writeUInt32LE(bytes.length)
    return Buffer.concat([Buffer.from(name), length, bytes])
  }
  const format = Buffer.from('01000100401f0000401f000001000800', 'hex')
  const list = Buffer.concat([Buffer.from('INFO'), chunk('ICMT', comment)])
  const body = [chunk('fmt ', format), chunk('LIST', list), chunk('data', Buffer.alloc(8000, 128))]
  return chunk('RIFF', Buffer.concat([Buffer.from('WAVE'), ...body]))
}

/** The same with its digests. */
export function soundOf(of: string): { readonly bytes: Buffer; readonly sha256: string; readonly sm3: string } {
  const bytes = silence(of)
  const digest = (name: string): string => createHash(name).update(bytes).digest('hex')
  return { bytes, sha256: digest('sha256'), sm3: digest('sm3') }
}
