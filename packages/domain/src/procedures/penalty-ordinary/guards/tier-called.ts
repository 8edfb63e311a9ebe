import { answered, guard } from '../../../case/table/guard'
import type { Finding } from '../../../finding/finding'
import { foundOf, type PenaltyPaper, statedIn } from '../../../payloads/penalty-ordinary'
import type { PenaltyOrdinary } from '../../../payloads/penalty-ordinary/table'
import { joined, tiersNotApplied } from '../../common/guards/tier-called'
import { ofPart } from './parts'
import { appliedTo, reportBehind } from './sanction'

const head = {
  id: 'penalty.tier-called',
  title: '案卷、当事人档案的情形应当适用较重档次的，没有适用其他档次',
  cites: ['行政处罚法 5.2', '行政处罚法 40'],
  asks: ['partyKnown'],
} as const

/** 裁量档次与认定的事实相符: the days that the final report found, and the register of parties, say so whatever tier somebody chose. */
export const tierCalled = guard<PenaltyPaper, PenaltyOrdinary>(
  head,
  ({ data, state, record, step, law, act, history }): Finding[] => {
    const report = reportBehind(data, step, state)
    if (!report) return []
    return statedIn(data, record.cause).flatMap(({ no, party, violations }) => {
      const known = history?.partyKnown?.(party)
      const spansOf = (cause: string) =>
        violations.flatMap((one) => (one.cause === cause ? (foundOf(report, no, one.no).span ?? []) : []))
      return violations.flatMap((violation) => {
        const { cause } = violation
        const applied = appliedTo(violation, foundOf(report, no, violation.no), law, act.on)
        if (!applied) return []
        const { version, tier, span } = applied
        return tiersNotApplied(version, tier, { cause, span, joined: joined(span, spansOf(cause)) }, known)
          .map((answer) => answered(head, answer))
          .map(ofPart(data, no, violation))
      })
    })
  },
)
