import { isUnsettled, type ReconciliationReport } from '@zhifa/integrations'
import { millisecondsInDay, millisecondsInHour } from 'date-fns/constants'

/** Compares what the county shows with what was confirmed, without anybody asking for it. */
export interface DailyReconciliation {
  /** Compares soon: something says that the county has lost what it held. */
  soon(): void
  stop(): Promise<void>
}

/** A county that does not answer is asked again after a minute, then with growing pauses. */
const firstRetry = 60_000
const longestRetry = millisecondsInHour

/**
 * Compares in the background a while after the start, daily, and whenever {@link DailyReconciliation.soon} is told. What sending
 * repairs is made due for the push; the rest stands in the report for a person.
 */
export function reconcileDaily(options: {
  readonly reconcile: () => Promise<ReconciliationReport>
  readonly log: (error: unknown) => void
  /** Milliseconds after the start. */
  readonly firstAfter?: number
}): DailyReconciliation {
  const { reconcile, log, firstAfter = 30_000 } = options
  let retry = firstRetry
  let timer: NodeJS.Timeout | undefined
  let running: Promise<unknown> = Promise.resolve()
  let stopped = false
  const plan = (ms: number): void => {
    clearTimeout(timer)
    if (!stopped) timer = setTimeout(background, ms).unref()
  }
  const compare = async (): Promise<void> => {
    const report = await reconcile()
    if (report.repaired > 0 || isUnsettled(report)) log(new CountyDiffersError(report))
    if (report.failure === undefined) {
      retry = firstRetry
      plan(millisecondsInDay)
    } else {
      plan(retry)
      retry = Math.min(longestRetry, retry * 2)
    }
  }
  const background = (): void => {
    running = running.then(compare).catch((error) => {
      log(error)
      plan(longestRetry)
    })
  }
  plan(firstAfter)
  return {
    soon: () => plan(0),
    async stop() {
      stopped = true
      clearTimeout(timer)
      await running
    },
  }
}

/** Told, never thrown: the county shows something else than what was confirmed to this desk. */
export class CountyDiffersError extends Error {
  readonly code = 'push.county-differs'
  constructor({ counts, repaired }: ReconciliationReport) {
    const found = Object.entries(counts).flatMap(([name, count]) => (count > 0 ? [`${name} ${count}`] : []))
    super(
      `平台所示与已确认的不一致（${found.join('、') || '平台未答复'}），已重新推送${repaired}项 / ` +
        `The county shows something else than it confirmed (${found.join(', ') || 'no answer'}); ${repaired} items are pushed again`,
    )
    this.name = 'CountyDiffersError'
  }
}
