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

/** The styles by name. */
export type Styles = Readonly<Record<keyof typeof styles, TextStyle>>

/** At this density a form begins to close up between its parts as well, and at {@link closest} it has done so as far as it may. */
const closing = 0.95
/** 26 of about 29 points from line to line: the closest that official text is set. */
export const closest = 0.9

/** How far a form has closed up between its parts: 0 where its rows and gaps are as the standard has them, 1 at the closest. */
const closeness = (density: number): number => Math.min(1, Math.max(0, (closing - density) / (closing - closest)))

/** A measure of the form at a density: what it is, and what it closes up to. In between it closes up by degrees. */
export const closedUp = (density: number, open: number, close: number): number =>
  open + (close - open) * closeness(density)

const byDensity = new Map<number, Styles>([[1, styles]])

/**
 * The styles with their lines closer together or further apart, by a factor on their pitch: a form that nearly stands on one page does so
 * at 26 points from line to line. The head of the form keeps its measures, and closes up by a little only where that gains the page.
 */
export function stylesAt(density: number): Styles {
  const known = byDensity.get(density)
  if (known) return known
  const set = (key: keyof typeof styles): TextStyle =>
    fixed.has(key)
      ? { ...styles[key], pitch: styles[key].pitch * closedUp(density, 1, 0.91) }
      : { ...styles[key], pitch: styles[key].pitch * density * (rows.has(key) ? closedUp(density, 1, 0.92) : 1) }
  const made = Object.fromEntries(
    (Object.keys(styles) as (keyof typeof styles)[]).map((key) => [key, set(key)]),
  ) as Record<keyof typeof styles, TextStyle>
  byDensity.set(density, made)
  return made
}

const fixed: ReadonlySet<keyof typeof styles> = new Set(['title', 'subtitle', 'number', 'issuer'])
/** Of grids and lists, whose rows close up further than prose. */
const rows: ReadonlySet<keyof typeof styles> = new Set(['cell', 'label', 'small', 'smallLabel'])
