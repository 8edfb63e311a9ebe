import { hoursToMilliseconds } from 'date-fns/hoursToMilliseconds'
import { minutesToMilliseconds } from 'date-fns/minutesToMilliseconds'
import type { Kysely } from 'kysely'
import type { Channel } from '../channel'
import type { Hints } from '../hints'

export interface SyncTuning {
  /** Longest wait before each repetition, milliseconds; the last one goes on. Waits are drawn from 0 to this. */
  readonly retryMs: readonly number[]
  /** Attempts after which an item becomes a dead letter. */
  readonly maxAttempts: number
  /** How long a worker may hold an item, milliseconds. Longer than twice a channel's time-out. */
  readonly leaseMs: number
  /** Pause between looks for due items, milliseconds. */
  readonly sweepMs: number
  /** Pause between comparisons of everything desired with everything observed, milliseconds. */
  readonly fullSweepMs: number
  /** New items that one engine works on at a time. */
  readonly concurrency: number
  /** Items of a backlog that one engine has on their way at a time, over each channel that takes them one by one. */
  readonly inFlight: number
  /** Failures in a row that open a channel's circuit. */
  readonly circuitThreshold: number
  /** How long an open circuit waits before one probe, milliseconds. */
  readonly circuitOpenMs: number
}

const minute = minutesToMilliseconds(1)
const hour = hoursToMilliseconds(1)

/** Times and counts of the engine where its options say nothing else: an item is tried for up to about a week. */
export const defaultTuning: SyncTuning = {
  retryMs: [5000, 30_000, 2 * minute, 10 * minute, hour, 4 * hour, hour],
  maxAttempts: 7 + 7 * 24,
  leaseMs: 60_000,
  sweepMs: 2000,
  fullSweepMs: 5 * minute,
  concurrency: 8,
  inFlight: 32,
  circuitThreshold: 5,
  circuitOpenMs: 10_000,
}

/** What happened, for a log. Keys, codes and numbers only: nothing of the content. */
export interface SyncEvent {
  readonly event:
    | 'synced'
    | 'retry'
    | 'rejected'
    | 'dead'
    | 'superseded'
    | 'lease-lost'
    | 'circuit-open'
    | 'circuit-closed'
    | 'differences'
    | 'error'
  readonly channel?: string
  readonly key?: string
  readonly version?: number
  readonly code?: string
  readonly count?: number
  readonly error?: unknown
}

export interface SyncEngineOptions<DB> {
  readonly db: Kysely<DB>
  readonly channels: readonly Channel[]
  /** How workers hear of a change at once. Without it the sweep and `nudge` find the work. */
  readonly hints?: Hints
  readonly now: () => Date
  /** A number from 0 to below 1, for the spread of repetitions. */
  readonly random: () => number
  readonly log: (event: SyncEvent) => void
  readonly tuning?: Partial<SyncTuning>
}
