import { isPlainDate, type Role } from '@zhifa/domain'
import { type Kysely, type RawBuilder, sql } from 'kysely'
import { mostCounted } from '../../../search'
import { casesOf, type ListedCase, pageSize } from './list'

/** What waits for a person, by what they are to do. */
export const queueNames = {
  review: '待我审核',
  publish: '待我办理公开',
  do: '待我办理',
} as const
export type Queue = keyof typeof queueNames

const inQueue: Readonly<Record<Queue, RawBuilder<unknown>>> = {
  review: sql`t.role = 'legal-reviewer'`,
  publish: sql`t.role <> 'legal-reviewer' and t.step like 'disclosure-%'`,
  do: sql`t.role <> 'legal-reviewer' and t.step not like 'disclosure-%'`,
}

export interface Asking {
  readonly agency: string
  readonly id: string
  readonly roles: readonly Role[]
}

/** Tasks of roles that the person holds, in cases that are theirs or nobody's; not what they, or somebody, proposed already. */
export const tasksOf = ({ agency, id, roles }: Asking) => sql`t.agency = ${agency} and t.person in ('', ${id})
  and t.role in (${roles.length > 0 ? sql.join(roles) : sql`''`})
  and not exists (select from zhifa.proposal p where p.case_id = t.case_id and p.step = t.step and p.state = 'open')`

/** A case with the steps that wait in it. */
export interface WaitingCase extends ListedCase {
  readonly steps: readonly string[]
}

/** Few cases wait for more than three acts at once: this many tasks hold a page. */
const tasksOfPage = 4 * (pageSize + 1)

const afterCase = (key: string): { readonly day: string; readonly id: string } | undefined => {
  const [, day, id = ''] = /^(\d{4}-\d{2}-\d{2})_([\w-]{1,64})$/.exec(key) ?? []
  return isPlainDate(day) ? { day, id } : undefined
}

/** Whether a key is one with which a page of a queue begins. */
export const isQueueKey = (key: string): boolean => afterCase(key) !== undefined

/** One page of what waits for a person in a queue, the nearest day first, what is overdue on top. */
export async function waitingCases<DB>(
  db: Kysely<DB>,
  asking: Asking,
  queue: Queue,
  after = '',
): Promise<{ readonly cases: readonly WaitingCase[]; readonly next: string | undefined }> {
  const key = afterCase(after)
  const later = key ? sql`(t.due, t.case_id) > (${key.day}::date, ${key.id})` : sql`true`
  const { rows: tasks } = await sql<{ id: string; step: string; due: string }>`
    select t.case_id as id, t.step, t.due from zhifa.case_task t
    where ${tasksOf(asking)} and ${inQueue[queue]} and ${later}
    order by t.due, t.case_id, t.step limit ${tasksOfPage}`.execute(db)
  const steps = new Map<string, Set<string>>()
  for (const task of tasks) steps.set(task.id, (steps.get(task.id) ?? new Set()).add(task.step))
  // Of the last case there may be more tasks than were read: it begins the next page.
  const whole = [...steps.keys()].slice(0, tasks.length === tasksOfPage ? -1 : undefined)
  const ids = whole.slice(0, pageSize)
  const cases = await casesOf(db, asking.agency, ids)
  const last = tasks.find((task) => task.id === ids.at(-1))
  const more = ids.length < steps.size
  return {
    cases: ids.flatMap((id) => {
      const item = cases.get(id)
      return item ? [{ ...item, steps: [...(steps.get(id) ?? [])] }] : []
    }),
    next: more && last ? `${last.due}_${last.id}` : undefined,
  }
}

/** How many cases wait for a person in each queue, and how many of them are overdue. */
export async function queueCounts<DB>(
  db: Kysely<DB>,
  asking: Asking,
  today: string,
): Promise<Readonly<Record<Queue, { readonly count: number; readonly overdue: number }>>> {
  const { rows } = await sql<{ queue: Queue; count: number; overdue: number }>`select queue,
      count(distinct case_id)::integer as count,
      count(distinct case_id) filter (where due < ${today}::date)::integer as overdue
    from (select t.case_id, t.due, case when ${inQueue.review} then 'review' when ${inQueue.publish} then 'publish'
        else 'do' end as queue
      from zhifa.case_task t where ${tasksOf(asking)} limit ${mostCounted}) w group by queue`.execute(db)
  const of = (queue: Queue) => rows.find((row) => row.queue === queue) ?? { count: 0, overdue: 0 }
  return { review: of('review'), publish: of('publish'), do: of('do') }
}
