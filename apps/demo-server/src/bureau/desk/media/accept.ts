import { type CaseRecord, finding, isRecused, replay, validate } from '@zhifa/domain'
import { type Kysely, sql } from 'kysely'
import { chinaTime } from '../../../web/china-time'
import { sizeInWords } from '../../../web/too-large'
import { isOnCase, may, type User } from '../../access'
import { isClosed } from '../../archive'
import type { Bureau } from '../../bureau'
import { type Refusal, refuse, Undone } from '../../cases/refusal'
import { appendLeaves, leavesOfRows, writtenBy } from '../../ledger'
import {
  type BlobStore,
  bytesOfCase,
  type Digests,
  MediaDescription,
  type MediaItem,
  type MediaLimits,
  mediaItem,
} from '../../media'
import { contentTypeOf, refusedName } from './content-type'

/** What somebody wants to upload, before a byte is sent. */
export interface Announced {
  readonly record: CaseRecord
  readonly user: Pick<User, 'id' | 'roles'>
  readonly size: number
  readonly described: Readonly<Record<string, unknown>>
}

export type Announcement = { readonly ok: true; readonly description: MediaDescription } | Refusal

/** Whether a file may be uploaded to a case: asked before it is sent, and again when it is there. */
export async function announce<DB>(
  db: Kysely<DB>,
  bureau: Bureau,
  limits: MediaLimits,
  { record, user, size, described: { supplement, ...described } }: Announced,
): Promise<Announcement> {
  if (!(await mayAdd(db, record, user))) return notOnCase()
  // Whoever adds to a closed case says that they know it: the file goes into the supplement.
  if (isClosed(record) && (supplement !== 'yes' || (await isDestroyed(db, record)))) return closedFile()
  const read = validate(MediaDescription, described, 'media')
  if (!read.ok) return refuse(422, ...read.findings)
  const { name, officer, started, ended } = read.value
  if (started !== undefined && ended !== undefined && started >= ended) return endsEarly()
  if (officer !== undefined && !bureau.registry.officers.has(officer)) return unknownOfficer()
  if (ended !== undefined && ended.replace('T', ' ') > chinaTime(bureau.now())) return endsLater()
  const refused = refusedName(name)
  if (refused) return refused
  if (!Number.isSafeInteger(size) || size <= 0) return empty()
  if (size > limits.file) return tooLarge('media.file-limit', '单个文件', limits.file)
  if ((await bytesOfCase(db, record.id)) + size > limits.case)
    return tooLarge('media.case-limit', '本案全部文件', limits.case)
  return { ok: true, description: read.value }
}

/** A file that was announced and lies on the disk, whole, with its digests. */
export interface Staged extends Announced {
  readonly path: string
  readonly digests: Digests
}

export type Accepted = { readonly ok: true; readonly sha256: string } | Refusal

/**
 * Takes a file into a case: its bytes into the store, then its row with the leaf. Whoever is stopped in between leaves bytes
 * without a row, which the same upload finds again.
 */
export async function accept<DB>(
  { db, bureau, blobs, limits }: AcceptContext<DB>,
  { path, digests, ...announced }: Staged,
): Promise<Accepted> {
  const allowed = await announce(db, bureau, limits, announced)
  if (!allowed.ok) return allowed
  const content = await contentTypeOf(path)
  if (!content.ok) return content
  const { record, user, size } = announced
  const { id } = record
  const { sha256, sm3 } = digests
  const there = await mediaItem(db, bureau.agency.id, id, sha256)
  if (there) return duplicate(there, bureau)
  await blobs.keep(path, sha256)
  const { name, started, ended, device, officer, place } = allowed.description
  try {
    await db.transaction().execute(async (trx) => {
      // Two uploads of a case take turns, so that together they stay below what a case may have.
      await sql`select id from zhifa.case_record where id = ${id} for update`.execute(trx)
      if ((await bytesOfCase(trx, id)) + size > limits.case)
        throw new Undone(tooLarge('media.case-limit', '本案全部文件', limits.case))
      const { rows } = await sql`insert into zhifa.media
        (case_id, sha256, sm3, size, media_type, name, started, ended, device, officer, place, uploaded_by, uploaded_at)
        values (${id}, ${sha256}, ${sm3}, ${size}, ${content.type}, ${name}, ${started ?? null}, ${ended ?? null},
          ${device ?? null}, ${officer ?? null}, ${place ?? null}, ${user.id}, ${bureau.now()})
        on conflict do nothing returning sha256`.execute(trx)
      if (rows.length === 0) {
        const first = await mediaItem(trx, bureau.agency.id, id, sha256)
        if (first) throw new Undone(duplicate(first, bureau))
      }
      const own = sql`case_id = ${id} and sha256 = ${sha256}`
      await sql`insert into zhifa.media_check (sha256, checked_at) values (${sha256}, ${bureau.now()})
        on conflict (sha256) do update set checked_at = excluded.checked_at, fault = null`.execute(trx)
      await appendLeaves(trx, bureau.agency.id, await leavesOfRows(trx, writtenBy(bureau, user.id), 'media', own))
    })
  } catch (error) {
    if (error instanceof Undone) return error.refusal
    throw error
  }
  return { ok: true, sha256 }
}

