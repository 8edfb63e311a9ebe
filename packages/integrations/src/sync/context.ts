import { groupCommit } from '../group-commit'
import { type Settled, type Settlement, settleAll } from '../store/settle'
import { defaultTuning, type SyncEngineOptions, type SyncTuning } from './options'

/** What every part of one engine works with. */
export type SyncContext<DB> = Pick<SyncEngineOptions<DB>, 'db' | 'now' | 'random' | 'log'> & {
  readonly tuning: SyncTuning
  /** Closes an attempt, together with those that end at the same time. */
  settle(settlement: Settlement): Promise<Settled>
}

export function contextOf<DB>({ db, now, random, log, tuning }: SyncEngineOptions<DB>): SyncContext<DB> {
  const settle = groupCommit<Settlement, Settled>({
    write: (settlements) => settleAll(db, settlements, now()),
    limit: 500,
    apart: ({ lease }) => `${lease.channel}\n${lease.key}`,
  })
  return { db, now, random, log, tuning: { ...defaultTuning, ...tuning }, settle }
}
