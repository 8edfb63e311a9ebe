import type { PlainDate } from './day'

/** The later of two days. */
export const later = (a: PlainDate, b: PlainDate): PlainDate => (a < b ? b : a)
