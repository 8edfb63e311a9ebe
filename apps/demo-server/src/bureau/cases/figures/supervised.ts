import {
  type ConfirmationShare,
  confirmationsOf,
  type LateEntry,
  type LawBook,
  lateEntry,
  type PlainDate,
  spanOf,
} from '@zhifa/domain'
import { type Kysely, sql } from 'kysely'
import { readCase } from '../read-case'
import { figureGroups } from './count'
import { inSpan } from './where'

/** An act entered later than the bureau allows itself, in a case of a procedure. */
export interface LateAct extends LateEntry {
  readonly procedure: string
}

/** How the acts of a year came onto the record: what supervision asks of every case, with the cases behind each figure. */
export interface Supervised {
  readonly year: number
  readonly from: PlainDate
  readonly to: PlainDate
  readonly share: ConfirmationShare
  /** Cases in which somebody confirmed otherwise than signed in himself, or in which an entry keeps no confirmation; a page of them. */
  readonly cases: readonly { readonly caseId: string; readonly share: ConfirmationShare }[]
  /** After which case the next page of `cases` begins; absent on the last one. */
  readonly nextCase?: string
  /** How many acts were entered late in all. */
  readonly lateCount: number
  /** Acts entered later than the bureau allows itself, the newest case first; a page of them. */
  readonly late: readonly LateAct[]
  /** After which case and entry the next page of `late` begins. */
  readonly nextLate?: string
}

const pageSize = 50

/** Counts the confirmations and late entries of a year by the figures of the cases, and lists those behind them page by page. */
export async function supervised<DB>(
  db: Kysely<DB>,
  { agency, law }: { readonly agency: { readonly id: string }; readonly law: LawBook },
  year: number,
  { cases: casesAfter = '', late: lateAfter = '' }: { readonly cases?: string; readonly late?: string } = {},
): Promise<Supervised> {
  const { from, to } = spanOf({ year })
  const span = { agency: agency.id, from, to, procedure: '' }
  const groups = await figureGroups(db, span, ['confirmation', 'late-entry'])
  const { rows: own } = await sql<{ caseId: string; sort: string; outcome: string; count: number }>`
    select f.case_id as "caseId", f.sort, f.outcome, sum(f.times)::integer as count from zhifa.case_figure f
    where ${inSpan(span)} and f.kind = 'confirmation' and f.case_id in
      (select f.case_id from zhifa.case_figure f where ${inSpan(span)} and f.kind = 'confirmation'
        and f.sort in ('external', 'paper', 'none') ${casesAfter === '' ? sql`` : sql`and f.case_id < ${casesAfter}`}
        group by f.case_id order by f.case_id desc limit ${pageSize + 1})
    group by 1, 2, 3 order by 1 desc`.execute(db)
  const ids = [...new Set(own.map(({ caseId }) => caseId))]
  const page = ids.slice(0, pageSize)
  const [, lateCase, lateSeq] = /^([\w-]{1,64})_(\d{1,6})$/.exec(lateAfter) ?? []
  const { rows: late } = await sql<{ caseId: string; seq: number; procedure: string }>`select f.case_id as "caseId",
      f.seq, f.procedure from zhifa.case_figure f
    where ${inSpan(span)} and f.kind = 'late-entry'
      ${lateCase === undefined ? sql`` : sql`and (f.case_id, -f.seq) < (${lateCase}, ${-Number(lateSeq)})`}
    order by f.case_id desc, f.seq limit ${pageSize + 1}`.execute(db)
  const shown = late.slice(0, pageSize)
  const [lastCase, lastLate] = [page.at(-1), shown.at(-1)]
  return {
    ...{ year, from, to },
    share: confirmationsOf(groups.filter(({ kind }) => kind === 'confirmation')),
    cases: page.map((caseId) => ({ caseId, share: confirmationsOf(own.filter((row) => row.caseId === caseId)) })),
    ...(ids.length > pageSize && lastCase !== undefined ? { nextCase: lastCase } : {}),
    lateCount: groups.reduce((sum, { kind, count }) => sum + (kind === 'late-entry' ? count : 0), 0),
    late: await lateActs(db, law, shown),
    ...(late.length > pageSize && lastLate ? { nextLate: `${lastLate.caseId}_${lastLate.seq}` } : {}),
  }
}

/** When acts were entered stands in their records: of one page those are read. */
async function lateActs<DB>(
  db: Kysely<DB>,
  law: LawBook,
  shown: readonly { readonly caseId: string; readonly seq: number; readonly procedure: string }[],
): Promise<LateAct[]> {
  const found: LateAct[] = []
  for (const caseId of new Set(shown.map((row) => row.caseId))) {
    const record = await readCase(db, caseId)
    const wanted = new Set(shown.flatMap((row) => (row.caseId === caseId ? [row.seq] : [])))
    for (const entry of record?.entries ?? []) {
      const late = record && wanted.has(entry.seq) ? lateEntry(record, entry, law) : undefined
      if (record && late) found.push({ ...late, procedure: record.procedure })
    }
  }
  return found
}
