import type { Kysely } from 'kysely'
import type { Bureau } from '../bureau'
import { endPublicity } from './public-items'
import { refreshSummaries } from './summary'

/** Days and tasks of cases are computed for a day: they are computed anew when another one has begun. */
export interface SummaryWatch {
  /** Waits for a sweep that is under way. */
  settled(): Promise<void>
  stop(): Promise<void>
}

const quarterHour = 15 * 60 * 1000

/** Looks every quarter of an hour, and soon after the start, whether summaries are of another day or law. */
export function keepSummariesFresh<DB>(db: Kysely<DB>, bureau: Bureau, log: (error: unknown) => void): SummaryWatch {
  let going = true
  let running: Promise<void> = Promise.resolve()
  const background = (): void => {
    running = running
      .then(async () => {
        await endPublicity(db, bureau)
        await refreshSummaries(db, bureau, () => going)
      })
      .catch(log)
  }
  const timer = setInterval(background, quarterHour).unref()
  const first = setTimeout(background, 500).unref()
  return {
    settled: () => running,
    async stop() {
      going = false
      clearInterval(timer)
      clearTimeout(first)
      await running
    },
  }
}
