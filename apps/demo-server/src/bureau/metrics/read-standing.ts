import { sql } from 'kysely'
import type { CaseContext } from '../cases'

/** Where an item of the push stands on a channel. */
export type DeliveryState = 'pending' | 'synced' | 'rejected' | 'dead'

interface Standing {
  readonly proposals: number
  readonly damaged: number
  readonly channels: readonly {
    readonly channel: string
    /** Seconds since the oldest item was desired that is not confirmed; 0 where none waits. */
    readonly oldest: number
    readonly items: Partial<Record<DeliveryState, number>>
  }[]
}

/** What only the database knows; `undefined` when it does not answer: then that is what there is to tell. */
export async function readStanding<DB>({ db, bureau, media }: CaseContext<DB>): Promise<Standing | undefined> {
  try {
    const { rows: waiting } = await sql<{ count: number }>`
      select count(*) as count from zhifa.proposal where state = 'open'`.execute(db)
    const { rows } = await sql<{ channel: string; state: DeliveryState; count: number; oldest: Date }>`
      select d.channel, d.state, count(*) as count, min(p.desired_at) as oldest
      from zhifa_push.delivery d join zhifa_push.publication p on p.key = d.key
      group by d.channel, d.state`.execute(db)
    const now = bureau.now().getTime()
    const channels = [...new Set(rows.map(({ channel }) => channel))].map((channel) => {
      const own = rows.filter((row) => row.channel === channel)
      const late = own.filter(({ state }) => state !== 'synced').map(({ oldest }) => (now - oldest.getTime()) / 1000)
      return {
        channel,
        oldest: Math.max(0, ...late),
        items: Object.fromEntries(own.map(({ state, count }) => [state, count])),
      }
    })
    return { proposals: waiting[0]?.count ?? 0, damaged: (await media.scrub.standing()).damaged.length, channels }
  } catch {
    return undefined
  }
}
