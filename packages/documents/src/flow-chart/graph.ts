import type { Procedure, StepInfo } from '@zhifa/domain'

/** What a chart points out: the steps of the legal review, the steps that are recorded, or both. */
export type ChartFocus = 'all' | 'review' | 'recording'

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
  const edges = moving.flatMap((step) => [
    ...step.in.map((phase) => ({ from: `phase:${phase}`, to: `step:${step.id}` })),
    ...targets(step).map((phase) => ({ from: `step:${step.id}`, to: `phase:${phase}` })),
  ])
  return { nodes: [...phases, ...boxes], edges }
}
