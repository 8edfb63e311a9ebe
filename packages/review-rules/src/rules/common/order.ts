interface Numbered {
  readonly seq: number
}

/** Whether an act stands in the record after another: a day may see several acts, their numbers tell which came first. */
export const follows = (act: Numbered, other: Numbered): boolean => act.seq > other.seq

/** Whether an act stands in the record after one and before another. */
export const between = (act: Numbered, first: Numbered, last: Numbered): boolean =>
  follows(act, first) && follows(last, act)
