import { contentDigest } from '../../../canonical/digest'
import type { EntryOf } from '../../../case/record/entry'
import { madeAt } from '../../../case/record/made-at'
import { type CaseState, entriesOf } from '../../../case/record/state'
import { valueNames } from '../../../choice/choice'
import type { DrawChange } from '../../../draw/plan'
import type { DrawResult } from '../../../draw/result'
import { type DrawChanged, leftOut, replacedBecause, withdrawnBecause } from '../../../payloads/inspection-draw'
import type { InspectionPlan } from '../../../payloads/inspection-plan'
import type { PlanItem } from '../../../plan/item'
import type { KeptDraw } from '../../../plan/kept-draw'

type State = CaseState<InspectionPlan>
type Committed = EntryOf<InspectionPlan, 'draw-commitment'>

/** The draws that the record of a plan holds, in the order in which they were committed to. */
export function drawsOf(state: State): KeptDraw[] {
  const draws: KeptDraw[] = []
  for (const entry of entriesOf(state, 'draw-commitment')) {
    const row = rowAt(state, entry)
    if (!row) continue
    const before = draws.findIndex((one) => one.row.id === row.id && one.void === undefined)
    const earlier = draws[before]
    const inTime = earlier === undefined || isBefore(madeAt(entry) ?? entry.on, earlier.plan.number?.on)
    const replaces = earlier !== undefined && inTime && earlier.drawn === undefined
    if (replaces) draws[before] = { ...earlier, void: 'replaced' }
    draws.push(draw(state, entry, row, earlier !== undefined && !replaces))
  }
  return draws
}

/** On a day before another. */
export const isBefore = (made: string, day: string | undefined): boolean => day !== undefined && made.slice(0, 10) < day

/** The row as it stood when it was committed to. */
function rowAt(state: State, { seq, data }: Committed): PlanItem | undefined {
  const newest = [...entriesOf(state, 'plan-draft'), ...entriesOf(state, 'plan-change')]
    .sort((a, b) => a.seq - b.seq)
    .findLast((made) => made.seq < seq)
  return newest?.data.items.find(({ id }) => id === data.row)
}

function draw(state: State, entry: Committed, row: PlanItem, late: boolean): KeptDraw {
  const { plan, commitment, absent = [] } = entry.data
  const published = entriesOf(state, 'draw-publication').find(({ data }) => data.commitment === commitment)
  const [at, shown] = [madeAt(entry), published && madeAt(published)]
  const result = resultOf(state, entry)
  return {
    id: plan.id,
    row,
    commitment,
    plan,
    left: absent.map(({ inspector, reason }) => ({ inspector, reason: valueNames(leftOut)?.[reason] ?? reason })),
    committedOn: entry.on,
    ...(at === undefined ? {} : { committedAt: at }),
    ...(published ? { published: { on: published.on, ...(shown === undefined ? {} : { at: shown }) } } : {}),
    ...(result ? { drawn: result } : {}),
    ...(late ? { void: 'late' } : {}),
  }
}

/** The result with all that came up since, put together of what the record holds: running it again tells whether it is so. */
function resultOf(state: State, { data: { plan, commitment } }: Committed): KeptDraw['drawn'] {
  const first = entriesOf(state, 'draw').find(({ data }) => data.commitment === commitment)
  if (!first) return undefined
  const later = entriesOf(state, 'draw-change').filter(({ data }) => data.commitment === commitment)
  const { wanted, drawn, excluded, complete } = later.at(-1)?.data ?? first.data
  const result: DrawResult = {
    format: 'zhifa-draw-result/1',
    plan,
    commitment,
    entropy: first.data.entropy,
    changes: later.map(({ on, data }) => changeOf(on, data)),
    wanted,
    drawn,
    excluded,
    complete,
  }
  return { on: first.on, result, digest: contentDigest(result) }
}

/** A change as the draw takes it: in words that anybody may read. */
export function changeOf(on: string, { change }: Pick<DrawChanged, 'change'>): DrawChange {
  const { object } = change
  return change.kind === 'object-withdrawn'
    ? { kind: change.kind, object, on, reason: valueNames(withdrawnBecause)?.[change.because] ?? change.because }
    : {
        kind: change.kind,
        object,
        inspector: change.inspector,
        on,
        reason: valueNames(replacedBecause)?.[change.because] ?? change.because,
      }
}
