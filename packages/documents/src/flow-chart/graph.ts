import type { Procedure, StepInfo } from '@zhifa/domain'

/**
 * What a chart points out: the steps of the legal review, the steps that are recorded, or both. `public`: the way through the phases
 * only, in about ten boxes, for the notice board.
 */
export type ChartFocus = 'all' | 'review' | 'recording' | 'public'

/** A box of the chart: a phase with what may be done in it, or a step that leads to another phase. */
export interface ChartNode {
  readonly id: string
  readonly kind: 'phase' | 'final' | 'step'
  readonly title: string
  /** Steps that leave the phase as it is. */
  readonly inside: readonly { readonly text: string; readonly marked: boolean }[]
  readonly marked: boolean
}

export interface ChartEdge {
  readonly from: string
  readonly to: string
  /** Leads to an earlier phase: drawn against the way, it decides nothing about who stands under whom. */
  readonly back?: boolean
}

const isReview = (step: StepInfo): boolean =>
  step.role === 'legal-reviewer' ||
  step.id.startsWith('review-') ||
  (step.guards ?? []).some((guard) => guard.id.startsWith('review.'))

const marksOf = (step: StepInfo, focus: ChartFocus): string[] => [
  ...(focus !== 'recording' && isReview(step) ? ['审'] : []),
  ...(focus !== 'review' && step.recording !== undefined ? ['录'] : []),
]

/** `询问【录】`: what is pointed out is written, never shown by colour alone. */
const titleOf = (step: StepInfo, marks: readonly string[]): string =>
  `${step.title}${marks.map((mark) => `【${mark}】`).join('')}`

const targets = (step: StepInfo): readonly string[] => (typeof step.to === 'string' ? [step.to] : (step.leadsTo ?? []))

/** The graph of a procedure's table: phases, the steps that lead from one to the next, and within each phase those that do not. */
export function chartGraph(procedure: Procedure, focus: ChartFocus): { nodes: ChartNode[]; edges: ChartEdge[] } {
  if (focus === 'public') return publicGraph(procedure)
  const steps = Object.values(procedure.steps).filter((step) => !step.aside)
  const phases = Object.entries(procedure.phases).map(([id, title]): ChartNode => {
    const inside = steps
      .filter((step) => targets(step).length === 0 && step.in.includes(id))
      .map((step) => ({ step, marks: marksOf(step, focus) }))
      .map(({ step, marks }) => ({ text: titleOf(step, marks), marked: marks.length > 0 }))
    const kind = procedure.final.includes(id) ? 'final' : 'phase'
    return { id: `phase:${id}`, kind, title, inside, marked: false }
  })
  const moving = steps.filter((step) => targets(step).length > 0)
  const boxes = moving.map((step): ChartNode => {
    const marks = marksOf(step, focus)
    return { id: `step:${step.id}`, kind: 'step', title: titleOf(step, marks), inside: [], marked: marks.length > 0 }
  })
  const order = Object.keys(procedure.phases)
  const edges = moving.flatMap((step) => {
    const first = Math.min(...step.in.map((phase) => order.indexOf(phase)))
    return [
      ...step.in.map((phase) => ({ from: `phase:${phase}`, to: `step:${step.id}` })),
      ...targets(step).map((phase) => ({
        from: `step:${step.id}`,
        to: `phase:${phase}`,
        back: order.indexOf(phase) <= first,
      })),
    ]
  })
  return { nodes: [...phases, ...boxes], edges }
}

/** More boxes than this are no longer taken in at a glance. */
const glance = 10

/**
 * Phases and what leads from one to a later one, without the steps. Of the ways back only those to where a case came from are drawn
 * (补正, 恢复调查): the others, which few cases take, hide the way of all.
 */
function publicGraph(procedure: Procedure): { nodes: ChartNode[]; edges: ChartEdge[] } {
  const phases = Object.keys(procedure.phases)
  let groups = phases.map((id): readonly string[] => [id])
  const every = Object.values(procedure.steps)
    .filter((step) => !step.aside)
    .flatMap((step) => step.in.flatMap((from) => targets(step).map((to) => ({ from, to }))))
  const forward = ({ from, to }: { from: string; to: string }) => phases.indexOf(from) < phases.indexOf(to)
  const moves = every.filter(
    (move) =>
      forward(move) || every.some((there) => forward(there) && there.from === move.to && there.to === move.from),
  )
  const at = (phase: string): number => groups.findIndex((group) => group.includes(phase))
  const edgesNow = (): ChartEdge[] => {
    const drawn = moves.map(({ from, to }) => `phase:${at(from)} phase:${at(to)}`)
    return [...new Set(drawn)]
      .map((key) => ({ from: key.split(' ')[0] ?? '', to: key.split(' ')[1] ?? '' }))
      .filter(({ from, to }) => from !== to)
  }
  while (groups.length > glance) {
    const joined = joinable(edgesNow(), groups, procedure)
    if (!joined) break
    const [into, one] = joined
    groups = groups.flatMap((group, i) => (i === one ? [] : [i === into ? [...group, ...(groups[one] ?? [])] : group]))
  }
  const title = (phase: string): string => procedure.phases[phase] ?? phase
  const nodes = groups.map(
    ([first = '', ...others], i): ChartNode => ({
      id: `phase:${i}`,
      kind: procedure.final.includes(first) ? 'final' : 'phase',
      title: title(first),
      inside: others.map((phase) => ({ text: title(phase), marked: false })),
      marked: false,
    }),
  )
  return { nodes, edges: edgesNow() }
}

/** A box that can be reached from one other box only stands within that one: first where nothing else follows there, then any. */
function joinable(
  edges: readonly ChartEdge[],
  groups: readonly (readonly string[])[],
  procedure: Procedure,
): readonly [into: number, one: number] | undefined {
  const candidates = groups.flatMap((group, one) => {
    if (group.some((phase) => procedure.final.includes(phase))) return []
    const before = edges.filter(({ to }) => to === `phase:${one}`)
    const [only, ...more] = before
    if (!only || more.length > 0) return []
    const into = Number(only.from.slice('phase:'.length))
    const after = edges.filter(({ from }) => from === only.from).length
    return [{ into, one, size: (groups[into]?.length ?? 0) + group.length, after }]
  })
  const [best] = candidates.sort((a, b) => a.after - b.after || a.size - b.size || a.one - b.one)
  return best && [best.into, best.one]
}
