import { type CaseState, latest } from '../../../case/record/state'
import { guard } from '../../../case/table/guard'
import type { PlainDate } from '../../../date/plain-date'
import type { Finding } from '../../../finding/finding'
import { finding } from '../../../finding/make'
import type { CauseVersion } from '../../../law/cause'
import type { LawBook } from '../../../law/law-book'
import {
  foundOf,
  type InvestigationEnd,
  type PenaltyPaper,
  type StatedViolation,
  statedIn,
} from '../../../payloads/penalty-ordinary'
import type { PenaltyOrdinary } from '../../../payloads/penalty-ordinary/table'
import { judgeSanction } from '../../../penalty/judge-sanction'
import { type LighterRule, lighterRule } from '../../../penalty/lighter-rule'
import { fineOf } from '../../../penalty/penalty-item'
import { ofPart } from './parts'

/** The report that a paper rests on: itself, when it is one. */
export const reportBehind = (
  paper: PenaltyPaper,
  step: { readonly id: string },
  state: CaseState<PenaltyOrdinary>,
): InvestigationEnd | undefined =>
  step.id === 'investigation-end' ? (paper as InvestigationEnd) : latest(state, 'investigation-end')?.data

/**
 * 处罚种类和幅度在法定范围内: of each violation of each party by itself. The range is that of the day of the act; where the rule has
 * changed since, both are compared, the comparison is shown, and a newer rule is applied only by a recorded choice
 * (行政处罚法第三十七条).
 */
export const sanctionInRange = guard<PenaltyPaper, PenaltyOrdinary>(
  { id: 'penalty.in-range', title: '处罚种类和幅度在法定范围内', cites: ['行政处罚法 5.2', '行政处罚法 34'] },
  ({ data, state, law, record, step, act }): Finding[] => {
    const report = reportBehind(data, step, state)
    return statedIn(data, record.cause).flatMap((stated) =>
      stated.violations.flatMap((violation) => {
        const absorbed = finedElsewhere(violation, stated.violations)
        return judgeViolation(law, report, violation, { party: stated.no, absorbed }, act.on).map(
          ofPart(data, stated.no, violation),
        )
      }),
    )
  },
)

/** The rule that is applied to a violation, and the tier of it: those of the newer rule where that was chosen. */
export function appliedTo(
  { cause, tier: stated }: StatedViolation,
  { span, tier: found, lighter }: ReturnType<typeof foundOf>,
  law: LawBook,
  on: PlainDate,
): { readonly version: CauseVersion | undefined; readonly tier: string; readonly span: Span } | undefined {
  const tier = stated ?? found
  if (!span || tier === undefined) return undefined
  return lighter?.applies === 'decision'
    ? { version: law.cause(cause, on), tier: lighter.tier ?? tier, span }
    : { version: law.cause(cause, span.to), tier, span }
}
type Span = NonNullable<ReturnType<typeof foundOf>['span']>

/** True when the same act is fined under another of the norms that it breaks. */
export const finedElsewhere = (one: StatedViolation, all: readonly StatedViolation[]): boolean =>
  all.some(
    (other) =>
      other.no !== one.no && (other.sameActAs ?? other.no) === (one.sameActAs ?? one.no) && fineOf(other.penalties) > 0,
  )

function judgeViolation(
  law: LawBook,
  report: InvestigationEnd | undefined,
  { no, cause, penalties, ...stated }: StatedViolation,
  { party, absorbed }: { readonly party: number; readonly absorbed: boolean },
  on: PlainDate,
): Finding[] {
  const found = report && foundOf(report, party, no)
  const tier = stated.tier ?? found?.tier
  const version = found?.span && law.cause(cause, found.span.to)
  if (!found || !version || tier === undefined)
    return [
      finding('penalty.in-range', {
        outcome: 'undetermined',
        zh: '案由在违法行为发生时的处罚依据未收录，无法核对幅度',
        en: 'the sanction of this cause on that date is not in the law book',
        cites: ['行政处罚法 5.2', '行政处罚法 34'],
        read: { cause, actDate: found?.span?.to ?? null },
        cure: { zh: '请在法规数据中补充该案由', en: 'add the cause to a layer of the law book' },
      }),
    ]
  const { gains, leniency, lighter: choice } = found
  const judge = (tier: string, by: CauseVersion): Finding =>
    judgeSanction({ penalties, tier, gains, leniency, absorbed }, by, on)
  const now = law.cause(cause, on)
  if (now === version) return [judge(tier, version)]
  const compared = lighterRule(law, {
    cause,
    actDate: found.span.to,
    decisionDate: on,
    tiers: { act: tier, decision: choice?.tier ?? tier },
    ...(gains === undefined ? {} : { gains }),
  })
  const by = choice?.applies === 'decision' ? now : version
  const comparison = chosen(compared, choice?.applies)
  return by
    ? [comparison, judge(choice?.applies === 'decision' ? (choice.tier ?? tier) : tier, by)]
    : [comparison, notInTheBook]
}

const notInTheBook = finding('penalty.in-range', {
  outcome: 'undetermined',
  zh: '决定时的处罚依据未收录，无法核对幅度',
  en: 'the sanction of this cause on the day of the decision is not in the law book',
  cites: ['行政处罚法 37'],
  cure: {
    zh: '请在法规数据中补充决定时的规定；不再认为违法的，不予处罚',
    en: 'add that version to the law book; what is no longer unlawful is not penalised',
  },
})

/** What the comparison says of the rule that a person chose, or left unchosen. */
function chosen({ lighter, finding: compared }: LighterRule, choice: 'act' | 'decision' | undefined): Finding {
  const read = { ...compared.read, lighter, choice: choice ?? null }
  const same = lighter === 'equal' ? 'act' : lighter
  // The act's own rule is the rule of the law; only to leave it does somebody have to say so.
  if ((choice ?? 'act') === same) return { ...compared, read }
  const head = { cites: ['行政处罚法 37'], read, ...(compared.grade ? { grade: compared.grade } : {}) }
  const cure = {
    zh: '请在调查终结时写明适用行为时还是决定时的规定及理由',
    en: 'say in the final report which of the two rules applies, and why',
  }
  if (lighter === 'undetermined')
    return choice
      ? finding(compared.code, {
          ...head,
          outcome: 'met',
          zh: '新旧规定无法自动比较轻重，承办人已写明适用的规定和理由',
          en: 'the two rules cannot be compared; a person chose one, with reasons',
        })
      : finding(compared.code, {
          ...head,
          outcome: 'undetermined',
          zh: compared.message.zh,
          en: compared.message.en,
          cure,
        })
  return finding(compared.code, {
    ...head,
    outcome: 'not-met',
    zh: `${compared.message.zh}，但拟适用的是${same === 'act' ? '决定' : '行为'}时的规定`,
    en: `${compared.message.en}, but the other one is to be applied`,
    cure,
  })
}
