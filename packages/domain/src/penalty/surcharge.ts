import { type Citation, cites } from '../citation/citation'
import { type Grade, weakest } from '../citation/grade'
import { addDays, daysBetween, type PlainDate } from '../date/plain-date'
import type { Finding } from '../finding/finding'
import { finding } from '../finding/make'
import type { LawBook } from '../law/law-book'
import { requireFen } from './amount'

export interface SurchargeInput {
  /** The fine of the decision in 分. */
  readonly fine: number
  /** The last day for payment, moved off a day off. */
  readonly due: PlainDate
  /** The day up to which it is counted, itself included: the day of payment, or the day of asking. */
  readonly until: PlainDate
  /** Reconsideration or suit, both days included; overlapping spans count once. */
  readonly paused?: readonly { readonly from: PlainDate; readonly to: PlainDate }[]
  /** Time for which payment was put off, both days included: whoever may pay later is not late (行政处罚法第六十六条第二款). */
  readonly deferred?: readonly { readonly from: PlainDate; readonly to: PlainDate }[]
}

export interface SurchargeCount {
  readonly ok: true
  /** Days that count. */
  readonly days: number
  /** Days that are left out for reconsideration, suit or a deferral. */
  readonly pausedDays: number
  /** In 分, never above the fine. */
  readonly amount: number
  readonly capped: boolean
  readonly citations: readonly Citation[]
  readonly grade: Grade
}

/**
 * The added fine for late payment: three percent of the fine a day, from the day after the due day, at most the fine
 * (行政处罚法第七十二条第一款第一项), days of reconsideration and suit left out (第七十三条第三款). A broken 分 is dropped, in
 * the party's favour; so are days of a deferral. The rate and the cap are those in force on the first day of lateness.
 *
 * @returns the sum, or findings when rate, cap or pause have no value in the law book for that time.
 * @throws {AmountError} when the fine is not whole 分.
 * @example surcharge(law, { fine: 300_000, due: '2026-10-08', until: '2026-10-18' }) // 10 days: 90,000 分
 */
export function surcharge(law: LawBook, input: SurchargeInput): SurchargeCount | { ok: false; findings: Finding[] } {
  const fine = requireFen('fine', input.fine)
  const first = addDays(input.due, 1)
  const rate = law.parameter('penalty.surcharge', first)
  const cap = law.parameter('penalty.surcharge-cap', first)
  if (typeof rate?.value !== 'number' || typeof cap?.value !== 'number') return unknown('rate', first)
  const spans = input.paused ?? []
  const pause = law.parameter('penalty.surcharge-paused', first)
  if (spans.length > 0 && pause === undefined) return unknown('pause', first)
  const late = Math.max(0, daysBetween(first, input.until) + 1)
  const out = [...(pause?.value === true ? spans : []), ...(input.deferred ?? [])]
  const pausedDays = daysIn(out, first, input.until)
  const days = late - pausedDays
  // In big integers: percent a day of a large fine over many days is beyond exact floating point before it is capped.
  const full = (BigInt(fine) * BigInt(rate.value) * BigInt(days)) / 100n
  const most = (BigInt(fine) * BigInt(cap.value)) / 100n
  const sources = [rate, cap, ...(pausedDays > 0 && spans.length > 0 && pause ? [pause] : [])]
  return {
    ok: true,
    days,
    pausedDays,
    amount: Number(full < most ? full : most),
    capped: full > most,
    citations: cites(...new Set(sources.flatMap((source) => source.cites))),
    grade: weakest(...sources.map((source) => source.grade)),
  }
}

/** Days of the spans that fall between the two days, each counted once. */
function daysIn(spans: readonly { from: PlainDate; to: PlainDate }[], from: PlainDate, to: PlainDate): number {
  let days = 0
  let next = from
  for (const span of [...spans].sort((a, b) => (a.from < b.from ? -1 : 1))) {
    const [, start = next] = [span.from, next].sort()
    const [end = to] = [span.to, to].sort()
    if (start > end) continue
    days += daysBetween(start, end) + 1
    next = addDays(end, 1)
  }
  return days
}

function unknown(what: 'rate' | 'pause', on: PlainDate): { ok: false; findings: Finding[] } {
  return {
    ok: false,
    findings: [
      finding(`surcharge.${what}-unknown`, {
        outcome: 'undetermined',
        zh: what === 'rate' ? '当时的加处罚款标准或者上限未收录' : '当时复议、诉讼期间是否计算加处罚款未核实',
        en:
          what === 'rate'
            ? 'the rate or the cap of that time is not in the law book'
            : 'whether the days of reconsideration or suit counted at that time is not verified',
        read: { on },
        cure: { zh: '请在本地法规数据中补充', en: 'a layer must give the value' },
      }),
    ],
  }
}
