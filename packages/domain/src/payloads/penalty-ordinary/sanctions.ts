import type { PlainDate } from '../../date/plain-date'
import type { Party } from '../../party/party'
import type { PenaltyItem } from '../../penalty/penalty-item'
import { onceFor, onceForSame } from '../../unchanging/unchanging'
import { firstParty } from '../common/concerning'
import type { DraftDecision } from '../common/review'
import type { BenchmarkUse } from './benchmark-use'
import type { PenaltyDecision } from './decision'
import type { InvestigationEnd } from './investigation'
import type { PriorNotice } from './notice'
import type { Violation } from './violation'

/** A paper that proposes or orders penalties: the final report, the notice, the decision. */
export type PenaltyPaper = InvestigationEnd | PriorNotice | PenaltyDecision

/** One violation of one party as a paper states it, whether it stands alone or in a list. */
export interface StatedViolation {
  readonly no: number
  readonly cause: string
  readonly sameActAs?: number | undefined
  readonly facts: string
  /** Numbers of the evidence; absent where the paper lists the evidence once for all. */
  readonly evidence?: readonly string[]
  readonly violated: readonly string[]
  readonly penaltyBasis: readonly string[]
  /** Absent in a notice of one violation: it is that of the report. */
  readonly tier?: string | undefined
  readonly benchmarks?: readonly BenchmarkUse[] | undefined
  readonly penalties: readonly PenaltyItem[]
  /** True when it is one of a list. */
  readonly listed: boolean
}

/** One party as a paper states it: who, what in all, and for which violations. */
export interface StatedParty {
  readonly no: number
  readonly party: Party
  readonly penalties: readonly PenaltyItem[]
  /** The number of the paper of its own, where it gets one. */
  readonly number?: string | undefined
  readonly violations: readonly StatedViolation[]
}

/** What the final report alone says of a violation: later papers rest on it. */
export interface InvestigatedFacts {
  readonly span: { readonly from: PlainDate; readonly to: PlainDate }
  readonly tier: string | undefined
  readonly gains: InvestigationEnd['gains']
  readonly leniency: InvestigationEnd['leniency']
  readonly lighter: InvestigationEnd['lighter']
  readonly finedBefore: InvestigationEnd['finedBefore']
}

/**
 * Everybody whom a paper names, with what each did and gets: the one reader of the two shapes, of which one violation of one
 * party is the short one. Entries from before there were lists are the short one.
 * @param cause the cause of the case, which is that of a violation that stands alone
 * @example statedIn(decision.data, record.cause).map(({ party, penalties }) => [partyName(party), fineOf(penalties)])
 */
export const statedIn = (paper: PenaltyPaper, cause: string): readonly StatedParty[] =>
  onceForSame(paper, read, [cause], () => read(paper, cause))

function read(paper: PenaltyPaper, cause: string): readonly StatedParty[] {
  // A record from elsewhere may lack a field that was not demanded there.
  const told: PenaltyPaper['facts'] | undefined = paper.facts
  const facts = typeof told === 'string' ? told : (told?.map(({ text }) => text).join('\n') ?? '')
  const { violated, penaltyBasis } = paper
  const of = (one: Stated, own: string, penalties: readonly PenaltyItem[]): StatedViolation[] =>
    one.violations?.map((item) => ({ ...item, listed: true })) ?? [
      { ...one, no: 1, cause, facts: own, violated, penaltyBasis, penalties, listed: false },
    ]
  const alone = 'tier' in paper ? { tier: paper.tier } : {}
  const first = { ...alone, benchmarks: paper.benchmarks, violations: paper.violations }
  const others: readonly Other[] = paper.others ?? []
  const penalties = penaltiesOf(paper)
  return [
    { no: firstParty, party: paper.party, penalties, violations: of(first, facts, penalties) },
    ...others.map((one) => {
      const { no, party, number, tier, benchmarks, violations } = one
      const all = penaltiesOf(one)
      return {
        no,
        party,
        penalties: all,
        ...(number === undefined ? {} : { number }),
        violations: of({ tier, benchmarks, violations }, one.facts, all),
      }
    }),
  ]
}

interface Stated {
  readonly tier?: string | undefined
  readonly benchmarks?: readonly BenchmarkUse[] | undefined
  readonly violations?: readonly Violation[] | undefined
}
type Penalised = { readonly penalties: readonly PenaltyItem[] } | { readonly proposal: readonly PenaltyItem[] }
type Other = Stated &
  Penalised & {
    readonly no: number
    readonly party: Party
    readonly facts: string
    readonly number?: string | undefined
  }

/** The penalties of a paper, or of one of the others that it names: proposed or ordered. */
export const penaltiesOf = (of: Penalised): readonly PenaltyItem[] => ('proposal' in of ? of.proposal : of.penalties)

/** Every penalty that a paper names, of every party, in one list: a kind may stand in it several times. */
export const allPenaltiesOf = (
  paper: Penalised & { readonly others?: readonly Penalised[] | undefined },
): PenaltyItem[] => [...penaltiesOf(paper), ...(paper.others ?? []).flatMap(penaltiesOf)]

/** What one party of a paper has to bear in all; nothing when the paper does not name it. */
export function penaltiesFor(
  paper: (Penalised & { readonly others?: readonly (Penalised & { readonly no: number })[] | undefined }) | undefined,
  no: number,
): readonly PenaltyItem[] {
  if (paper === undefined) return []
  if (no === firstParty) return penaltiesOf(paper)
  const other = paper.others?.find((one) => one.no === no)
  return other ? penaltiesOf(other) : []
}

/** The numbers of the parties that a paper names. */
export const partyNumbers = (paper: { readonly others?: readonly { readonly no: number }[] | undefined }): number[] => [
  firstParty,
  ...(paper.others ?? []).map(({ no }) => no),
]

/**
 * What the report found of a violation of a party: its own words where it has them, else those of the first party's violation of
 * that number, else those of the report as a whole.
 */
export function foundOf(report: InvestigationEnd, party: number, no: number): InvestigatedFacts {
  const own = party === firstParty ? report : report.others?.find((one) => one.no === party)
  const item = own?.violations?.find((one) => one.no === no)
  const { tier, gains, leniency, lighter, finedBefore } = item ?? own ?? report
  const span = item?.violation ?? report.violation
  return { span, tier, gains, leniency, lighter, finedBefore }
}

/**
 * The plan of a paper as reviewers see it: what each party is to bear, and, where there are several violations, for which.
 * @example sameDraft(planOf(notice.data), submission.data.draft)
 */
export const planOf = (
  paper: Penalised &
    Several & { readonly others?: readonly (Penalised & Several & { readonly no: number })[] | undefined },
): DraftDecision =>
  onceFor(paper, planOf, () => ({
    outcome: 'penalty',
    ...partOf(paper),
    ...(paper.others ? { others: paper.others.map((one) => ({ no: one.no, ...partOf(one) })) } : {}),
  }))

interface Several {
  readonly violations?: readonly Pick<Violation, 'no' | 'cause' | 'sameActAs' | 'tier' | 'penalties'>[] | undefined
}

const partOf = (one: Penalised & Several): Pick<DraftDecision, 'penalties' | 'violations'> => ({
  penalties: [...penaltiesOf(one)],
  ...(one.violations
    ? {
        violations: one.violations.map(({ no, cause, sameActAs, tier, penalties }) => ({
          no,
          cause,
          ...(sameActAs === undefined ? {} : { sameActAs }),
          tier,
          penalties,
        })),
      }
    : {}),
})
