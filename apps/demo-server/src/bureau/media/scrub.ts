import { createHash } from 'node:crypto'
import { setTimeout } from 'node:timers/promises'
import { millisecondsInDay } from 'date-fns/constants'
import { type Kysely, sql } from 'kysely'
import type { BlobStore } from './blobs/blob-store'

/** A file whose bytes cannot be read, or are not those that were uploaded. */
export interface Damaged {
  readonly sha256: string
  readonly caseId: string
  readonly name: string
  readonly fault: 'missing' | 'changed'
}

/** How the bytes of the files stand. */
export interface Scrubbed {
  readonly files: number
  /** When the file that was looked at longest ago was looked at. */
  readonly since: Date | undefined
  readonly damaged: readonly Damaged[]
}

/** Everything whose bytes are kept for a case: what was uploaded, and the packages that were made of it for the archive. */
export const keptFiles = sql`select case_id, sha256, name from zhifa.media union all
  select case_id, zip, '归档移交包第' || number || '号' from zhifa.archive_package where zip is not null`

type Pace = (bytes: number) => Promise<unknown> | undefined

/** Waits where more bytes were read than the time allows: whoever uploads or plays has the disk, and the line, for himself. */
function paceOf(bytesASecond: number): Pace {
  const began = performance.now()
  return (bytes) => {
    const ahead = (bytes / bytesASecond) * 1000 - (performance.now() - began)
    return ahead > 20 ? setTimeout(ahead) : undefined
  }
}

export interface Scrub {
  standing(): Promise<Scrubbed>
  /** Hashes files again now, those that were looked at longest ago first, until the bound of a pass is reached. */
  pass(): Promise<{ readonly files: number; readonly bytes: number }>
  stop(): Promise<void>
}

/** A server that is started daily looks at its files too, once the start is over. */
const afterStart = 600_000

/**
 * Hashes files again in the background, daily, within a bound of bytes: a disk that loses or turns a bit is found while a
 * backup still has the file.
 */
export function scrubNightly<DB>(options: {
  readonly db: Kysely<DB>
  readonly blobs: BlobStore
  readonly now: () => Date
  readonly bytes: number
  readonly bytesASecond: number
  readonly log: (error: unknown) => void
  /** What else is tidied up first. */
  readonly before: () => Promise<unknown>
}): Scrub {
  const { db, blobs, now, bytes: bound, bytesASecond, log, before } = options
  let stopping = false
  let running: Promise<unknown> = Promise.resolve()

  const fault = async (sha256: string, done: { bytes: number }, pace: Pace): Promise<Damaged['fault'] | null> => {
    try {
      if ((await blobs.size(sha256)) === undefined) return 'missing'
      const hash = createHash('sha256')
      for await (const part of blobs.read(sha256) as AsyncIterable<Buffer>) {
        hash.update(part)
        done.bytes += part.length
        await pace(done.bytes)
        // A file that is broken off is looked at again first.
        if (stopping) return null
      }
      return hash.digest('hex') === sha256 ? null : 'changed'
    } catch (error) {
      // One bad sector does not keep the others from being looked at.
      log(error)
      return 'missing'
    }
  }
  const pass = async (notSince = now()) => {
    const done = { files: 0, bytes: 0 }
    const pace = paceOf(bytesASecond)
    // What nobody has looked at yet, or whose row here was lost, comes first.
    await sql`insert into zhifa.media_check (sha256, checked_at) select distinct k.sha256, timestamptz 'epoch'
      from (${keptFiles}) k on conflict do nothing`.execute(db)
    for (;;) {
      const { rows } = await sql<{ sha256: string }>`select sha256 from zhifa.media_check
        where checked_at < ${notSince} order by checked_at, sha256 limit 100`.execute(db)
      for (const { sha256 } of rows) {
        if (stopping || done.bytes >= bound) return done
        const found = await fault(sha256, done, pace)
        if (stopping) return done
        await sql`update zhifa.media_check set checked_at = ${now()}, fault = ${found}
          where sha256 = ${sha256}`.execute(db)
        done.files += 1
      }
      if (rows.length < 100) return done
    }
  }
  const background = (): void => {
    running = before()
      .then(() => pass(new Date(now().getTime() - millisecondsInDay / 2)))
      .catch(log)
  }
  const timer = setInterval(background, millisecondsInDay).unref()
  const first = globalThis.setTimeout(background, afterStart).unref()
  return {
    pass,
    async standing() {
      const { rows } = await sql<{ files: string; since: Date | null }>`select count(*)::text as files,
        min(checked_at) as since from zhifa.media_check where checked_at > 'epoch'`.execute(db)
      const { rows: damaged } = await sql<{ sha256: string; case_id: string; name: string; fault: Damaged['fault'] }>`
        select k.sha256, k.case_id, k.name, c.fault from zhifa.media_check c join (${keptFiles}) k using (sha256)
        where c.fault is not null order by k.case_id, k.sha256 limit 200`.execute(db)
      return {
        files: Number(rows[0]?.files ?? 0),
        since: rows[0]?.since ? new Date(rows[0].since) : undefined,
        damaged: damaged.map(({ case_id, ...rest }) => ({ caseId: case_id, ...rest })),
      }
    },
    async stop() {
      stopping = true
      clearInterval(timer)
      clearTimeout(first)
      await running
    },
  }
}
