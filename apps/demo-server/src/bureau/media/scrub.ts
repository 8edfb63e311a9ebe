import { createHash } from 'node:crypto'
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
  readonly log: (error: unknown) => void
  /** What else is tidied up first. */
  readonly before: () => Promise<unknown>
}): Scrub {
  const { db, blobs, now, bytes: bound, log, before } = options
  let stopping = false
  let running: Promise<unknown> = Promise.resolve()

  const fault = async (sha256: string): Promise<'missing' | 'changed' | null> => {
    try {
      if ((await blobs.size(sha256)) === undefined) return 'missing'
      const hash = createHash('sha256')
      for await (const part of blobs.read(sha256)) hash.update(part)
      return hash.digest('hex') === sha256 ? null : 'changed'
    } catch (error) {
      // One bad sector does not keep the others from being looked at.
      log(error)
      return 'missing'
    }
  }
  const pass = async (notSince = now()) => {
    const done = { files: 0, bytes: 0 }
    while (!stopping && done.bytes < bound) {
      const { rows } = await sql<{ sha256: string; size: string }>`
        select f.sha256, f.size::text from (select distinct sha256, size from zhifa.media) f
        left join zhifa.media_check c using (sha256)
        where c.checked_at is null or c.checked_at < ${notSince}
        order by c.checked_at nulls first, f.sha256 limit 1`.execute(db)
      const [file] = rows
      if (!file) break
      const found = await fault(file.sha256)
      await sql`insert into zhifa.media_check (sha256, checked_at, fault) values (${file.sha256}, ${now()}, ${found})
        on conflict (sha256) do update set checked_at = excluded.checked_at, fault = excluded.fault`.execute(db)
      done.files += 1
      done.bytes += Number(file.size)
    }
    return done
  }
  const background = (): void => {
    running = before()
      .then(() => pass(new Date(now().getTime() - millisecondsInDay / 2)))
      .catch(log)
  }
  const timer = setInterval(background, millisecondsInDay).unref()
  const first = setTimeout(background, afterStart).unref()
  return {
    pass,
    async standing() {
      const { rows } = await sql<{ files: string; since: Date | null }>`select count(*)::text as files,
        min(checked_at) as since from zhifa.media_check`.execute(db)
      const { rows: damaged } = await sql<{ sha256: string; case_id: string; name: string; fault: Damaged['fault'] }>`
        select m.sha256, m.case_id, m.name, c.fault from zhifa.media_check c join zhifa.media m using (sha256)
        where c.fault is not null order by m.case_id, m.sha256 limit 200`.execute(db)
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
