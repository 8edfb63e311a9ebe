import {
  checkPublicItems,
  checkSummaries,
  checkWaits,
  rebuildPublicItems,
  rebuildSummaries,
  rebuildWaits,
} from '../../bureau/cases'
import { type Difference, writtenBy } from '../../bureau/ledger'
import { migrateCases } from '../../bureau/schema/migrate'
import type { Place } from '../bureaus/places'
import { openDesk } from './place'

export interface Rebuilt {
  readonly cases: number
  /** What was not what the records give before. */
  readonly before: readonly Difference[]
  /** The same afterwards: nothing, or the records themselves are not what the ledger proves. */
  readonly after: readonly Difference[]
}

/** Writes all that lists, inboxes and the portal read anew from the records, and proves it equal to what they give. */
export async function rebuildAll({ settings, bureau }: Place): Promise<Rebuilt> {
  const { db, close } = await openDesk(settings)
  const check = async () => [
    ...(await checkSummaries(db, bureau)),
    ...(await checkWaits(db, bureau)),
    ...(await checkPublicItems(db, bureau)),
  ]
  try {
    await migrateCases(db, writtenBy(bureau))
    const before = await check()
    const cases = await rebuildSummaries(db, bureau)
    await rebuildWaits(db, bureau)
    await rebuildPublicItems(db, bureau)
    return { cases, before, after: await check() }
  } finally {
    await close()
  }
}
