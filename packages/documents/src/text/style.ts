import type { FontRole } from '../fonts/font-set'
import { gridSpacing, linePitch } from '../page/gbt9704'

/** How a piece of text is set. Sizes in points. */
export interface TextStyle {
  readonly role: FontRole
  readonly size: number
  /** Distance from line to line. */
  readonly pitch: number
  /** Added between characters. */
  readonly spacing?: number
  readonly color?: string
  /** Struck through, as a correction leaves the wrong words. */
  readonly strike?: boolean
}

const style = (role: FontRole, size: number, pitch: number, extra: Partial<TextStyle> = {}): TextStyle => ({
  role,
  size,
  pitch,
  ...extra,
})

/** The styles of the forms: sizes by their Chinese names 2号 22, 3号 16, 4号 14, 小4号 12, 5号 10.5 points. */
export const styles = {
  /** 3号仿宋 on the grid of 22 lines by 28 characters. */
  body: style('body', 16, linePitch, { spacing: gridSpacing }),
  heading: style('heading', 16, linePitch, { spacing: gridSpacing }),
  title: style('title', 22, 34),
  subtitle: style('title', 18, 30),
  number: style('body', 14, 24),
  /** Text of a 笔录. */
  record: style('body', 14, 26),
  recordLabel: style('heading', 14, 26),
  cell: style('body', 12, 18.5),
  label: style('heading', 12, 18.5),
  small: style('body', 10.5, 17),
  smallLabel: style('heading', 10.5, 17),
  note: style('kai', 10.5, 17),
  issuer: style('title', 30, 44, { color: '#c8102e' }),
} as const satisfies Record<string, TextStyle>
