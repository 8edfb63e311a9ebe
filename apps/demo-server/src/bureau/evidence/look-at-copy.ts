import type { CopyLooked, GateContext } from '@zhifa/domain'
import { lookAtFile } from '@zhifa/integrations'
import { readWhole } from '../evidence-store'
import type { BlobStore, MediaItem } from '../media'
import { type Compared, notesOf, sameContent } from './same-content'

/** More than that is not looked into by a program: a person looks. */
const readable = 64 * 1024 * 1024

/** What a copy still says of people, and whether it shows what its original shows. */
export async function lookAtCopy(
  blobs: BlobStore,
  { original, copy }: { readonly original: MediaItem; readonly copy: MediaItem },
  gate: GateContext,
): Promise<CopyLooked> {
  const [theirs, own] = [await opened(blobs, original, gate), await opened(blobs, copy, gate)]
  return {
    same: await sameContent(blobs, theirs, own),
    personal: own.looked?.personal,
    unread: copy.type !== 'application/pdf' || !own.looked || own.looked.unread.length > 0,
  }
}

async function opened(blobs: BlobStore, { sha256, type, size }: MediaItem, gate: GateContext): Promise<Compared> {
  const known = { sha256, type, size }
  if (size > readable || /^(audio|video)\//.test(type)) return { ...known, bytes: undefined, looked: undefined }
  const bytes = await readWhole(blobs, sha256)
  // Of a picture only the notes are words: among so many pixels any number stands by chance.
  const words = type.startsWith('image/') ? notesOf({ type, bytes }) : bytes
  return { ...known, bytes, looked: words && (await lookAtFile(words, gate)) }
}
