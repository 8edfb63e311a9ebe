import { createHash, randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { connect } from 'node:net'
import type { Client } from './client'

/** A film of nothing: the head of an MP4 file, and bytes that no other film has. */
export const film = (size: number): Buffer =>
  Buffer.concat([
    Buffer.from('00000018667479706d703432000000006d70343269736f6d', 'hex'),
    randomBytes(Math.max(0, size - 24)),
  ])

/** A film whose head says when it was made, before or behind the film itself, its times in 32 or in 64 bits. */
export function filmOf({
  began,
  seconds,
  wide = false,
  behind = false,
}: {
  readonly began: Date
  readonly seconds: number
  readonly wide?: boolean
  readonly behind?: boolean
}): Buffer {
  const box = (name: string, ...parts: readonly Buffer[]): Buffer => {
    const body = Buffer.concat(parts)
    const head = Buffer.alloc(8)
    head.writeUInt32BE(body.length + 8)
    head.write(name, 4, 'latin1')
    return Buffer.concat([head, body])
  }
  const times = Buffer.alloc(wide ? 32 : 20)
  const created = Math.floor(began.getTime() / 1000) + 2_082_844_800
  times.writeUInt8(wide ? 1 : 0, 0)
  if (wide) {
    times.writeBigUInt64BE(BigInt(created), 4)
    times.writeUInt32BE(1000, 20)
    times.writeBigUInt64BE(BigInt(seconds * 1000), 24)
  } else {
    times.writeUInt32BE(created, 4)
    times.writeUInt32BE(1000, 12)
    times.writeUInt32BE(seconds * 1000, 16)
  }
  const moov = box('moov', box('udta'), box('mvhd', times))
  const mdat = box('mdat', randomBytes(3000))
  return Buffer.concat([film(24), ...(behind ? [mdat, moov] : [moov, mdat])])
}

export const hashed = (algorithm: 'sha256' | 'sm3', bytes: Uint8Array): string =>
  createHash(algorithm).update(bytes).digest('hex')

const tus = { 'tus-resumable': '1.0.0' }

export interface Announced {
  readonly size: number
  readonly said: Readonly<Record<string, string>>
}

const base64 = (said: Announced['said']): string =>
  Object.entries(said)
    .map(([name, value]) => `${name} ${Buffer.from(value).toString('base64')}`)
    .join(',')

/** A person who uploads by the protocol, a request at a time. */
export const uploading = (client: Client) => ({
  announce: (caseId: string, { size, said }: Announced) =>
    client.send('POST', `/desk/cases/${caseId}/media/uploads`, '', {
      ...tus,
      'upload-length': String(size),
      'upload-metadata': base64(said),
    }),
  head: (path: string) => client.send('HEAD', path, undefined, tus),
  async patch(path: string, offset: number, bytes: Uint8Array) {
    const response = await fetch(`${client.url}${path}`, {
      method: 'PATCH',
      headers: {
        ...tus,
        cookie: client.cookie,
        origin: client.url,
        'upload-offset': String(offset),
        'content-type': 'application/offset+octet-stream',
      },
      body: new Uint8Array(bytes),
    })
    return { status: response.status, text: await response.text(), offset: response.headers.get('upload-offset') }
  },
  /** Sends the first bytes of a longer piece, then the line is dead. */
  async broken(path: string, bytes: Uint8Array, sent: number): Promise<void> {
    const { hostname, port, host } = new URL(client.url)
    const socket = connect(Number(port), hostname)
    await once(socket, 'connect')
    const head = [
      `PATCH ${path} HTTP/1.1`,
      `host: ${host}`,
      `origin: ${client.url}`,
      `cookie: ${client.cookie}`,
      'tus-resumable: 1.0.0',
      'upload-offset: 0',
      'content-type: application/offset+octet-stream',
      `content-length: ${bytes.length}`,
    ]
    socket.write(`${head.join('\r\n')}\r\n\r\n`)
    await new Promise((resolve) => socket.write(bytes.subarray(0, sent), resolve))
    socket.on('error', () => undefined)
    // What was written is on its way to the server; then nothing more comes, and no word of farewell.
    await new Promise((resolve) => setTimeout(resolve, 200))
    socket.resetAndDestroy()
  },
  async whole(caseId: string, bytes: Uint8Array, said: Announced['said']) {
    const announced = await this.announce(caseId, { size: bytes.length, said })
    const path = announced.headers.get('location')
    if (announced.status !== 201 || path === null) return { status: announced.status, text: announced.text }
    return this.patch(path, 0, bytes)
  },
})
