import { expect } from 'vitest'
import type { Client } from './client'
import { film, hashed, uploading } from './media-files'

interface Recorded {
  readonly by: readonly string[]
  readonly recordings?: readonly { readonly id: string; readonly start: string }[] | undefined
}

/**
 * An act whose recordings are files of this very case, uploaded over HTTP by who acts. The same recording is the same file: whoever
 * does the act again after an interruption finds it there.
 */
export async function recordedOverHttp<A extends Recorded>(
  as: (account: string) => Promise<Client>,
  caseId: string,
  act: A,
): Promise<A> {
  if (!act.recordings?.length) return act
  const person = uploading(await as(act.by[0] ?? ''))
  const recordings: object[] = []
  for (const item of act.recordings) {
    const bytes = Buffer.concat([film(24), Buffer.from(`${caseId} ${item.id} ${item.start}`)])
    const sent = await person.whole(caseId, bytes, { filename: `${item.id}.mp4` })
    const there = sent.status === 422 && sent.text.includes('media.duplicate')
    expect([sent.status, there || sent.status === 204 ? '' : sent.text]).toEqual([there ? 422 : 204, ''])
    recordings.push({ ...item, sha256: hashed('sha256', bytes) })
  }
  return { ...act, recordings }
}
