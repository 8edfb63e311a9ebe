import { sql } from 'kysely'
import type { CaseContext } from '../../bureau/cases'
import { endWhere, openDemoCase, walk } from './walk'

/** Working days from the party's statement to the sample's end (see the sample's days). */
const afterStatement = 10

export interface FirstCases {
  readonly finished: string
  readonly open: string
}

/**
 * What a new user finds: one case from intake to the public page, and one in the middle that waits for somebody. On a
 * database that has cases already, other than those of an invented past, nothing happens.
 */
export async function fillEmptyDesk<DB>(context: CaseContext<DB>): Promise<FirstCases | undefined> {
  const { rows } = await sql<{ used: boolean }>`select exists (select from zhifa.demo_case)
    or (exists (select from zhifa.case_record) and not exists (select from zhifa.demo_past)) as used`.execute(
    context.db,
  )
  if (rows[0]?.used) return undefined
  const today = context.bureau.today()
  const finished = await openDemoCase(context, today, true)
  await walk(context, finished, today)
  const end = endWhere(context, afterStatement)
  const open = await openDemoCase(context, end, false)
  await walk(context, open, end, 'statement')
  return { finished, open }
}

/** Demo cases that were left on the way, e.g. because the server was stopped: the newest first. */
export async function demoCases<DB>({ db }: CaseContext<DB>): Promise<{ id: string; length: number }[]> {
  const { rows } = await sql<{ id: string; length: number }>`
    select r.id, r.length from zhifa.demo_case d join zhifa.case_record r on r.id = d.case_id order by r.id desc limit 20`.execute(
    db,
  )
  return rows
}
