import { type CapToCount, type FigureKind, figureKinds, type PlainDate } from '@zhifa/domain'

/** A span of time, both days included, and of whose cases. */
export interface FigureSpan {
  readonly agency: string
  readonly from: PlainDate
  readonly to: PlainDate
  /** Empty: all. */
  readonly procedure: string
  /** Only cases that one of these handles; absent: all. */
  readonly handlers?: readonly string[] | undefined
}

/** Which figure somebody asks the cases of. An empty sort is any; no outcome is any. */
export type FigureAsked =
  | { readonly of: 'figure'; readonly kind: FigureKind; readonly sort: string; readonly outcomes: readonly string[] }
  /** Acts that one person did. */
  | { readonly of: 'person'; readonly person: string }
  /** Enterprises that used a cap so often in the calendar year of the last day. */
  | { readonly of: 'cap'; readonly cap: string; readonly times: number }
  /** Acts that came back from those who should confirm them. */
  | { readonly of: 'returned' }

const mark = '~'

/** A figure as a part of an address: `deadline~penalty.decision~overdue,missed`. */
export function figureKey(asked: FigureAsked): string {
  switch (asked.of) {
    case 'person':
      return ['person', asked.person].join(mark)
    case 'cap':
      return ['cap', asked.cap, String(asked.times)].join(mark)
    case 'returned':
      return 'returned'
    default: {
      const parts = [asked.kind, asked.sort, asked.outcomes.join(',')]
      while (parts.at(-1) === '') parts.pop()
      return parts.join(mark)
    }
  }
}

/** Reads what {@link figureKey} wrote; nothing where it names no figure. */
export function figureAsked(key: string): FigureAsked | undefined {
  const [first = '', second = '', third = ''] = key.slice(0, 300).split(mark)
  if (first === 'returned') return { of: 'returned' }
  if (first === 'person') return second === '' ? undefined : { of: 'person', person: second }
  if (first === 'cap') return /^\d{1,3}$/.test(third) ? { of: 'cap', cap: second, times: Number(third) } : undefined
  const kind = figureKinds.find((one) => one === first)
  return kind && { of: 'figure', kind, sort: second, outcomes: third === '' ? [] : third.split(',') }
}

/** A figure whose cases a list shows: of a time, with the cap where it is one of a cap. */
export interface FigureOfTime {
  readonly asked: FigureAsked
  readonly from: PlainDate
  readonly to: PlainDate
  readonly cap?: CapToCount | undefined
}
