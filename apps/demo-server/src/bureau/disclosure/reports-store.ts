import { randomBytes } from 'node:crypto'
import {
  canonicalJson,
  type ErrorAnswer,
  type ErrorReportState,
  ErrorReportText,
  type Finding,
  finding,
} from '@zhifa/domain'
import { subHours } from 'date-fns/subHours'
import { type Kysely, sql } from 'kysely'
import { alone } from '../../storage'
import { appendLeaves, leavesOfRows, publicItemColumn, type Written } from '../ledger'

export type ReportTarget = 'registry' | 'decision'

/** A report with its answer, where it has one. */
export interface ErrorReport {
  readonly id: string
  readonly target: ReportTarget
  readonly targetId: string
  readonly targetVersion: number
  readonly body: ErrorReportText
  readonly receivedOn: string
  readonly answer: (ErrorAnswer & { readonly on: string; readonly by: string }) | undefined
  readonly state: ErrorReportState
}

interface Row {
  id: string
  target: ReportTarget
  target_id: string
  target_version: number
  body: string
  received_on: string
  verdict: ErrorAnswer['verdict'] | null
  text: string | null
  answered_on: string | null
  answered_by: string | null
  corrected_on: string | null
}

/** The first newer version that was approved after the answer, of whichever kind the target is. */
const select = sql`
  select r.*, a.verdict, a.text, a.answered_on, a.answered_by,
    case r.target
      when 'decision' then (select min(p.approved_on) from zhifa.publication p
        where ${sql.raw(publicItemColumn('p.'))} = r.target_id and p.version > r.target_version and p.approved_on >= a.answered_on)
      else (select min(e.body::jsonb ->> 'on') from zhifa.registry_event e
        where e.item = r.target_id and e.kind = 'approval' and e.entered_at > a.answered_at)
    end as corrected_on
  from zhifa.error_report r left join zhifa.error_answer a on a.report_id = r.id`

function toReport(row: Row): ErrorReport {
  const { verdict, text, answered_on: on, answered_by: by } = row
  const answer = verdict && text && on && by ? { verdict, text, on, by } : undefined
  return {
    id: row.id,
    target: row.target,
    targetId: row.target_id,
    targetVersion: row.target_version,
    body: ErrorReportText.parse(JSON.parse(row.body)),
    receivedOn: row.received_on,
    answer,
    state: {
      receivedOn: row.received_on,
      ...(answer ? { answer: { verdict: answer.verdict, on: answer.on } } : {}),
      ...(answer?.verdict === 'accepted' && row.corrected_on !== null ? { correctedOn: row.corrected_on } : {}),
    },
  }
}

/** All reports, the newest first. */
export async function readReports<DB>(db: Kysely<DB>): Promise<ErrorReport[]> {
  const { rows } = await sql<Row>`${select} order by r.received_at desc limit 500`.execute(db)
  return rows.map(toReport)
}

export async function readReport<DB>(db: Kysely<DB>, id: string): Promise<ErrorReport | undefined> {
  const { rows } = await sql<Row>`${select} where r.id = ${id}`.execute(db)
  return rows[0] && toReport(rows[0])
}

/** The reports of one published item that were answered: what its page shows. */
export async function answeredReports<DB>(db: Kysely<DB>, target: ReportTarget, id: string): Promise<ErrorReport[]> {
  const { rows } = await sql<Row>`${select} where r.target = ${target} and r.target_id = ${id}
    and a.report_id is not null order by a.answered_at desc limit 50`.execute(db)
  return rows.map(toReport)
}

const perAddress = 5
const perHour = 200

const tooMany = finding('error-report.too-many', {
  outcome: 'not-met',
  zh: '提交过于频繁，请一小时后再试，或者拨打监督电话',
  en: 'too many reports: try again in an hour, or call',
  cure: { zh: '请稍后再试', en: 'try again later' },
})

/** Writes a report down. @returns its number, or that too many came within the hour */
export function keepReport<DB>(
  db: Kysely<DB>,
  report: { target: ReportTarget; targetId: string; targetVersion: number; body: ErrorReportText },
  from: { readonly address: string; readonly today: string; readonly now: Date; readonly written: Written },
): Promise<{ readonly ok: true; readonly id: string } | { readonly ok: false; readonly findings: readonly Finding[] }> {
  return db.transaction().execute(async (trx) => {
    await alone(trx, 'zhifa.error-report')
    await sql`delete from zhifa.error_report_sender where at <= ${subHours(from.now, 1)}`.execute(trx)
    const { rows } = await sql<{ own: number; all: number }>`
      select count(*) filter (where address = ${from.address})::integer as own, count(*)::integer as all
      from zhifa.error_report_sender`.execute(trx)
    const { own = 0, all = 0 } = rows[0] ?? {}
    if (own >= perAddress || all >= perHour) return { ok: false, findings: [tooMany] }
    await sql`insert into zhifa.error_report_sender (address, at) values (${from.address}, ${from.now})`.execute(trx)
    const id = newNumber()
    await sql`insert into zhifa.error_report (id, target, target_id, target_version, body, received_on, received_at)
      values (${id}, ${report.target}, ${report.targetId}, ${report.targetVersion}, ${canonicalJson(report.body)},
        ${from.today}, ${from.now})`.execute(trx)
    await appendLeaves(trx, from.written.agency, await leavesOfRows(trx, from.written, 'error-report', sql`id = ${id}`))
    return { ok: true, id }
  })
}

/** Ten characters that nobody can guess and everybody can read out. */
const newNumber = (): string =>
  [...randomBytes(10)].map((byte) => '23456789abcdefghjkmnpqrstuvwxyz0'[byte % 32] as string).join('')

/** Writes the answer down, once. @returns false when there is one already */
export async function keepAnswer<DB>(
  db: Kysely<DB>,
  id: string,
  answer: ErrorAnswer,
  who: { readonly id: string; readonly today: string; readonly now: Date; readonly written: Written },
): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const { rows } =
      await sql`insert into zhifa.error_answer (report_id, verdict, text, answered_on, answered_by, answered_at)
    values (${id}, ${answer.verdict}, ${answer.text}, ${who.today}, ${who.id}, ${who.now})
    on conflict (report_id) do nothing returning report_id`.execute(trx)
    const leaves = await leavesOfRows(trx, who.written, 'error-answer', sql`report_id = ${id}`)
    if (rows.length > 0) await appendLeaves(trx, who.written.agency, leaves)
    return rows.length > 0
  })
}

/** How many reports nobody has answered. */
export async function openReports<DB>(db: Kysely<DB>): Promise<number> {
  const { rows } = await sql<{ n: number }>`select count(*)::integer as n from zhifa.error_report r
    where not exists (select from zhifa.error_answer a where a.report_id = r.id)`.execute(db)
  return rows[0]?.n ?? 0
}
