import { createHash } from 'node:crypto'
import { subHours } from 'date-fns/subHours'
import { subMinutes } from 'date-fns/subMinutes'
import type { Request } from 'express'
import { type Kysely, sql } from 'kysely'
import { Refused, refusedWith } from './refused'
import type { Reply } from './reply'

/** After so long a key is forgotten. */
const hoursKept = 24
/** A request that has no answer after so long was cut off. */
const minutesAtWork = 2

interface Kept {
  readonly fingerprint: string
  readonly answer: string | null
  readonly begun_at: Date
}

/** The key of a request; nothing where there is none. @throws Refused */
export function keyOf({ headers }: Request): string | undefined {
  const key = headers['idempotency-key']
  if (key === undefined) return undefined
  if (typeof key === 'string' && /^[\x21-\x7e]{1,255}$/.test(key)) return key
  throw refusedWith('idempotency.key', {
    zh: '请使用255个以内的可见字符',
    en: 'use up to 255 visible ASCII characters',
  })
}

/** What makes two requests the same one. */
export const fingerprintOf = (request: Request): string =>
  createHash('sha256')
    .update(JSON.stringify([request.method, request.originalUrl, request.headers['if-match'] ?? null]))
    .update(request.body instanceof Uint8Array ? request.body : JSON.stringify(request.body ?? null))
    .digest('hex')

/** Stands in place of an answer that is told once: its secret lies nowhere. */
const toldOnce = 'told once'

/**
 * Does a thing once for a key of a person: sent again, the first answer comes back and nothing is done. A refusal frees the key,
 * since it did nothing; a request that was cut off keeps it, and says that nobody knows what it did.
 * @throws Refused
 */
export async function once<DB>(
  db: Kysely<DB>,
  {
    person,
    key,
    fingerprint,
    now,
    secret,
  }: { person: string; key: string; fingerprint: string; now: Date; secret: boolean },
  work: () => Promise<Reply>,
): Promise<{ readonly reply: Reply; readonly replayed: boolean }> {
  await sql`delete from zhifa.idempotency_key where begun_at < ${subHours(now, hoursKept)}`.execute(db)
  const { rows: begun } = await sql`insert into zhifa.idempotency_key (person, key, fingerprint, begun_at)
    values (${person}, ${key}, ${fingerprint}, ${now}) on conflict do nothing returning key`.execute(db)
  if (begun.length === 0) return { reply: await known(db, person, key, fingerprint, now), replayed: true }
  const free = () => sql`delete from zhifa.idempotency_key where person = ${person} and key = ${key}`.execute(db)
  let reply: Reply
  try {
    reply = await work()
  } catch (error) {
    if (error instanceof Refused) await free()
    throw error
  }
  await sql`update zhifa.idempotency_key set answer = ${JSON.stringify(secret ? toldOnce : reply)}
    where person = ${person} and key = ${key}`.execute(db)
  return { reply, replayed: false }
}

async function known<DB>(db: Kysely<DB>, person: string, key: string, fingerprint: string, now: Date): Promise<Reply> {
  const { rows } = await sql<Kept>`select fingerprint, answer, begun_at from zhifa.idempotency_key
    where person = ${person} and key = ${key}`.execute(db)
  const [kept] = rows
  if (kept && kept.fingerprint !== fingerprint)
    throw refusedWith('idempotency.other-request', { zh: '请为另一请求使用另一幂等键', en: 'use another key' })
  const answer: unknown = kept?.answer ? JSON.parse(kept.answer) : undefined
  if (answer === toldOnce)
    throw refusedWith('idempotency.told-once', {
      zh: '请核对已办理的结果，需要新的密文的另行办理',
      en: 'look what is on record; ask anew where the secret was lost',
    })
  if (answer !== undefined) return answer as Reply
  if (!kept || kept.begun_at > subMinutes(now, minutesAtWork))
    throw refusedWith('idempotency.in-progress', { zh: '请稍候再试', en: 'try again in a moment' })
  throw refusedWith('idempotency.unfinished', {
    zh: '请核对是否已办理，未办理的以新的幂等键提交',
    en: 'look what is on record; if nothing is, submit with a new key',
  })
}
