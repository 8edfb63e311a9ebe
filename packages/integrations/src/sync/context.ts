import { groupCommit } from '../group-commit'
import { type Settled, type Settlement, settleAll, settleWaiting } from '../store/settle'
import { defaultTuning, type SyncEngineOptions, type SyncTuning } from './options'

/** What every part of one engine works with. */
export type SyncContext<DB> = Pick<SyncEngineOptions<DB>, 'db' | 'now' | 'random' | 'log'> & {
  readonly tuning: SyncTuning
  /** Closes an attempt, together with those that end at the same time. */
  settle(settlement: Settlement): Promise<Settled>
}

export function contextOf<DB>({ db, now, random, log, tuning }: SyncEngineOptions<DB>): SyncContext<DB> {
  const together = groupCommit<Settlement, Settled | undefined>({
    write: (settlements) => settleAll(db, settlements, now()),
    limit: 500,
    apart: ({ lease }) => `${lease.channel}\n${lease.key}`,
  })
  // Waiting for somebody's long transaction must not keep the others from being settled.
  const settle = async (settlement: Settlement): Promise<Settled> =>
    (await together(settlement)) ?? settleWaiting(db, settlement, now())
  return { db, now, random, log, tuning: { ...defaultTuning, ...tuning }, settle }
}
