import type { Finding, GateContext } from '@zhifa/domain'
import { ClosedPdfError, fileTexts } from './pdf-texts'
import { certainIn, closedFile } from './personal-data'

/** What could be read out of one file before it goes out. */
export interface FileLooked {
  /** What it certainly says of a person, or that it cannot be looked into at all. */
  readonly personal: Finding | undefined
  /** Places at which something stands that no program reads: pictures, film, sound. */
  readonly unread: readonly string[]
  /** Every text in it, of pages, metadata and files inside alike, in the order in which it was met. */
  readonly texts: readonly string[]
  /** Digests (SHA-256) of the files inside of it. */
  readonly inside: readonly string[]
}

/**
 * Looks into one file as the gate in front of a push does, so that whoever makes a copy for the public learns at once what would
 * stop it there.
 * @param gate the names and other values that no public text may hold
 * @example (await lookAtFile(bytes, { names: ['演示人'] })).personal?.message.zh
 */
export async function lookAtFile(bytes: Uint8Array, gate: GateContext = {}): Promise<FileLooked> {
  try {
    const { texts, unread, inside } = await fileTexts(bytes, 'file')
    return { personal: certainIn(texts, gate), unread, texts: texts.map(({ text }) => text), inside }
  } catch (error) {
    if (!(error instanceof ClosedPdfError)) throw error
    return { personal: closedFile(error, ['file']), unread: [], texts: [], inside: [] }
  }
}
