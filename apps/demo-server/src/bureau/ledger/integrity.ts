import type { Kysely } from 'kysely'
import { checkLeaves } from './check-leaves'
import { checkTables } from './check-tables'
import { type Difference, difference, LedgerDifferenceError } from './difference'
import type { LedgerKey } from './key'

/** What is known of differences between what is stored and what the ledger proves. While there are any, nothing is published. */
export interface Integrity {
  differences(): readonly Difference[]
  /** When everything was checked last. */
  checkedAt(): Date | undefined
  note(difference: Difference): void
  /** Checks everything now. */
  check(): Promise<readonly Difference[]>
  stop(): Promise<void>
}

const day = 86_400_000
/** A database that differs everywhere does not fill the log: the supervision page has them all. */
const mostLogged = 10

/** Checks everything in the background at the start, and daily. */
export function watchIntegrity<DB>(options: {
  readonly db: Kysely<DB>
  readonly agency: { readonly id: string; readonly uscc: string }
  readonly key: LedgerKey
  /** Differences that only others can see. */
  readonly beside: () => Promise<readonly Difference[]>
  readonly now: () => Date
  readonly log: (error: unknown) => void
}): Integrity {
  const { db, agency, key, beside, now, log } = options
  let differences: readonly Difference[] = []
  let checkedAt: Date | undefined
  let running: Promise<unknown> = Promise.resolve()
  const besides = (): Promise<readonly Difference[]> =>
    beside().catch((error) => {
      log(error)
      return [difference('推送', '*', '无法核对', 'cannot be checked')]
    })
  const check = async (): Promise<readonly Difference[]> => {
    const found = [...(await checkLeaves(db, agency, key)), ...(await checkTables(db, agency.id)), ...(await besides())]
    for (const item of found.slice(0, mostLogged)) log(new LedgerDifferenceError(item))
    differences = found
    checkedAt = now()
    return found
  }
  const background = (): void => {
    running = check().catch(log)
  }
  const timer = setInterval(background, day).unref()
  const first = setTimeout(background, 1000).unref()
  return {
    differences: () => differences,
    checkedAt: () => checkedAt,
    note: (item) => {
      if (!differences.some(({ place, field }) => place === item.place && field === item.field))
        differences = [...differences, item]
    },
    check,
    async stop() {
      clearInterval(timer)
      clearTimeout(first)
      await running
    },
  }
}
