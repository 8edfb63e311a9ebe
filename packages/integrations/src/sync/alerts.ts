import { addDays, type Bilingual } from '@zhifa/domain'
import { differenceInMilliseconds } from 'date-fns/differenceInMilliseconds'
import { isBefore } from 'date-fns/isBefore'
import { type Kysely, sql } from 'kysely'
import { startOfDayInChina } from '../instant'

/** An item that the public cannot see yet although much of the statutory time is gone. */
export interface Alert {
  readonly key: string
  readonly channel: string
  readonly version: number
  readonly state: 'pending' | 'rejected' | 'dead'
  /** Half of the time, four fifths of it, or all of it is used up. */
  readonly level: 'half' | 'urgent' | 'overdue'
  readonly due: string
  /** Share of the statutory time that is used up; 1 at the end of the last day. */
  readonly used: number
  readonly message: Bilingual
}

/** Share of the time from the approval to the end of the last day that is used up. */
function timeUsed(approvedOn: string, due: string, now: Date): number {
  const from = startOfDayInChina(approvedOn)
  const to = startOfDayInChina(addDays(due, 1))
  const whole = differenceInMilliseconds(to, from)
  return whole <= 0 ? (isBefore(now, to) ? 0 : 1) : Math.max(0, differenceInMilliseconds(now, from) / whole)
}

/** Every unfinished item with at least half of its time used up, most urgent first. Items without a due date raise none. */
export async function openAlerts<DB>(db: Kysely<DB>, now: Date): Promise<Alert[]> {
  const { rows } = await sql<Pick<Alert, 'key' | 'channel' | 'version' | 'state' | 'due'> & { approvedOn: string }>`
    select d.key, d.channel, p.version, d.state, p.due, p.approved_on as "approvedOn"
    from zhifa_push.delivery d join zhifa_push.publication p on p.key = d.key
    where d.state <> 'synced' and p.due is not null`.execute(db)
  return rows
    .flatMap(({ approvedOn, ...row }): Alert[] => {
      const used = timeUsed(approvedOn, row.due, now)
      const level = used >= 1 ? 'overdue' : used >= 0.8 ? 'urgent' : used >= 0.5 ? 'half' : undefined
      return level ? [{ ...row, used, level, message: text(level, row.due) }] : []
    })
    .sort((a, b) => b.used - a.used)
}

function text(level: Alert['level'], due: string): Bilingual {
  if (level === 'overdue') return { zh: `已超过法定公示期限（${due}）`, en: `Overdue since ${due}` }
  const share = level === 'urgent' ? 80 : 50
  return {
    zh: `法定公示期限已用去${share}%以上，截止 ${due}`,
    en: `More than ${share} % of the time is used up; due ${due}`,
  }
}
