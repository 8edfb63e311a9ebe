import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { type Kysely, sql } from 'kysely'
import { Client } from 'pg'

/** What a process has used since it started. */
export interface Usage {
  /** Milliseconds of processor time, user and system. */
  readonly cpuMs: number
  /** Statements sent to PostgreSQL, transaction brackets among them: each waits for an answer. */
  readonly trips: number
}

let trips = 0

/** Counts every statement of this process from now on. */
export function countStatements(): void {
  const query = Client.prototype.query as (...args: unknown[]) => unknown
  Client.prototype.query = function (this: unknown, ...args: unknown[]) {
    trips += 1
    return query.apply(this, args)
  } as typeof Client.prototype.query
}

/** What this process has used. */
export function ownUsage(): Usage {
  const { user, system } = process.cpuUsage()
  return { cpuMs: (user + system) / 1000, trips }
}

/** Asks a child process that answers `usage` with {@link ownUsage}. */
export async function usageOf(child: ChildProcess): Promise<Usage> {
  child.send('usage')
  for (;;) {
    const [said] = (await once(child, 'message')) as [Usage | string]
    if (typeof said === 'object') return said
  }
}

/**
 * Processor time of the whole server, milliseconds, ended processes among it; 0 where the system does not tell (only Linux
 * does).
 */
export async function postgresCpuMs<DB>(db: Kysely<DB>): Promise<number> {
  const { rows } = await sql<{ pid: number }>`select pid from pg_stat_activity`.execute(db)
  const stats = await Promise.all(rows.map(({ pid }) => statOf(pid)))
  const living = stats.reduce((sum, { own }) => sum + own, 0)
  const postmaster = await statOf(stats.find(({ parent }) => parent > 1)?.parent ?? 0)
  return living + postmaster.own + postmaster.ended
}

/** One line of proc(5): fields are counted behind the name, which may hold blanks; a tick is 10 ms. */
async function statOf(pid: number) {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '')
  const fields = stat
    .slice(stat.lastIndexOf(')') + 2)
    .split(' ')
    .map(Number)
  const ms = (...numbers: readonly number[]) => numbers.reduce((sum, each) => sum + (fields[each] ?? 0) * 10, 0)
  return { parent: fields[1] ?? 0, own: ms(11, 12), ended: ms(13, 14) }
}
