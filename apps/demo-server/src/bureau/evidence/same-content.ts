import type { FileLooked } from '@zhifa/integrations'
import type { BlobStore, MediaItem } from '../media'

/** A file with what could be read out of it; without bytes where it is film or sound, or too large to be looked into. */
export interface Compared extends Pick<MediaItem, 'sha256' | 'type' | 'size'> {
  readonly bytes: Buffer | undefined
  readonly looked: FileLooked | undefined
}

/**
 * Whether a copy shows just what its original shows, though its bytes differ: a PDF whose text is all still there, a picture with
 * the same pixels under other notes, a file with something hung on its end. Absent: that cannot be told, and a person looks.
 */
export async function sameContent(blobs: BlobStore, original: Compared, copy: Compared): Promise<boolean | undefined> {
  if (original.type === 'application/pdf' && copy.type === 'application/pdf') {
    const [theirs, own] = [textOf(original), textOf(copy)]
    if (theirs !== own) return false
    if (own !== '' && copy.looked?.unread.length === 0) return true
  }
  const [pixels, ours] = [pixelsOf(original), pixelsOf(copy)]
  if (pixels && ours && pixels.equals(ours)) return true
  return (await startsAlike(blobs, original, copy)) ? true : undefined
}

const textOf = ({ looked }: Compared): string => (looked?.texts ?? []).join('\n').replaceAll(/\s+/g, '')

/** Of a picture, what it shows: its scans or its rows, without what is noted beside them. */
export function pixelsOf({ type, bytes }: Pick<Compared, 'type' | 'bytes'>): Buffer | undefined {
  if (!bytes) return undefined
  if (type === 'image/jpeg') return split(bytes, jpegMarks).shown
  return type === 'image/png' ? split(bytes, pngChunks).shown : undefined
}

/** Of a picture, what is noted beside the pixels: a camera writes names and places there. */
export function notesOf({ type, bytes }: Pick<Compared, 'type' | 'bytes'>): Buffer | undefined {
  if (!bytes) return undefined
  if (type === 'image/jpeg') return split(bytes, jpegMarks).noted
  return type === 'image/png' ? split(bytes, pngChunks).noted : undefined
}

type Part = readonly [shown: boolean, from: number, to: number]

function split(bytes: Buffer, parts: (bytes: Buffer) => Iterable<Part>): { shown: Buffer; noted: Buffer } {
  const all = [...parts(bytes)]
  const of = (wanted: boolean) =>
    Buffer.concat(all.flatMap(([shown, from, to]) => (shown === wanted ? [bytes.subarray(from, to)] : [])))
  return { shown: of(true), noted: of(false) }
}

/** Application marks and comments of a JPEG are notes; tables and scans are the picture; what follows its end is a note again. */
function* jpegMarks(bytes: Buffer): Iterable<Part> {
  let at = 2
  while (at + 4 <= bytes.length && bytes[at] === 0xff) {
    const mark = bytes[at + 1] ?? 0
    const end = at + 2 + bytes.readUInt16BE(at + 2)
    if (mark === 0xda) {
      const last = bytes.indexOf(Buffer.from([0xff, 0xd9]), end)
      const stop = last < 0 ? bytes.length : last + 2
      yield [true, at, stop]
      yield [false, stop, bytes.length]
      return
    }
    yield [!(mark === 0xfe || (mark >= 0xe0 && mark <= 0xef)), at, end]
    at = end
  }
}

function* pngChunks(bytes: Buffer): Iterable<Part> {
  const shown = new Set(['IHDR', 'PLTE', 'tRNS', 'IDAT'])
  let at = 8
  while (at + 12 <= bytes.length) {
    const end = at + 12 + bytes.readUInt32BE(at)
    const name = bytes.toString('latin1', at + 4, at + 8)
    yield [shown.has(name), at, Math.min(end, bytes.length)]
    if (name === 'IEND') return yield [false, end, bytes.length]
    at = end
  }
}

/** Whether the shorter of two files is how the longer begins. Stops at the first byte that differs. */
async function startsAlike(blobs: BlobStore, a: Compared, b: Compared): Promise<boolean> {
  const end = Math.min(a.size, b.size) - 1
  const theirs = blobs.read(b.sha256, { start: 0, end })[Symbol.asyncIterator]()
  let rest: Buffer = Buffer.alloc(0)
  const ours = blobs.read(a.sha256, { start: 0, end })
  try {
    for await (const part of ours) {
      let left = part as Buffer
      while (left.length > 0) {
        if (rest.length === 0) rest = ((await theirs.next()).value as Buffer | undefined) ?? Buffer.alloc(0)
        const length = Math.min(left.length, rest.length)
        if (length === 0 || !left.subarray(0, length).equals(rest.subarray(0, length))) return false
        left = left.subarray(length)
        rest = rest.subarray(length)
      }
    }
    return true
  } finally {
    await theirs.return?.()
  }
}
