import type { Entry } from '../../../case/record/entry'
import { type CaseState, doneSince, entriesOf, latest } from '../../../case/record/state'
import { guard } from '../../../case/table/guard'
import { deadline } from '../../../deadline/deadline'
import type { Deadline } from '../../../deadline/result'
import type { Bilingual } from '../../../finding/finding'
import {
  type PenaltyDecision,
  type PenaltyPaper,
  type PriorNotice,
  type Service,
  statedIn,
} from '../../../payloads/penalty-ordinary'
import { ofParty } from '../../../payloads/penalty-ordinary/of-party'
import type { PenaltyOrdinary } from '../../../payloads/penalty-ordinary/table'
import { isHeavier } from '../../../penalty/penalty-item'
import { perParty } from './parts'

/** The newest notice and its services, if it was served: times run from the last of them, what the party says counts from the first. */
export function servedNotice(state: CaseState<PenaltyOrdinary>):
  | {
      readonly notice: Entry<PriorNotice>
      readonly service: Entry<Service> | undefined
      readonly first: Entry<Service> | undefined
    }
  | undefined {
  const notice = latest(state, 'prior-notice')
  if (!notice) return undefined
  const services = entriesOf(state, 'notice-service').filter(({ seq }) => seq > notice.seq)
  return { notice, service: services.at(-1), first: services[0] }
}

/** True when the party gave up a right in words, after this notice was served. */
export function waived(state: CaseState<PenaltyOrdinary>, right: 'statement' | 'hearing', since: Entry): boolean {
  return entriesOf(state, 'waiver').some((entry) => entry.seq > since.seq && entry.data.rights.includes(right))
}

/** The end of a party's time in words: a count through a year whose days off nobody has announced may turn out a later day. */
export function dayOf(end: Deadline | undefined): Bilingual {
  if (!end) return { zh: '未知日期', en: 'an unknown day' }
  if (!end.provisional) return { zh: end.due, en: end.due }
  const year = end.due.slice(0, 4)
  return {
    zh: `${end.due}（${year}年放假安排尚未载入，暂计）`,
    en: `${end.due} (provisional: the days off of ${year} are not in the law book)`,
  }
}

export const noticeServed = perParty(
  { id: 'notice.served', title: '决定前已告知并送达', cites: ['行政处罚法 44', '行政处罚法 62'], early: true },
  (state, { act }) => {
    const served = servedNotice(state)
    const on = served?.service?.data.receivedOn
    const holds = on !== undefined && on <= act.on
    return {
      holds,
      read: { notice: served?.notice.on ?? null, servedOn: on ?? null },
      message: holds
        ? { zh: '事先告知书已送达', en: 'the prior notice was served' }
        : { zh: '事先告知书尚未送达当事人', en: 'the prior notice has not been served' },
      cure: { zh: '请先送达事先告知书', en: 'serve the prior notice first' },
    }
  },
)

/** 听取陈述、申辩并复核；未听取的，须当事人明确放弃或者期限届满 */
export const viewsHeard = perParty(
  {
    id: 'notice.views-heard',
    title: '已听取陈述申辩并复核，或者当事人放弃、期限届满',
    cites: ['行政处罚法 45.1', '行政处罚法 62'],
    early: true,
  },
  (state, { law, act }) => {
    const served = servedNotice(state)
    const { service, first } = served ?? {}
    const cure = {
      zh: '请等待陈述申辩期限届满，或者听取、复核后再作决定',
      en: 'wait for the period to end, or hear and review the statement',
    }
    if (!served || !service || !first)
      return { holds: false, message: { zh: '事先告知书尚未送达', en: 'the notice has not been served' }, cure }
    const spoken = latest(state, 'statement')
    const reviewed = spoken !== undefined && doneSince(state, 'defence-review', spoken)
    // What was said on an earlier notice is reviewed as well: another notice, or serving it again, takes no defence away.
    if (spoken && (spoken.seq > first.seq || !reviewed))
      return {
        holds: reviewed,
        read: { statement: spoken.on, reviewed },
        message: reviewed
          ? { zh: '陈述申辩已复核', en: 'the statement was reviewed' }
          : { zh: '当事人的陈述申辩尚未复核', en: 'the statement has not been reviewed' },
        cure,
      }
    if (waived(state, 'statement', first))
      return {
        holds: true,
        read: { waived: true },
        message: { zh: '当事人明确放弃陈述申辩', en: 'the party waived the statement' },
        cure,
      }
    const { amount, unit } = served.notice.data.statementPeriod
    const end = deadline(law, 'penalty.statement', service.data.receivedOn, {
      length: { amount, unit, cites: ['行政处罚法 45.1'], grade: 'unverified' },
    })
    const over = end !== undefined && act.on > end.due
    return {
      holds: over,
      read: { servedOn: service.data.receivedOn, periodEnds: end?.due ?? null, on: act.on },
      message: over
        ? { zh: `陈述申辩期限已于${dayOf(end).zh}届满`, en: `the period for a statement ended on ${dayOf(end).en}` }
        : {
            zh: `陈述申辩期限至${dayOf(end).zh}，尚未届满`,
            en: `the period for a statement runs until ${dayOf(end).en}`,
          },
      cure,
    }
  },
)

