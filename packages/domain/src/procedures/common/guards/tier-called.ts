import type { Answer } from '../../../case/table/guard'
import type { KnownParty } from '../../../case/table/types'
import { cites, formatCitations } from '../../../citation/citation'
import { addDays, addMonths, type PlainDate } from '../../../date/plain-date'
import type { CalledBy, CauseVersion, SanctionTier } from '../../../law/cause'
import { earlierPenalties } from '../../../penalty/earlier-penalties'
import { named, notDecided } from './known-fines'

/** An act as it is asked into which tier it falls. */
export interface ActDone {
  readonly cause: string
  readonly span: Span
  /** With what goes on from it, or into it, without a day between, stated as further violations of the same cause; absent: nothing does. */
  readonly joined?: Span
}

interface Span {
  readonly from: PlainDate
  readonly to: PlainDate
}

/** An act with all others that go on from it, or into it, without a day between. */
export function joined(span: Span, others: readonly Span[]): Span {
  const next = others.find(
    ({ from, to }) => from <= addDays(span.to, 1) && span.from <= addDays(to, 1) && (from < span.from || to > span.to),
  )
  if (!next) return span
  const days = [span.from, span.to, next.from, next.to].sort()
  return joined({ from: days[0] ?? span.from, to: days[3] ?? span.to }, others)
}

/**
 * What record and register say of the tiers that were not applied: where the law puts an act into one because it lasted long, or because
 * whoever did it was punished before. Nothing of a tier that a person alone can find, and nothing of earlier penalties where no register
 * was asked: what a person found is all there is then.
 */
export const tiersNotApplied = (
  version: CauseVersion | undefined,
  applied: string,
  done: ActDone,
  known: KnownParty | undefined,
): Answer[] =>
  (version?.tiers ?? [])
    .filter(({ id }) => id !== applied)
    .flatMap((tier) => {
      const answer = tier.calledBy && version && called(tier, tier.calledBy, done, known, version)
      return answer ? [{ ...answer, grade: version?.grade }] : []
    })

/** What of a tier that was not chosen holds; nothing where neither the record nor the register knows anything of it. */
function called(
  { id, when }: SanctionTier,
  { lastsMonths, earlier }: CalledBy,
  { cause, span, joined: whole = span }: ActDone,
  known: KnownParty | undefined,
  law: Pick<CauseVersion, 'cites'>,
): Answer | undefined {
  const long = lastsMonths !== undefined && lasts(span, lastsMonths)
  const before = earlier && known ? earlierPenalties(known.decisions, earlier, { cause, by: span.to }).map(named) : []
  const read = { tier: id, ...span, decisions: before }
  const cure = {
    zh: `请适用“${when}”的档次（${formatCitations(cites(...law.cites))}）；期间、当事人有误的，先更正调查终结报告、当事人档案`,
    en: `choose the tier ${id}; where the days or the party are wrong, correct the final report or the register first`,
  }
  if (long || before.length > 0)
    return {
      holds: false,
      read,
      message: {
        zh: [
          ...(long ? [`违法行为自${span.from}至${span.to}，持续${lastsMonths}个月以上`] : []),
          ...(before.length > 0 ? [`当事人曾因同类行为受过处罚（${before.join('、')}）`] : []),
        ].join('；'),
        en: [
          ...(long ? [`the act lasted ${lastsMonths} months or longer`] : []),
          ...(before.length > 0 ? [`punished before: ${before.join(', ')}`] : []),
        ].join('; '),
      },
      cure,
    }
  if (lastsMonths !== undefined && lasts(whole, lastsMonths))
    return {
      holds: undefined,
      read: { ...read, joined: whole },
      message: {
        zh: `自${whole.from}至${whole.to}的行为接连不断，分作几项，合计持续${lastsMonths}个月以上`,
        en: `what was done from ${whole.from} to ${whole.to} without a day between stands as several violations`,
      },
      cure: {
        zh: `请并为一项，适用“${when}”的档次；确为不同场所各自独立的行为，另行立案`,
        en: `state it as one violation in the tier ${id}; acts that stand apart, at another place, are a case of their own`,
      },
    }
  if (earlier && known && known.undecided.length > 0) return notDecided(known)
  return known || lastsMonths !== undefined
    ? {
        holds: true,
        read,
        message: { zh: `没有应当适用“${when}”档次的期间、既往处罚`, en: `nothing on record calls for the tier ${id}` },
        cure: { zh: '', en: '' },
      }
    : undefined
}

/** Both days count: from 1 September to 30 November are three months. */
const lasts = ({ from, to }: Span, months: number): boolean => addMonths(from, months) <= addDays(to, 1)
