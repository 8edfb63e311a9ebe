import type { SceneBox, SceneCurve } from './scene'

/** Colours of the chart; every difference is also written or shaped. */
export const colours = {
  phase: { fill: '#e8eef7', line: '#1f3b64' },
  final: { fill: '#d9ead3', line: '#1d5c1d' },
  step: { fill: '#ffffff', line: '#333333' },
  marked: { fill: '#fff2cc', line: '#8a5a00' },
  curve: '#555555',
} as const

export const coloursOf = (box: SceneBox): { fill: string; line: string } => colours[box.marked ? 'marked' : box.kind]

export type Place = (x: number, y: number) => string

/** The outline of a box: phases have round corners, steps square ones. */
export function boxPath(box: SceneBox, at: Place): string {
  const r = box.kind === 'step' ? 0 : 8
  const [x, y, X, Y] = [box.x, box.y, box.x + box.width, box.y + box.height]
  if (r === 0) return `M ${at(x, y)} L ${at(X, y)} L ${at(X, Y)} L ${at(x, Y)} Z`
  return [
    `M ${at(x + r, y)} L ${at(X - r, y)} Q ${at(X, y)} ${at(X, y + r)} L ${at(X, Y - r)} Q ${at(X, Y)} ${at(X - r, Y)}`,
    `L ${at(x + r, Y)} Q ${at(x, Y)} ${at(x, Y - r)} L ${at(x, y + r)} Q ${at(x, y)} ${at(x + r, y)} Z`,
  ].join(' ')
}

export function curvePath(curve: SceneCurve, at: Place): string {
  const [start, ...rest] = curve.points
  return start ? `M ${at(...start)} C ${rest.map((point) => at(...point)).join(' ')}` : ''
}

export const headPath = (curve: SceneCurve, at: Place): string =>
  `M ${curve.head.map((point) => at(...point)).join(' L ')} Z`
