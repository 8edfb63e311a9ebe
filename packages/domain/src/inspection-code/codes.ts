import type { CodeStanding } from '../case/table/types'
import type { PlainDate } from '../date/plain-date'
import type { InspectionTask } from './task'

/** 入企扫码 as it is told to the system that issued the code. */
export interface CodeScan {
  readonly code: string
  /** Local time, `2026-09-03T09:00`. */
  readonly scannedAt: string
  /** Absent: whoever scanned said nothing of it, and was not asked. */
  readonly place?: string
}

/**
 * A system that issues inspection codes: the body's own, or that of the province. The form of a provincial code is not known
 * here; whoever connects one implements this.
 */
export interface InspectionCodes {
  issue(task: InspectionTask): Promise<string>
  /** Nothing for a code that it did not issue. */
  standing(code: string, on: PlainDate): Promise<CodeStanding | undefined>
  /** Tells it of an entry; a province counts them. */
  scanned(scan: CodeScan): Promise<void>
}
