import { createHash } from 'node:crypto'
import type { PackageReader } from '../read-package'

/** A file of the package as it was read, once, from beginning to end. */
export interface SeenFile {
  readonly path: string
  readonly bytes: number
  readonly sha256: string
  readonly sm3: string
  /** Its first bytes. */
  readonly head: Uint8Array
  /** What the text is that is needed further; recordings and everything long is only hashed. */
  readonly content?: Uint8Array
  /** Why it could not be read to its end. */
  readonly broken?: string
}

/** Texts and papers are looked into up to this size. */
const longest = 256 * 1024 * 1024

/** Reads every file once and hashes it; memory stays within the longest paper. */
export async function lookAt(
  reader: PackageReader,
  use: (file: SeenFile) => void,
): Promise<ReadonlyMap<string, Omit<SeenFile, 'content'>>> {
  const seen = new Map<string, Omit<SeenFile, 'content'>>()
  for (const { path, bytes } of reader.files) {
    const [sha256, sm3] = [createHash('sha256'), createHash('sm3')]
    const parts: Uint8Array[] = []
    const kept = /\.(pdf|json|txt)$/.test(path) && bytes <= longest
    let length = 0
    let head: Uint8Array = new Uint8Array()
    let broken: string | undefined
    try {
      for await (const part of await reader.open(path)) {
        const chunk = part as Buffer
        if (length === 0) head = chunk.subarray(0, 16)
        length += chunk.length
        sha256.update(chunk)
        sm3.update(chunk)
        if (kept) parts.push(chunk)
      }
    } catch (error) {
      broken = (error as Error).message
    }
    const file = {
      path,
      bytes: length,
      head,
      sha256: sha256.digest('hex'),
      sm3: sm3.digest('hex'),
      ...(broken === undefined ? {} : { broken }),
    }
    seen.set(path, file)
    use(kept ? { ...file, content: Buffer.concat(parts) } : file)
  }
  return seen
}
