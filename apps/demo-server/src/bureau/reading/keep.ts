import { type Request, type RequestHandler, type Response, Router } from 'express'
import { type Kysely, sql } from 'kysely'
import type { User } from '../access'
import type { Bureau } from '../bureau'
import { tasksOf } from '../cases'
import { maybeUser } from '../sign-in'
import { type ReadAddress, readAddresses } from './addresses'

interface Keeping<DB> {
  readonly db: Kysely<DB>
  readonly bureau: Bureau
  readonly log: (error: unknown) => void
}

/** A player asks for a film in many parts: within this time they are one read. */
const onePlaying = '10 minutes'

/**
 * Notes who asks for what, before anything of it is shown: what cannot be noted is not shown. An answer that refuses is noted as one.
 * Behind the sign-in; only lines of cases that exist are kept.
 */
export function keepReads<DB>(keeping: Keeping<DB>): Router {
  const { db, bureau } = keeping
  const router = Router()
  for (const address of readAddresses) {
    const keep: RequestHandler = async (request, response, next) => {
      const user = maybeUser(response)
      const seq = user && (await keepRead(db, bureau, user, address, request))
      if (seq !== undefined) noteRefusal(keeping, response, seq)
      next()
    }
    for (const method of address.methods ?? (['get'] as const)) router[method](address.path, keep)
  }
  return router
}

async function keepRead<DB>(
  db: Kysely<DB>,
  { agency, now }: Bureau,
  user: User,
  { kind, of, item }: ReadAddress,
  request: Request,
): Promise<string | undefined> {
  const id = String(request.params.id)
  const named = item?.(request) ?? null
  const at = now()
  const line = sql`${agency.id}::text, ${at}::timestamptz, ${user.id}::text, ${kind}::text`
  const rest = sql`${named}::text`
  const via = pageOf(request)
  if (of === undefined) {
    const { rows } = await sql<{ seq: string }>`insert into zhifa.read_log (agency, at, person, kind, item, via)
      values (${line}, ${rest}, ${via}) returning seq::text`.execute(db)
    return rows[0]?.seq
  }
  const wanted =
    of === 'case' ? sql`r.id = ${id}` : sql`r.id = (select p.case_id from zhifa.proposal p where p.id = ${id})`
  // A part of a film that follows another is not a read of its own; whoever begins in the middle is noted too.
  const again =
    request.headers.range === undefined
      ? sql`true`
      : sql`not exists (select from zhifa.read_log l where l.case_id = r.id and l.person = ${user.id} and l.kind = ${kind}
          and l.item = ${named} and l.refused is null and l.at > ${at}::timestamptz - ${onePlaying}::interval)`
  const { rows } = await sql<{ seq: string }>`insert into zhifa.read_log
      (agency, at, person, kind, item, case_id, task, via)
    select ${line}, ${rest}, r.id, ${taskOf(user, agency.id)}, ${via}::text
    from zhifa.case_record r where ${wanted} and ${again} returning seq::text`.execute(db)
  return rows[0]?.seq
}

/** What of the case waits for this person, or that it is theirs: from that task they read. */
const taskOf = ({ id, roles }: User, agency: string) => sql`coalesce(
  (select 'confirm' from zhifa.proposal_wait w join zhifa.proposal p on p.id = w.proposal_id
    where w.agency = ${agency} and w.person = ${id} and p.case_id = r.id limit 1),
  (select 'step:' || t.step from zhifa.case_task t where t.case_id = r.id and ${tasksOf({ agency, id, roles })}
    order by t.due, t.step limit 1),
  (select 'own' from zhifa.case_summary s where s.agency = ${agency} and s.case_id = r.id and s.handlers @> array[${id}::text]),
  (select 'own' where r.opened_by = ${id}))`

/** The page of this site from which they came. */
function pageOf({ headers: { referer, host } }: Request): string | null {
  if (!referer || !URL.canParse(referer)) return null
  const from = new URL(referer)
  return from.host === host ? from.pathname.slice(0, 200) : null
}

/** What was asked for and not given stays in the log as that. */
function noteRefusal<DB>({ db, log }: Keeping<DB>, response: Response, seq: string): void {
  response.once('finish', () => {
    if (response.statusCode < 400) return
    sql`update zhifa.read_log set refused = ${response.statusCode} where seq = ${seq}::bigint and batch is null`
      .execute(db)
      .catch(log)
  })
}
