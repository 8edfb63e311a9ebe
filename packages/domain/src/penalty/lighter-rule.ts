import { weakest } from '../citation/grade'
import type { PlainDate } from '../date/plain-date'
import type { Finding } from '../finding/finding'
import { finding } from '../finding/make'
import type { CauseVersion, PenaltyKind, SanctionTier } from '../law/cause'
import type { LawBook } from '../law/law-book'
import { fineRange } from './fine-range'

/** One of the two rules, as it stood on its day. */
export interface RuleOfDay {
  readonly on: PlainDate
  readonly version: CauseVersion
  readonly tier: SanctionTier
}

/** Both rules and which is lighter for the party. `undetermined`: a person decides, with reasons. */
export interface LighterRule {
  readonly lighter: 'act' | 'decision' | 'equal' | 'undetermined'
  readonly act: RuleOfDay | undefined
  readonly decision: RuleOfDay | undefined
  readonly finding: Finding
}

export interface LighterInput {
  readonly cause: string
  readonly actDate: PlainDate
  readonly decisionDate: PlainDate
  /** The tier that the facts fall under in each version; by default `basic`, or the only one. */
  readonly tiers?: { readonly act?: string; readonly decision?: string }
  /** Illegal gains in 分, for multiples; absent is not zero. */
  readonly gains?: number
}

/**
 * 从旧兼从轻 (行政处罚法第三十七条): the law of the day of the act, unless the law of the day of the decision is lighter.
 * Lighter by the maximum of the fine, then its minimum, then the kinds of penalty. Where fine and kinds point in
 * different directions, a version is not in the book, or gains are not determined, nothing is chosen.
 * @example lighterRule(law, { cause: 'medical.beyond-scope', actDate: '2021-03-01', decisionDate: '2022-06-01' }).lighter // 'act'
 */
export function lighterRule(law: LawBook, input: LighterInput): LighterRule {
  const of = (on: PlainDate, name: string | undefined): RuleOfDay | undefined => {
    const version = law.cause(input.cause, on)
    const tier = version && pick(version, name)
    return version && tier ? { on, version, tier } : undefined
  }
  const act = of(input.actDate, input.tiers?.act)
  const decision = of(input.decisionDate, input.tiers?.decision)
  const lighter =
    act && decision
      ? act.version === decision.version && act.tier === decision.tier
        ? 'equal'
        : compare(act.tier, decision.tier, input.gains)
      : 'undetermined'
  return { lighter, act, decision, finding: tell(input, lighter, act, decision) }
}

function pick(version: CauseVersion, name: string | undefined): SanctionTier | undefined {
  if (name !== undefined) return version.tiers.find((tier) => tier.id === name)
  return (
    version.tiers.find((tier) => tier.id === 'basic') ?? (version.tiers.length === 1 ? version.tiers[0] : undefined)
  )
}

function compare(a: SanctionTier, b: SanctionTier, gains: number | undefined): LighterRule['lighter'] {
  const byFine = sign(a, b, gains)
  const byKinds = kindSign(a.kinds, b.kinds)
  if (byFine === undefined || byKinds === undefined || byFine * byKinds < 0) return 'undetermined'
  const by = byFine === 0 ? byKinds : byFine
  return by === 0 ? 'equal' : by < 0 ? 'act' : 'decision'
}

/** Below zero when the first fine is lighter; `undefined` when gains are needed and not known. */
function sign(a: SanctionTier, b: SanctionTier, gains: number | undefined): number | undefined {
  const first = fineRange(a, gains)
  const second = fineRange(b, gains)
  if (first === 'gains-unknown' || second === 'gains-unknown') return undefined
  const none = { min: 0, max: 0, optional: true }
  const x = first === 'no-fine' ? none : first
  const y = second === 'no-fine' ? none : second
  // A fine that may be left out starts at nothing.
  const least = (range: { min: number; optional: boolean }): number => (range.optional ? 0 : range.min)
  return Math.sign(x.max - y.max || least(x) - least(y))
}

/** By inclusion of the kinds besides the fine; `undefined` when each list has a kind that the other lacks. */
function kindSign(a: readonly PenaltyKind[], b: readonly PenaltyKind[]): number | undefined {
  const beyond = (kinds: readonly PenaltyKind[], other: readonly PenaltyKind[]): number =>
    kinds.filter((kind) => kind !== 'fine' && !other.includes(kind)).length
  const extraA = beyond(a, b)
  const extraB = beyond(b, a)
  // 行政处罚法第九条 lists the kinds and does not rank them against each other.
  return extraA > 0 && extraB > 0 ? undefined : extraA - extraB
}

function tell(
  input: LighterInput,
  lighter: LighterRule['lighter'],
  act: RuleOfDay | undefined,
  decision: RuleOfDay | undefined,
): Finding {
  const texts = {
    act: ['行为时的规定处罚较轻或者相当，适用行为时的规定', 'the law of the day of the act is lighter and applies'],
    decision: ['决定时的规定处罚较轻，适用决定时的规定', 'the law of the day of the decision is lighter and applies'],
    equal: [
      '行为时和决定时的规定处罚相同，适用行为时的规定',
      'both rules are equal: the law of the day of the act applies',
    ],
    undetermined: [
      '行为时和决定时的规定无法自动比较轻重，须由承办人判断并写明理由',
      'the two rules cannot be compared: a person decides, with reasons',
    ],
  } as const
  const known = [act, decision].filter((item) => item !== undefined)
  return finding('penalty.lighter-rule', {
    outcome: lighter === 'undetermined' ? 'undetermined' : 'met',
    zh: texts[lighter][0],
    en: texts[lighter][1],
    cites: ['行政处罚法 37', ...new Set(known.flatMap((item) => item.version.cites))],
    grade: weakest(...known.map((item) => item.version.grade)),
    read: {
      cause: input.cause,
      actDate: input.actDate,
      decisionDate: input.decisionDate,
      actVersion: act?.version.from ?? null,
      decisionVersion: decision?.version.from ?? null,
    },
    cure: {
      zh: '请补充缺少的规定或者违法所得，或者写明适用哪一规定及理由',
      en: 'add the missing version or the gains, or say which rule applies and why',
    },
  })
}
