import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Recording } from '@zhifa/domain'
import type { CaseContext } from '../../bureau/cases'
import { readCase } from '../../bureau/cases/read-case'
import { accept } from '../../bureau/desk/media/accept'
import { soundOf } from './silence'

interface Recorded {
  readonly by: readonly string[]
  readonly recordings?: readonly Recording[] | undefined
}

/**
 * An act of the sample whose recordings are files of this very case: each is uploaded by one of those who act, like at the desk, and
 * named by its own hash.
 */
export async function recorded<DB, A extends Recorded>(context: CaseContext<DB>, caseId: string, act: A): Promise<A> {
  if (!act.recordings?.length) return act
  const recordings: Recording[] = []
  for (const item of act.recordings) {
    const of = `虚构录音 ${caseId} ${item.id} ${item.start}`
    recordings.push({ ...item, sha256: await uploaded(context, caseId, act.by, item, of) })
  }
  return { ...act, recordings }
}

async function uploaded<DB>(
  context: CaseContext<DB>,
  caseId: string,
  by: readonly string[],
  { id, device }: Recording,
  of: string,
): Promise<string> {
  const { db, media } = context
  const { bytes, sha256, sm3 } = soundOf(of)
  const record = await readCase(db, caseId)
  if (!record) return sha256
  const path = join(media.incoming, `sample-${sha256}`)
  const described = { name: `虚构录音 ${id}.wav`, device }
  for (const user of by) {
    await writeFile(path, bytes)
    const digests = { sha256, sm3 }
    const announced = { record, user: { id: user, roles: [] }, size: bytes.length, described }
    const done = await accept({ ...context, ...media }, { ...announced, path, digests })
    if (done.ok || done.findings.some(({ code }) => code === 'media.duplicate')) break
  }
  return sha256
}