export interface AcceptContext<DB> {
  readonly db: Kysely<DB>
  readonly bureau: Bureau
  readonly blobs: BlobStore
  readonly limits: MediaLimits
}

/** Who adds files: whoever works on the case, and to the supplement of a closed one also the keeper of the files. */
export async function mayAdd<DB>(
  db: Kysely<DB>,
  record: CaseRecord,
  user: Pick<User, 'id' | 'roles'>,
): Promise<boolean> {
  if (isRecused(replay(record), user.id)) return false
  return (isClosed(record) && may(user, 'packing-files')) || (await isOnCase(db, record, user))
}

/** Of a file that was destroyed there is no supplement. */
async function isDestroyed<DB>(db: Kysely<DB>, { id }: CaseRecord): Promise<boolean> {
  const { rows } =
    await sql`select from zhifa.file_event where case_id = ${id} and kind = 'disposal-done' limit 1`.execute(db)
  return rows.length > 0
}

const no = (code: string, zh: string, en: string, cure: { zh: string; en: string }, field = 'file') =>
  finding(`media.${code}`, { outcome: 'not-met', zh, en, cure, path: [field] })

export const notOnCase = (): Refusal =>
  refuse(
    403,
    no('not-on-case', '您不是本案办理人员，不能上传本案文件', 'only who is on the case uploads its files', {
      zh: '请由本案承办人员上传',
      en: 'let somebody who is on the case upload it',
    }),
  )
const closedFile = (): Refusal =>
  refuse(
    422,
    no('closed-file', '本案已经归档，案卷不再增加文件', 'the file is closed', {
      zh: '请在案卷登记页面作为补充材料上传，再由档案管理人员登记',
      en: 'upload it as a supplement on the page of the register',
    }),
  )
const unknownOfficer = (): Refusal =>
  refuse(
    422,
    no(
      'unknown-officer',
      '录制人员不在执法人员名册中',
      'no such officer',
      { zh: '请从名册中选择', en: 'choose from the registry' },
      'officer',
    ),
  )
const endsEarly = (): Refusal =>
  refuse(
    422,
    no(
      'ends-early',
      '录制结束时间应晚于开始时间',
      'the recording must end after it starts',
      { zh: '请核对录制时间', en: 'check the times' },
      'ended',
    ),
  )
const endsLater = (): Refusal =>
  refuse(
    422,
    no(
      'ends-later',
      '录制结束时间晚于现在',
      'the recording would end in the future',
      { zh: '请核对录制时间', en: 'check the times' },
      'ended',
    ),
  )
const empty = (): Refusal =>
  refuse(
    422,
    no('empty', '没有选择文件，或者文件为空', 'there is no file, or it is empty', {
      zh: '请选择文件',
      en: 'choose a file',
    }),
  )
export const tooLarge = (code: string, what: string, limit: number): Refusal =>
  refuse(
    422,
    finding(code, {
      outcome: 'not-met',
      zh: `${what}不得超过${sizeInWords(limit)}`,
      en: `at most ${limit} bytes`,
      read: { limit },
      cure: { zh: '请分段上传，或者请系统管理员调整上限', en: 'send parts, or ask for a higher limit' },
      path: ['file'],
    }),
  )

const duplicate = ({ name, uploadedBy, uploadedAt, sha256 }: MediaItem, { registry }: Bureau): Refusal =>
  refuse(
    422,
    finding('media.duplicate', {
      outcome: 'not-met',
      zh: `相同的文件已在本案中：“${name}”，${registry.officers.get(uploadedBy)?.name ?? uploadedBy}于${chinaTime(uploadedAt)}上传`,
      en: 'the very same file is in the case already',
      read: { sha256, name },
      cure: { zh: '请直接使用已上传的文件', en: 'use the file that is there' },
      path: ['file'],
    }),
  )
