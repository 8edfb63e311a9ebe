import { type CaseState, latest } from '../../../case/record/state'
import { type Answer, guard } from '../../../case/table/guard'
import type { Finding } from '../../../finding/finding'
import { finding } from '../../../finding/make'
import type { CauseVersion } from '../../../law/cause'
import type { InvestigationEnd, PenaltyDecision, PriorNotice } from '../../../payloads/penalty-ordinary'
import type { PenaltyOrdinary } from '../../../payloads/penalty-ordinary/table'
import { judgeSanction } from '../../../penalty/judge-sanction'
import { type LighterRule, lighterRule } from '../../../penalty/lighter-rule'
import type { PenaltyItem } from '../../../penalty/penalty-item'

interface Sanctioned {
  readonly penalties: readonly PenaltyItem[]
  readonly tier: string
}

/**
 * 处罚种类和幅度在法定范围内. The range is that of the day of the act; where the rule has changed since, both are compared, the
 * comparison is shown, and a newer rule is applied only by a recorded choice (行政处罚法第三十七条).
 */
export function sanctionInRange<Data>(read: (data: Data, state: CaseState<PenaltyOrdinary>) => Sanctioned | undefined) {
  return guard<Data, PenaltyOrdinary>(
    { id: 'penalty.in-range', title: '处罚种类和幅度在法定范围内', cites: ['行政处罚法 5.2', '行政处罚法 34'] },
    ({ data, state, law, record, step, act }): Answer | Finding[] => {
      const planned = read(data, state)
      const end =
        step.id === 'investigation-end' ? (data as InvestigationEnd) : latest(state, 'investigation-end')?.data
      const version = end && law.cause(record.cause, end.violation.to)
      if (!planned || !version)
        return {
          holds: undefined,
          read: { cause: record.cause, actDate: end?.violation.to ?? null },
          message: {
            zh: '案由在违法行为发生时的处罚依据未收录，无法核对幅度',
            en: 'the sanction of this cause on that date is not in the law book',
          },
          cure: { zh: '请在法规数据中补充该案由', en: 'add the cause to a layer of the law book' },
        }
      const { gains, leniency, lighter: choice } = end
      const judge = (tier: string, by: CauseVersion): Finding =>
        judgeSanction({ penalties: planned.penalties, tier, gains, leniency }, by, act.on)
      const now = law.cause(record.cause, act.on)
      if (now === version) return [judge(planned.tier, version)]
      const compared = lighterRule(law, {
        cause: record.cause,
        actDate: end.violation.to,
        decisionDate: act.on,
        tiers: { act: planned.tier, decision: choice?.tier ?? planned.tier },
        ...(gains === undefined ? {} : { gains }),
      })
      const by = choice?.applies === 'decision' ? now : version
      const tier = choice?.applies === 'decision' ? (choice.tier ?? planned.tier) : planned.tier
      const comparison = chosen(compared, choice?.applies)
      return by ? [comparison, judge(tier, by)] : [comparison, notInTheBook]
    },
  )
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
  const same = lighter === 'equal' || lighter === 'act' ? 'act' : lighter
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

/** The notice proposes within the tier of the final report. */
export const sanctionFromProposal = sanctionInRange<PriorNotice>((notice, state) => {
  const tier = latest(state, 'investigation-end')?.data.tier
  return tier === undefined ? undefined : { penalties: notice.proposal, tier }
})

export const sanctionOfDecision = sanctionInRange<PenaltyDecision>(({ penalties, tier }) => ({ penalties, tier }))
