import { setImmediate as breath } from 'node:timers/promises'
import { examineCase, type Symptom } from '@zhifa/domain'
import type { Kysely } from 'kysely'
import type { Bureau } from '../bureau'
import { eachCase } from './read-case'

/** A case with which something is the matter, and what. */
export interface ExaminedCase {
  readonly caseId: string
  readonly symptoms: readonly Symptom[]
}

/** What the last examination of all cases found. */
export interface Examined {
  readonly on: string
  readonly at: Date
  /** How many cases were looked at. */
  readonly examined: number
  readonly cases: readonly ExaminedCase[]
}

export interface DailyExamination {
  /** Absent until the first one has ended. */
  last(): Examined | undefined
  /** Examines all cases now. */
  examine(): Promise<Examined>
  stop(): Promise<void>
}

const day = 86_400_000
/** So many cases at once, then whoever waits for a page is served. */
const atOnce = 20

/** Examines every case in the background soon after the start, and daily. */
export function examineDaily<DB>(options: {
  readonly db: Kysely<DB>
  readonly bureau: Bureau
  readonly log: (error: unknown) => void
}): DailyExamination {
  const { db, bureau, log } = options
  let last: Examined | undefined
  let running: Promise<unknown> = Promise.resolve()
  const examine = async (): Promise<Examined> => {
    const { law, registry } = bureau
    const today = bureau.today()
    const cases: ExaminedCase[] = []
    let examined = 0
    for await (const record of eachCase(db)) {
      if (examined++ % atOnce === 0) await breath()
      const symptoms = examineCase(record, { today, law, registry })
      if (symptoms.length > 0) cases.push({ caseId: record.id, symptoms })
    }
    last = { on: today, at: bureau.now(), examined, cases }
    return last
  }
  const background = (): void => {
    running = examine().catch(log)
  }
  const timer = setInterval(background, day).unref()
  const first = setTimeout(background, 3000).unref()
  return {
    last: () => last,
    examine,
    async stop() {
      clearInterval(timer)
      clearTimeout(first)
      await running
    },
  }
}
