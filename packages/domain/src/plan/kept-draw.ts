import type { PlainDate } from '../date/plain-date'
import type { DrawPlan } from '../draw/plan'
import type { DrawResult } from '../draw/result'
import type { PlanItem } from './item'

/** A draw (双随机) of a row of a yearly plan, as the record of the plan has it. */
export interface KeptDraw {
  /** The plan and the row, and which draw of the row it is after the first: an inspection names it. */
  readonly id: string
  /** The row as it was drawn from. */
  readonly row: PlanItem
  /** SHA-256 of the lists and the number that decides. */
  readonly commitment: string
  readonly plan: DrawPlan
  /** Who was not on the list of inspectors, and why. */
  readonly left: readonly { readonly inspector: string; readonly reason: string }[]
  readonly committedOn: PlainDate
  /** When the last who had to say so had said so, local time; absent: nobody wrote that down. */
  readonly committedAt?: string
  /** When the commitment went before the public; absent: not yet. */
  readonly published?: { readonly on: PlainDate; readonly at?: string }
  readonly drawn?: { readonly on: PlainDate; readonly result: DrawResult; readonly digest: string }
  /** `replaced`: another commitment took its place before the number could be known. `late`: this one came when it could be known. */
  readonly void?: 'replaced' | 'late'
}

/** Where a draw stands. */
export type DrawStage = 'replaced' | 'late' | 'drawn' | 'published' | 'committed'

/** Where a draw stands: void, drawn, published or only committed to. */
export const stageOf = (draw: KeptDraw): DrawStage =>
  draw.void ?? (draw.drawn ? 'drawn' : draw.published ? 'published' : 'committed')
