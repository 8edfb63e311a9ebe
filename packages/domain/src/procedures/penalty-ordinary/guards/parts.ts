import { type CaseState, doneSince, latest } from '../../../case/record/state'
import { type Answer, answered, guard } from '../../../case/table/guard'
import type { Attempt, Guard } from '../../../case/table/types'
import type { Finding } from '../../../finding/finding'
import { type PenaltyPaper, partyNoOf, partyNumbers, type StatedViolation } from '../../../payloads/penalty-ordinary'
import { ofParty, partiesOf } from '../../../payloads/penalty-ordinary/of-party'
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

/** The parties that an act names by number: the one that it concerns, or those of a hearing in common. */
export function namedIn(data: unknown): readonly number[] {
  const nos: unknown = Reflect.get(Object(data), 'partyNos')
  return Array.isArray(nos) ? nos : [partyNoOf(data)]
}

/** 当事人序号是本案文书列明的当事人 */
export const partyKnown = guard<unknown, PenaltyOrdinary>(
  {
    id: 'party.known',
    title: '所填当事人序号是告知书或者决定书列明的当事人',
    cites: ['行政处罚法 44', '行政处罚法 59.1(1)'],
    early: true,
  },
  ({ state, data }) => {
    const known = partiesOf(state)
    const strange = namedIn(data).filter((no) => !known.includes(no))
    return {
      holds: strange.length === 0,
      read: { named: namedIn(data), known },
      message:
        strange.length === 0
          ? { zh: '当事人已在文书中列明', en: 'the paper names the party' }
          : {
              zh: `文书没有列明当事人${strange.join('、')}`,
              en: `the paper names no party ${strange.join(', ')}`,
            },
      cure: { zh: '请核对当事人序号', en: 'check the number of the party' },
    }
  },
)

/**
 * 所依据的前一步骤已经对该当事人办理: what a party may do it does on its own notice, and a court rules on the application about that
 * party. That another party's came first says nothing.
 */
export const partyPreceded = guard<unknown, PenaltyOrdinary>(
  {
    id: 'party.preceded',
    title: '所依据的前一步骤已经对该当事人办理',
    cites: ['行政处罚法 44', '行政强制法 56'],
    early: true,
  },
  ({ state, data, step }) => {
    const before = step.after ?? []
    const asked = data === undefined ? partiesOf(state) : namedIn(data)
    const without = asked.filter((no) => !before.some((id) => ofParty(state, no).byStep.has(id)))
    const holds = data === undefined ? without.length < asked.length : without.length === 0
    return {
      holds,
      read: { parties: asked, without, after: before },
      message: holds
        ? { zh: '前一步骤已对该当事人办理', en: 'what comes before was done for the party' }
        : {
            zh: `尚未对当事人${without.join('、')}办理“${step.title}”所依据的前一步骤`,
            en: `${before.join(' or ')} was not done for party ${without.join(', ')}`,
          },
      cure: {
        zh: '请核对当事人序号，或者先办理前一步骤',
        en: 'check the number of the party, or do the earlier step first',
      },
    }
  },
)

/** 该当事人的决定书已经送达，权利义务自送达起算 */
export const partyServed = guard<unknown, PenaltyOrdinary>(
  {
    id: 'party.served',
    title: '处罚决定书已经送达该当事人',
    cites: ['行政处罚法 61', '行政处罚法 66.1'],
    early: true,
  },
  ({ state, data }) => {
    const served = data === undefined ? partiesOf(state) : namedIn(data)
    const decision = latest(state, 'decision')
    const holds = served[data === undefined ? 'some' : 'every']((no) =>
      doneSince(ofParty(state, no), 'decision-service', decision),
    )
    return {
      holds,
      read: { parties: served },
      message: holds
        ? { zh: '决定书已送达', en: 'the decision was served' }
        : { zh: '决定书尚未送达该当事人', en: 'the decision has not been served on this party' },
      cure: { zh: '请先送达处罚决定书', en: 'serve the decision first' },
    }
  },
)

/**
 * 对每一当事人只办理一次的步骤，该当事人尚未办理: since the newest decision, for one that was made anew is served and enforced anew;
 * and the court may be asked again when it has ruled.
 */
export const oncePerParty = guard<unknown, PenaltyOrdinary>(
  { id: 'party.once', title: '该步骤对该当事人尚未办理', cites: ['行政处罚法 61', '行政处罚法 66.2'], early: true },
  ({ state, data, step }) => {
    const asked = data === undefined ? partiesOf(state) : namedIn(data)
    const done = asked.filter((no) => {
      const own = ofParty(state, no)
      const anew = latest(own, 'decision', ...(step.id === 'court-application' ? ['court-ruling' as const] : []))
      return own.byStep.get(step.id)?.some(({ seq }) => anew === undefined || seq > anew.seq)
    })
    const holds = data === undefined ? done.length < asked.length : done.length === 0
    return {
      holds,
      read: { parties: asked, done },
      message: holds
        ? { zh: '尚未办理', en: 'not done yet' }
        : {
            zh: `“${step.title}”对当事人${done.join('、')}已经办理过`,
            en: `${step.id} was done for ${done.join(', ')}`,
          },
      cure: { zh: '请核对当事人序号', en: 'check the number of the party' },
    }
  },
)
