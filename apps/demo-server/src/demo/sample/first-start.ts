import { sql } from 'kysely'
import type { CaseContext } from '../../bureau/cases'
import { readCases } from '../../bureau/cases/read-case'
import { endWhere, openDemoCase, walk } from './walk'

/** Working days from the party's statement to the sample's end (see the sample's days). */
const afterStatement = 10

export interface FirstCases {
  readonly finished: string
  readonly open: string
}

/**
 * What a new user finds: one case from intake to the public page, and one in the middle that waits for somebody. On a
 * database that has cases already, nothing happens.
 */
export async function fillEmptyDesk<DB>(context: CaseContext<DB>): Promise<FirstCases | undefined> {
  if ((await readCases(context.db)).length > 0) return undefined
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
