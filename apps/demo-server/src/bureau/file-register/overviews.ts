import {
  type CaseRecord,
  disposalObstacles,
  fileStanding,
  type Loan,
  type Retention,
  retentionOf,
  transferDue,
} from '@zhifa/domain'
import { type Kysely, sql } from 'kysely'
import { type User, visibleCase } from '../access'
import type { CaseContext } from '../cases'
import { fileAsked } from './register'
import { fileEventsOfCase } from './store'

/** A file that somebody has, or that waits for a word. */
export interface FileLoan {
  readonly caseId: string
  readonly loan: Loan
  readonly overdue: boolean
}

/** A file whose day has come: for the archive of the county, or for its end. */
export interface FileDue {
  readonly caseId: string
  readonly archivedOn: string
  readonly transferBy: string | undefined
  /** The day is not read in the text of the law. */
  readonly unverified: boolean
  readonly kept: Retention['until']
  /** Nothing stands against proposing its disposal. */
  readonly disposable: boolean
}

export interface FilesOverview {
  readonly loans: readonly FileLoan[]
  /** Requests and disposals that wait for a word, by case. */
  readonly waiting: readonly { readonly caseId: string; readonly what: string }[]
  readonly due: readonly FileDue[]
}

/** So many files are read for one page. */
const most = 100

/** What of the finished files of the bureau needs somebody: who has one too long, what waits, what is to go. */
export const filesOverview = async <DB>(context: CaseContext<DB>, user: User): Promise<FilesOverview> => ({
  ...(await goingOn(context, user)),
  due: await filesDue(context, user),
})

/** How many files are out though their day has passed: for whoever supervises. */
export const overdueLoans = async <DB>(context: CaseContext<DB>, user: User): Promise<number> =>
  (await goingOn(context, user)).loans.filter(({ overdue }) => overdue).length

async function goingOn<DB>(
  { db, bureau }: CaseContext<DB>,
  user: User,
): Promise<Pick<FilesOverview, 'loans' | 'waiting'>> {
  const today = bureau.today()
  const loans: FileLoan[] = []
  const waiting: { caseId: string; what: string }[] = []
  for (const caseId of await casesGoingOn(db, bureau.agency.id)) {
    if (!(await visibleCase(db, user, caseId))) continue
    const standing = fileStanding(await fileEventsOfCase(db, bureau.agency.id, caseId))
    const overdue = new Set(standing.overdue(today).map(({ no }) => no))
    const out = standing.loans.filter(({ state }) => state === 'out')
    loans.push(...out.map((loan) => ({ caseId, loan, overdue: overdue.has(loan.no) })))
    if (standing.loans.some(({ state }) => state === 'open')) waiting.push({ caseId, what: '借阅待审批' })
    if (standing.disposals.some(({ decision }) => !decision)) waiting.push({ caseId, what: '销毁待审批' })
    if (standing.transfers.some(({ receipt }) => !receipt)) waiting.push({ caseId, what: '移交待登记接收凭证' })
  }
  return { loans, waiting }
}

/** Cases in whose register something was begun and not ended. */
async function casesGoingOn<DB>(db: Kysely<DB>, agency: string): Promise<string[]> {
  const without = (...kinds: readonly string[]) => sql`not exists (select from zhifa.file_event d
    where d.case_id = e.case_id and d.about = e.no and d.kind in (${sql.join(kinds)}))`
  const { rows } = await sql<{ id: string }>`select distinct e.case_id as id from zhifa.file_event e
    join zhifa.case_record r on r.id = e.case_id where r.agency = ${agency} and (
      (e.kind = 'loan' and ${without('loan-return')} and not exists (select from zhifa.file_event d
        where d.case_id = e.case_id and d.about = e.no and d.kind = 'loan-decision'
          and d.body::jsonb -> 'act' ->> 'verdict' = 'returned'))
      or (e.kind = 'disposal' and ${without('disposal-decision')})
      or (e.kind = 'transfer' and ${without('transfer-receipt')}))
    order by 1 limit ${most}`.execute(db)
  return rows.map(({ id }) => id)
}

/** Files by the age of their cases, until the first that is too young for anything. */
async function filesDue<DB>(context: CaseContext<DB>, user: User): Promise<FileDue[]> {
  const { db, bureau } = context
  const today = bureau.today()
  const { rows } = await sql<{ id: string; opened: string }>`select s.case_id as id, s.opened_on as opened
    from zhifa.case_summary s where s.agency = ${bureau.agency.id} and s.phase = 'archived' and not exists (
      select from zhifa.file_event e where e.case_id = s.case_id and e.kind in ('disposal-done', 'transfer-receipt'))
    order by s.opened_on, s.case_id limit ${most}`.execute(db)
  const found: FileDue[] = []
  for (const { id, opened } of rows) {
    const soonest = transferDue(bureau.law, opened)
    if (soonest !== undefined && soonest.due > today) break
    const record = await visibleCase(db, user, id)
    const due = record && (await dueOf(context, record, user))
    if (due) found.push(due)
  }
  return found
}

async function dueOf<DB>(context: CaseContext<DB>, record: CaseRecord, user: User): Promise<FileDue | undefined> {
  const { db, bureau } = context
  const archivedOn = record.entries.findLast(({ step }) => step === 'archiving')?.on
  if (archivedOn === undefined) return undefined
  const today = bureau.today()
  const transfer = transferDue(bureau.law, archivedOn)
  const [file] = retentionOf(record, bureau.law)
  const over = file?.until !== undefined && file.until !== 'permanent' && file.until < today
  if (!over && !(transfer && transfer.due <= today)) return undefined
  const events = await fileEventsOfCase(db, bureau.agency.id, record.id)
  const asked = await fileAsked(context, db, { record, user, events })
  return {
    caseId: record.id,
    archivedOn,
    transferBy: transfer?.due,
    unverified: transfer?.grade !== 'text',
    kept: file?.until,
    disposable: over && disposalObstacles(asked).length === 0,
  }
}
