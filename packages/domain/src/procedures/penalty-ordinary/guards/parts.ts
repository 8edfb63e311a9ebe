import { type CaseState, latest } from '../../../case/record/state'
import { type Answer, answered, guard } from '../../../case/table/guard'
import type { Attempt, Guard } from '../../../case/table/types'
import type { Finding } from '../../../finding/finding'
import { type PenaltyPaper, partyNumbers, type StatedViolation } from '../../../payloads/penalty-ordinary'
import { ofParty } from '../../../payloads/penalty-ordinary/of-party'
import type { PenaltyOrdinary } from '../../../payloads/penalty-ordinary/table'

/**
 * Says of a finding whom and which violation it is about, where a paper has several: the words begin with it, and `read` names the
 * numbers. A paper of one violation of one party needs no such words.
 */
export const ofPart = (
  paper: Pick<PenaltyPaper, 'others'>,
  party: number,
  violation?: Pick<StatedViolation, 'no' | 'listed'>,
): ((found: Finding) => Finding) => {
  const several = (paper.others?.length ?? 0) > 0
  const item = violation?.listed === true ? violation.no : undefined
  if (!several && item === undefined) return (found) => found
  const zh = `${several ? `当事人${party}` : ''}${item === undefined ? '' : `违法行为${item}`}`
  const en = [several ? `party ${party}` : '', item === undefined ? '' : `violation ${item}`].filter(Boolean).join(', ')
  return (found) => ({
    ...found,
    message: { zh: `${zh}：${found.message.zh}`, en: `${en}: ${found.message.en}` },
    read: { ...found.read, ...(several ? { party } : {}), ...(item === undefined ? {} : { violation: item }) },
  })
}

/**
 * A guard that asks the same of each party that the newest notice names, on the acts that concern it. With one party it gives one
 * finding, with several one for each.
 */
export const perParty = (
  head: Pick<Guard, 'id' | 'title' | 'cites' | 'early'>,
  ask: (state: CaseState<PenaltyOrdinary>, attempt: Attempt<unknown, PenaltyOrdinary>, no: number) => Answer,
) =>
  guard<unknown, PenaltyOrdinary>(head, (attempt): Answer | Finding[] => {
    const notice = latest(attempt.state, 'prior-notice')?.data
    const parties = notice ? partyNumbers(notice) : []
    if (!notice || parties.length < 2) return ask(attempt.state, attempt, 1)
    return parties.map((no) => ofPart(notice, no)(answered(head, ask(ofParty(attempt.state, no), attempt, no))))
  })
