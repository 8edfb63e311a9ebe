import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { Busboy } from '@fastify/busboy'
import type { Request } from 'express'

/** A small file that came with a form (RFC 7578), and the fields beside it; nothing where it cannot be read or is too large. */
export async function smallUpload(
  request: Request,
  limit: number,
  names: readonly string[] = ['kind', 'reason'],
): Promise<{ readonly fields: Readonly<Record<string, string>>; readonly file: Buffer } | undefined> {
  const type = request.headers['content-type'] ?? ''
  if (!type.startsWith('multipart/form-data')) return undefined
  const parser = new Busboy({
    headers: { ...request.headers, 'content-type': type },
    limits: { fileSize: limit, files: 1, fields: 10, fieldSize: 2000 },
  })
  const fields: Record<string, string> = {}
  const pieces: Buffer[] = []
  let cut = false
  parser.on('field', (name: string, value: string) => {
    if (names.includes(name)) fields[name] = value
  })
  parser.on('file', (_field: string, stream: Readable & { truncated?: boolean }) => {
    stream.on('data', (piece: Buffer) => pieces.push(piece))
    stream.on('limit', () => {
      cut = true
    })
  })
  try {
    await pipeline(request, parser)
  } catch {
    return undefined
  }
  return cut ? undefined : { fields, file: Buffer.concat(pieces) }
}
