import { randomBytes } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { Busboy } from '@fastify/busboy'
import type { CaseRecord } from '@zhifa/domain'
import { finding } from '@zhifa/domain'
import type { Request } from 'express'
import type { User } from '../../access'
import { refuse } from '../../cases/refusal'
import type { Digests, Hashing } from '../../media'
import { goOn } from '../going-on/next-own'
import { type AcceptContext, type Accepted, accept, mayAdd, notOnCase, tooLarge } from './accept'

interface Sent {
  readonly fields: Readonly<Record<string, string>>
  readonly name: string
  readonly size: number
  readonly digests: Digests
  readonly tooLarge: boolean
}

/**
 * Takes a file that a browser sends with a plain form (RFC 7578), where no scripts run. It goes to the disk as it comes; what is
 * broken off has to be sent again.
 */
export async function uploadByForm<DB>(
  context: AcceptContext<DB> & { readonly hashing: Hashing; readonly incoming: string },
  request: Request,
  { record, user }: { readonly record: CaseRecord; readonly user: User },
): Promise<Accepted & { readonly goesOn?: boolean }> {
  const { db, limits, hashing, incoming } = context
  if (!(await mayAdd(db, record, user))) return notOnCase()
  const path = join(incoming, `form-${randomBytes(16).toString('hex')}`)
  try {
    const sent = await read(request, path, limits.file, hashing)
    if (!sent) return unreadable()
    if (sent.tooLarge) return tooLarge('media.file-limit', '单个文件', limits.file)
    const { fields, name, size, digests } = sent
    const { [goOn.name]: then, ...said } = fields
    const described = { ...said, name }
    const done = await accept(context, { record, user, size, described, path, digests })
    return { ...done, goesOn: then === goOn.value }
  } finally {
    await rm(path, { force: true })
  }
}

const names: ReadonlySet<string> = new Set(['started', 'ended', 'device', 'officer', 'place', 'supplement', goOn.name])

async function read(request: Request, path: string, limit: number, hashing: Hashing): Promise<Sent | undefined> {
  const type = request.headers['content-type'] ?? ''
  if (!type.startsWith('multipart/form-data')) return undefined
  const parser = new Busboy({
    headers: { ...request.headers, 'content-type': type },
    limits: { fileSize: limit, files: 1, fields: 20, fieldSize: 1000 },
  })
  const fields: Record<string, string> = {}
  let file: Promise<Omit<Sent, 'fields'>> | undefined
  parser.on('field', (name: string, value: string) => {
    if (names.has(name) && value !== '') fields[name] = value
  })
  parser.on('file', (_field: string, stream: Readable & { truncated?: boolean }, name: string) => {
    file = keep(stream, name)
    // Looked at below: a broken connection is no unhandled failure.
    file.catch(() => undefined)
  })
  const keep = async (stream: Readable & { truncated?: boolean }, name: string): Promise<Omit<Sent, 'fields'>> => {
    const out = createWriteStream(path, { highWaterMark: 1024 * 1024 })
    const following = hashing.follow(path)
    try {
      await pipeline(stream, out)
      const size = out.bytesWritten
      return { name, size, tooLarge: stream.truncated === true, digests: await following.digests(size) }
    } catch (error) {
      following.forget()
      throw error
    }
  }
  try {
    await pipeline(request, parser)
    const kept = await file
    return kept && { fields, ...kept }
  } catch {
    await file?.catch(() => undefined)
    return undefined
  }
}

const unreadable = () =>
  refuse(
    422,
    finding('media.unreadable', {
      outcome: 'not-met',
      zh: '没有选择文件，或者上传的内容无法读取',
      en: 'there is no file, or what was uploaded cannot be read',
      cure: { zh: '请重新选择文件后提交', en: 'choose the file again and submit' },
      path: ['file'],
    }),
  )
