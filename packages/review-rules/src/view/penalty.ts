import {
  allPenaltiesOf,
  type CauseVersion,
  type DraftDecision,
  type Entry,
  fieldOf,
  type Party,
  type Payloads,
  type PenaltyItem,
  type Service,
} from '@zhifa/domain'
import type { CaseView } from './case-view'
import { newestPlan } from './plan'

/** What was found at the end of the investigation: the newest, when there were several. */
export const endOf = (c: CaseView): Payloads['penalty.ordinary']['investigation-end'] | undefined =>
  c.latest('investigation-end')?.data

/** The newest decision of the case, whichever it is. */
export const decided = (c: CaseView): boolean => c.has('decision', 'no-penalty')

/** What is at stake: see {@link newestPlan}. */
export const planned = (c: CaseView): DraftDecision | undefined => c.keep(findPlan)
const findPlan = (c: CaseView): DraftDecision | undefined => newestPlan(c.state)

export const plannedKinds = (c: CaseView): readonly PenaltyItem['kind'][] | undefined => {
  const plan = planned(c)
  return plan?.penalties && allPenaltiesOf(plan).map((item) => item.kind)
}

/** The party as the newest paper names it. */
export function party(c: CaseView): Party | undefined {
  const papers = [c.latest('decision'), c.latest('prior-notice'), c.latest('investigation-end'), c.latest('filing')]
  return papers.reduce((newest, paper) => (paper && paper.seq > (newest?.seq ?? 0) ? paper : newest))?.data.party
}

/** The sanction as the law stood when the act ended (行政处罚法第三十七条). */
export const causeAtAct = (c: CaseView): CauseVersion | undefined => c.keep(findCause)
function findCause(c: CaseView): CauseVersion | undefined {
  const end = endOf(c)
  return end && c.law.cause(c.record.cause, end.violation.to)
}

/** The service of the newest notice. */
export function noticeService(c: CaseView): Entry<Service> | undefined {
  const notice = c.latest('prior-notice')
  const service = c.latest('notice-service')
  return notice && service && service.seq > notice.seq ? service : undefined
}

/** Everything on file as evidence. */
export const evidenceItems = (c: CaseView) => c.keep(allEvidence)
const allEvidence = (c: CaseView) =>
  c.all('evidence').flatMap((entry) => entry.data.items.map((item) => ({ ...item, on: entry.on, seq: entry.seq })))

/** Evidence that a fact of the final report rests on. */
export const evidenceUsed = (c: CaseView) => c.keep(usedEvidence)
function usedEvidence(c: CaseView) {
  const used = new Set(endOf(c)?.facts.flatMap((fact) => fact.evidence) ?? [])
  return evidenceItems(c).filter((item) => used.has(item.id))
}

/** Every text that somebody wrote into the papers that the party receives. */
export function textsForParty(c: CaseView): readonly string[] {
  const [notice, decision] = [c.latest('prior-notice')?.data, c.latest('decision')?.data]
  return [
    ...(notice ? [notice.facts, notice.evidence, notice.discretion] : []),
    ...(decision ? [decision.facts, decision.defence] : []),
    ...(decision && isReasoned(decision) ? [decision.discretion, ...decision.evidence] : []),
  ]
}

type Decision<P extends 'penalty.ordinary' | 'penalty.simple'> = Payloads[P]['decision']

/** A decision on the spot lists no evidence and weighs nothing in words. */
const isReasoned = (
  decision: Decision<'penalty.ordinary'> | Decision<'penalty.simple'>,
): decision is Decision<'penalty.ordinary'> => fieldOf(decision, 'evidence') !== undefined
