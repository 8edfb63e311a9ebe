import { join, resolve } from 'node:path'
import { checkSummaries, checkWaits, rebuildSummaries, rebuildWaits } from '../../bureau/cases'
import { type Difference, writtenBy } from '../../bureau/ledger'
import { migrateCases } from '../../bureau/schema/migrate'
import { openDatabase } from '../../storage'
import { demoBureau } from '../sample/bureau'
import type { Settings } from './settings'

/** First argument that makes the server's program write the rows of lists and inboxes anew from the records, and end. */
export const rebuildCommand = 'rebuild-summaries'

export interface Rebuilt {
  readonly cases: number
  /** What was not what the records give before. */
  readonly before: readonly Difference[]
  /** The same afterwards: nothing, or the records themselves are not what the ledger proves. */
  readonly after: readonly Difference[]
}

/** Writes all that lists and inboxes read anew from the records, and proves it equal to what they give. */
export async function rebuildAll(settings: Settings): Promise<Rebuilt> {
  const bureau = demoBureau(() => new Date())
  const { db, close } = await openDatabase(
    settings.DATABASE_URL === undefined
      ? { directory: join(resolve(settings.DATA_DIR), 'desk') }
      : { url: settings.DATABASE_URL },
  )
  const check = async () => [...(await checkSummaries(db, bureau)), ...(await checkWaits(db, bureau))]
  try {
    await migrateCases(db, writtenBy(bureau))
    const before = await check()
    const cases = await rebuildSummaries(db, bureau)
    await rebuildWaits(db, bureau)
    return { cases, before, after: await check() }
  } finally {
    await close()
  }
}
