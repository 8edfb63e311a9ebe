import {
  china,
  countInWords,
  deadline,
  englishCount,
  inEnglish,
  inWords,
  type LawBook,
  lawBook,
  type PeriodVersion,
  type PlainDate,
  type TimeUnit,
} from '@zhifa/domain'

/** The law of the day of a document: what its rules and its texts read values from. */
export class LawDay {
  constructor(
    readonly law: LawBook,
    readonly on: PlainDate,
  ) {}

  /** A period of that day; `undefined` where the law book has no length for it. */
  period(id: string): PeriodVersion | undefined {
    return this.law.period(id, this.on)
  }

  /** Whether an edition of a norm is in force, or a later one. */
  since(statute: string, edition: string): boolean {
    const found = this.law.statute(statute)?.editions.find(({ id }) => id === edition)
    return found !== undefined && found.from <= this.on
  }

  /** Whether a day keeps to a period that began on another, by the calendar of the law book. */
  within(id: string, start: PlainDate, end: PlainDate): boolean {
    return this.period(id) !== undefined && start <= end && end <= (deadline(this.law, id, start)?.due ?? '')
  }

  /** How long a period is, where the law book counts it in the unit in which the document states it. */
  length(id: string, unit: TimeUnit): number | undefined {
    const period = this.period(id)
    return period?.unit === unit ? period.amount : undefined
  }

  /** Whether a term that begins on a day grants the whole of a period. */
  reaches(id: string, start: PlainDate, end: PlainDate): boolean {
    const due = this.period(id) && deadline(this.law, id, start)?.due
    return due !== undefined && start <= end && due <= end
  }

  /** Whether an act is early enough before a day, for a period that is counted back from it. */
  inTimeFor(id: string, act: PlainDate, day: PlainDate): boolean {
    return this.period(id) !== undefined && act <= (deadline(this.law, id, day)?.keepBy ?? '')
  }

  /** Whether a period that began on a day is over on another. */
  over(id: string, start: PlainDate, end: PlainDate): boolean {
    return this.period(id) !== undefined && (deadline(this.law, id, start)?.due ?? end) < end
  }

  /** A choice, or a yes or no, of that day. */
  choice(id: string): string | boolean | undefined {
    const value = this.law.parameter(id, this.on)?.value
    return typeof value === 'number' ? undefined : value
  }

  /** A number of that day: 分, persons, per cent. */
  number(id: string): number | undefined {
    const value = this.law.parameter(id, this.on)?.value
    return typeof value === 'number' ? value : undefined
  }

  /** `七个工作日`; without a value the words that promise nothing else: `法定期限`. */
  words(id: string): string {
    const period = this.period(id)
    return period ? inWords(period) : '法定期限'
  }

  /** `seven working days`. */
  english(id: string): string {
    const period = this.period(id)
    return period ? inEnglish(period) : 'the statutory term'
  }

  /** `两名` and `two`, of a number of people. */
  people(id: string): { readonly zh: string; readonly en: string } {
    const n = this.number(id)
    return n === undefined ? { zh: '规定人数', en: 'the needed' } : { zh: `${countInWords(n)}名`, en: englishCount(n) }
  }
}

let national: LawBook | undefined

/** What a document is checked by when whoever renders it gives no law book: national law. */
export function nationalLaw(): LawBook {
  national ??= lawBook(china)
  return national
}
