import { choice, finding, hasRole, openCase, procedures, validate } from '@zhifa/domain'
import { type Kysely, sql } from 'kysely'
import { z } from 'zod'
import { alone } from '../../storage'
import type { Bureau } from '../bureau'
import { appendLeaves, leavesOfRows, writtenBy } from '../ledger'
import { type Refusal, refuse } from './refusal'
import { keepSummary, summarise } from './summary'

/** What opens a case. */
export const NewCase = z.strictObject({
  procedure: choice(
    '办案程序',
    Object.fromEntries([...procedures.values()].map(({ id, title }): [string, string] => [id, title])),
  ).default('penalty.ordinary'),
  cause: z.string().min(1).meta({ title: '案由' }),
})

/**
 * Opens an empty record under the next number of the year: `2026-0001`.
 */
export async function openNewCase<DB>(
  db: Kysely<DB>,
  bureau: Bureau,
  input: unknown,
  user: string,
): Promise<{ readonly ok: true; readonly id: string } | Refusal> {
  const read = validate(NewCase, input, 'case.open')
  if (!read.ok) return refuse(422, ...read.findings)
  const { procedure, cause } = read.value
  const officer = bureau.registry.officers.get(user)
  if (!officer || !hasRole(officer, 'handler', bureau.today()))
    return refuse(
      403,
      finding('user.wrong-role', {
        outcome: 'not-met',
        zh: '新建案件由承办人办理，您没有该岗位',
        en: 'cases are opened by a handler; you do not hold that role',
        cure: { zh: '请由承办人登录办理', en: 'let a handler sign in and do it' },
      }),
    )
  if (!bureau.law.causes.has(cause))
    return refuse(
      422,
      finding('case.unknown-cause', {
        outcome: 'not-met',
        zh: `案由：没有名为"${cause}"的案由`,
        en: `cause: there is no cause ${cause}`,
        cure: { zh: '请从案由目录中选择', en: 'choose one of the catalogue' },
        path: ['cause'],
      }),
    )
  const id = await db.transaction().execute(async (trx) => {
    await alone(trx, 'zhifa.case-id')
    const year = bureau.today().slice(0, 4)
    const { rows } = await sql<{ n: number }>`select coalesce(max(substr(id, 6)::integer), 0) + 1 as n
      from zhifa.case_record where id like ${`${year}-%`}`.execute(trx)
    const next = `${year}-${String(rows[0]?.n ?? 1).padStart(4, '0')}`
    await sql`insert into zhifa.case_record (id, procedure, agency, cause, opened_at, opened_by)
      values (${next}, ${procedure}, ${bureau.agency.id}, ${cause}, ${bureau.now()}, ${user})`.execute(trx)
    const record = openCase(procedure, { id: next, agency: bureau.agency.id, cause })
    await keepSummary(trx, summarise(record, bureau.today(), bureau))
    const leaves = await leavesOfRows(trx, writtenBy(bureau, user), 'case', sql`id = ${next}`)
    await appendLeaves(trx, bureau.agency.id, leaves)
    return next
  })
  return { ok: true, id }
}
