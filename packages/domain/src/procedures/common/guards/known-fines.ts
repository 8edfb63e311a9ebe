import type { Answer } from '../../../case/table/guard'
import type { KnownParty, PastDecision } from '../../../case/table/types'
import type { Bilingual } from '../../../finding/finding'
import { bareNumber } from '../../../input/bare-number'
import type { StatedViolation } from '../../../payloads/penalty-ordinary'

const register = {
  zh: '请接入当事人档案（既往处罚）',
  en: 'pass what the register of parties knows of earlier decisions',
}

/**
 * What the register of parties says to a fine: never a second one for the same matter of the same time, and every other fine of that
 * time named by whoever orders this one.
 */
export function fined(
  known: KnownParty,
  { cause }: Pick<StatedViolation, 'cause'>,
  span: { readonly from: string; readonly to: string },
  reason: string,
): Answer {
  const meets = (one: PastDecision['violations'][number]) => one.fined && one.from <= span.to && span.from <= one.to
  const met = [...known.decisions, ...known.splitOff].filter(({ violations }) => violations.some(meets))
  const same = met.filter(
    (one) => known.decisions.includes(one) && one.violations.some((item) => meets(item) && item.cause === cause),
  )
  if (same.length > 0)
    return {
      holds: false,
      read: { decisions: same.map(named) },
      message: {
        zh: `同一案由、同一期间的违法行为已由${same.map(named).join('、')}罚款`,
        en: `${same.map(named).join(', ')} fined the same matter of the same time already`,
      },
      cure: {
        zh: '请去掉罚款或者改用其他处罚种类；期间、案由有误的先更正调查终结报告',
        en: 'drop the fine; where time or cause are wrong, correct the final report first',
      },
    }
  if (known.undecided.length > 0) return notDecided(known)
  return mustBeNamed(met, reason, {
    none: { zh: '当事人档案中没有同一期间的罚款', en: 'the register knows of no fine of the same time' },
    seen: { zh: '同一期间的罚款已在结论中写明', en: 'the report names the fines of the same time' },
    cure: {
      zh: '请在“是否已被罚款”的理由中写明该决定的文号或者案件编号，并说明不是同一违法行为',
      en: 'name it in the reasons of the judgement, and say why it is another act',
    },
  })
}

/** An earlier decision or order as a message and a reason call it. */
export type Named = Pick<PastDecision, 'caseId'> & { readonly number?: string | undefined }
/** How a message calls an earlier decision. */
export const named = ({ number, caseId }: Named): string => number ?? caseId

/** Earlier decisions and orders that a person must have seen: each is named in the words that are given. */
export function mustBeNamed(
  decisions: readonly Named[],
  reason: string,
  texts: { readonly none: Bilingual; readonly seen: Bilingual; readonly cure: Bilingual },
): Answer {
  const words = bareNumber(reason)
  const missing = decisions.filter(
    (one) => ![one.number, one.caseId].some((text) => text !== undefined && words.includes(bareNumber(text))),
  )
  const read = { decisions: decisions.map(named) }
  if (missing.length === 0)
    return { holds: true, read, message: decisions.length === 0 ? texts.none : texts.seen, cure: texts.cure }
  return {
    holds: undefined,
    read,
    message: {
      zh: `当事人档案中的${missing.map(named).join('、')}没有写明，不能认定`,
      en: `the register knows of ${missing.map(named).join(', ')}, which the reasons do not name`,
    },
    cure: texts.cure,
  }
}

/** Whether another case is about the same party is open. */
export const notDecided = ({ undecided }: Pick<KnownParty, 'undecided'>): Answer => ({
  holds: undefined,
  read: { undecided },
  message: {
    zh: `案件${undecided.join('、')}的当事人与本案当事人名称相同，是否为同一当事人尚未认定`,
    en: `whether the party of ${undecided.join(', ')} is this one has not been decided`,
  },
  cure: {
    zh: '请先在当事人档案中认定是否为同一当事人',
    en: 'decide in the register of parties whether it is the same first',
  },
})

/** No register was asked. */
export const unknownTo = (): Answer => ({
  holds: undefined,
  message: { zh: '没有当事人档案，既往处罚不能确定', en: 'no register of parties was passed' },
  cure: register,
})
