import type { Role } from '@zhifa/domain'
import { type Kysely, type RawBuilder, sql } from 'kysely'
import { type ListedCase, listedOf, pageSize } from './list'

/** What waits for a person, by what they are to do. */
export const queueNames = {
  review: '待我审核',
  publish: '待我公开审批',
  do: '待我办理',
} as const
export type Queue = keyof typeof queueNames

const inQueue: Readonly<Record<Queue, RawBuilder<unknown>>> = {
  review: sql`t.role = 'legal-reviewer'`,
  publish: sql`t.role <> 'legal-reviewer' and t.step like 'disclosure-%'`,
  do: sql`t.role <> 'legal-reviewer' and t.step not like 'disclosure-%'`,
}

interface Asking {
  readonly agency: string
  readonly id: string
  readonly roles: readonly Role[]
}

/** Tasks of roles that the person holds, in cases that are theirs or nobody's; not what they, or somebody, proposed already. */
const ofPerson = ({ agency, id, roles }: Asking) => sql`t.agency = ${agency} and t.person in ('', ${id})
  and t.role in (${roles.length > 0 ? sql.join(roles) : sql`''`})
  and not exists (select from zhifa.proposal p where p.case_id = t.case_id and p.step = t.step and p.state = 'open')`

/** A case with the steps that wait in it. */
export interface WaitingCase extends ListedCase {
  readonly steps: readonly string[]
}

/** One page of what waits for a person in a queue, the nearest day first, what is overdue on top. */
export async function waitingCases<DB>(
  db: Kysely<DB>,
  asking: Asking,
  queue: Queue,
  after = '',
): Promise<{ readonly cases: readonly WaitingCase[]; readonly next: string | undefined }> {
  const [, day, place] = /^(\d{4}-\d{2}-\d{2})_(\d{1,15})$/.exec(after) ?? []
  const later = day === undefined ? sql`true` : sql`(s.due, s.place) > (${day}::date, ${Number(place)}::bigint)`
  const { rows } = await sql<Parameters<typeof listedOf>[0] & { steps: string[] }>`
    select s.case_id as id, s.place, s.procedure, s.cause, s.phase, s.final, s.opened_on as "openedOn",
      s.last_on as "lastOn", s.last_step as "lastStep", s.party, s.party_public as "partyPublic", s.number, s.handlers, s.due, s.due_title as "dueTitle",
      array_agg(t.step order by t.step) as steps
    from zhifa.case_task t join zhifa.case_summary s on s.agency = t.agency and s.case_id = t.case_id
    where ${ofPerson(asking)} and ${inQueue[queue]} and ${later}
    group by s.agency, s.case_id order by s.due, s.place limit ${pageSize + 1}`.execute(db)
  const cases = rows.slice(0, pageSize).map(({ steps, ...row }) => ({ ...listedOf(row), steps }))
  const last = rows[pageSize - 1]
  return { cases, next: rows.length > pageSize && last ? `${last.due}_${last.place}` : undefined }
}

/** How many cases wait for a person in each queue, up to a thousand, and how many of them are overdue. */
export async function queueCounts<DB>(
  db: Kysely<DB>,
  asking: Asking,
  today: string,
): Promise<Readonly<Record<Queue, { readonly count: number; readonly overdue: number }>>> {
  const counted = async (queue: Queue) => {
    const { rows } = await sql<{ count: number; overdue: number }>`select count(*)::integer as count,
      count(*) filter (where due < ${today}::date)::integer as overdue from (select t.case_id, min(t.due) as due
        from zhifa.case_task t where ${ofPerson(asking)} and ${inQueue[queue]} group by t.case_id limit 1001) w`.execute(
      db,
    )
    return rows[0] ?? { count: 0, overdue: 0 }
  }
  return { review: await counted('review'), publish: await counted('publish'), do: await counted('do') }
}
