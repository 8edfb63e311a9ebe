/** A day with which a date is compared: that of an act on record, of a date in it, or of a field beside this one. */
export type Anchor =
  | { readonly field: string }
  | {
      /** The newest act of one of these steps. */
      readonly step: string | readonly string[]
      /** A date of its payload, by its path; absent: the day of the act. */
      readonly of?: string
      /** The code of the finding, when it is not kept; absent: that of all dates. */
      readonly code?: string
      readonly cites?: readonly string[]
    }

/**
 * How a date or time stands to the act that says it: `same-day` as the act (and, of a time, within that day), `until` the day of
 * the act, `from` the day of the act on, `before` or `after` it, or `free` for a reason that is given. Beside that it may not lie
 * before (`since`) or after (`upTo`) other days.
 */
export type Relation = (
  | { readonly act: 'same-day' | 'until' | 'from' | 'before' | 'after' }
  | { readonly act: 'free'; readonly why: string }
) & { readonly since?: readonly Anchor[]; readonly upTo?: readonly Anchor[] }
