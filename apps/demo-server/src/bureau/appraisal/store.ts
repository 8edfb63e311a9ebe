import { canonicalJson } from '@zhifa/domain'
import {
  type AppraisalAnswer,
  AppraisalEvent,
  type AppraisalHead,
  type AppraisalKind,
  aboutOf,
  headOf,
  roundOf,
} from '@zhifa/review-rules'
import { type Kysely, type RawBuilder, sql } from 'kysely'
import { alone } from '../../storage'
import { chinaDateTime } from '../../web/china-time'
import { type Refusal, refuse, Undone } from '../cases/refusal'
import { appendLeaves, demandProved, leavesOfRows, type Written } from '../ledger'

const standards = sql`kind in ('standard', 'standard-decision')`

/** Every line about standards, and those of some rounds, in order. @throws LedgerDifferenceError when one is not proved */
export const appraisalEvents = <DB>(
  db: Kysely<DB>,
  agency: string,
  rounds: readonly number[] = [],
): Promise<AppraisalEvent[]> =>
  events(db, agency, rounds.length === 0 ? standards : sql`(${standards} or round in (${sql.join(rounds)}))`)

/** The lines that say which rounds there are and how far they came, the newest rounds; without what was said of files. */
export async function roundLines<DB>(db: Kysely<DB>, agency: string, most: number): Promise<AppraisalEvent[]> {
  return events(
    db,
    agency,
    sql`kind in ('round', 'round-decision', 'finish') and round in (select r.no from zhifa.appraisal_event r
      where r.agency = ${agency} and r.kind = 'round' order by r.no desc limit ${most})`,
  )
}

async function events<DB>(db: Kysely<DB>, agency: string, where: RawBuilder<unknown>): Promise<AppraisalEvent[]> {
  const own = sql`agency = ${agency} and ${where}`
  const { rows } = await sql<{
    body: string
  }>`select body from zhifa.appraisal_event where ${own} order by no`.execute(db)
  if (rows.length > 0) await demandProved(db, agency, 'appraisal', own)
  return rows.map(({ body }) => AppraisalEvent.parse(JSON.parse(body)))
}

/** The rounds in which a file is or was appraised, the newest first. */
export async function roundsOfFile<DB>(db: Kysely<DB>, agency: string, file: string): Promise<number[]> {
  const { rows } = await sql<{ round: number }>`select distinct round from zhifa.appraisal_event
    where agency = ${agency} and files @> array[${file}]::text[] order by round desc`.execute(db)
  return rows.map(({ round }) => round)
}

/** What an inbox reads of the rounds that are open: which files, and how far each is. */
export async function openRounds<DB>(
  db: Kysely<DB>,
  agency: string,
): Promise<
  readonly {
    readonly no: number
    readonly people: string[]
    readonly files: string[]
    readonly heads: AppraisalHead[]
  }[]
> {
  const { rows } = await sql<{
    no: number
    round: number
    kind: AppraisalKind
    file: string | null
    about: number | null
    by: string
    verdict: string | null
    people: string[] | null
    files: string[] | null
    at: Date
  }>`select e.no, e.round, e.kind, e.case_id as file, e.about, e.by_person as by, e.verdict, e.people, e.files,
      e.entered_at as at
    from zhifa.appraisal_event e join zhifa.appraisal_event d on d.agency = e.agency and d.round = e.round
      and d.kind = 'round-decision' and d.verdict = 'approved'
    where e.agency = ${agency} and not exists (select from zhifa.appraisal_event f
      where f.agency = e.agency and f.round = e.round and f.kind = 'finish') order by e.no`.execute(db)
  const rounds = new Map<number, { no: number; people: string[]; files: string[]; heads: AppraisalHead[] }>()
  for (const { no, round, kind, file, about, by, verdict, people, files, at } of rows) {
    const known = rounds.get(round) ?? { no: round, people: [], files: [], heads: [] }
    rounds.set(round, known)
    if (people) known.people = people
    if (files) known.files = files
    const given = { file: file ?? undefined, about: about ?? undefined, verdict: verdict ?? undefined }
    known.heads.push({ ...given, no, kind, round, by, at: chinaDateTime(new Date(at)) })
  }
  return [...rounds.values()]
}

/** How many standards and rounds wait for a word of the head. */
export async function appraisalsToDecide<DB>(db: Kysely<DB>, agency: string, person: string): Promise<number> {
  const { rows } = await sql<{ n: number }>`select count(*)::int as n from zhifa.appraisal_event e
    where e.agency = ${agency} and e.by_person <> ${person} and (
      (e.kind = 'standard' and not exists (select from zhifa.appraisal_event d
        where d.agency = e.agency and d.kind = 'standard-decision' and d.about = e.no))
      or (e.kind = 'round' and not exists (select from zhifa.appraisal_event d
        where d.agency = e.agency and d.kind = 'round-decision' and d.round = e.no)))`.execute(db)
  return rows[0]?.n ?? 0
}

const list = (values: readonly string[] | undefined) =>
  values === undefined ? null : values.length === 0 ? sql`array[]::text[]` : sql`array[${sql.join(values)}]::text[]`

/** Writes one line with its leaf, with nobody between the look at the register and the writing. */
export async function enterAppraisalEvent<DB>(
  db: Kysely<DB>,
  { now, written }: { readonly now: Date; readonly written: Written },
  change: (trx: Kysely<DB>, next: number) => Promise<AppraisalAnswer>,
): Promise<{ readonly ok: true; readonly event: AppraisalEvent } | Refusal> {
  const { agency } = written
  try {
    return await db.transaction().execute(async (trx) => {
      await alone(trx, `appraisal:${agency}`)
      const { rows } = await sql<{ n: number }>`select coalesce(max(no), 0) + 1 as n from zhifa.appraisal_event
        where agency = ${agency}`.execute(trx)
      const done = await change(trx, rows[0]?.n ?? 1)
      if (!done.ok) throw new Undone(refuse(422, ...done.findings))
      const { event } = done
      const { no, act, by, drawn } = event
      const { file, verdict } = headOf(event)
      const people = act.kind === 'round' ? act.appraisers : undefined
      const files = act.kind === 'round' && act.selection.by === 'chosen' ? act.selection.files : drawn?.files
      await sql`insert into zhifa.appraisal_event
        (agency, no, round, kind, case_id, about, by_person, verdict, people, files, body, entered_at) values
        (${agency}, ${no}, ${roundOf(no, act) ?? null}, ${act.kind}, ${file ?? null}, ${aboutOf(act) ?? null}, ${by.id},
          ${verdict ?? null}, ${list(people)}, ${list(files)}, ${canonicalJson(event)}, ${now})`.execute(trx)
      const own = sql`agency = ${agency} and no = ${no}`
      await appendLeaves(trx, agency, await leavesOfRows(trx, written, 'appraisal', own))
      return { ok: true as const, event }
    })
  } catch (error) {
    if (error instanceof Undone) return error.refusal
    throw error
  }
}
