import type { z } from 'zod'
import { latest } from '../../../case/record/state'
import { type Answer, answered, guard } from '../../../case/table/guard'
import type { KnownParty } from '../../../case/table/types'
import type { Finding } from '../../../finding/finding'
import type { NoPenalty, PenaltyPaper } from '../../../payloads/penalty-ordinary'
import { foundOf, statedIn } from '../../../payloads/penalty-ordinary'
import type { PenaltyOrdinary } from '../../../payloads/penalty-ordinary/table'
import { fineOf } from '../../../penalty/penalty-item'
import { fined, mustBeNamed, named, notDecided, unknownTo } from '../../common/guards/known-fines'
import { ofPart } from './parts'
import { reportBehind } from './sanction'

const firstHead = {
  id: 'no-penalty.first-offence-known',
  title: '以初次违法不予处罚的，当事人档案中没有既往违法、没有未交代的责令改正',
  cites: ['行政处罚法 33.1'],
  asks: ['partyKnown'],
} as const

/** 初次违法：由当事人档案核对，不凭口述 */
export const firstOffenceKnown = guard<z.infer<typeof NoPenalty>, PenaltyOrdinary>(
  firstHead,
  ({ data, state, record, act, history }): Answer | Finding[] => {
    if (data.ground !== 'first-time') return []
    const report = latest(state, 'investigation-end')?.data
    if (!report)
      return {
        holds: undefined,
        message: { zh: '案卷中没有调查终结报告', en: 'no final report is on record' },
        cure: { zh: '请先完成调查终结报告', en: 'finish the final report first' },
      }
    return statedIn(report, record.cause).map((one) => {
      const causes = one.violations.map(({ cause }) => cause)
      const known = history?.partyKnown?.(one.party)
      const corrections = known && ofOthers(known, record.id, latest(state, 'intake')?.data.checkCase)
      const answer =
        known && corrections ? firstOffence({ ...known, corrections }, causes, data.reason, act.on) : unknownTo()
      return ofPart(report, one.no)(answered(firstHead, answer))
    })
  },
)

/** The orders of other matters: not that of the check which this case came from, and none of a matter that was decided on. */
function ofOthers({ corrections, decisions }: KnownParty, id: string, check: string | undefined) {
  const dealtWith = [id, ...decisions.map(({ caseId }) => caseId)]
  return corrections.filter(
    ({ caseId, turnedInto }) => caseId !== check && (turnedInto === undefined || !dealtWith.includes(turnedInto)),
  )
}

function firstOffence(known: KnownParty, causes: readonly string[], reason: string, on: string): Answer {
  const before = known.decisions.filter((one) => one.on <= on)
  const same = before.filter(({ violations }) => violations.some(({ cause }) => causes.includes(cause)))
  if (same.length > 0)
    return {
      holds: false,
      read: { decisions: same.map(named) },
      message: {
        zh: `当事人不是初次违法：${same.map(named).join('、')}已就同一案由作出决定`,
        en: `no first offence: ${same.map(named).join(', ')} decided on the same cause`,
      },
      cure: {
        zh: '请改用其他不予处罚情形或者依法处罚；该决定不是对本当事人作出的，请先在当事人档案中更正',
        en: 'name another ground or decide on a penalty; where that decision is about somebody else, correct the register first',
      },
    }
  const undecided = [...known.undecided, ...known.corrections.flatMap((one) => (one.undecided ? [one.caseId] : []))]
  if (undecided.length > 0) return notDecided({ undecided: [...new Set(undecided)] })
  // Another matter, a later decision, an order to correct, or somebody taken apart in the register: a person judges it, and has to have
  // seen it.
  return mustBeNamed([...known.decisions, ...known.splitOff, ...known.corrections], reason, {
    none: { zh: '当事人档案中没有既往违法决定、责令改正', en: 'the register knows of no earlier decision or order' },
    seen: { zh: '既往决定、责令改正已在理由中写明', en: 'the reasons name the earlier decisions and orders' },
    cure: {
      zh: '请在不予处罚理由中写明既往决定、责令改正的文号或者案件编号，并说明为何仍属初次违法',
      en: 'name each of them in the reasons, and say why this is a first offence nevertheless',
    },
  })
}

const finedHead = {
  id: 'penalty.fined-as-known',
  title: '同一违法行为是否已被罚款的结论与当事人档案一致',
  cites: ['行政处罚法 29'],
  asks: ['partyKnown'],
} as const

/** 一事不再罚：档案中的罚款以档案为准 */
export const finedAsKnown = guard<PenaltyPaper, PenaltyOrdinary>(
  finedHead,
  ({ data, state, record, step, history }): Finding[] => {
    // Without a register what a person found is all there is (penalty.no-second-fine asks for it).
    const asks = history?.partyKnown?.bind(history)
    if (!asks) return []
    const report = reportBehind(data, step, state)
    return statedIn(data, record.cause).flatMap((stated) => {
      const known = asks(stated.party)
      return stated.violations.flatMap((item) => {
        if (!report || fineOf(item.penalties) === 0) return []
        const found = foundOf(report, stated.no, item.no)
        const answer = known ? fined(known, item, found.span, found.finedBefore?.reason ?? '') : unknownTo()
        return [ofPart(data, stated.no, item)(answered(finedHead, answer))]
      })
    })
  },
)