/** Parties, and violations of theirs, that one paper treats harder than another did. */
function heavierThan(now: PenaltyPaper, before: PenaltyPaper, cause: string): { party: number; violation?: number }[] {
  const old = statedIn(before, cause)
  return statedIn(now, cause).flatMap(({ no, penalties, violations }) => {
    const told = old.find((one) => one.no === no)
    const harder = violations.filter((item) => {
      const same = told?.violations.find((one) => one.no === item.no && one.listed === item.listed)
      return same && item.listed && isHeavier(item.penalties, same.penalties)
    })
    return [
      ...(told && isHeavier(penalties, told.penalties) ? [{ party: no }] : []),
      ...harder.map((item) => ({ party: no, violation: item.no })),
    ]
  })
}

/** 不得因陈述、申辩给予更重的处罚 */
export const notHeavierAfterDefence = guard<PenaltyDecision, PenaltyOrdinary>(
  {
    id: 'decision.not-heavier',
    title: '未因陈述申辩而加重，也未超出告知的处罚',
    cites: ['行政处罚法 45.2', '行政处罚法 44'],
  },
  ({ data, state, record }) => {
    const told = latest(state, 'prior-notice')
    const heavier = told && heavierThan(data, told.data, record.cause)
    return {
      holds: heavier && heavier.length === 0,
      read: { notice: told?.on ?? null, ...several(data, heavier) },
      message: heavier?.length
        ? { zh: '处罚重于告知当事人的处罚', en: 'the penalty is heavier than the one the party was told of' }
        : { zh: '处罚未重于告知内容', en: 'not heavier than told' },
      cure: {
        zh: '不得因陈述申辩加重；有新事实的，应补充调查后重新告知',
        en: 'never heavier because of a defence; new facts need a new investigation and a new notice',
      },
    }
  },
)

/** Whose and which penalties they are, where a paper has several. */
const several = (paper: PenaltyPaper, heavier: ReturnType<typeof heavierThan> | undefined) =>
  heavier !== undefined && (paper.others !== undefined || paper.violations !== undefined) ? { heavier } : {}

/** 再次告知不得比陈述申辩前更重，除非重新调查 */
export const noticeNotHeavier = guard<PriorNotice, PenaltyOrdinary>(
  { id: 'notice.not-heavier', title: '陈述申辩后再次告知的处罚未加重', cites: ['行政处罚法 45.2'] },
  ({ data, state, record }) => {
    const before = latest(state, 'prior-notice')
    const again = before && doneSince(state, 'reinvestigation', before) ? latest(state, 'reinvestigation') : undefined
    // Another investigation finds something, or it is only another word for the defence.
    const found =
      again && (['evidence', 'scene-inspection', 'interview'] as const).some((step) => doneSince(state, step, again))
    const anew = before === undefined || found === true || doneSince(state, 'anew', before)
    const answered = (no: number): boolean => doneSince(ofParty(state, no), 'statement', before)
    const harder = anew ? [] : heavierThan(data, before.data, record.cause).filter(({ party }) => answered(party))
    const heavier = harder.length > 0
    return {
      // Why it became heavier without anything new, the record does not say.
      holds: heavier && again ? undefined : !heavier,
      read: several(data, harder),
      message: heavier
        ? {
            zh: `当事人陈述申辩后，${again ? '补充调查没有新的证据，' : ''}再次告知的处罚加重了`,
            en: `the new notice is heavier than the one the party answered${again ? ', and nothing new was found' : ''}`,
          }
        : { zh: '未加重', en: 'not heavier' },
      cure: { zh: '不得因陈述申辩加重处罚', en: 'never heavier because of a defence' },
    }
  },
)
